import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { kill, spawn } from './program.ts'
import type { ServeProcessPlan } from './serve-process.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..', '..')

/** One running server process. */
export interface ServerProcess {
  readonly address: string
  readonly port: number
  readonly child: ChildProcess
  /** Everything it said on standard error, a JSON object a line. */
  readonly log: () => string
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>
}

/** Bundles a program of the tests, because Node 20 reads no TypeScript; packages stay where they are installed. */
export async function programOf(entry: string): Promise<string> {
  const folder = join(ROOT, 'node_modules', '.swim-tests')
  mkdirSync(folder, { recursive: true })
  const name = `${entry.split('/').at(-1)?.replace('.ts', '')}-${process.pid}`
  const file = join(folder, `${name}.mjs`)
  if (existsSync(file)) return file
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  })
  return file
}

export const serverProgram = (): Promise<string> => programOf(join(import.meta.dirname, 'serve-process.ts'))

export async function startNode(
  program: string,
  plan: Omit<ServeProcessPlan, 'scenarios' | 'port'> & { readonly port?: number },
): Promise<ServerProcess> {
  const asked: ServeProcessPlan = { port: 0, ...plan, scenarios: join(ROOT, 'scenarios') }
  const child = spawn(process.execPath, [program, JSON.stringify(asked)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let log = ''
  child.stderr?.on('data', (chunk) => {
    log += String(chunk)
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (chunk) => resolve(Number(String(chunk))))
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${log.slice(-2000)}`)))
  })
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    child,
    log: () => log,
    kill: (signal) => kill(child, signal),
  }
}
