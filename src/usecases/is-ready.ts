import { answers } from '../store/database.ts'
import type { Deps } from './deps.ts'

/** Whether requests can be answered: the database is there. */
export function isReady({ db }: Pick<Deps, 'db'>): Promise<boolean> {
  return answers(db)
}
