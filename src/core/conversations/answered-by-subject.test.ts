import { expect, test } from 'vitest'
import { withoutMarks } from './answered-by-subject.ts'

test.each([
  ['[EXT] AW: WG: Menu cards', 'Menu cards'],
  ['ENC: RES: Cardápio', 'Cardápio'],
  ['转发：回复：菜单', '菜单'],
  ['İLT: Ynt: Menü', 'Menü'],
  ['ส่งต่อ: ตอบกลับ: เมนู', 'เมนู'],
  ['Report: May', 'Report: May'],
])('%s is about %s', (subject, about) => {
  expect(withoutMarks(subject)).toBe(about)
})
