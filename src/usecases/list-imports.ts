export async function listImports(..._: never[]): Promise<never> { throw new Error('not yet') }
