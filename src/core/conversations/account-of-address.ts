import { parse } from 'tldts'

/** Providers of mailboxes that go by one name in many countries: yahoo.co.uk, hotmail.com.tr. */
const MAILBOX_BRANDS = new Set(
  `gmail googlemail outlook hotmail live msn windowslive yahoo ymail rocketmail icloud aol aim
   gmx protonmail yandex`.split(/\s+/),
)

/**
 * Providers of mailboxes by their domain, in the countries of our languages and beyond. Compared with
 * the lists of https://github.com/mailcheck/mailcheck and https://github.com/Kikobeats/free-email-domains.
 */
const MAILBOX_DOMAINS = new Set(
  `me.com mac.com proton.me pm.me mail.com email.com zoho.com zohomail.com fastmail.com fastmail.fm
   tutanota.com tuta.com hey.com duck.com hushmail.com
   btinternet.com talktalk.net virginmedia.com sky.com ntlworld.com blueyonder.co.uk tiscali.co.uk
   comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net earthlink.net bigpond.com optusnet.com.au
   qq.com foxmail.com 163.com 126.com yeah.net 188.com 139.com 189.cn wo.cn 21cn.com 263.net tom.com eyou.com
   sina.com sina.cn sina.com.cn sohu.com aliyun.com hinet.net pchome.com.tw seed.net.tw netvigator.com
   uol.com.br bol.com.br terra.com.br ig.com.br superig.com.br ibest.com.br globo.com globomail.com r7.com
   oi.com.br zipmail.com.br pop.com.br click21.com.br brturbo.com.br itelefonica.com.br veloxmail.com.br sapo.pt
   thaimail.com sanook.com truemail.co.th loxinfo.co.th csloxinfo.com ji-net.com asianet.co.th
   mynet.com ttmail.com ttnet.net.tr superonline.com turk.net e-kolay.net kolayposta.com yaani.com mail.com.tr
   web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net libero.it
   mail.ru inbox.ru list.ru bk.ru rambler.ru ya.ru naver.com hanmail.net daum.net rediffmail.com`.split(
    /\s+/,
  ),
)

/** Whether an address is of a provider of mailboxes, and so says nothing of a company. */
export function isSharedMailbox(address: string): boolean {
  const { domain, domainWithoutSuffix: brand, isIcann } = parseDomain(address)
  return MAILBOX_DOMAINS.has(domain ?? '') || (isIcann === true && MAILBOX_BRANDS.has(brand ?? ''))
}

/**
 * The company part of an address, or the address itself where it is of a provider of mailboxes.
 *
 * What a company can register is told by the Public Suffix List: acme.co.uk, acme.bel.tr.
 */
export function accountOfAddress(address: string): string | undefined {
  const { hostname, domain } = parseDomain(address)
  if (!hostname) return undefined
  return isSharedMailbox(address) ? address.toLowerCase() : (domain ?? hostname)
}

/** Firms that give out names below their own, as uk.com does, are suffixes like those of a country. */
function parseDomain(address: string) {
  const [, hostname = ''] = /@([^@\s>]+)$/.exec(address.toLowerCase()) ?? []
  return parse(hostname, { allowPrivateDomains: true, extractHostname: false })
}
