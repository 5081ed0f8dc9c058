// An agency's correspondence, put together at random from the sentences of the sample agency:
// every account has threads and chats of its own, in one language, over two years.
import { languages, randomFrom, sentencesOf } from './messages.mjs'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const START = Date.UTC(2024, 0, 1)
const YEARS_IN_DAYS = 728
/** Sentences of a message: short answers are more common than letters. */
const LENGTHS = [1, 1, 2, 2, 3, 4]

/** When the last of the messages is a day old. */
export const asOf = new Date(START + YEARS_IN_DAYS * DAY)

/** So many accounts of so many messages each: the same ones, every time. */
export function accountsOf(count, messages) {
  return Array.from({ length: count }, (_, place) => accountOf(place, messages))
}

function accountOf(place, count) {
  const language = languages[place % languages.length]
  const random = randomFrom(2026 + 7919 * place)
  const id = `client${place}.example`
  const channel = place % 4 === 3 ? 'chat' : 'email'
  const pools = {
    client: sentencesOf(language, 'client'),
    provider: sentencesOf(language, 'provider'),
  }
  const turns = turnsOf(timesOf(count, random), random)
  const messages = turns.map(({ at, side, thread }, number) => ({
    id: `${place}-${number}@bench`,
    account: id,
    conversation: channel === 'chat' ? `${id} ${isoDay(at)}` : `${id} ${thread}`,
    channel,
    ...peopleOf(id, side, random),
    side,
    claimedAt: new Date(at),
    receivedAt: null,
    endedAt: null,
    subject: channel === 'chat' ? null : `Matter ${thread}`,
    text: textOf(pools[side], number, random),
    replyTo: null,
    automatic: null,
    unverified: null,
  }))
  return { id, name: id, messages, records: [] }
}

/** Who speaks at each of these times: threads of up to seven messages, mostly in turn. */
function turnsOf(times, random) {
  let side = 'client'
  let thread = 0
  let left = 0
  return times.map((at) => {
    if (left === 0) {
      thread++
      left = 1 + random(7)
      side = random(3) === 0 ? 'provider' : 'client'
    } else if (random(5) > 0) side = otherThan(side)
    left--
    return { at, side, thread }
  })
}

function peopleOf(id, side, random) {
  const people = {
    client: [`ada@${id}`, `ben@${id}`, `cem@${id}`],
    provider: ['mia@agency.example', 'leo@agency.example'],
  }
  const own = people[side]
  const [other] = people[otherThan(side)]
  const from = own[random(6) > 0 ? 0 : random(own.length)]
  return { from: { name: null, address: from }, to: [{ name: null, address: other }] }
}

function otherThan(side) {
  return side === 'client' ? 'provider' : 'client'
}

/** Ordered times within working hours, as many as are wanted. */
function timesOf(count, random) {
  return Array.from({ length: count }, () => {
    const day = random(YEARS_IN_DAYS / 7) * 7 + random(5)
    return START + day * DAY + (9 + random(8)) * HOUR + random(3600) * 1000
  }).toSorted((a, b) => a - b)
}

/** A few sentences and a number, so that no two texts are alike. */
function textOf(sentences, place, random) {
  const chosen = Array.from(
    { length: LENGTHS[random(LENGTHS.length)] },
    () => sentences[random(sentences.length)],
  )
  return `${chosen.join(' ')} (${place + 1})`
}

function isoDay(at) {
  return new Date(at).toISOString().slice(0, 10)
}
