/* oxlint-disable no-console */
// node bench/assess.mjs [--accounts 200] [--messages 500] [--json]: how fast correspondences are assessed
// on one core, and what one new message costs.
import { parseArgs } from 'node:util'
import { assessAccount } from '../src/core/engine.ts'
import { Norms } from '../src/model/norms.ts'
import { accountsOf, asOf } from './agency.mjs'

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '200' },
    messages: { type: 'string', default: '500' },
    json: { type: 'boolean', default: false },
  },
})
const norms = Norms.parse({})
const perAccount = Number(values.messages)
const accounts = accountsOf(Number(values.accounts), perAccount)
const MINUTE = 60_000

/** Everything compiled and every phrase book open before anything is measured. */
for (const account of accountsOf(10, 100)) assessAccount(account, { norms, asOf })

let together = 0
let again = 0
const oneMore = []
for (const account of accounts) {
  together += timeOf(() => assessAccount(account, { norms, asOf }))
  // The texts have been read: what is left is the assessment itself.
  again += timeOf(() => assessAccount(account, { norms, asOf }))
  const longer = withOneMore(account)
  oneMore.push(timeOf(() => assessAccount(longer, { norms, asOf })))
}

const total = accounts.length * perAccount
const result = {
  messages: total,
  accounts: accounts.length,
  perSecond: Math.round((1000 * total) / together),
  readPerSecond: Math.round((1000 * total) / (together - again)),
  assessedPerSecond: Math.round((1000 * total) / again),
  oneMoreMilliseconds: { median: shareOf(0.5), slowestOfTwenty: shareOf(0.95) },
}
if (values.json) console.log(JSON.stringify(result, null, 2))
else print(result)

/** Milliseconds of the processor's time, so that whatever else runs on the machine counts less. */
function timeOf(work) {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/** The account with one message more, of words that nobody has said before. */
function withOneMore(account) {
  const last = account.messages.at(-1)
  const text = `${last.text} One more.`
  const claimedAt = new Date(last.claimedAt.getTime() + MINUTE)
  return {
    ...account,
    messages: [...account.messages, { ...last, id: `${last.id}.more`, text, claimedAt }],
  }
}

function shareOf(share) {
  const sorted = oneMore.toSorted((a, b) => a - b)
  return Math.round(10 * sorted[Math.floor(share * (sorted.length - 1))]) / 10
}

function print({ perSecond, readPerSecond, assessedPerSecond, oneMoreMilliseconds }) {
  console.log(`${total} messages of ${accounts.length} accounts over two years, one core:`)
  console.log(`- from scratch ${perSecond} messages a second`)
  console.log(`- of that, reading ${readPerSecond} a second and assessing ${assessedPerSecond}`)
  const { median, slowestOfTwenty } = oneMoreMilliseconds
  console.log(
    `- one new message among ${perAccount}: ${median} ms, one in twenty takes ${slowestOfTwenty} ms or more`,
  )
}
