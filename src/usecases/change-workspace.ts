export async function changeWorkspace(..._: never[]): Promise<never> { throw new Error('not yet') }
