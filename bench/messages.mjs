// Messages of about 200 characters, put together at random from the sentences of the sample agency.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../fixtures/sample-agency')
const clients = {
  en: ['northgate', 'harbourpine'],
  zh: ['yunqi'],
  pt: ['casaipe'],
  th: ['baansuan'],
  tr: ['mavideniz'],
}
const LENGTH = 200

export const languages = Object.keys(clients)

/** The same messages for the same language and number, every time. */
export function messagesOf(language, count) {
  const sentences = sentencesOf(language)
  const random = randomFrom(2026)
  return Array.from({ length: count }, (_, id) => {
    let text = ''
    while (text.length < LENGTH - 15) text += `${sentences[random(sentences.length)]} `
    return { id, text: text.trim() }
  })
}

const known = new Map()

/** The sentences of a language, of one side or of both. */
export function sentencesOf(language, side = null) {
  const key = `${language} ${side}`
  if (!known.has(key)) known.set(key, readSentences(language, side))
  return known.get(key)
}

function readSentences(language, wanted) {
  return clients[language]
    .flatMap((client) => readFileSync(join(folder, `${client}.example.jsonl`), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ side }) => wanted === null || side === wanted)
    .map(({ text }) => text)
    .filter((text) => typeof text === 'string')
    .flatMap((text) => text.split(/(?<=[.!?。！？\n])\s*/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Mulberry32, a small generator of 32 bits: what is measured must not change from run to run. */
export function randomFrom(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
