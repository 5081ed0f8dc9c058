import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test run's one PostgreSQL cluster is, or will be when a test first asks for it. */
    clusterFolder: string
  }
}

/** Names a folder for the run's cluster, and stops and removes whatever the tests started there. */
export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'))
  project.provide('clusterFolder', folder)
  return async () => {
    await stopCluster(join(folder, 'pg18'))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Stops the server of a cluster by the process id that it wrote down itself. */
export async function stopCluster(cluster: string): Promise<void> {
  const pid = postmasterOf(cluster)
  if (!pid) return
  process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 100 && postmasterOf(cluster) === pid; tries++) await sleep(50)
}

export function postmasterOf(cluster: string): number | undefined {
  try {
    return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}
