export async function readMessage(..._: never[]): Promise<never> { throw new Error('not yet') }
