import { assessAccount, loadHolidays, placeMessages } from '../core/engine.ts'
import type { Compute, Placement } from './deps.ts'

/** Gives messages to accounts, answering in ids alone. */
export function place(...[messages, options]: Parameters<Compute['place']>): Placement {
  const { accounts, unplaced } = placeMessages(messages, options)
  return {
    accounts: accounts.map((account) => ({
      id: account.id,
      name: account.name,
      messages: account.messages.map(({ id, side }) => ({ id, side })),
    })),
    unplaced: unplaced.map(({ message, reason }) => ({ id: message.id, reason })),
  }
}

/** Assesses an account, with the holidays that its norms name. */
export const assess: Compute['assess'] = async (account, { norms, asOf }) =>
  assessAccount(account, { norms, asOf, holidays: await loadHolidays(norms, asOf) })
