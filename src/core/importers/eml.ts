import { bytesOf } from './file-text.ts'
import { type Importer, issueItem } from './importer.ts'
import { MAIL_HEADER, readMail } from './mail.ts'
import { mailLimits } from './mail-scan.ts'

/** One mail as mail programs save it: RFC 5322 and MIME. */
export const eml: Importer = {
  id: 'eml',
  accepts: ({ bytes, text }) => !bytes.subarray(0, 512).includes(0) && beginsWithHeaders(text),

  async *read(file) {
    if (file.size > mailLimits.bytes) {
      yield issueItem('mail.refused', null, 'size', 1)
      return
    }
    yield* await readMail(await bytesOf(file), null, true)
  },
}

/** The first lines are fields, and one of them is a field that mails have. */
function beginsWithHeaders(head: string): boolean {
  const lines = head
    .slice(0, 16_384)
    .replace(/^\ufeff?\s*/, '')
    .split(/\r\n|\n|\r/)
  if (!/^[!-9;-~]+[ \t]*:/.test(lines[0] ?? '')) return false
  const end = lines.indexOf('')
  return lines.slice(0, end === -1 ? 200 : end).some((line) => MAIL_HEADER.test(line))
}
