import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

// A check that cannot fail is blind: each one is shown a planted violation.
const root = resolve(import.meta.dirname, '../..')
const bin = (name: string): string => join(root, 'node_modules/.bin', name)
const planted: string[] = []

function plant(folder: string, text: string): string {
  // A folder of the table that holds nothing yet is not in a fresh clone.
  mkdirSync(join(root, 'src', folder), { recursive: true })
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
  for (const home of planted.splice(0)) {
    rmSync(home, { recursive: true, force: true })
    if (readdirSync(dirname(home)).length === 0) rmSync(dirname(home), { recursive: true })
  }
})

const lint = (...files: readonly string[]): { readonly code: number; readonly said: string } =>
  run(bin('biome'), ['lint', '--max-diagnostics=none', ...files])

describe('the import table', () => {
  it('sees every kind of planted violation, and none in the tree as it stands', () => {
    plant(
      'engine',
      "import { parseStrategy } from '../../strategies/index.ts'\nexport const seen = parseStrategy\n",
    )
    plant('scenario', "import { settle } from '../../engine/settle.ts'\nexport const seen = settle\n")
    plant('flow', "import { create } from 'zustand'\nexport const seen = create\n")
    plant('debrief', "import { readFileSync } from 'node:fs'\nexport const seen = readFileSync\n")
    plant('ui/parts', "import Phaser from 'phaser'\nexport const seen = Phaser\n")
    const { code, said } = run(bin('depcruise'), ['--config', '.config/imports.cjs', 'src'])
    expect(code).toBeGreaterThan(0)
    const violations = said.split('\n').filter((line) => /^\s*(error|warn|info) /.test(line))
    expect(violations.filter((line) => !line.includes('/planted-'))).toEqual([])
    expect(said).toContain('engine-imports-only-its-left')
    expect(said).toContain('engine-by-its-index')
    expect(said).toContain('flow-packages')
    expect(said).toContain('pure-without-node')
    expect(said).toContain('phaser-only-in-the-board')
  })
})

/** What no pure folder may hold, by a name for the report: time, chance, the machine's language, and where engines differ. */
const IMPURE: Readonly<Record<string, string>> = {
  random: 'export const seen = Math.random()',
  exp: 'export const seen = Math.exp(1)',
  log: 'export const seen = Math.log(2)',
  pow: 'export const seen = Math.pow(2, 3)',
  hypot: 'export const seen = Math.hypot(3, 4)',
  round: 'export const seen = Math.round(2.5)',
  'math-constant': 'export const seen = Math.PI',
  'math-by-text': "export const seen = Math['exp'](1)",
  'math-by-template': 'export const seen = Math[`exp`](1)',
  'math-taken-apart': 'const { exp } = Math\nexport const seen = exp(1)',
  'math-renamed': 'const sums = Math\nexport const seen = sums.exp(1)',
  'math-if-there': 'export const seen = Math?.exp(1)',
  'math-handed-on': 'export const seen = [1].map(Math.exp)',
  'math-of-the-globe': 'export const seen = globalThis.Math.exp(1)',
  'math-by-reflection': "export const seen = Reflect.get({}, 'exp')",
  power: 'export const seen = (x: number) => x ** 2',
  'power-assigned': 'export const seen = (x: number) => {\n  let y = x\n  y **= 2\n  return y\n}',
  now: 'export const seen = Date.now()',
  date: 'export const seen = new Date()',
  'date-of-the-globe': 'export const seen = globalThis.Date',
  performance: 'export const seen = performance.now()',
  crypto: 'export const seen = crypto.randomUUID()',
  intl: "export const seen = new Intl.NumberFormat('en')",
  'intl-call': 'export const seen = Intl.DateTimeFormat()',
  'locale-string': 'export const seen = (1).toLocaleString()',
  'locale-string-if-there': 'export const seen = (x?: number) => x?.toLocaleString()',
  'locale-upper-case': "export const seen = 'a'.toLocaleUpperCase()",
  'locale-order': "export const seen = ['b', 'a'].sort((a, b) => a.localeCompare(b))",
  'locale-by-text': "export const seen = 'a'['localeCompare']('b')",
  'locale-taken-apart': 'const { localeCompare } = String.prototype\nexport const seen = localeCompare',
  evaluated: "export const seen = new Function('return 1')",
  'weak-reference': 'export const seen = new WeakRef({})',
}

const PURE = ['lib', 'flow', 'engine', 'strategies', 'scenario', 'replay', 'debrief', 'lab'] as const

describe('purity', () => {
  it('sees each of these in a pure folder', () => {
    const first = plant('flow', 'export const seen = 1\n')
    for (const [name, text] of Object.entries(IMPURE))
      writeFileSync(join(dirname(first), `${name}.ts`), `${text}\n`)
    const { said } = lint(dirname(first))
    const errors = said.split('\n').filter((line) => / (plugin|lint\/style\/noRestrictedGlobals) /.test(line))
    const blind = Object.keys(IMPURE).filter((name) => !errors.some((line) => line.includes(`/${name}.ts:`)))
    expect(blind).toEqual([])
  })

  it('looks into every pure folder', () => {
    const text = 'export const seen = [Math.exp(1), Date.now()]\n'
    const { said } = lint(...PURE.map((folder) => plant(folder, text)))
    const seen = (by: string, folder: string): boolean =>
      said.split('\n').some((line) => line.includes(by) && line.includes(`src/${folder}/planted-`))
    const blind = PURE.filter((folder) => !seen(' plugin ', folder) || !seen('noRestrictedGlobals', folder))
    expect(blind).toEqual([])
  })

  it('lets portable arithmetic pass, and words about the rest', () => {
    const { code, said } = lint(
      plant(
        'flow',
        "// Math.exp differs\nexport const seen = (x: number): number => Math.sqrt(Math.floor(x) * 2) + Math.max(...[x].map(Math.abs))\nexport const word = 'Math.exp, **='\n",
      ),
    )
    expect(said).not.toContain('portable')
    expect(code).toBe(0)
  })

  it('sees the browser in a pure folder, and what only Node has', () => {
    const file = plant('lib', 'export const seen = [document.title, setTimeout, process.argv]\n')
    // The planted file alone, by the options of all.
    const project = join(dirname(file), 'tsconfig.json')
    writeFileSync(project, JSON.stringify({ extends: '../../tsconfig.pure.json', include: ['.'] }))
    const { code, said } = run(bin('tsc'), ['-p', project])
    for (const name of ['document', 'setTimeout', 'process'])
      expect(said).toContain(`Cannot find name '${name}'`)
    expect(code).not.toBe(0)
    const { include } = JSON.parse(readFileSync(join(root, 'src/tsconfig.pure.json'), 'utf8'))
    expect(include).toEqual(expect.arrayContaining([...PURE]))
  })
})
