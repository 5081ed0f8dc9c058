import { expect, test } from 'vitest'
import { visibleText } from './html-text.ts'
import { ownWords } from './own-words.ts'

test('blocks are lines, links their words, white space is one space', () => {
  expect(
    visibleText(
      '<p>Hello   <b>Ann</b>,</p><div>see <a href="https://x.example">the plan</a>.<br>Bye</div>',
    ),
  ).toBe('Hello Ann,\n\nsee the plan.\nBye')
})

test('what no reader sees is left out', () => {
  const html = `<head><title>t</title><style>p{}</style></head><body><script>x()</script><div style="display:none">preheader</div>
    <span style="font-size:0">hidden</span><p hidden>no</p><p>Seen</p></body>`
  expect(visibleText(html)).toBe('Seen')
})

test('quoted blocks are marked as such, at every depth', () => {
  const text = visibleText(
    '<div>Yes.</div><blockquote>Shall we?<blockquote>Maybe</blockquote></blockquote><div>Done.</div>',
  )
  expect(text.split('\n').filter((line) => /\w/.test(line))).toEqual([
    'Yes.',
    '> Shall we?',
    '> > Maybe',
    'Done.',
  ])
})

test("below Outlook's mark everything is quoted", () => {
  const text = visibleText(
    '<div>Fine.</div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann</div><div>Old words</div>',
  )
  expect(ownWords(text, true).trim()).toBe('Fine.')
})

test("below Outlook's rule with a From line everything is quoted", () => {
  const rule =
    '<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>发件人:</b> 陈立</p></div><p>Old words</p>'
  expect(ownWords(visibleText(`<p>Fine.</p>${rule}`), true).trim()).toBe('Fine.')
})

test('unclosed and deeply nested markup is read in linear time', () => {
  const started = performance.now()
  expect(visibleText('<div>'.repeat(100_000) + 'deep')).toContain('deep')
  expect(visibleText('<'.repeat(200_000))).toBeTypeOf('string')
  expect(performance.now() - started).toBeLessThan(4000)
})
