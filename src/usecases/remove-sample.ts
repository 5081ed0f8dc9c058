export async function removeSample(..._: never[]): Promise<never> { throw new Error('not yet') }
