export async function addCorrection(..._: never[]): Promise<never> { throw new Error('not yet') }
