/** The guide's texts: plain words, no arguments. What a trait is stands in words.ts. */
export const guide = {
  concepts: {
    range: {
      title: 'What the range means',
      text: 'A relationship cannot be measured to the point. “54, 41–66” says: our best estimate is 54, and 8 times in 10 the true value lies between 41 and 66. A wide band means little evidence, not a bad relationship. It narrows with every conversation.',
    },
    unknown: {
      title: 'Why “too little evidence”?',
      text: 'Because an empty file is not a happy client. Below a handful of opportunities we show no number at all, and never a neutral one. Ask the client, bring in more conversations, or wait: “cannot tell yet” is a full answer.',
    },
    states: {
      title: 'How a state comes about',
      text: 'Every trait is a run of opportunities: a question that could have been answered, a promise that could have been kept. We count how often it happened, recent ones more than old ones. From the traits comes the health, from a bad trait that is present a limit to it. Each state opens down to the words it rests on.',
    },
    direction: {
      title: 'Which way it is heading',
      text: 'The last four weeks against the thirteen before them. We say “improving” or “declining” only when we are at least nine in ten sure, and “direction unknown” when we are not. A high number that is declining deserves a call today.',
    },
    silence: {
      title: 'Silence is not good news',
      text: 'Every client has a rhythm. When nothing comes from their side for longer than that, the relationship cannot be “good”, however fine it was before. Instead a question falls due: are you well served, is anything waiting?',
    },
    norms: {
      title: 'What is normal for this client',
      text: 'Two people at ease may shout and swear; a polite line may be the end. Everything is held against this client’s own history. What you set by hand under Norms wins, and the evidence says where a norm made the difference.',
    },
    warnings: {
      title: 'What a warning is',
      text: 'A telltale sign: something that shows early and can still be put right. Warnings may be raised early; nothing is cleared early. One severe event, such as notice given or a lawyer, is enough for a warning by itself.',
    },
    words: {
      title: 'Whose words count',
      text: 'Only the words of a side speak for that side. Quoted and forwarded text, newsletters, automatic replies and mail between colleagues are evidence of nothing. Nothing that we say can raise what the client is measured by.',
    },
    corrections: {
      title: 'When Rapport is wrong',
      text: 'It will be, sometimes. Open the evidence and say so: disagree, not about us, banter. Your word counts more than the reading of a sentence, and you can always take it back.',
    },
  },
  todo: {
    'excellent-communication':
      'Keep answering within the client’s rhythm, also when the answer is only “by Thursday”. Close a meeting with a summary within two days.',
    'terrible-communication':
      'Go through the open questions today and answer or date each one. Name one person who watches the inbox.',
    'knowledge-sharing':
      'Add the why to every recommendation: one sentence is enough. Write decisions down where the client can find them.',
    'knowledge-hoarding':
      'Give what was asked for, or say plainly why you cannot and when you can. An explanation costs less than the suspicion.',
    'exceeding-expectations':
      'Before the next delivery, ask what a great result would look like, repeat it in your own words, then add one thing nobody asked for.',
    'unmet-expectations':
      'Say it before the due date, not after. Offer a new date you are sure of, and what you change so that it does not happen again.',
    'opinion-sharing':
      'Thank the client for every opinion, above all the unwelcome one, and show what became of it.',
    'withheld-opinions':
      'Do not ask “is this all right?”. Offer two real choices with your own preference, and ask what speaks against it.',
    'positive-attitude': 'Notice it and return it. Find out what went well, and make it a habit.',
    'negative-attitude':
      'Call, do not write. Let the client finish, repeat what you heard, and agree on one thing that changes this week.',
    'poor-etiquette':
      'Apologise once, without a “but”. If this is how the two of you talk, say so under Norms.',
    'unresolved-debates':
      'Write down both views in one sentence each, what would settle it, who decides, and until when.',
    'no-strategic-planning':
      'Propose one hour on the next quarter: three goals, what stands in their way, the date of the next review.',
    'no-data-sharing':
      'Send the figures on a fixed day, also when they are bad, with one sentence on what they mean.',
    disengagement:
      'Ask one person one easy question with a real reason to answer. If nothing comes, call, then ask somebody else on their side.',
  },
} as const
