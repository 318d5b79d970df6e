import { type ChildProcess, execFileSync } from 'node:child_process'
import { Redis } from 'ioredis'
import { freePort, kill, spawn, until } from './program.ts'

const PROGRAM = 'redis-server'

export interface RedisServer {
  readonly url: string
  readonly crash: () => Promise<void>
  readonly start: () => Promise<void>
}

/** Why a test that needs Redis is skipped here; null where it can run. */
export const noRedis = ((): string | null => {
  try {
    execFileSync(PROGRAM, ['--version'], { stdio: 'pipe' })
    return null
  } catch {
    return 'Redis is not installed'
  }
})()

/** A real Redis of this test's own, which keeps nothing. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  let server: ChildProcess
  const start = async (): Promise<void> => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    server = spawn(PROGRAM, args, { stdio: 'ignore' })
    const client = new Redis(port, '127.0.0.1', { retryStrategy: () => 50, maxRetriesPerRequest: null })
    client.on('error', () => undefined)
    await until('Redis answers', async () => (await client.ping()) === 'PONG', 20_000)
    client.disconnect()
  }
  await start()
  return { url: `redis://127.0.0.1:${port}`, start, crash: () => kill(server) }
}
