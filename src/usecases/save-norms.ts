export async function saveNorms(..._: never[]): Promise<never> { throw new Error('not yet') }
