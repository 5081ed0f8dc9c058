import { expect, test } from 'vitest'
import { says } from '../find-phrases.ts'

test.each([
  'ขึ้นเพจแล้วจ้า',
  'แบนเนอร์ชุดใหม่ขึ้นแล้วครับ',
  'เสร็จก่อนกำหนดสองวันค่ะ',
  'ป้ายหน้าร้านแก้เรียบร้อยแล้วค่ะ',
  'ส่งไฟล์ไปแล้วค่ะ',
  'แนบใบเสนอราคามาให้ค่ะ',
])('hands over: %s', (text) => {
  expect(says(text, 'th', 'delivered')).toBe(true)
})

test.each([
  'ราคาขึ้นแล้วค่ะ',
  'ยอดดีขึ้นแล้วค่ะ',
  'อยากให้เสร็จก่อนกำหนดค่ะ',
  'หน้าเว็บยังไม่เรียบร้อยค่ะ',
  'ยังไม่ได้ส่งใบเสนอราคาเลยค่ะ',
  'ไฟล์ยังไม่แนบมานะคะ',
  'ยังแก้ไม่เรียบร้อยค่ะ',
  'ยังไม่ได้แก้ป้ายให้เรียบร้อยค่ะ',
  'ยังไม่ได้อัปโหลดเข้าโฟลเดอร์ครับ',
])('does not hand over: %s', (text) => {
  expect(says(text, 'th', 'delivered')).toBe(false)
})

test('days early are more than was promised', () => {
  expect(says('เสร็จก่อนกำหนดสองวันค่ะ', 'th', 'exceeded')).toBe(true)
  expect(says('ติดตั้งให้ก่อนนัดตั้งสามวันค่ะ', 'th', 'exceeded')).toBe(true)
  expect(says('ขอคุยก่อนนัดวันศุกร์ค่ะ', 'th', 'exceeded')).toBe(false)
})
