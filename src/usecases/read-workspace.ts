export async function readWorkspace(..._: never[]): Promise<never> { throw new Error('not yet') }
