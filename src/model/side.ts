import * as z from 'zod'

/** Which side of the relationship somebody speaks for. */
export const Side = z.enum(['client', 'provider'])
export type Side = z.infer<typeof Side>
