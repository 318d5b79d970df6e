// How many people one process carries: `node tests/load/run.mjs [--tables 60] [--rounds 4]`. Prints its figures, and the same
// for a bare Socket.IO server that only passes messages of the same size on, so that machines can be compared.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '..', '..')
const folder = join(ROOT, 'node_modules', '.swim-tests')
const ENTRIES = {
  'load-people': 'tests/load/people.ts',
  'load-echo': 'tests/load/echo.ts',
  'load-server': 'tests/workshop/server/support/serve-process.ts',
}

mkdirSync(folder, { recursive: true })
for (const [name, entry] of Object.entries(ENTRIES))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, entry),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  })
const child = spawn(
  process.execPath,
  [join(folder, 'load-people.mjs'), folder, join(ROOT, 'scenarios'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
