import { sayIn } from '../core/reports/render-assessment.ts'
import type { Portfolio } from '../model/account.ts'
import type { Language } from '../model/language.ts'
import type { Actor } from '../model/user.ts'
import { listSummaries } from '../store/assessments.ts'
import { inWorkspace } from '../store/database.ts'
import type { Deps } from './deps.ts'

/** All accounts, the most urgent first; as of the oldest assessment among them. */
export async function listAccounts(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { user, workspaceId }: Actor,
  { lang = user.language }: { lang?: Language | undefined },
): Promise<Portfolio> {
  const rows = await inWorkspace(db, workspaceId, listSummaries)
  const say = sayIn(lang)
  const accounts = rows.map(({ id, name, isSample, summary }) => ({
    ...summary,
    id,
    name,
    isSample,
    topWarning: summary.topWarning && {
      kind: summary.topWarning.kind,
      because: say(summary.topWarning.because),
    },
  }))
  const [oldest = now()] = rows.map(({ asOf }) => asOf).toSorted((a, b) => Number(a) - Number(b))
  return {
    asOf: oldest,
    accounts: accounts.toSorted(
      (a, b) => b.urgency - a.urgency || a.name.localeCompare(b.name, lang),
    ),
  }
}
