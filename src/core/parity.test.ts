import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import type { Assessment } from '../model/assessment.ts'
import { Language } from '../model/language.ts'
import type { Message } from '../model/message.ts'
import { AccountNorms, Norms } from '../model/norms.ts'
import { Side } from '../model/side.ts'
import { assessAccount, placeMessages } from './engine.ts'

/** One relationship, told in each of the languages as its people would tell it. */
const Parallel = z.object({
  norms: AccountNorms.optional(),
  asOf: z.coerce.date(),
  lines: z.array(
    z.object({
      from: Side,
      at: z.coerce.date(),
      /** The subject of the mails; the lines of the thread "chat" are a chat. */
      thread: z.string(),
      text: z.record(Language, z.string()),
    }),
  ),
})
type Parallel = z.infer<typeof Parallel>

const FOLDER = new URL('../../fixtures/parallel/', import.meta.url)
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .toSorted()
const languages = Language.options

const PEOPLE = {
  provider: { name: 'Mia Ward', address: 'mia@agency.example' },
  client: { name: 'Ada Berg', address: 'ada@client.example' },
}

function messagesOf({ lines }: Parallel, language: Language): Message[] {
  return lines.map(({ from, at, thread, text }, place) => ({
    id: `m${place}@test`,
    conversation: thread,
    channel: thread === 'chat' ? 'chat' : 'email',
    from: PEOPLE[from],
    to: [PEOPLE[from === 'client' ? 'provider' : 'client']],
    side: null,
    account: null,
    claimedAt: at,
    receivedAt: null,
    endedAt: null,
    subject: thread,
    text: text[language],
    replyTo: null,
    automatic: null,
    unverified: null,
  }))
}

/** The assessment of one conversation in one language; the hours of work are the same for all. */
function assessIn(parallel: Parallel, language: Language): Assessment {
  const norms = Norms.parse({
    accounts: { 'client.example': { timeZone: 'UTC', ...parallel.norms } },
  })
  const messages = messagesOf(parallel, language).map((message) => ({ file: 'mail', message }))
  const [account] = placeMessages(messages, { us: ['agency.example'], norms }).accounts
  if (!account) throw new Error('nobody to assess')
  return assessAccount({ ...account, records: [] }, { norms, asOf: parallel.asOf }).assessment
}

type InLanguage = { readonly language: Language; readonly assessment: Assessment }

const known = new Map<string, readonly InLanguage[]>()

function assessAll(name: string): readonly InLanguage[] {
  const before = known.get(name)
  if (before) return before
  const file: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
  const parallel = Parallel.parse(file)
  const all = languages.map((language) => ({
    language,
    assessment: assessIn(parallel, language),
  }))
  known.set(name, all)
  return all
}

type Spread = { readonly trait: string; readonly width: number; readonly told: string }

/** How far apart the languages are on each trait, where at least two of them know it. */
function spreadsOf(all: readonly InLanguage[]): Spread[] {
  const traits = all[0]?.assessment.traits ?? []
  return traits.flatMap(({ id }) => {
    const estimates = all.flatMap(({ language, assessment }) => {
      const estimate = assessment.traits.find((trait) => trait.id === id)?.estimate ?? null
      return estimate === null ? [] : [{ language, estimate }]
    })
    if (estimates.length < 2) return []
    const values = estimates.map(({ estimate }) => estimate)
    const told = estimates.map(({ language, estimate }) => `${language} ${estimate.toFixed(2)}`)
    return [{ trait: id, width: Math.max(...values) - Math.min(...values), told: told.join(', ') }]
  })
}

/** The label that most languages give, and those that give another. */
function oddLabels(all: readonly InLanguage[]): string[] {
  const count = (state: string): number =>
    all.filter(({ assessment }) => assessment.health.state === state).length
  const states = all.map(({ assessment }) => assessment.health.state)
  const [most] = states.toSorted((a, b) => count(b) - count(a))
  return all
    .filter(({ assessment }) => assessment.health.state !== most)
    .map(({ language, assessment }) => `${language} ${assessment.health.state}, not ${most}`)
}

/** Traits are told with two decimals. */
const MAY_DIFFER = 0.1 + 0.005
test.each(names)('%s is read alike in every language', (name) => {
  const tooFar = spreadsOf(assessAll(name))
    .filter(({ width }) => width > MAY_DIFFER)
    .map(({ trait, width, told }) => `${trait}: ${width.toFixed(2)} apart (${told})`)
  expect(tooFar).toEqual([])
})

test('nine of ten labels are those of the other languages', () => {
  const odd = names.flatMap((name) => oddLabels(assessAll(name)).map((one) => `${name}: ${one}`))
  const mayBeOdd = Math.floor(0.1 * names.length * languages.length)
  expect(odd.length > mayBeOdd ? odd : []).toEqual([])
})
