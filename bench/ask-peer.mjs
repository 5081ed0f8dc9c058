// Reads messages as JSON lines and writes what one library tells of each: the same work as `rapport signals`.
import { createInterface } from 'node:readline'
import { peers } from './peers.mjs'

const [name = '', language = 'en'] = process.argv.slice(2)
const tell = await peers[name].open()
let answers = ''
let isFirst = true
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line)
  answers += `${JSON.stringify({ id, told: tell(text, language) })}\n`
  if (!isFirst && answers.length < 65_536) continue
  process.stdout.write(answers)
  answers = ''
  isFirst = false
}
process.stdout.write(answers)
