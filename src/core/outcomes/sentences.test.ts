import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const sentences = (text: string): readonly string[] =>
  [...sentencesOf(text)].map(({ start, end }) => text.slice(start, end).trim())

test.each([
  ['We meet at 5. Then we go.', ['We meet at 5.', 'Then we go.']],
  ['It came on the 21st. We saw it.', ['It came on the 21st.', 'We saw it.']],
  ['Dr. Silva will call you. Please wait.', ['Dr. Silva will call you.', 'Please wait.']],
  ['ขอเลื่อนเป็น 13 มี.ค. นะ ยังไม่ลงตัว', ['ขอเลื่อนเป็น 13 มี.ค. นะ ยังไม่ลงตัว']],
  ['ภายใน 5 ก.พ. และ 6 เม.ย. ครับ ขอบคุณ', ['ภายใน 5 ก.พ. และ 6 เม.ย. ครับ', 'ขอบคุณ']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})
