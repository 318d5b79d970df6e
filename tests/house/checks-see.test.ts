import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

// A check that cannot fail is blind: each one is shown a planted violation.
const root = resolve(import.meta.dirname, '../..')
const bin = (name: string): string => join(root, 'node_modules/.bin', name)
const planted: string[] = []

function plant(folder: string, text: string): string {
  const home = mkdtempSync(join(root, 'src', folder, 'planted-'))
  planted.push(home)
  const file = join(home, 'violation.ts')
  writeFileSync(file, text)
  return file
}

function run(command: string, args: readonly string[]): { readonly code: number; readonly said: string } {
  try {
    return { code: 0, said: execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }) }
  } catch (thrown) {
    const failure = thrown as { readonly status: number; readonly stdout: string; readonly stderr: string }
    return { code: failure.status, said: failure.stdout + failure.stderr }
  }
}

afterEach(() => {
  for (const home of planted.splice(0)) rmSync(home, { recursive: true, force: true })
})

const imports = (): { readonly code: number; readonly said: string } =>
  run(bin('depcruise'), ['--config', '.config/imports.cjs', 'src'])
const lint = (file: string): { readonly code: number; readonly said: string } =>
  run(bin('biome'), ['lint', '--config-path=.config', file])

describe('the import table', () => {
  it('is kept by the tree as it stands', () => {
    const { code, said } = imports()
    expect(said).toContain('no dependency violations found')
    expect(code).toBe(0)
  })

  it('sees every kind of planted violation', () => {
    plant('engine', "import { parseStrategy } from '../../strategies/index.ts'\nexport const seen = parseStrategy\n")
    plant('scenario', "import { settle } from '../../engine/settle.ts'\nexport const seen = settle\n")
    plant('flow', "import { create } from 'zustand'\nexport const seen = create\n")
    plant('debrief', "import { readFileSync } from 'node:fs'\nexport const seen = readFileSync\n")
    plant('ui/parts', "import Phaser from 'phaser'\nexport const seen = Phaser\n")
    const { said } = imports()
    expect(said).toContain('engine-imports-only-its-left')
    expect(said).toContain('engine-by-its-index')
    expect(said).toContain('flow-packages')
    expect(said).toContain('pure-without-node')
    expect(said).toContain('phaser-only-in-the-board')
  })
})

describe('purity', () => {
  it.each([
    ['chance', 'export const seen = Math.random()\n'],
    ['a function in which engines differ', 'export const seen = Math.exp(1)\n'],
    ['the power operator', 'export const seen = (x: number) => x ** 2\n'],
    ['the clock', 'export const seen = Date.now()\n'],
  ])('sees %s in a pure folder', (_name, text) => {
    expect(lint(plant('flow', text)).code).not.toBe(0)
  })

  it('lets portable arithmetic pass', () => {
    const { code, said } = lint(plant('flow', 'export const seen = (x: number): number => Math.sqrt(Math.floor(x) * 2)\n'))
    expect(said).not.toContain('portable')
    expect(code).toBe(0)
  })

  it('sees the browser in a pure folder', () => {
    plant('lib', 'export const seen = document.title\n')
    const { code, said } = run(bin('tsc'), ['-p', 'src/tsconfig.pure.json'])
    expect(said).toContain("Cannot find name 'document'")
    expect(code).not.toBe(0)
  })
})
