import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectSound, fixtures, setUp, startJourney } from './journey.test-kit.ts'

const open = startJourney()

it('takes files in, says what could not be read, and takes all of it back', async () => {
  const { page, errors } = await open()
  await setUp(page)
  await page.getByRole('link', { name: 'Import conversations' }).click()
  await page.getByRole('heading', { name: 'Drop files here' }).waitFor()
  await expectSound(page)

  await dropFiles(page)
  await page.waitForURL(/\/import\/[0-9a-f-]+/)
  await page.getByText('Done', { exact: true }).waitFor({ timeout: 60_000 })
  await page.getByText('This is no conversation that Rapport knows how to read.').waitFor()
  await page.getByText('broken.bin').first().waitFor()
  await expectSound(page)

  await page
    .getByRole('link', { name: /lowtide/i })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Why', exact: true }).waitFor()
  // Two messages are no ground for a number.
  expect(await page.locator('main header').innerText()).toContain('Too little evidence')
  await expectSound(page)

  await page.goBack()
  await page.getByRole('button', { name: 'Undo import' }).click()
  await page.getByText('The import is undone').waitFor()
  await page.goto('/')
  await page.getByRole('heading', { name: 'Let’s read your first conversations' }).waitFor()
  expect(errors).toEqual([])
})

/** Drops a mailbox and a file of no known format anywhere on the page, as a mouse would. */
async function dropFiles(page: Page): Promise<void> {
  const mailbox = readFileSync(join(fixtures, 'mbox', 'two.mbox'), 'utf8')
  const transfer = await page.evaluateHandle((mbox) => {
    const data = new DataTransfer()
    data.items.add(new File([mbox], 'two.mbox'))
    data.items.add(new File([new Uint8Array([0, 1, 2, 3, 255, 254, 0, 9])], 'broken.bin'))
    return data
  }, mailbox)
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer })
  await page.getByText('Drop to import').waitFor()
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
}
