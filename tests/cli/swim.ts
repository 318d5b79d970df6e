import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'bin.mjs')

export interface Answer {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly json: () => never
}

/** An empty folder for one test file. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'swim-'))

/** Runs `swim` as a program of its own, in `folder`, with `input` on its standard input. */
export function swim(args: readonly string[], { folder = tmpdir(), input = '' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const text = Buffer.concat(out).toString('utf8')
      resolve({
        code,
        out: text,
        err: Buffer.concat(err).toString('utf8'),
        json: () => JSON.parse(text) as never,
      })
    })
    child.stdin.end(input)
  })
}
