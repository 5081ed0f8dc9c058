export async function loadSample(..._: never[]): Promise<never> { throw new Error('not yet') }
