import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { agency, expectSound, loadSample, setUp, startJourney } from './journey.test-kit.ts'

const open = startJourney()

it('serves a day’s work: signing in, norms, the dark theme, a phone, and no more sample', async () => {
  const { page, errors } = await open()
  await setUp(page)
  await loadSample(page)
  await signOutAndIn(page)
  await changeNorms(page)
  await everyPageInTheDark(page)
  await everyPageOnAPhone(page)

  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Remove the sample' }).click()
  await page.getByRole('heading', { name: 'Let’s read your first conversations' }).waitFor()
  expect(errors).toEqual([])
})

async function signOutAndIn(page: Page): Promise<void> {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await expectSound(page)
  await page.getByLabel('E-mail address').fill(agency.email)
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('The address or the password is not right.').waitFor()
  await page.getByLabel('Password').fill(agency.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Portfolio', level: 1 }).waitFor()
}

/** What is set by hand is kept, weighs at once, and can be taken back. */
async function changeNorms(page: Page): Promise<void> {
  await page.locator('tbody tr a').first().click()
  await page.getByRole('link', { name: 'Norms' }).click()
  await page.getByLabel('Debate', { exact: true }).selectOption('blunt')
  await page.getByLabel('No data sharing').fill('3')
  await page.getByRole('button', { name: 'Save norms' }).click()
  await page.getByText('Saved. The assessment is being worked out again.').waitFor()
  await page.getByRole('link', { name: /^Traits \d/ }).click()
  await page.getByText('counts 3×').waitFor()
}

const places = ['/', '/traits', '/import', '/guide', '/settings', '/nowhere'] as const

async function everyPageInTheDark(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Switch to dark' }).click()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await expectSound(page)
  for (const place of places) {
    await page.goto(place)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await expectSound(page)
  }
}

async function everyPageOnAPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const place of places) {
    await page.goto(place)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    await expectSound(page)
  }
  await page.goto('/')
  await page.locator('main li a').last().click()
  await page.waitForURL(/\/clients\//)
  await page.waitForLoadState('networkidle')
  await expectSound(page)
}
