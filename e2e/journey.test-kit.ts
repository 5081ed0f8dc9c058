import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { findBrowser } from '../tools/find-browser.mjs'

const root = join(import.meta.dirname, '..')
export const fixtures = join(root, 'fixtures')

type Server = { readonly address: string; readonly stop: () => Promise<void> }

/** A whole Rapport of its own: its data folder, its PostgreSQL, its port. */
async function startServer(): Promise<Server> {
  const data = await mkdtemp(join(tmpdir(), 'rapport-e2e-'))
  const server = spawn(process.execPath, ['src/start.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', RAPPORT_DATA: data, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /Open (http\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    server.on('exit', () => reject(new Error(`The server ended before it was ready: ${said}`)))
  })
  return {
    address,
    stop: async () => {
      if (server.exitCode === null) {
        server.kill('SIGTERM')
        await once(server, 'exit')
      }
      await rm(data, { recursive: true, force: true })
    },
  }
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser()
  return chromium.launch({ executablePath, args, ...(env === undefined ? {} : { env }) })
}

/** A Rapport and a browser for the tests of a file; gives what opens a window on it. */
export function startJourney(): () => ReturnType<typeof openWindow> {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer(), launchBrowser()])
  })
  afterAll(async () => {
    await Promise.all([browser.close(), server.stop()])
  })
  return () => openWindow(browser, server.address)
}

/** A window of its own, whose page fails the test when its console shows an error. */
async function openWindow(
  browser: Browser,
  address: string,
): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly errors: string[] }> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    // A refused request is the page's to handle, and Chromium's to mention.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      errors.push(message.text())
    }
  })
  return { context, page, errors }
}

/** The page as it stands: nothing that axe finds fault with, and nothing wider than the window. */
export async function expectSound(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`),
  ).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}

export const agency = {
  name: 'Sam Oduya',
  email: 'sam@northpier.example',
  password: 'a long enough password',
  agency: 'North Pier',
} as const

/** Fills in the first page of all, and waits for the app. */
export async function setUp(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Name of the agency').fill(agency.agency)
  await page.getByLabel('Your name').fill(agency.name)
  await page.getByLabel('E-mail address').fill(agency.email)
  await page.getByLabel('Password').fill(agency.password)
  // The domain of the address is taken to be ours; it stands there as a chip.
  await page.getByRole('button', { name: 'Remove northpier.example' }).waitFor()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('heading', { name: 'Let’s read your first conversations' }).waitFor()
}

/** Loads the sample agency and waits for its portfolio. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look around with a sample agency' }).click()
  await page.getByRole('heading', { name: 'Portfolio', level: 1 }).waitFor({ timeout: 120_000 })
}

/** The pictures of the README, drawn anew only where that is asked for. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['UPDATE_SCREENSHOTS'] !== '1') return
  const folder = join(root, 'docs', 'screenshots')
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
