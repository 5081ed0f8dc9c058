export async function listIssuesAsCsv(..._: never[]): Promise<never> { throw new Error('not yet') }
