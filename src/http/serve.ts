import * as z from 'zod'
import { StartError } from '../errors.ts'
import type { App } from './openapi.ts'

/** Answers on a port; gives the address at which this machine reaches it. */
export async function serve(
  app: App,
  { host, port }: { host: string; port: number },
): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw new StartError(whyNot(error, host, port), { cause: error })
  }
  const actual = z.object({ port: z.int() }).safeParse(app.server.address()).data?.port ?? port
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${actual}`
}

function whyNot(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken by another program; stop that one, or choose another port with PORT=${port + 1}.`
  }
  if (code === 'EACCES')
    return `This user may not listen on port ${port}; choose one above 1023 with PORT.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This machine has no address ${host}; set HOST to one it has, such as 127.0.0.1.`
  }
  return `The server cannot listen on ${host}:${port}: ${String(error)}`
}
