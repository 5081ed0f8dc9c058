import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './journey.test-kit.ts'

const built = join(import.meta.dirname, '..', 'dist', 'engine')

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('the engine reads all five languages in a browser’s worker, with nothing but its own files', async () => {
  const page = await browser.newPage()
  const asked: string[] = []
  await page.route('**/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    asked.push(name)
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
    if (name === 'worker.js')
      return route.fulfill({
        contentType: 'text/javascript',
        body: `import { readSignals } from './engine.js'
          onmessage = ({ data }) => postMessage(data.map((text) => readSignals(text)))`,
      })
    return readdirSync(built).includes(name)
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(built, name)) })
      : route.abort()
  })
  await page.goto('http://engine.example/')
  const texts = [
    'Thank you so much!',
    '非常感谢你们！',
    'Muito obrigada!',
    'ขอบคุณมากค่ะ',
    'Çok teşekkürler!',
  ]
  const read = await page.evaluate(
    (given) =>
      new Promise<{ lang: string; acts: object }[]>((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' })
        worker.addEventListener('error', (event) => reject(new Error(event.message)))
        worker.addEventListener('message', ({ data }) => resolve(data))
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none.
        worker.postMessage(given)
      }),
    texts,
  )
  expect(read.map(({ lang, acts }) => [lang, 'thanks' in acts])).toEqual([
    ['en', true],
    ['zh', true],
    ['pt', true],
    ['th', true],
    ['tr', true],
  ])
  expect(asked.filter((name) => !['', 'worker.js', ...readdirSync(built)].includes(name))).toEqual(
    [],
  )
  await page.close()
})
