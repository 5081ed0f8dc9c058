// The engine as a library, `rapport-health/engine`: no disk, no network, in Node and in a browser's worker.

export { analyse, type Analysis, type AnalyseOptions, type Skipped } from './core/analyse.ts'
export { fitPrior, type Prior, type Tally } from './core/assessment/posterior.ts'
export {
  type ConversationOutcome,
  type ConversationTurn,
  readConversation,
} from './core/outcomes/read-conversation.ts'
export { readSignals } from './core/signals/read-signals.ts'
export type { Signals } from './model/signal.ts'
