import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AssessmentView } from '../model/assessment.ts'

const program = resolve('bin/rapport.js')
const folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'))

/** Runs the program as a user would, from a folder that is not the project's. */
function rapport(
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; output: string; errors: string }> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (errors += chunk))
  child.stdin.end(input)
  return new Promise((done) => child.on('close', (code) => done({ code, output, errors })))
}

const linesOf = (output: string): unknown[] =>
  output
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

const mbox = [
  [
    'ada@acme.example',
    'mia@agency.example',
    'Mon, 4 May 2026 09:00:00 +0000',
    'Could you send the figures for April, please?',
  ],
  [
    'mia@agency.example',
    'ada@acme.example',
    'Mon, 4 May 2026 11:00:00 +0000',
    'Here are the figures: 120 orders, up 8%. I will send the plan by Friday.',
  ],
  [
    'ada@acme.example',
    'mia@agency.example',
    'Tue, 5 May 2026 08:00:00 +0000',
    'Thank you, this is great work!',
  ],
]
  .map(
    ([from, to, date, text], place) =>
      `From ${from} Mon May  4 09:00:00 2026\nFrom: ${from}\nTo: ${to}\nDate: ${date}\nMessage-ID: <${place}@test>\nSubject: April\n\n${text}\n`,
  )
  .join('\n')

describe('rapport signals', () => {
  test('answers each line in its place, also a bad one, and ends with 1', async () => {
    const { code, output } = await rapport(
      ['signals'],
      '{"id":"a","lang":"en","text":"Thank you so much for the report!"}\nnot json\n{"id":"c"}\n{"id":"d","lang":"fr","text":"Merci beaucoup"}\n',
    )
    expect(code).toBe(1)
    expect(linesOf(output)).toMatchObject([
      { id: 'a', lang: 'en', acts: { thanks: expect.any(Number) } },
      { id: null, error: 'not valid JSON' },
      { id: 'c', error: 'no text' },
      { id: 'd', lang: 'other', attitude: 0, politeness: 0, rudeness: 0, acts: {}, cues: [] },
    ])
  })

  test('writes the fields of the contract and no others', async () => {
    const { output } = await rapport(['signals'], '{"id":1,"text":"好的，谢谢您的报告！"}\n')
    expect(Object.keys(linesOf(output)[0] ?? {})).toEqual([
      'id',
      'lang',
      'attitude',
      'politeness',
      'rudeness',
      'acts',
      'cues',
    ])
  })

  test('is 0 where every line was read', async () => {
    expect(await rapport(['signals'], '{"id":1,"text":"Fine."}\n')).toMatchObject({ code: 0 })
  })
})

describe('rapport outcomes', () => {
  test('reads each conversation, and one with nothing to go by is in the middle', async () => {
    const { code, output } = await rapport(
      ['outcomes'],
      [
        { id: 'c1', lang: 'en', turns: [{ side: 'client', text: 'Where is the report?' }] },
        { id: 'c2', turns: [] },
        { id: 'c3', turns: 'none' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    )
    expect(code).toBe(1)
    expect(linesOf(output)).toMatchObject([
      { id: 'c1', lang: 'en', open: [{ turn: 0, act: 'question' }] },
      { id: 'c2', satisfaction: 0, resolved: 0.5 },
      { id: 'c3', error: expect.stringContaining('turns') },
    ])
  })
})

describe('rapport analyse', () => {
  test('prints the assessment of each client as the contract has it', async () => {
    const { code, output } = await rapport([
      'analyse',
      put('mail.mbox', mbox),
      '--us',
      'agency.example',
      '--as-of',
      '2026-05-10',
      '--json',
    ])
    const analysis = JSON.parse(output)
    expect(code).toBe(0)
    expect(analysis.asOf).toBe('2026-05-10T23:59:59.000Z')
    expect(analysis.accounts.map((account: unknown) => AssessmentView.parse(account).id)).toEqual([
      'acme.example',
    ])
    expect(analysis.accounts[0]).toMatchObject({
      health: { state: 'unknown', estimate: null },
      heard: { state: 'recent', lastFromClient: '2026-05-05T08:00:00.000Z' },
      expectations: [{ by: 'provider', due: '2026-05-08' }],
    })
  })

  test('a file that is no conversation is skipped with its reason, and the others are read', async () => {
    const { code, output } = await rapport([
      'analyse',
      put('photo.png', '\u0089PNG\r\n\u001a\n'),
      put('empty.mbox', ''),
      put('mail.mbox', mbox),
      '--us',
      'agency.example',
      '--json',
    ])
    const { accounts, skipped } = JSON.parse(output)
    expect(code).toBe(0)
    expect(accounts).toHaveLength(1)
    expect(
      skipped.map(({ file, reason }: { file: string; reason: string }) => [
        file,
        reason.split(':')[0],
      ]),
    ).toEqual([
      ['photo.png', 'file.unknown_format'],
      ['empty.mbox', 'file.empty'],
    ])
  })

  test('a path that is no file is refused: exit code 1, and the others are read', async () => {
    mkdirSync(join(folder, 'mails'), { recursive: true })
    const files = ['nowhere.eml', 'mails', put('mail.mbox', mbox)]
    const { code, output } = await rapport([
      'analyse',
      ...files,
      '--us',
      'agency.example',
      '--json',
    ])
    const { accounts, skipped } = JSON.parse(output)
    expect(code).toBe(1)
    expect(accounts).toHaveLength(1)
    expect(skipped).toEqual([
      { file: 'nowhere.eml', reason: 'there is no such file', messages: 0 },
      { file: 'mails', reason: 'this is a folder: name the files in it', messages: 0 },
    ])
  })

  test('a chat tells the hours of the zone in which all clients live', async () => {
    const chat = [
      '[10.08.2026 02:15:22] Ela: Merhaba, rapor hazır mı?',
      '[10.08.2026 09:40:00] Mia: Günaydın, rapor ekte.',
      '[10.08.2026 09:55:00] Ela: Çok teşekkürler, harika olmuş.',
    ].join('\n')
    const people = { provider: ['Mia'], client: ['Ela'] }
    const norms = { accounts: { 'acme.example': { timeZone: 'Europe/Istanbul', people } } }
    const { output } = await rapport([
      'analyse',
      put('WhatsApp Chat with Ela.txt', chat),
      '--us',
      'agency.example',
      '--norms',
      put('zone.json', JSON.stringify(norms)),
      '--json',
    ])
    const { accounts } = JSON.parse(output)
    expect(accounts[0].heard.lastFromClient).toBe('2026-08-10T06:55:00.000Z')
  })

  test.each(['en', 'zh', 'pt', 'th', 'tr'])('says it in %s', async (language) => {
    const { code, output } = await rapport([
      'analyse',
      put('mail.mbox', mbox),
      '--us',
      'agency.example',
      '--lang',
      language,
    ])
    expect(code).toBe(0)
    expect(output).toContain('acme.example')
    expect(output).not.toMatch(/\{\w+[,}]|\b(?:indicators|health|asks|work)\.\w/)
  })

  test.each([
    [
      { accounts: { 'acme.example': { timeZone: 'Mars/Phobos' } } },
      'There is no time zone "Mars/Phobos".',
    ],
    [{ accounts: { 'acme.example': { holidays: 'XX' } } }, 'No public holidays are known for "XX"'],
    [
      { traits: [{ id: 'pays-late', kind: 'bad', name: {}, cues: { en: ['invoice (is'] } }] },
      'trait pays-late: Phrase "invoice (is": ")" is missing',
    ],
    [
      {
        traits: [
          { id: 'late', kind: 'bad', name: {}, cues: { en: ['a ... b ... c ... d ... e'] } },
        ],
      },
      'The phrase "a ... b ... c ... d ... e" has more than three gaps ("..."): make two phrases of it.',
    ],
  ])('norms that cannot be used are named: %j', async (norms, sentence) => {
    const path = join(folder, 'norms.json')
    writeFileSync(path, JSON.stringify(norms))
    const { code, errors } = await rapport(['analyse', path, '--us', 'a.example', '--norms', path])
    expect(code).toBe(2)
    expect(errors).toContain(sentence)
  })

  test.each([
    [['analyse'], 'which files'],
    [['analyse', 'x.mbox'], 'who is "us"'],
    [['analyse', 'x.mbox', '--us', 'a.example', '--as-of', 'soon'], 'is no date'],
    [['analyse', 'x.mbox', '--us', 'a.example', '--lang', 'fr'], 'is none of'],
    [['analyse', 'x.mbox', '--us', 'a.example', '--norms', 'none.json'], 'cannot be read'],
    [['analyse', 'x.mbox', '--wrong'], '--wrong'],
    [['analize'], 'there is no command'],
  ])('%j is one clear sentence and exit code 2', async (args, sentence) => {
    const { code, errors } = await rapport(args)
    expect(code).toBe(2)
    expect(errors).toContain(sentence)
    expect(errors).not.toContain('    at ')
  })
})
