export async function readNorms(..._: never[]): Promise<never> { throw new Error('not yet') }
