/** The languages that Rapport reads and speaks; each is as good as the others. */
export const languages = ['en', 'zh', 'pt', 'th', 'tr'] as const
