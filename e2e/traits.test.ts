import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { agency, expectSound, loadSample, setUp, startJourney } from './journey.test-kit.ts'

const open = startJourney()

it('weighs the traits for the whole agency, adds one of its own, and lets a client differ', async () => {
  const { page, errors } = await open()
  await setUp(page)
  await loadSample(page)
  await weighForAll(page)
  await addATrait(page)
  await betterItsSigns(page)
  await letAClientDiffer(page)
  await inTheDarkOnAPhone(page)
  expect(errors).toEqual([])
})

/** A weight of zero is refused with the reason; a good one reaches the clients and can be undone. */
async function weighForAll(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Traits', exact: true }).click()
  const weight = page.getByLabel('Losing touch: weight')
  await weight.fill('0')
  await page.getByRole('button', { name: 'Save weights' }).click()
  await page.getByText('a weight of zero would remove the trait').waitFor()
  expect(await weight.inputValue()).toBe('0')
  expect(await weight.evaluate((field) => field === document.activeElement)).toBe(true)
  await expectSound(page)

  await weight.fill('2.5')
  await page.getByRole('button', { name: 'Save weights' }).click()
  await page.getByText('Saved. All clients are being assessed again.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'hidden' })
  await expect.poll(() => weight.inputValue()).toBe('1')

  await weight.fill('2.5')
  await page.getByRole('button', { name: 'Save weights' }).click()
  await page.getByRole('button', { name: 'Save weights' }).waitFor({ state: 'hidden' })
  await expect.poll(() => weight.inputValue()).toBe('2.5')

  await page.getByText('Who changed what').click()
  await page.getByText('Losing touch: 2.5 → 1').waitFor()
  await expect.poll(() => page.getByText('Losing touch: 1 → 2.5').count()).toBe(2)
  await page.getByText(agency.name).first().waitFor()
  await expectSound(page)
}

/** A phrase that cannot be read loses nothing of what was typed; a name that is taken neither. */
async function addATrait(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add a trait' }).click()
  await page.getByRole('button', { name: 'Add the trait' }).click()
  await page.getByText('Please give it a name.').waitFor()
  const phrases = page.getByLabel('Phrases that are its signs').first()
  await page.getByLabel('Kind').selectOption('bad')
  await page.getByLabel('Name', { exact: true }).first().fill('Poor Etiquette!')
  await page.getByLabel('What it is').first().fill('Invoices stay open longer than agreed.')
  await phrases.fill('still unpaid\n(overdue|open')
  await page.getByRole('button', { name: 'Add the trait' }).click()
  await page.getByText('“(overdue|open” cannot be read.').waitFor()
  expect(await phrases.inputValue()).toBe('still unpaid\n(overdue|open')
  await expectSound(page)

  await phrases.fill('still unpaid\n(overdue|open) invoice')
  await page.getByRole('button', { name: 'Add the trait' }).click()
  await page.getByText('The list has a trait of this name already.').waitFor()
  await page.getByLabel('Name', { exact: true }).first().fill('Paying late')
  await page.getByRole('button', { name: 'Add the trait' }).click()
  await page.getByText('Added. All clients are being assessed again.').waitFor()
  await page.getByText('added by you').waitFor()
  await page
    .getByRole('list', { name: 'Paying late: clients by state' })
    .getByText('Too little evidence')
    .waitFor({ timeout: 120_000 })
  await expectSound(page)
}

/** The signs of an added trait can be changed; its name cannot. */
async function betterItsSigns(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Paying late: change its signs' }).click()
  const name = page.getByLabel('Name', { exact: true }).first()
  expect(await name.getAttribute('readonly')).not.toBeNull()
  const thai = page.locator('details').filter({ hasText: 'ไทย' })
  await thai.locator('summary').click()
  await thai.getByLabel('Phrases that are its signs').fill('ค้างชำระ')
  await expectSound(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { name: 'Traits', level: 1 }).waitFor()
}

/** Under a client's norms the agency's weight shows through, until the client has its own. */
async function letAClientDiffer(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Portfolio' }).click()
  await page.locator('tbody tr a').first().click()
  await page.getByRole('link', { name: 'Norms' }).click()
  const weight = page.getByLabel('Losing touch', { exact: true })
  await expect.poll(() => weight.getAttribute('placeholder')).toBe('2.5')
  await weight.fill('4')
  await page.getByText('this client’s own').waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Losing touch: back to the agency’s weight' }).click()
  await page.getByText('this client’s own').waitFor({ state: 'hidden' })
  await weight.fill('4')
  await page.getByRole('button', { name: 'Save norms' }).click()
  await page.getByText('Saved. The assessment is being worked out again.').waitFor()
  await page.getByRole('heading', { name: 'What Rapport learned' }).waitFor()
  await page.getByText('Who changed what').click()
  await page.getByText('Losing touch: Not set → 4').waitFor()
  await expectSound(page)
  await page.getByRole('link', { name: /^Traits \d/ }).click()
  await page.getByText('counts 4×').waitFor()
  await page.getByText('Paying late').waitFor()
  await expectSound(page)
}

async function inTheDarkOnAPhone(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Switch to dark' }).click()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/traits/new')
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await expectSound(page)
}
