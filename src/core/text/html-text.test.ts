import { describe, expect, test } from 'vitest'
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

function header(from: string, sent: string, to: string, subject: string): string {
  return `<p class="MsoNormal"><b>${from}</b> Dana &lt;dana@x.example&gt;<br><b>${sent}</b> 2026-03-09 16:02<br><b>${to}</b> Marcus<br><b>${subject}</b> Plan</p>`
}

function underRule(block: string): string {
  return `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">${block}</div></div><p class="MsoNormal">Old words</p>`
}

describe('the answer alone, as mail programs write it', () => {
  test.each([
    [
      'Gmail',
      '<div dir="ltr">Fine.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Mar 9, 2026 at 4:02 PM Dana &lt;<a href="mailto:dana@x.example">dana@x.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px"><div>Old words</div></blockquote></div>',
    ],
    [
      'Gmail, with a signature',
      '<div dir="ltr">Fine.<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>marcus, your man at fernhill foods</div><div>we bake things</div></div></div>',
    ],
    [
      'Gmail, a forward',
      '<div dir="ltr">Fine.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Dana</strong> <span>&lt;dana@x.example&gt;</span><br>Date: Mon, Mar 9, 2026<br>Subject: Plan<br></div><br>Old words</div></div>',
    ],
    ['Outlook', `<p>Fine.</p>${underRule(header('From:', 'Sent:', 'To:', 'Subject:'))}`],
    ['Outlook zh', `<p>Fine.</p>${underRule(header('发件人:', '发送时间:', '收件人:', '主题:'))}`],
    ['Outlook pt', `<p>Fine.</p>${underRule(header('De:', 'Enviada em:', 'Para:', 'Assunto:'))}`],
    ['Outlook th', `<p>Fine.</p>${underRule(header('จาก:', 'ส่ง:', 'ถึง:', 'เรื่อง:'))}`],
    ['Outlook tr', `<p>Fine.</p>${underRule(header('Kimden:', 'Gönderildi:', 'Kime:', 'Konu:'))}`],
    [
      'Outlook on the web',
      `<div class="elementToProof">Fine.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">${header('From:', 'Sent:', 'To:', 'Subject:')}</div><div>Old words</div>`,
    ],
    [
      'Outlook on a phone',
      `<div dir="auto">Fine.</div><div id="ms-outlook-mobile-signature"><div></div>Get <a href="https://aka.example">Outlook for iOS</a></div><hr><div id="divRplyFwdMsg">${header('From:', 'Sent:', 'To:', 'Subject:')}</div><div>Old words</div>`,
    ],
    [
      'Apple Mail',
      '<body>Fine.<div><br><div dir="ltr">Sent from my iPhone</div><div><br><blockquote type="cite">On 9 Mar 2026, at 16:02, Dana &lt;dana@x.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div>Old words</div></blockquote></div></body>',
    ],
    [
      'Yahoo',
      '<div>Fine.</div><div id="ydp1yahoo_quoted_1" class="ydp1yahoo_quoted"><div><div>On Monday, March 9, 2026, 4:02 PM, Dana &lt;dana@x.example&gt; wrote:</div><div>Old words</div></div></div>',
    ],
    [
      'QQ',
      '<div>Fine.</div><div style="font-size:12px">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="background:#efefef"><div><b>发件人:</b>&nbsp;"周宁" &lt;zhou@x.example&gt;;</div><div><b>主题:</b>&nbsp;方案</div></div><div>Old words</div>',
    ],
    [
      'NetEase',
      '<div>Fine.</div><p>At 2026-03-09 16:02:10, "周宁" &lt;zhou@x.example&gt; wrote:</p><blockquote id="isReplyContent"><div>Old words</div></blockquote>',
    ],
    [
      'Foxmail',
      '<div>Fine.</div><blockquote style="margin:0"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div><b>发件人：</b>&nbsp;周宁</div><div><b>发送时间：</b>&nbsp;2026-03-09&nbsp;16:02</div></div><div>Old words</div></blockquote>',
    ],
    [
      'Thunderbird',
      '<p>Fine.</p><div class="moz-cite-prefix">On 09.03.26 16:02, Dana wrote:<br></div><blockquote type="cite" cite="mid:1@x.example"><pre>Old words</pre></blockquote><pre class="moz-signature" cols="72">-- \nmarcus</pre>',
    ],
    [
      'Proton',
      '<div>Fine.</div><div class="protonmail_signature_block"><div>Sent with Proton Mail secure email.</div></div><div class="protonmail_quote">On Monday, March 9th, 2026, Dana &lt;dana@x.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">Old words</blockquote></div>',
    ],
    [
      'Samsung',
      '<div dir="auto">Fine.</div><div><br></div><div>-------- Original message --------</div><div>From: Dana &lt;dana@x.example&gt; </div><div>Date: 09/03/2026  16:02  (GMT+00:00) </div><div>To: Marcus </div><div>Subject: Plan </div><div><br></div><div>Old words</div>',
    ],
  ])('%s', (_, html) => {
    expect(ownWords(visibleText(html), true).trim()).toBe('Fine.')
  })

  test('answers between the quotes stay', () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">On Mon, Mar 9, 2026 at 4:02 PM Dana &lt;dana@x.example&gt; wrote:<br></div><blockquote>Who approves?</blockquote><div>I do.</div><blockquote>By when?</blockquote><div>Friday.</div></div>'
    const own = ownWords(visibleText(html), true)
    expect(own.split('\n').filter((line) => line.trim() !== '')).toEqual(['I do.', 'Friday.'])
  })
})
