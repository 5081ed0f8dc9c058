export async function renameAccount(..._: never[]): Promise<never> { throw new Error('not yet') }
