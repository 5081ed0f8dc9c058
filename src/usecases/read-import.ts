export async function readImport(..._: never[]): Promise<never> { throw new Error('not yet') }
