import { assessAccounts } from '../usecases/assess-accounts.ts'
import type { Deps, Job } from '../usecases/deps.ts'
import { placeAndAssess } from '../usecases/place-messages.ts'
import { reassessAccounts, stopReassessing } from '../usecases/reassess-accounts.ts'
import { failImport, runImport } from '../usecases/run-import.ts'

type JobDeps = Pick<Deps, 'db' | 'now' | 'compute' | 'uploads' | 'sample'>

/** Does what a job asks for. */
export function runJob(deps: JobDeps, job: Job): Promise<void> {
  if (job.kind === 'import') return runImport(deps, job)
  if (job.kind === 'place') return placeAndAssess(deps, job)
  if (job.kind === 'reassess') return reassessAccounts(deps, job)
  return assessAccounts(deps, job)
}

/** Says where people look that a job failed every time. */
export async function giveUpJob(deps: Pick<Deps, 'db' | 'now'>, job: Job): Promise<void> {
  if (job.kind === 'import') await failImport(deps, job)
  if (job.kind === 'reassess') await stopReassessing(deps, job)
}
