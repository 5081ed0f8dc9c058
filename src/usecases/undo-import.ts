export async function undoImport(..._: never[]): Promise<never> { throw new Error('not yet') }
