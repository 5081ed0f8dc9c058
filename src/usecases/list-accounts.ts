export async function listAccounts(..._: never[]): Promise<never> { throw new Error('not yet') }
