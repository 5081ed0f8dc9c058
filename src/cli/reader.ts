import { startupSnapshot } from 'node:v8'
import { cuesOf } from '../core/signals/cues/index.ts'
import { headsOf } from '../core/signals/models/weights/index.ts'
import { readSignals } from '../core/signals/read-signals.ts'
import { languages } from '../model/languages.ts'
import { signals } from './commands/signals.ts'
import { inTerminal } from './in-terminal.ts'

// `rapport signals` as it stands once the books and models of all languages are open. Node keeps this
// state in a file when the project is built, and goes on from here in a tenth of a second.
for (const lang of languages) readSignals('Good morning to you all.', { lang })
readSignals('Good morning to you all.')
// What the books and models were read from is not asked for again.
for (const taught of [cuesOf, headsOf])
  for (const language of languages) Reflect.deleteProperty(taught, language)

startupSnapshot.setDeserializeMainFunction(() =>
  inTerminal((terminal) => signals.run([], terminal)),
)
