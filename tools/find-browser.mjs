// Finds a Chromium for the browser tests, and gets one where there is none: npm test calls it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const PACKAGE = '@sparticuz/chromium@153.0.0'
/** Beside the dependencies rather than among them, so that `npm ci` and the lockfile know nothing of it. */
const packageFolder = join(root, 'node_modules', '.cache', 'rapport-browser')

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A browser to launch with playwright: CHROME_PATH, the system's, playwright's own, and, where
 * `install` allows it, one from apt (root on Debian) or from npm.
 *
 * @param {{ install?: boolean, candidates?: readonly (string | undefined)[] }} [options]
 * @returns {Promise<{ executablePath: string, args: string[], env?: Record<string, string> }>}
 */
export async function findBrowser(options = {}) {
  const { install = false } = options
  const candidates = options.candidates ?? [
    process.env['CHROME_PATH'],
    ...installed,
    await playwrightsOwn(),
  ]
  const tried = []
  for (const path of candidates) {
    if (!path) continue
    if (existsSync(path)) return { executablePath: path, args }
    tried.push(path)
  }
  if (install && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const found = fromApt(tried)
    if (found) return { executablePath: found, args }
  }
  const found = await fromNpm(install, tried)
  if (found) return found
  throw new Error(
    `No Chromium for the browser tests. Tried: ${tried.join(', ')}. Install one, or name one in CHROME_PATH.`,
  )
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core')
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

function fromApt(tried) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...given) =>
    execFileSync('apt-get', given, { env, stdio: 'ignore', timeout: 300_000 })
  try {
    run('update', '-qq')
    run('install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-wqy-microhei')
    return installed.find((path) => existsSync(path))
  } catch (error) {
    tried.push(`apt-get (${firstLine(error)})`)
    return undefined
  }
}

async function fromNpm(install, tried) {
  const entry = join(packageFolder, 'node_modules', '@sparticuz', 'chromium')
  try {
    if (!existsSync(entry)) {
      if (!install) throw new Error('not installed; npm test installs it')
      mkdirSync(packageFolder, { recursive: true })
      const given = [
        'install',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--prefix',
        packageFolder,
        PACKAGE,
      ]
      execFileSync('npm', given, {
        stdio: 'ignore',
        timeout: 300_000,
        shell: process.platform === 'win32',
      })
    }
    // It unpacks into the temporary folder and trusts what is there: not one that others write to.
    process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'rapport-browser-'))
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
    const { default: chromium } = await import(
      pathToFileURL(join(entry, 'build', 'esm', 'index.js')).href
    ).catch(() => import(pathToFileURL(join(entry, 'build', 'index.js')).href))
    const executablePath = await chromium.executablePath()
    return { executablePath, args, env: libraryPath() }
  } catch (error) {
    tried.push(`${PACKAGE} (${firstLine(error)})`)
    return undefined
  }
}

/** What the package set for its own libraries. */
function libraryPath() {
  const path = process.env['LD_LIBRARY_PATH']
  return path ? { LD_LIBRARY_PATH: path } : {}
}

const firstLine = (error) => String(error instanceof Error ? error.message : error).split('\n')[0]
