import { expect, test } from 'vitest'
import { contentsOf, fixture } from './importers.test-kit.ts'

test('turns have their speaker, their times and their words', async () => {
  const { messages, issues } = await contentsOf(
    await fixture('webvtt/2026-03-12 Lowtide weekly.vtt'),
  )
  expect(
    messages.map(({ from, text, claimedAt, endedAt }) => [
      from.name,
      text,
      claimedAt?.toISOString(),
      endedAt?.toISOString(),
    ]),
  ).toEqual([
    [
      'Mara Quill',
      'Morning, can you hear me? I want to talk about prices & dates',
      '2026-03-12T10:00:01.000Z',
      '2026-03-12T10:00:05.000Z',
    ],
    ['Sam Oduya', 'Prices, yes, we know.', '2026-03-12T10:00:04.100Z', '2026-03-12T10:00:06.000Z'],
    ['Ines', 'See you next week.', '2026-03-12T10:01:02.500Z', '2026-03-12T10:01:04.000Z'],
  ])
  expect(messages[0]).toMatchObject({
    channel: 'call',
    conversation: '2026-03-12 Lowtide weekly/2026-03-12',
  })
  expect(issues).toMatchObject([{ code: 'line.bad_record', place: 'line 22', messages: 1 }])
})

test('a call without a date is kept without one', async () => {
  const { messages, codes } = await contentsOf(await fixture('webvtt/undated.vtt'))
  expect(messages).toMatchObject([{ claimedAt: null, endedAt: null, text: 'Hello' }])
  expect(codes).toEqual(['call.no_date'])
})

test('a transcript without cues says so', async () => {
  expect((await contentsOf(await fixture('webvtt/no-cues.vtt'))).codes).toEqual(['call.no_cues'])
})

test('the file name dates a call: at noon in the time zone', async () => {
  const file = new File(['WEBVTT\n\n00:01.000 --> 00:02.000\nHello'], '2026-04-09 Weekly.vtt')
  expect((await contentsOf(file, { timeZone: 'Asia/Bangkok' })).messages[0]?.claimedAt).toEqual(
    new Date('2026-04-09T05:00:01Z'),
  )
})

test.each([
  ['NOTE Recorded 2026-03-12T10:00:00+07:00', '2026-03-12T03:00:01.000Z'],
  ['NOTE\nDate: 2026-03-12 10:00', '2026-03-12T10:00:01.000Z'],
])('%s', async (note, expected) => {
  const file = new File([`WEBVTT\n\n${note}\n\n00:01.000 --> 00:02.000\nHello`], 'call.vtt')
  expect((await contentsOf(file)).messages[0]?.claimedAt?.toISOString()).toBe(expected)
})

test('UTF-16 and bare CR are read', async () => {
  const utf16 = new Uint8Array(
    Buffer.from('\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nolá', 'utf16le'),
  )
  expect((await contentsOf(new File([utf16], 'a.vtt'))).messages[0]?.text).toBe('olá')
  expect(
    (await contentsOf(new File(['WEBVTT\r\r00:01.000 --> 00:02.000\rolá'], 'a.vtt'))).messages[0]
      ?.text,
  ).toBe('olá')
})
