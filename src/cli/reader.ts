import { startupSnapshot } from 'node:v8'
import { readSignals } from '../core/signals/read-signals.ts'
import { languages } from '../model/languages.ts'
import { signals } from './commands/signals.ts'
import { inTerminal } from './in-terminal.ts'

// `rapport signals` as it stands once the books and models of all languages are open. Node keeps this
// state in a file when the project is built, and goes on from here in a tenth of a second.
for (const lang of languages) readSignals('Good morning to you all.', { lang })
readSignals('Good morning to you all.')

startupSnapshot.setDeserializeMainFunction(() =>
  inTerminal((terminal) => signals.run([], terminal)),
)
