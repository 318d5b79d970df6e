// Builds the command line program: src/cli/main.ts → dist/cli/main.js, everything it needs inside; and likewise
// src/cli/worker.ts and src/cli/lab-worker.ts, the thread and the process that it simulates in.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '..', '..')
const target = join(root, 'dist', 'cli', 'main.js')
/** The program itself is moved into place last: it is what `bin.mjs` looks at. */
const ENTRIES = ['worker', 'lab-worker', 'main']

/** Named here because it may be absent: people who only play install no tools. */
const BUILDER = 'vite'

/** True where the program was built; false, with a sentence on standard error, where it could not be. */
export async function buildCli() {
  let vite
  try {
    vite = await import(BUILDER)
  } catch {
    const kept = existsSync(target)
    console.error(
      kept
        ? 'The command swim is not built anew: the tools to build it are not installed. The one that is there stays.'
        : 'The command swim is not built: the tools to build it are not installed. Run: npm install',
    )
    return false
  }
  // Built beside and moved into place, so that nobody ever runs half a program.
  const folder = join(root, 'dist', `.cli-${process.pid}`)
  try {
    for (const entry of ENTRIES)
      await vite.build({
        root,
        configFile: false,
        logLevel: 'error',
        ssr: { noExternal: true },
        build: {
          ssr: join(root, 'src', 'cli', `${entry}.ts`),
          outDir: folder,
          emptyOutDir: false,
          target: 'node20',
          minify: false,
          copyPublicDir: false,
          // A constant stays one: engines then know what it holds, and the simulation is a tenth faster.
          rolldownOptions: {
            output: { entryFileNames: '[name].js', codeSplitting: false, topLevelVar: false },
          },
        },
      })
    mkdirSync(join(root, 'dist', 'cli'), { recursive: true })
    for (const entry of ENTRIES)
      renameSync(join(folder, `${entry}.js`), join(root, 'dist', 'cli', `${entry}.js`))
    return true
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCli()
