/** Calls `see` with every bucket of a head and its steps, in the order of the buckets. */
export function unpack(weights: string, see: (bucket: number, steps: number) => void): void {
  const bytes = atob(weights)
  let bucket = 0
  for (let at = 0; at < bytes.length; at++) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++)
      gap |= (byte & 127) << shift
      if (byte < 128) break
    }
    bucket += gap
    see(bucket, (bytes.charCodeAt(at) << 24) >> 24)
  }
}

/** The reverse: `entries` are buckets in ascending order with their steps, from −127 to 127. */
export function pack(entries: readonly (readonly [bucket: number, steps: number])[]): string {
  const bytes: number[] = []
  let last = 0
  for (const [bucket, steps] of entries) {
    let gap = bucket - last
    while (gap >= 128) {
      bytes.push((gap & 127) | 128)
      gap >>>= 7
    }
    bytes.push(gap, steps & 255)
    last = bucket
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
}
