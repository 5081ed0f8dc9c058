export async function deleteAccount(..._: never[]): Promise<never> { throw new Error('not yet') }
