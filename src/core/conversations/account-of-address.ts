/** Mailbox providers whose domain says nothing of a company: there, the address is the account. */
const SHARED_DOMAINS = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com proton.me protonmail.com gmx.com gmx.net
   qq.com 163.com 126.com sina.com foxmail.com uol.com.br bol.com.br terra.com.br hotmail.com.br yahoo.com.br yandex.com mail.ru mynet.com`.split(
    /\s+/,
  ),
)

/** Second-level names under which a country registers companies: "acme.co.uk" is one name. */
const PUBLIC_SECOND_LEVEL = /^(?:co|com|net|org|gov|edu|ac|gen|web|in|or|go)$/

/** Whether an address is of a provider of mailboxes, and so says nothing of a company. */
export function isSharedMailbox(address: string): boolean {
  return SHARED_DOMAINS.has(domainOf(address) ?? '')
}

/** The company part of an address, or the address itself where the domain is a shared mailbox. */
export function accountOfAddress(address: string): string | undefined {
  const domain = domainOf(address)
  if (!domain) return undefined
  if (SHARED_DOMAINS.has(domain)) return address.toLowerCase()
  const labels = domain.split('.')
  const country = labels.at(-1)?.length === 2
  const size = country && PUBLIC_SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2
  return labels.slice(-size).join('.')
}

const domainOf = (address: string): string | undefined =>
  /@([^@\s>]+)$/.exec(address.toLowerCase())?.[1]
