/** A Chromium for the tests, found or fetched; throws with all that was tried. */
export function findBrowser(): Promise<{
  executablePath: string
  args: string[]
  env?: Record<string, string>
}>
