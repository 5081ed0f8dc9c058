import { describe } from 'vitest'
import { testCues } from '../cues.test-kit.ts'

describe('English cues', () => {
  testCues('en', {
    question: {
      finds: [
        '«Who signs for the parcel?»',
        '«Any word from the printers»',
        'Quick one, «any idea when the van comes»',
        '«wen r u» free',
      ],
      ignores: [
        'It goes live on Monday.',
        'What do you think of the draft?',
        'How hard can it be?',
        "I don't know when it opens.",
        'Our members keep asking who made it.',
      ],
    },
    request: {
      finds: [
        '«Could you swap» two of the photos',
        '«Do the needful» and close the ticket.',
        '«Take the banner down today»',
        "I «don't suppose you» could fit in a call?",
        '«Mind passing me» the keys to the stand?',
        "«That'd be a great favour if» your lad could bring a ladder.",
        '«drop me a line once» the tins arrive',
        '«Do you reckon someone could» pick up the crate?',
      ],
      ignores: [
        'Can you tell me when the shop opens?',
        'No need to send anything.',
        'I still need to know who comes.',
        'Let me explain.',
        'Which of the dates did you send us?',
        'The notice says "Please wipe your feet".',
        'Our neighbour asked them to turn the music down.',
      ],
    },
    commitment: {
      finds: [
        '«Leave it with me»; the rest can wait.',
        '«Rest assured»',
        'The parcel «is on its way» ',
        "«We'll carry the» cost",
        "«I'm making it my mission to» get your board painted.",
        "«We've kept Thursday free to finish» the maps.",
        '«Somebody on our end will meet the courier at» six.',
      ],
      ignores: [
        "I can't promise Friday.",
        "She said she'd send it.",
        'We will be ending the contract.',
        'She told me the printer will send it.',
        'We will bow to your experience.',
        `The mug says "We'll fix it by Friday".`,
        'She assured us the roof will be done by May.',
        'I cannot guarantee the crew will be there at nine.',
      ],
    },
    thanks: {
      finds: [
        '«Thanks» for the quick call',
        '«Much obliged».',
        "«Can't thank Ida enough»",
        'You «saved our day»',
      ],
      ignores: [
        'The files are up.\nThanks,\nIda',
        'Thanks for nothing.',
        'I do appreciate the effort, but it is late.',
        'Thanks to your wrong postcode the bus never came.',
        'Cheers for nothing.',
      ],
    },
    praise: {
      finds: [
        'It «came out beautifully»',
        'The staff «are very helpful»',
        '«Well done», all of you',
        '«Hats off» to the illustrator',
        'The trailer «is stunning»',
        'I «had goosebumps»',
        'The crew has «done us proud»',
      ],
      ignores: [
        "We're happy with the quote.",
        'It would be great to meet.',
        'The copy is not good.',
        'Their old agency was brilliant.',
        'The weather was wonderful.',
        'Congratulations on the new office.',
        'The gate is down. Wonderful.',
      ],
    },
    apology: {
      finds: [
        '«My bad», wrong link',
        '«We dropped the ball» here',
        '«It was careless of us»',
        '«I should have caught» it',
      ],
      ignores: [
        'Sorry to hear that.',
        'Sorry, what do you mean?',
        'No need to feel bad.',
        'It was not our fault.',
      ],
    },
    complaint: {
      finds: [
        '«Nobody returned» my calls',
        'The tone was «out of line»',
        '«The newsletter is a disgrace».',
        'Nine days of «radio silence».',
        "«I shouldn't have to» ask",
        'That is «not something we can show»',
        '«Nobody told» us',
        'The stand «looked nothing like the» drawing.',
        'The trays «came back creased» and sticky.',
        'The donor «page keeps freezing» on Sundays.',
        'The type is «so faint that the over-sixties gave up».',
        "You «promised you'd be there at nine. You weren't».",
        'The link «goes nowhere». Marvellous.',
        'It «might have been lovely if somebody had» read the brief.',
      ],
      ignores: [
        'Thank you so much for the tickets.',
        'Terrible weather for the fair.',
        'No problem.',
        'The form returns a 404.',
        'I never said I was unhappy.',
        'A complaint from a neighbour is on file.',
        'Once again thank you all.',
        'Our previous agency always came back with half finished work.',
        'The service is so good that my aunt had to tell everyone.',
      ],
    },
    agreement: {
      finds: [
        '«Fair enough».',
        '«Sounds good».',
        '«You have a point».',
        '«Totally with you there»',
        "I «couldn't agree more»",
      ],
      ignores: ["I don't agree.", 'Received.', "We can't live with that.", 'Happy with either.'],
    },
    disagreement: {
      finds: [
        '«I beg to differ».',
        'That is a «non-starter».',
        "That «doesn't sit right» with us",
        "«We're not signing off» on it",
        "Kind of you, «but we'll pass» this time",
      ],
      ignores: [
        'No problem.',
        'The link does not work on Safari.',
        "I'd rather not say.",
        "No, we haven't seen it.",
      ],
    },
    opinion: {
      finds: [
        '«In my view» it rushes the ending',
        '«I prefer the» first cover',
        "«I'd sooner wait»",
        'The green one «suits us better»',
        'The second verse «is too long» «for my ears».',
        "«We've always had a soft spot for» linen covers.",
        "«There's a good argument for closing» the comments.",
        'I «doubt a jingle is the right» thing here.',
        'One strong photo «beats ten weak ones».',
        'It «struck me as rather grand».',
      ],
      ignores: [
        'Which one do you prefer?',
        'The cover is blue.',
        "I'd push back.",
        "It's technical.",
        'I think the ferry leaves at six.',
        'The clip says "I think you should buy two".',
      ],
    },
    'opinion-ask': {
      finds: [
        '«How do you feel» about it?',
        '«Thoughts?»',
        '«Be brutal:» is it dull?',
        '«Where do you stand» on it?',
        '«Are we daft to charge» for the bread?',
        '«Curious to hear how the shorter film lands» with you.',
        'Can I «borrow your eyes» for the last page?',
        '«Rank the four covers for me».',
      ],
      ignores: ['When is the shoot?', 'Thanks for your feedback.', 'Comments are going up.'
        'Do you think your driver could bring a ladder?',
        'When do you think the van will arrive?',
        'Your comments reached me this morning.',
      ],
    },
    explanation: {
      finds: [
        '«It happens when» two people edit it',
        '«In other words», two copies',
        '«Put simply», it sorts them',
        '«Without it, the server refuses» the mail',
        'The tool «treats each» click apart',
      ],
      ignores: [
        "Don't worry about how it works.",
        'Please explain.',
        'The page is down.',
        'How it works is something we keep to ourselves.',
      ],
    },
    'refusal-to-explain': {
      finds: [
        'It is a «trade secret».',
        '«It is what it is».',
        '«Best leave it to the experts»',
        "«We don't disclose» how we pick",
        'I «could tell you, but» where would be the fun',
      ],
      ignores: [
        'Happy to explain.',
        'I trust you.',
        'Leave it with us.',
        'All you need to do is sign.',
      ],
    },
    deferral: {
      finds: [
        "«That's for you to decide»",
        '«Up to you».',
        '«Suit yourself».',
        '«Surprise us»',
        "«I'm not fussed about» the font",
        'We are happy to be «led by you»',
      ],
      ignores: [
        "I'm sorry I missed your call.",
        'Let me know what you prefer.',
        'Happy with either.',
        'Let us know your decision.',
        'This helps you decide.',
      ],
    },
    decision: {
      finds: [
        'And we «shook hands» on it',
        'We reached a «consensus».',
        '«Matter closed».',
        '«We both agreed» on the date',
      ],
      ignores: [
        'Should we go with the photo?',
        'Nothing has been agreed yet.',
        'When will it be decided?',
        'Can we agree on a date?',
      ],
    },
    planning: {
      finds: [
        'The «roadmap» covers two shops',
        '«Looking ahead», we open in Porto',
        '«By 2028 we want» two shops',
      ],
      ignores: ['We meet on Tuesday at four.', 'Happy new year!', 'We hit our target.'],
    },
    reporting: {
      finds: [
        'Spend: «month-on-month», no change.',
        '«Weekly recap» in two lines',
        '«The bounce rate fell to 31%»',
      ],
      ignores: [
        'Can you send me the report?',
        'The invoice was 400.',
        'The banner is 300 by 250 pixels.',
      ],
    },
    escalation: {
      finds: [
        'Our «contract will not be extended»',
        '«See you in court».',
        'We will «part ways».',
        '«Find yourselves another client»',
        '«Our solicitor will be in touch»',
        'I have «put a stop on the direct debit»',
        '«Our lawyers have been told» to look at where we stand.',
        '«Put me on to somebody above» you.',
        'The college is «inclined to withdraw».',
        'We might as well «pack it in with» you.',
        'The «local radio would love» to know what you did to our choir.',
        '«Fetch me your manager».',
        'I «wonder whether we should stay with» you.',
      ],
      ignores: [
        "Here's the report you asked for.",
        'Please cancel the call.',
        'Our lawyers have approved the text.',
        'They threatened to sue the printer.',
        'I leave it to you.',
        'My cousin is suing his plumber.',
        'What is the notice period for the hosting?',
        'Other agencies keep calling and we hang up.',
        'I walked out of the show at half time.',
        'We have packed it in a box.',
        'Put me through to the kitchen.',
      ],
    },
    blame: {
      finds: [
        'Stop «pointing the finger at» us',
        '«Nothing to do with us».',
        '«You forgot» the interpreter',
        '«The courier lost our» stand',
        'The «muddle began with your assistant»',
      ],
      ignores: ['It was our fault.', 'Nobody is to blame.', "I'm not blaming anybody."],
    },
  })
})

describe('English cues: figures asked for and given, and being cut off', () => {
  testCues('en', {
    request: {
      finds: [
        '«I want the spring and summer numbers».',
        '«We still need the booking figures today».',
        '«All I asked for was the sales data».',
      ],
      ignores: [
        'The figures look good.',
        'I want the figures on the left of the page.',
        'She wants figures of speech.',
      ],
    },
    complaint: {
      finds: [
        'I «have not had one draft».',
        '«It was hardly an answer».',
        '«The deadline came and went».',
        '«I reported it in March as well».',
        '«He talked over my colleague» for an hour',
        'You «never let me finish a sentence».',
        '«We were not done speaking».',
        '«They just did that again».',
      ],
      ignores: [
        'That is the answer.',
        'The guests came and went all day.',
        'Shall we talk it over at lunch?',
        'We had not finished the floor by then.',
        'You did it again: brilliant!',
        'They did it again! Sold out twice.',
        'She reached the end of her sentence.',
      ],
    },
    'opinion-ask': {
      finds: [
        '«Show me where you would object».',
        '«Push back if you see it differently».',
        '«Should we settle for» forty seats?',
      ],
      ignores: ['Tell me where you parked.', 'I know you disagree.', 'We aim for forty.'],
    },
    reporting: {
      finds: ['«88 tickets sold against the planned 70»', '«Cost per booking: 4.10»'],
      ignores: ['We could sell 70 against 88 last time?'],
    },
  })

  testCues('en', {
    escalation: {
      finds: ['«We are freezing the budget» for now.'],
      ignores: [
        'I am leaving the company in April.',
        'We almost cancelled the contract last spring.',
        'I will go to the board with the plan on Monday.',
        'The budget is spent on two posters.',
      ],
    },
    commitment: {
      finds: ['«Second draft with you by Tuesday».', '«Proofs in your inbox by Friday».'],
      ignores: ['Happy to have lunch with you on Friday.', 'I need the report with you by Monday?'],
    },
    agreement: {
      finds: ["«Let's go with B then».", '«The second one then».'],
      ignores: ['Option B is the older sketch.', 'The second one has a typo.'],
    },
  })
})
