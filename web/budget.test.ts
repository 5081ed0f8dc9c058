import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

type Chunk = {
  readonly file: string
  readonly src?: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

const folder = join(import.meta.dirname, '..', 'dist', 'web')
const manifestFile = join(folder, '.vite', 'manifest.json')
const kB = 1000

const budgets = { script: 230 * kB, style: 12 * kB, page: 40 * kB, dialog: 65 * kB } as const

/** The chunks that a browser has to have before any of these can run. */
function closureOf(manifest: Manifest, keys: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (key: string): void => {
    if (found.has(key)) return
    found.add(key)
    for (const next of manifest[key]?.imports ?? []) visit(next)
  }
  for (const key of keys) visit(key)
  return found
}

function gzipped(files: Iterable<string>): number {
  let bytes = 0
  for (const file of new Set(files)) bytes += gzipSync(readFileSync(join(folder, file))).length
  return bytes
}

const scriptsOf = (manifest: Manifest, keys: Iterable<string>): readonly string[] =>
  Array.from(keys, (key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js'))
const stylesOf = (manifest: Manifest, keys: Iterable<string>): readonly string[] =>
  Array.from(keys, (key) => manifest[key]?.css ?? []).flat()

// The build is made by `npm start` and `npm test`; an editor's single test may run without it.
describe.skipIf(!existsSync(manifestFile))('the built web app', () => {
  const manifest: Manifest = existsSync(manifestFile)
    ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vite writes it.
      (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest)
    : {}
  const first = closureOf(manifest, ['index.html', 'features/portfolio/PortfolioPage.tsx'])
  const own = (key: string): number =>
    gzipped(
      scriptsOf(
        manifest,
        [...closureOf(manifest, [key])].filter((chunk) => !first.has(chunk)),
      ),
    )

  it('loads its first page within the budget', () => {
    expect(manifest['features/portfolio/PortfolioPage.tsx']).toBeDefined()
    expect(gzipped(scriptsOf(manifest, first))).toBeLessThan(budgets.script)
  })

  it('styles its first page within the budget, the web fonts’ faces apart', () => {
    expect(gzipped(stylesOf(manifest, first))).toBeLessThan(budgets.style)
  })

  it.each([
    'features/account/AccountPage.tsx',
    'features/traits/TraitsPage.tsx',
    'features/traits/NewTraitPage.tsx',
    'features/traits/AddedTraitPage.tsx',
    'features/import/ImportsPage.tsx',
    'features/import/ImportPage.tsx',
    'features/settings/SettingsPage.tsx',
    'features/guide/GuidePage.tsx',
    'features/session/SignInPage.tsx',
    'features/session/SetupPage.tsx',
  ])('keeps %s within the budget of a further page', (key) => {
    expect(own(key)).toBeLessThan(budgets.page)
  })

  it.each(['app/Palette.tsx', 'app/Shortcuts.tsx', 'features/account/EvidenceDrawer.tsx'])(
    'keeps %s within the budget of a lazy dialog',
    (key) => {
      expect(own(key)).toBeLessThan(budgets.dialog)
    },
  )
})
