import * as z from 'zod'
import { StartError } from './errors.ts'

/** Every setting: its variable, what it may be, its default, one line of help. */
export const settings = {
  port: {
    variable: 'PORT',
    schema: z.coerce.number().int().min(0).max(65_535).default(4100),
    help: 'The port to listen on.',
  },
  host: {
    variable: 'HOST',
    schema: z.string().min(1).max(255).default('127.0.0.1'),
    help: 'The address to listen on; 0.0.0.0 lets other machines in.',
  },
  dataFolder: {
    variable: 'RAPPORT_DATA',
    schema: z.string().min(1).max(1000).default('./data'),
    help: 'The folder that holds the database, the uploads and the secret.',
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    help: 'A PostgreSQL server (15 or later) to use in place of the embedded one; its user must be able to create roles.',
  },
  secret: {
    variable: 'RAPPORT_SECRET',
    schema: z.string().min(32).max(500).optional(),
    help: 'Signs the sessions; at least 32 characters. Left out, one is made once and kept in the data folder.',
  },
  publicUrl: {
    variable: 'RAPPORT_PUBLIC_URL',
    schema: z.url({ protocol: /^https?$/ }).optional(),
    help: 'The address at which people reach Rapport, where a proxy stands before it.',
  },
} as const

export type Config = {
  readonly [Name in keyof typeof settings]: z.infer<(typeof settings)[Name]['schema']>
}

/** The settings as the environment gives them; an empty variable counts as left out. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = ([name, { variable, schema, help }]: [string, Setting]): [string, unknown] => {
    const parsed = schema.safeParse(environment[variable] || undefined)
    if (parsed.success) return [name, parsed.data]
    throw new StartError(`${variable} is not valid: ${parsed.error.issues[0]?.message}. ${help}`)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one parsed value for each setting.
  return Object.fromEntries(Object.entries(settings).map(read)) as Config
}

type Setting = { readonly variable: string; readonly schema: z.ZodType; readonly help: string }
