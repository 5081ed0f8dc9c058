export async function changeMe(..._: never[]): Promise<never> { throw new Error('not yet') }
