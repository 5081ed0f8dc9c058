/** The headers of a mail by lower-case name, in their order, unfolded, not decoded. */
export type MailHeaders = ReadonlyMap<string, readonly string[]>

/** RFC 5322 field lines; a line that is none is passed over. */
export function parseHeaders(block: string): MailHeaders {
  const headers = new Map<string, string[]>()
  const unfolded = block.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ')
  for (const line of unfolded.split('\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trimEnd().toLowerCase()
    if (!/^[!-9;-~]{1,100}$/.test(name)) continue
    const values = headers.get(name) ?? []
    values.push(line.slice(colon + 1).trim())
    headers.set(name, values)
  }
  return headers
}

/** The ids of a References or In-Reply-To header, without their angle brackets. */
export function messageIds(header: string | undefined): readonly string[] {
  if (!header) return []
  const bracketed = [...header.matchAll(/<([^<>]{1,998})>/g)].map((match) =>
    (match[1] ?? '').replace(/\s+/g, ''),
  )
  if (bracketed.length > 0) return bracketed.filter((id) => id !== '')
  return header.split(/[\s,]+/).filter((id) => id.includes('@') && !/[<>()]/.test(id))
}
