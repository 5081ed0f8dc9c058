/** What the engine says: one sentence for every state, piece of evidence, warning, question and task. */
export const engine = {
  health: {
    neverHeard: 'We have not heard a word from the client yet.',
    severe: 'The client said something grave that is still unanswered.',
    capped: 'Held back by one trait that is plainly there: {trait}.',
    tooLittle: 'Too little evidence: {percent, number} % of what matters is known.',
    quiet: 'The client has been silent for longer than its usual {days, number} days.',
    quietByNorm:
      'The client has been silent for longer than the {days, number} days set by hand; by its own habit of {learned, number} days it would not count as silent yet.',
    goodByNorm:
      'The evidence is good, and the client has been heard within the {days, number} days set by hand; by its own habit of {learned, number} days it would count as silent.',
    forming: 'A telltale sign is forming: {trait}.',
    good: 'The evidence is good, recent, and the client itself has been heard.',
    watch: 'The evidence points both ways.',
    poor: 'The evidence weighs against the relationship.',
  },
  indicators: {
    'added-sign-said': {
      yes: 'A sign of “{trait}” was said.',
      no: 'No sign of “{trait}” in a month of contact.',
    },
    'added-trait-asked': {
      yes: 'Asked about “{trait}”, the client confirmed it ({answer}).',
      no: 'Asked about “{trait}”, the client did not see it ({answer}).',
    },
    'questions-answered': {
      yes: 'The client’s question was answered in time.',
      no: 'The client’s question was not answered in time.',
    },
    'requests-closed': {
      yes: 'The client’s request was done, refused or dated in time.',
      no: 'The client’s request stayed open too long.',
    },
    'reply-within-own-rhythm': {
      yes: 'We replied within our usual time.',
      no: 'We took longer to reply than we usually do.',
    },
    'meeting-summed-up': {
      yes: 'The meeting was summed up in writing.',
      no: 'Nobody summed up the meeting within two working days.',
    },
    'chased-for-answer': {
      yes: 'The client had to ask again.',
      no: 'The client did not have to ask again.',
    },
    'answer-without-content': {
      yes: 'Twice running, our answer said nothing.',
      no: 'Our answer had content.',
    },
    'asked-again-differently': {
      yes: 'After our answer the client asked the same again.',
      no: 'Our answer settled the question.',
    },
    'client-uninformed': {
      yes: 'The client heard our news from somebody else.',
      no: 'Nothing shows that the client heard our news from others.',
    },
    'why-explained': {
      yes: 'Asked how or why, we explained.',
      no: 'Asked how or why, we did not explain.',
    },
    'advice-reasoned': {
      yes: 'Our advice came with its reason.',
      no: 'Our advice came without a reason.',
    },
    'decision-documented': {
      yes: 'We put the decision in writing.',
      no: 'The decision was not put in writing.',
    },
    'context-given': {
      yes: 'We explained how or why something works.',
      no: 'In this month we explained nothing.',
      ofClient: {
        yes: 'The client told us something of its own business.',
        no: 'In this month we explained nothing.',
      },
    },
    'explanation-refused': {
      yes: 'We declined to explain, or talked down.',
      no: 'Asked for a reason, we did not refuse.',
      ofClient: {
        yes: 'The client declined to explain.',
        no: 'Asked for a reason, the client did not refuse.',
      },
    },
    'advice-withheld': {
      yes: 'The client asked for our view and did not get it.',
      no: 'The client asked for our view and got it.',
    },
    'access-not-given': {
      yes: 'The client asked for files or access and did not get them in time.',
      no: 'The client asked for files or access and got them.',
      ofClient: {
        yes: 'We asked the client for files or access and did not get them in time.',
        no: 'We asked the client for files or access and got them.',
      },
    },
    'client-in-the-dark': {
      yes: 'The client says it does not understand or is not told.',
      no: 'Nothing shows that the client was left in the dark.',
    },
    'promise-kept-on-time': {
      yes: 'We kept this promise on time.',
      no: 'We did not keep this promise on time.',
    },
    'expectation-known': {
      yes: 'We took up what the client wants in our own words.',
      no: 'The client said what it wants and we did not take it up.',
    },
    'expectation-exceeded': {
      yes: 'The client says it was more than expected.',
      no: 'Nothing in this quarter was more than expected.',
    },
    'expectation-still-happy': {
      yes: 'Asked about a promise, the client says it is at least as promised.',
      no: 'Asked about a promise, the client says it is less than promised.',
    },
    'delay-unannounced': {
      yes: 'A promise was late and we did not say so before.',
      no: 'A promise moved, and we said so before it was due.',
    },
    'work-redone': {
      yes: 'What we delivered was wrong and had to be put right.',
      no: 'The delivered work stood.',
    },
    'reminded-of-agreement': {
      yes: 'The client had to remind us of what was agreed.',
      no: 'The client did not have to remind us.',
    },
    'value-questioned': {
      yes: 'The client questions the price or the value.',
      no: 'Nobody questioned the price or the value.',
    },
    'opinion-given-when-asked': {
      yes: 'Asked for a view, the client gave it.',
      no: 'Asked for a view, the client gave none.',
    },
    'opinion-volunteered': {
      yes: 'The client gave a view of its own accord.',
      no: 'In five messages the client gave no view.',
    },
    'disagreement-voiced': {
      yes: 'The client objected to or amended a proposal.',
      no: 'In three months the client amended none of our proposals.',
    },
    'pulse-comment': {
      yes: 'The client wrote something into the open question.',
      no: 'The open question was left empty.',
    },
    'choice-deferred': {
      yes: 'Offered a choice, the client left it to us.',
      no: 'Offered a choice, the client made it.',
    },
    'bare-approval': {
      yes: 'Three rounds running were approved without a view.',
      no: 'Approvals came with a view.',
    },
    'pulse-lapsed': {
      yes: 'Somebody who used to answer the pulse no longer does.',
      no: 'The pulse was answered again.',
    },
    'thanks-for-delivery': {
      yes: 'The client thanked us for what we delivered.',
      no: 'What we delivered was answered without thanks.',
    },
    'warm-week': {
      yes: 'The client’s words were warm that week.',
      no: 'The client’s words were cool that week.',
    },
    'goodwill-after-failure': {
      yes: 'After our failure the client stayed friendly.',
      no: 'After our failure the client’s answer was hostile.',
    },
    'said-elsewhere': {
      yes: 'We heard from others what the client thinks.',
      no: 'No view of the client reached us through others this month.',
    },
    'says-going-well': {
      yes: 'Asked, the client says it is going well.',
      no: 'Asked, the client does not say it is going well.',
    },
    'complaint-repeated': {
      yes: 'The client complained of the same thing again.',
      no: 'A complaint that was not a repeat.',
    },
    'thread-turns-sour': {
      yes: 'The thread started friendly and ended sour.',
      no: 'The thread did not turn sour.',
    },
    'blames-us': {
      yes: 'The client puts the fault on us.',
      no: 'The client complains without blaming.',
    },
    'wants-out': {
      yes: 'The client speaks of leaving, of not paying, or of going over our heads.',
      no: 'No word of leaving in this month.',
    },
    'rude-wording': {
      yes: 'Wording that this client would find rude.',
      no: 'The wording was decent.',
    },
    'curt-request': {
      yes: 'A request much curter than this person usually writes.',
      no: 'A request in this person’s usual manner.',
    },
    interrupts: {
      yes: 'One speaker cut the other off.',
      no: 'The speakers let each other finish.',
    },
    'blame-before-answer': {
      yes: 'We met a complaint with blame.',
      no: 'We met a complaint without blame.',
    },
    'debate-without-decision': {
      yes: 'The debate went on for three weeks without a decision.',
      no: 'The debate was settled in time.',
    },
    'debate-reopened': {
      yes: 'A settled matter was disputed again.',
      no: 'What was settled stayed settled.',
    },
    'decision-without-owner': {
      yes: 'Something was decided, and nobody took it on.',
      no: 'The decision has somebody to carry it out, or a date.',
    },
    'argument-repeated': {
      yes: 'The same argument was made again in the same words.',
      no: 'The debate moved on.',
    },
    'plan-period-missed': {
      yes: 'A planning period passed without a plan.',
      no: 'There was a plan in this period.',
    },
    'no-horizon': {
      yes: 'In a busy month nobody looked further ahead than the next task.',
      no: 'We looked ahead together.',
    },
    'only-reacting': {
      yes: 'In this month we started nothing ourselves.',
      no: 'We started something ourselves.',
    },
    'asked-what-next': {
      yes: 'The client had to ask what comes next.',
      no: 'The client did not have to ask what comes next.',
    },
    'report-period-missed': {
      yes: 'A report period passed without figures from us.',
      no: 'We reported in this period.',
    },
    'data-request-unmet': {
      yes: 'The client asked for data and did not get it in time.',
      no: 'The client asked for data and got it.',
      ofClient: {
        yes: 'We asked the client for data and did not get them in time.',
        no: 'We asked the client for data and got them.',
      },
    },
    'claim-without-figures': {
      yes: 'We claimed a result without a figure.',
      no: 'Our claim came with figures.',
    },
    'report-asked-for': {
      yes: 'The client had to ask for the report and was kept waiting.',
      no: 'The client did not have to wait for the report.',
    },
    'contact-below-own-rate': {
      yes: 'The client wrote much less than usual that week.',
      no: 'The client wrote as much as usual that week.',
    },
    'ask-ignored': {
      yes: 'The client did not react in time to what we asked.',
      no: 'The client reacted to what we asked.',
    },
    'answers-shorter': {
      yes: 'Three of five answers were far shorter than usual.',
      no: 'The answers were as long as usual.',
    },
    'fewer-people': {
      yes: 'Fewer people of the client took part than usual.',
      no: 'As many people of the client took part as usual.',
    },
  },
  warnings: {
    'reply-time-rising': {
      ours: '{count, plural, one {# of our recent replies was} other {# of our recent replies were}} slower than we usually are.',
      theirs:
        '{count, plural, one {# recent reply of the client was} other {# recent replies of the client were}} slower than usual.',
    },
    'client-went-quiet': {
      quiet: 'No word from the client for {days, number} days, longer than its usual rhythm.',
      byNorm:
        'No word from the client for {days, number} days: longer than the {norm, number} days set by hand, though not than its own habit of {learned, number}.',
      less: 'The client writes far less than usual, or leaves what we ask unanswered.',
    },
    'promises-slipping':
      '{count, plural, one {# promise of ours was} other {# promises of ours were}} not kept on time.',
    'answers-shorter': 'The client’s answers have become much shorter.',
    'fewer-people': {
      leaves: 'A contact of the client says goodbye or hands over.',
      fewer: 'Fewer people of the client take part than usual.',
    },
    'opinion-drought':
      'No view in the last {messages, plural, one {# message} other {# messages}}, from a client who used to share them.',
    'tone-dropping': 'The client’s tone is cooler than it used to be.',
    'debate-open-too-long': 'Open for {days, number} days without a decision: {about}',
    'report-overdue': 'The last report was {days, number} days ago.',
    'plan-overdue': 'The last look ahead was {days, number} days ago.',
    'perception-gap':
      'We say {ours, number, ::.#}, the client says {theirs, number, ::.#}, on a scale of −2 to 2.',
    'severe-event':
      'The client speaks of leaving, of not paying, or of lawyers. Talk to them today.',
  },
  asks: {
    added: {
      question: 'How do you see this: {trait}?',
      because: 'Too little shows how it stands with “{trait}”.',
    },
    quiet: {
      question: 'Are you well served, and is anything waiting for us?',
      because: 'No word from the client for {days, number} days.',
    },
    grave: {
      question: 'What is behind what you told us, and what would have to change?',
      because: 'The client said something grave, and what led to it decides what we can do.',
    },
    neverHeard: {
      question: 'How should we work together, and who on your side will be in touch?',
      because: 'The client has never written.',
    },
    debate: {
      question: 'What is missing to decide this: {about}?',
      because: 'This has been open for two weeks or more: {about}',
    },
    promise: {
      question: 'Did this reach you, and when do you need it: “{text}”',
      because: 'We promised it, and nothing shows whether it came.',
    },
    unknown: {
      'excellent-communication': {
        question: 'Do you get our answers when you need them?',
        because: 'Too little shows whether our answers come in time.',
      },
      'knowledge-sharing': {
        question: 'Is there anything in our work that you would like explained?',
        because: 'Too little shows whether we share what we know.',
      },
      'exceeding-expectations': {
        question: 'Which of the things we promised matters most to you, and is it as you expected?',
        because: 'Too little shows whether expectations are known and met.',
      },
      'opinion-sharing': {
        question: 'What would you do differently if it were up to you alone?',
        because: 'Too little shows whether the client says what it thinks.',
      },
      'positive-attitude': {
        question: 'Which way is our work together heading, up or down?',
        because: 'Too little shows how the client feels about the work.',
      },
      'poor-etiquette': {
        question: 'Is there anything in how we talk to you that we should change?',
        because: 'Too little shows whether the tone is right.',
      },
      'unresolved-debates': {
        question: 'Is there a question between us that is still open?',
        because: 'Too little shows whether open questions get settled.',
      },
      'no-strategic-planning': {
        question: 'Where do you want to be in a year, and what should we plan for?',
        because: 'Too little shows whether we plan ahead together.',
      },
      'no-data-sharing': {
        question: 'Which figures would you like to see, and how often?',
        because: 'Too little shows whether figures are shared.',
      },
      disengagement: {
        question: 'Who else on your side should be part of this?',
        because: 'Too little shows how much the client takes part.',
      },
    },
  },
  work: {
    added: {
      plain: 'Talk about “{trait}” with the client and agree on one step.',
      quoted: 'Talk about this and agree on one step ({trait}): “{quote}”',
    },
    'excellent-communication': {
      plain: 'Answer every question with an answer or a date, within your usual time.',
      quoted: 'Answer this, or say when you will: “{quote}”',
    },
    'terrible-communication': {
      plain: 'Close what is open before the client has to ask again.',
      quoted: 'The client should not have to chase this: “{quote}”',
    },
    'knowledge-sharing': {
      plain: 'With the next delivery, explain one thing: why it is done this way.',
      quoted: 'Say why, in two sentences, to this: “{quote}”',
    },
    'knowledge-hoarding': {
      plain: 'Give the reason, the file or the access that was asked for.',
      quoted: 'Make up for this with a plain explanation: “{quote}”',
    },
    'exceeding-expectations': {
      plain: 'Ask what the client expects next, write it down, and deliver one part early.',
      quoted: 'Pick up what the client expects here, and give a little more: “{quote}”',
    },
    'unmet-expectations': {
      plain: 'List what is promised, with dates, and say before a date slips.',
      quoted: 'Put this right, and say by when: “{quote}”',
    },
    'opinion-sharing': {
      plain: 'Ask for a view on something open, with two options and what each would mean.',
      quoted: 'Invite a view where none came: “{quote}”',
    },
    'withheld-opinions': {
      plain: 'Ask a narrower question, one the client can answer without knowing our trade.',
      quoted: 'Ask again, more narrowly, where the client left it to us: “{quote}”',
    },
    'positive-attitude': {
      plain:
        'Find out what would delight this client, and show the result to the person, not the file.',
      quoted: 'Find out what is behind the cooler tone here: “{quote}”',
    },
    'negative-attitude': {
      plain: 'Call, listen first, and name what you heard before you answer.',
      quoted: 'Call about this, listen first, and name what you heard: “{quote}”',
    },
    'poor-etiquette': {
      plain: 'Agree within the team how this client is to be spoken to, and keep to it.',
      quoted: 'Leave out what this client does not want to hear: “{quote}”',
    },
    'unresolved-debates': {
      plain: 'Name what is open, who decides, and by when.',
      quoted: 'Propose a decision, an owner and a date for this: “{quote}”',
    },
    'no-strategic-planning': {
      plain: 'Send one page: the goal, three steps, and when you will look at it again.',
      quoted: 'Answer this with a one-page plan: “{quote}”',
    },
    'no-data-sharing': {
      plain: 'Send the figures before they are asked for, on a fixed day.',
      quoted: 'Send the figures behind this, and then on a fixed day: “{quote}”',
    },
    disengagement: {
      plain: 'Make it easy to answer: one short question, by the channel this person likes.',
      quoted: 'Follow this up with one short, personal question: “{quote}”',
    },
  },
  terminal: {
    client: 'Client',
    health: 'Health',
    direction: 'Direction',
    heard: 'Last heard',
    never: 'never',
    traits: 'Traits',
    warnings: 'Warnings',
    workOn: 'To work on',
    ask: 'To ask',
    expectations: 'Promises',
    debates: 'Debates',
    skipped: 'Not read',
    known: '{percent, number} % known',
    sure: '{percent, number} % sure',
    due: 'due {date}',
    norms: 'Normal for this client',
    byHand: 'set by hand',
    learned: 'learned, since {date}',
    byNorm: 'held against: {norm}',
    withoutNorms: 'Without what is normal for this client: {states}',
    alone: 'the evidence alone: {number}',
    none: 'No conversation with a client was found in these files.',
    unknownSpeakers: 'Who of these is us? Name them with --us: {names}',
    messages: '{count, plural, one {# message} other {# messages}}',
  },
} as const
