export async function readAccount(..._: never[]): Promise<never> { throw new Error('not yet') }
