import { Parser } from 'htmlparser2'
import { startsWithFromField } from './own-words.ts'

const SILENT = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'object',
  'iframe',
  'select',
  'textarea',
  'audio',
  'video',
  'canvas',
  'map',
])
const BLOCK = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tr',
  'ul',
  'tbody',
  'thead',
])
const SPACED = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'ul',
  'ol',
  'blockquote',
  'hr',
])

const HIDDEN_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*[01](?:px|pt|em)?\s*(?:;|$|!)|max-height\s*:\s*0(?:px)?\s*(?:;|$|!)|(?:width|height)\s*:\s*[01]px\s*(?:;|$|!))/i
const RULE_ABOVE =
  /border-top\s*:\s*(?:solid|[\d.]+p[tx]\s+solid|#[\da-f]+\s)|border\s*:\s*none\s*;\s*border-top/i
const QUOTE_CLASS =
  /(?:^|\s)(?:gmail_attr|moz-cite-prefix|yahoo_quoted|moz-signature-quote|protonmail_quote|zmail_extra|tutanota_quote)(?:\s|$)/
/** A block that a mail program puts under the words of whoever has set a signature. */
const SIGNATURE =
  /(?:^|\s)(?:gmail_signature|protonmail_signature_block|ms-outlook-mobile-signature|applemailsignature)(?:\s|$)/i
/** Outlook marks where the mail being answered begins; all below is not the sender's. */
const REST_IS_QUOTED =
  /^(?:x_)*(?:divrplyfwdmsg|olk_src_body_section|appendonsend|mail-editor-reference-message-container|isforwardcontent|origbody|orig_body)$/i

/** Gmail's line above a forwarded mail, which is not set off as a quote is. */
const FORWARD = /^\s*-{5,}\s*\p{L}[^<>]{3,60}-{5,}\s*$/u

/** Deeper quotes are marked as deep as this: a quote is a quote. */
const DEEPEST_QUOTE = 5
/** Real mail nests a few dozen deep; the parser's cost grows with the square of it. */
const DEEPEST = 500

type Open = { readonly name: string; readonly hides: boolean; readonly quotes: boolean }

/**
 * The text that a reader of an HTML mail sees, with quoted parts marked by "> ".
 *
 * Block elements are lines, links are their words; scripts, styles and what is hidden from the eye
 * are left out. One walk, no tree.
 */
export function visibleText(html: string): string {
  const page = makePage()
  const open: Open[] = []
  let atRule = -1

  const parser = new Parser({
    onopentag(name, attributes) {
      const element = describe(name, attributes)
      open.push(element)
      if (element.hides) return page.hide(1)
      if (REST_IS_QUOTED.test(attributes['id'] ?? '')) page.quoteRest()
      if (BLOCK.has(name)) page.breakLine(SPACED.has(name))
      if (SIGNATURE.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`)) page.sign()
      if (element.quotes) page.quote(1)
      if (name === 'br') page.newLine()
      if (name === 'td' || name === 'th') page.space()
      if (name === 'img' && /^\p{Extended_Pictographic}/u.test(attributes['alt'] ?? ''))
        page.write(attributes['alt'] ?? '')
      if (RULE_ABOVE.test(attributes['style'] ?? '')) atRule = open.length
      if (name === 'pre') page.preserve(1)
      if (open.length > DEEPEST) parser.pause()
    },
    ontext(data) {
      if (atRule !== -1 && data.trim() !== '') {
        if (open.length >= atRule && startsWithFromField(data.trim())) page.quoteRest()
        else if (open.length >= atRule && /^[\p{L}\s-]{2,20}$/u.test(data.trim()))
          return page.write(data)
        atRule = -1
      }
      if (open.at(-1)?.quotes && FORWARD.test(data)) page.quoteRest()
      page.write(data)
    },
    onclosetag(name) {
      const element = open.pop()
      if (!element) return
      if (element.hides) return page.hide(-1)
      if (name === 'pre') page.preserve(-1)
      if (BLOCK.has(name)) page.breakLine(SPACED.has(name))
      if (element.quotes) page.quote(-1)
    },
  })
  parser.write(withoutDepth(html))
  parser.end()
  return page.text()
}

function describe(name: string, attributes: Readonly<Record<string, string>>): Open {
  const style = attributes['style'] ?? ''
  const hides = SILENT.has(name) || 'hidden' in attributes || HIDDEN_STYLE.test(style)
  const quotes = name === 'blockquote' || QUOTE_CLASS.test(attributes['class'] ?? '')
  return { name, hides, quotes }
}

/** A page nested beyond all reason is read as its words, tags dropped. */
function withoutDepth(html: string): string {
  let depth = 0
  let deepest = 0
  for (const match of html.matchAll(
    /<(\/?)(?:div|blockquote|table|span|font|b|i|ul|ol|tr|td|tbody|a|p|center|section)\b/gi,
  )) {
    depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest > DEEPEST * 4
    ? html.replace(
        /<\/?(?:div|blockquote|table|span|font|b|i|ul|ol|tr|td|tbody|a|p|center|section)\b[^<>]{0,2000}>/gi,
        '\n<br>',
      )
    : html
}

/** What has been written so far: lines, the quote they are in, and white space not yet written. */
function makePage() {
  const lines: string[] = []
  let line = ''
  let depth = 0
  let rest = false
  let hidden = 0
  let preserved = 0
  let pending = false

  const marks = (): string => '> '.repeat(Math.min(depth + (rest ? 1 : 0), DEEPEST_QUOTE))
  const flush = (): void => {
    lines.push((marks() + line.trimEnd()).trimEnd())
    line = ''
    pending = false
  }
  const put = (words: string): void => {
    const plain = words.replace(/[\s\u00a0]+/g, ' ')
    if (plain === ' ' || plain === '') {
      pending ||= plain === ' '
      return
    }
    if ((pending || plain.startsWith(' ')) && line !== '') line += ' '
    line += plain.trim()
    pending = plain.endsWith(' ')
  }
  const breakLine = (spaced: boolean): void => {
    if (hidden > 0) return
    if (line !== '') flush()
    const last = lines.at(-1)
    if (spaced && last !== undefined && last.replace(/^[> ]+/, '') !== '') flush()
  }

  return {
    breakLine,
    newLine: () => {
      if (hidden === 0) flush()
    },
    space: () => {
      pending = true
    },
    write: (data: string) => {
      if (hidden > 0) return
      if (preserved === 0) return put(data)
      const [first = '', ...others] = data.split(/\r?\n/)
      line += first
      for (const other of others) {
        flush()
        line = other
      }
    },
    hide: (by: number) => {
      hidden = Math.max(0, hidden + by)
    },
    preserve: (by: number) => {
      preserved = Math.max(0, preserved + by)
    },
    quote: (by: number) => {
      depth = Math.max(0, depth + by)
    },
    sign: () => {
      if (hidden > 0) return
      breakLine(false)
      lines.push(`${marks()}-- `)
    },
    quoteRest: () => {
      breakLine(false)
      rest = true
    },
    text: () => {
      if (line !== '') flush()
      return lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .replace(/(?:\n>[> ]{0,20})+$/, '')
        .trim()
    },
  }
}
