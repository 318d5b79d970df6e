import { type ChildProcess, execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ended, freePort, pause, spawn } from './program.ts'

/** A real PostgreSQL of this test's own, on a free port and in a folder that is deleted at the end. */
export interface Postgres {
  readonly url: string
  /** A connection string for a database of that name, made fresh. */
  readonly fresh: (name: string) => string
  readonly stop: () => Promise<void>
  /** As if the machine lost power: processes are killed at once. */
  readonly crash: () => Promise<void>
  readonly start: () => Promise<void>
}

const DEBIAN = '/usr/lib/postgresql'
/** Nobody asks for it here; it stands in the address so that a log can be searched for it. */
export const PASSWORD = 'the-word-of-the-database'

function programs(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
  return found ?? null
}

/** Why a test that needs PostgreSQL is skipped here; null where it can run. */
export const noPostgres = programs() === null ? 'PostgreSQL is not installed' : null

/** PostgreSQL refuses to run as root: then as whoever the machine has for it. */
function someone(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody'])
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, name], { stdio: 'pipe' })),
      )
      if (uid && gid) return { uid, gid }
    } catch {}
  return {}
}

export async function startPostgres(): Promise<Postgres> {
  const found = programs()
  if (found === null) throw new Error('PostgreSQL is not installed')
  const bin: string = found
  const who = someone()
  const folder = mkdtempSync(join(tmpdir(), 'swim-pg-'))
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid)
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(bin, program), args, { ...who, cwd: folder, stdio: 'pipe' })
  run('initdb', ['-D', join(folder, 'data'), '-U', 'swim', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'])
  const port = await freePort()
  let server: ChildProcess

  const isUp = (): boolean => {
    try {
      run('pg_isready', ['-h', '127.0.0.1', '-p', String(port), '-q'])
      return true
    } catch {
      return false
    }
  }
  async function start(): Promise<void> {
    const args = ['-D', join(folder, 'data'), '-p', String(port), '-k', folder, '-h', '127.0.0.1']
    server = spawn(join(bin, 'postgres'), args, { ...who, cwd: folder, stdio: 'ignore' })
    for (let tries = 0; tries < 300 && !isUp(); tries++) await pause(100)
  }
  await start()
  const url = `postgres://swim@127.0.0.1:${port}/postgres`
  const address = (name: string): string => `postgres://swim:${PASSWORD}@127.0.0.1:${port}/${name}`
  return {
    url,
    fresh: (name) => {
      run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'swim', name])
      return address(name)
    },
    start,
    crash: async () => {
      server.kill('SIGQUIT')
      await ended(server)
    },
    stop: async () => {
      server.kill('SIGINT')
      await ended(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
