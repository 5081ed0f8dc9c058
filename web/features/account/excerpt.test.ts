import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'

describe('an excerpt', () => {
  it('marks exactly the units it is told to', () => {
    expect(excerptOf('ขอบคุณมากค่ะ', 0, 6)).toEqual({ before: '', marked: 'ขอบคุณ', after: 'มากค่ะ' })
    expect(excerptOf('ok 👍🏽 good', 3, 7).marked).toBe('👍🏽')
  })

  it('keeps a short text whole', () => {
    const { before, marked, after } = excerptOf('a b c', 2, 3)
    expect(before + marked + after).toBe('a b c')
  })

  it('cuts a long text on both sides, between signs', () => {
    const long = '👩‍👩‍👧'.repeat(100)
    const { before, after } = excerptOf(`${long}HERE${long}`, long.length, long.length + 4)
    expect(before).toMatch(/^…(👩‍👩‍👧)+$/u)
    expect(after).toMatch(/^(👩‍👩‍👧)+…$/u)
  })

  it('marks nothing when the place lies outside the text', () => {
    expect(excerptOf('short', 3, 99)).toEqual({ before: 'short', marked: '', after: '' })
    expect(excerptOf('short', null, null).marked).toBe('')
  })
})
