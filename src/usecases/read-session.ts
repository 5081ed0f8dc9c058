export async function readSession(..._: never[]): Promise<never> { throw new Error('not yet') }
