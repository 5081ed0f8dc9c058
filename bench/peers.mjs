// One way to ask each library for what it tells of a text, and the languages it knows.

/** @type {Record<string, { languages: string[], open: () => Promise<(text: string, language: string) => unknown> }>} */
export const peers = {
  'multilang-sentiment': {
    languages: ['en', 'zh', 'pt', 'th', 'tr'],
    open: async () => {
      const { default: sentiment } = await import('multilang-sentiment')
      return (text, language) => sentiment(text, language).comparative
    },
  },
  'wink-nlp': {
    languages: ['en'],
    open: async () => {
      const [{ default: wink }, { default: model }] = await Promise.all([
        import('wink-nlp'),
        import('wink-eng-lite-web-model'),
      ])
      const nlp = wink(model)
      // oxlint-disable-next-line typescript/unbound-method -- the library reads it by its name.
      return (text) => nlp.readDoc(text).out(nlp.its.sentiment)
    },
  },
  compromise: {
    languages: ['en'],
    open: async () => {
      const { default: nlp } = await import('compromise')
      return (text) => nlp(text).questions().out('array')
    },
  },
  'vader-sentiment': {
    languages: ['en'],
    open: async () => {
      const { default: vader } = await import('vader-sentiment')
      return (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text)
    },
  },
  franc: {
    languages: ['en', 'zh', 'pt', 'th', 'tr'],
    open: async () => {
      const { franc } = await import('franc')
      return (text) => franc(text)
    },
  },
}
