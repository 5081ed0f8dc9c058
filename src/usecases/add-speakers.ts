export async function addSpeakers(..._: never[]): Promise<never> { throw new Error('not yet') }
