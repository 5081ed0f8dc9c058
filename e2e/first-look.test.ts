import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectSound, loadSample, picture, setUp, startJourney } from './journey.test-kit.ts'

const open = startJourney()

it('leads from the first start to a quote of a client, and into another language', async () => {
  const { page, errors } = await open()

  await page.goto('/')
  await page.getByRole('heading', { name: 'Welcome to Rapport' }).waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByText('Add at least one domain or address.').waitFor()
  await expectSound(page)

  await setUp(page)
  await expectSound(page)
  await loadSample(page)
  await expectSound(page)
  await picture(page, 'portfolio')

  await expectLegibleNames(page)
  await expectNoNumberWhereUnknown(page)
  await lookCloser(page)
  await readTheEvidence(page)
  await changeToThai(page)
  expect(errors).toEqual([])
})

/** However narrow the window, whose row it is stands there in full, and no cell is squeezed to nothing. */
async function expectLegibleNames(page: Page): Promise<void> {
  const size = page.viewportSize()
  if (!size) throw new Error('the page has no size')
  for (const width of [768, 900, 1024, 1280]) {
    await page.setViewportSize({ ...size, width })
    const cut = await page
      .locator('tbody tr a')
      .evaluateAll((links) =>
        links.filter((link) => link.scrollWidth > link.clientWidth).map((link) => link.textContent),
      )
    expect(cut, `names cut at ${width} px`).toEqual([])
    const squeezed = await page
      .locator('tbody td')
      .evaluateAll(
        (cells) =>
          cells.filter(
            (cell) => getComputedStyle(cell).display !== 'none' && cell.clientWidth < 100,
          ).length,
      )
    expect(squeezed, `cells squeezed at ${width} px`).toBe(0)
  }
  await page.setViewportSize(size)
}

/** "Too little evidence" must never stand beside a number. */
async function expectNoNumberWhereUnknown(page: Page): Promise<void> {
  const rows = await page.locator('tbody tr', { hasText: 'Too little evidence' }).all()
  for (const row of rows) {
    const cell = await row.locator('td').nth(1).innerText()
    expect(cell).not.toMatch(/\d/)
  }
}

/** Row click opens the panel, J goes on, Escape closes, Enter on the name opens the page. */
async function lookCloser(page: Page): Promise<void> {
  await page.locator('tbody tr').first().locator('td').nth(2).click()
  await page.getByRole('complementary', { name: 'At a glance' }).waitFor()
  await expectSound(page)
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  await page.getByRole('complementary', { name: 'At a glance' }).waitFor({ state: 'detached' })
  await page.locator('tbody tr a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/clients\//)
  await page.getByRole('heading', { name: 'Why', exact: true }).waitFor()
  await expectSound(page)
  await picture(page, 'client')
}

async function readTheEvidence(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Traits \d/ }).click()
  await page.getByRole('heading', { name: 'Bad traits' }).waitFor()
  await expectSound(page)
  await page
    .locator('main li a', { hasNotText: 'no evidence' })
    .filter({ hasText: /pieces? of evidence/ })
    .first()
    .click()
  const drawer = page.getByRole('dialog', { name: /^Evidence/ })
  await drawer.waitFor()
  await drawer.locator('blockquote, p').first().waitFor()
  await expectSound(page)
  expect(new URL(page.url()).searchParams.get('evidence')).not.toBeNull()

  // The address alone brings the same drawer back.
  await page.reload()
  await drawer.waitFor()
  await page.getByRole('button', { name: 'Agree', exact: true }).click()
  await page.getByText('Noted. The assessment is being worked out again.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Taken back').waitFor()
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'detached' })
}

async function changeToThai(page: Page): Promise<void> {
  for (const tab of ['Timeline', 'Expectations', 'Debates', 'Norms']) {
    await page.getByRole('link', { name: new RegExp(`^${tab}`) }).click()
    await page.waitForLoadState('networkidle')
    await expectSound(page)
  }
  await page.goto('/')
  await page.getByLabel('Language').selectOption('th')
  await page.getByRole('heading', { name: 'ลูกค้าทั้งหมด', level: 1 }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('th')
  await expectSound(page)
  await page.reload()
  await page.getByRole('heading', { name: 'ลูกค้าทั้งหมด', level: 1 }).waitFor()
}
