import { describe } from 'vitest'
import { testCues } from '../cues.test-kit.ts'

describe('English cues', () => {
  testCues('en', {
    question: {
      finds: ['«Who signs for the parcel?»', '«Any word from the printers»'],
      ignores: ['It goes live on Monday.', 'What do you think of the draft?'],
    },
    request: {
      finds: ['«Could you swap» two of the photos', '«Do the needful» and close the ticket.'],
      ignores: ['Can you tell me when the shop opens?', 'No need to send anything.'],
    },
    commitment: {
      finds: ['«Leave it with me»; the rest can wait.', '«Rest assured»'],
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
      finds: ['«My bad», wrong link', '«We dropped the ball» here'],
      ignores: ['Sorry to hear that.', 'Sorry, what do you mean?'],
    },
    complaint: {
      finds: ['«The newsletter is a disgrace».', 'Nine days of «radio silence».'],
      ignores: ['No problem.', 'The form returns a 404.'],
    },
    agreement: {
      finds: ['«Fair enough».', '«Sounds good».'],
      ignores: ["I don't agree.", 'Received.'],
    },
    disagreement: {
      finds: ['«I beg to differ».', 'That is a «non-starter».'],
      ignores: ['No problem.', 'The link does not work on Safari.'],
    },
    opinion: {
      finds: ['«In my view» it rushes the ending', '«I prefer the» first cover'],
      ignores: ['Which one do you prefer?', 'The cover is blue.'],
    },
    'opinion-ask': {
      finds: ['«How do you feel» about it?', '«Thoughts?»'],
      ignores: ['When is the shoot?', 'Thanks for your feedback.'],
    },
    explanation: {
      finds: ['«In other words», two copies', '«Put simply», it sorts them'],
      ignores: ['Please explain.', 'The page is down.'],
    },
    'refusal-to-explain': {
      finds: ['It is a «trade secret».', '«It is what it is».'],
      ignores: ['Happy to explain.', 'I trust you.'],
    },
    deferral: {
      finds: ['«Up to you».', '«Suit yourself».'],
      ignores: ['Let me know what you prefer.', 'Happy with either.'],
    },
    decision: {
      finds: ['And we «shook hands» on it', 'We reached a «consensus».'],
      ignores: ['Nothing has been agreed yet.', 'When will it be decided?'],
    },
    planning: {
      finds: ['The «roadmap» covers two shops', '«Looking ahead», we open in Porto'],
      ignores: ['We meet on Tuesday at four.', 'Happy new year!'],
    },
    reporting: {
      finds: ['Spend: «month-on-month», no change.', '«Weekly recap» in two lines'],
      ignores: ['Can you send me the report?', 'The invoice was 400.'],
    },
    escalation: {
      finds: ['«See you in court».', 'We will «part ways».'],
      ignores: ['Please cancel the call.', 'Our lawyers have approved the text.'],
    },
    blame: {
      finds: ['Stop «pointing the finger at» us', '«Nothing to do with us».'],
      ignores: ['It was our fault.', 'Nobody is to blame.'],
    },
  })
})
