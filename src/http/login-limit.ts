const MINUTE = 60_000
/** Of one address against one account: more than people mistype, and too little to guess by. */
const perAccount = { failures: 5, within: 15 * MINUTE }
/** Of one address against all accounts. */
const perAddress = { failures: 20, within: 60 * MINUTE }
/** More keys than this are attacks; the oldest go first. */
const MAX_KEYS = 10_000

/** Counts wrong passwords. A stranger elsewhere cannot lock anybody out: the address is in the key. */
export type LoginLimit = {
  allows(email: string, ip: string): boolean
  failed(email: string, ip: string): void
  succeeded(email: string, ip: string): void
}

const accountKey = (email: string, ip: string): string => `${ip} ${email.toLowerCase()}`

export function createLoginLimit(now: () => Date): LoginLimit {
  const failures = new Map<string, number[]>()
  const recent = (key: string, within: number): number =>
    (failures.get(key) ?? []).filter((at) => at > now().getTime() - within).length

  function note(key: string): void {
    const known = failures.get(key) ?? []
    failures.delete(key)
    failures.set(key, [...known.slice(-perAddress.failures), now().getTime()])
    const [oldest] = failures.keys()
    if (failures.size > MAX_KEYS && oldest !== undefined) failures.delete(oldest)
  }

  return {
    allows: (email, ip) =>
      recent(accountKey(email, ip), perAccount.within) < perAccount.failures &&
      recent(ip, perAddress.within) < perAddress.failures,
    failed(email, ip) {
      note(accountKey(email, ip))
      note(ip)
    },
    succeeded(email, ip) {
      failures.delete(accountKey(email, ip))
    },
  }
}
