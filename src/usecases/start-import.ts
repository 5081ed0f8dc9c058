export async function startImport(..._: never[]): Promise<never> { throw new Error('not yet') }
