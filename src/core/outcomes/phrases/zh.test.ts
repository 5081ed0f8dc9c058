import { expect, test } from 'vitest'
import { says } from '../find-phrases.ts'

test.each(['片头都剪好了。', '样册寄好了，早了两天。'])('hands over: %s', (text) => {
  expect(says(text, 'zh', 'delivered')).toBe(true)
})

test.each(['样册还没寄好。', '横幅发好了吗？', '图还没传好，再等等。'])(
  'does not hand over: %s',
  (text) => {
    expect(says(text, 'zh', 'delivered')).toBe(false)
  },
)

test('days early are more than was promised', () => {
  expect(says('样册寄好了，早了两天。', 'zh', 'exceeded')).toBe(true)
  expect(says('样册寄好了，正好今天。', 'zh', 'exceeded')).toBe(false)
})
