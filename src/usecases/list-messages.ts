export async function listMessages(..._: never[]): Promise<never> { throw new Error('not yet') }
