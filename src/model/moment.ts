import * as z from 'zod'

/** A moment: a Date in our code; ISO 8601 text in files, in JSON and over HTTP. */
export const Moment = z.codec(z.iso.datetime({ offset: true }), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
})
