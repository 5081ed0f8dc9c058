import { expect, test } from 'vitest'
import { says } from '../find-phrases.ts'

test.each(['ป้ายหน้าร้านแก้เรียบร้อยแล้วค่ะ', 'ส่งไฟล์ไปแล้วค่ะ', 'แนบใบเสนอราคามาให้ค่ะ'])(
  'hands over: %s',
  (text) => {
    expect(says(text, 'th', 'delivered')).toBe(true)
  },
)

test.each([
  'หน้าเว็บยังไม่เรียบร้อยค่ะ',
  'ยังไม่ได้ส่งใบเสนอราคาเลยค่ะ',
  'ไฟล์ยังไม่แนบมานะคะ',
  'ยังแก้ไม่เรียบร้อยค่ะ',
  'ยังไม่ได้แก้ป้ายให้เรียบร้อยค่ะ',
  'ยังไม่ได้อัปโหลดเข้าโฟลเดอร์ครับ',
])('does not hand over: %s', (text) => {
  expect(says(text, 'th', 'delivered')).toBe(false)
})
