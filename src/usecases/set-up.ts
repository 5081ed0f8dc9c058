export async function setUp(..._: never[]): Promise<never> { throw new Error('not yet') }
