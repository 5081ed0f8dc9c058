// Reads messages as JSON lines and writes what one library tells of each: the same work as `rapport signals`.
import { createInterface } from 'node:readline'
import { peers } from './peers.mjs'

const [name = '', language = 'en'] = process.argv.slice(2)
const tell = await peers[name].open()
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line)
  process.stdout.write(`${JSON.stringify({ id, told: tell(text, language) })}\n`)
}
