export async function stopImport(..._: never[]): Promise<never> { throw new Error('not yet') }
