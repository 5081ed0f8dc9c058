type Cell = string | number | null

/** Rows as RFC 4180, with CRLF, and in UTF-8 with the mark by which spreadsheets know it. */
export function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`
}

/**
 * A spreadsheet runs what begins like a formula: a leading ' keeps it text (CVE-class "CSV
 * injection"; OWASP ASVS 1.2.10). Full-width forms count too, and so does a leading ' itself.
 */
const formula = /^[=+\-@\t\r\n\0'＝＋－＠]/

function toCell(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '')
  const safe = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
