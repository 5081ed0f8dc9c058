export async function removeCorrection(..._: never[]): Promise<never> { throw new Error('not yet') }
