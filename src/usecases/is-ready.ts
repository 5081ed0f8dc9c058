export async function isReady(..._: never[]): Promise<never> { throw new Error('not yet') }
