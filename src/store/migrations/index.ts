import type { Migration } from 'kysely/migration'
import * as people from './001-people.ts'
import * as conversations from './002-conversations.ts'
import * as assessments from './003-assessments.ts'
import * as traits from './004-traits.ts'
import * as catalogue from './005-catalogue.ts'
import * as history from './006-history.ts'
import * as noPlacing from './007-no-placing.ts'

/** Every migration, in the order in which they run; a name once released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-people': people,
  '002-conversations': conversations,
  '003-assessments': assessments,
  '004-traits': traits,
  '005-catalogue': catalogue,
  '006-history': history,
  '007-no-placing': noPlacing,
}
