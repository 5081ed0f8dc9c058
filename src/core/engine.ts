import type { Assessment, HistoryPoint } from '../model/assessment.ts'
import type { Message } from '../model/message.ts'
import type { Norms } from '../model/norms.ts'
import type { Record } from '../model/record.ts'
import type { Side } from '../model/side.ts'

/** A message whose account and speaker's side are known. */
export type PlacedMessage = Message & { readonly account: string; readonly side: Side }

/** A message that belongs to no account, and why. */
export type UnplacedMessage = {
  readonly message: Message
  readonly reason: 'internal' | 'automatic' | 'stranger' | 'unknown-speaker'
}

export type AccountInput = {
  readonly id: string
  readonly name: string
  readonly messages: readonly PlacedMessage[]
  readonly records: readonly Record[]
}

/** Gives messages to accounts and sides: by address, by the norms' people, by the file's name. */
export function placeMessages(
  _messages: readonly { readonly file: string; readonly message: Message }[],
  _options: { readonly us: readonly string[]; readonly norms: Norms },
): { readonly accounts: readonly AccountInput[]; readonly unplaced: readonly UnplacedMessage[] } {
  throw new Error('not yet')
}

/** All that is said of one account at one moment. */
export function assessAccount(
  _account: AccountInput,
  _options: { readonly norms: Norms; readonly asOf: Date },
): { readonly assessment: Assessment; readonly history: readonly HistoryPoint[] } {
  throw new Error('not yet')
}
