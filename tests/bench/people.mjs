// node tests/bench/people.mjs: people of the model beside the experiments. With `fit [steps] [pairs]`: their habits, fitted anew.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const [task = 'table', ...numbers] = process.argv.slice(2)
const name = task === 'fit' ? 'people-fit' : 'people'
const folder = mkdtempSync(join(tmpdir(), 'swim-people-'))
try {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'people.mjs', codeSplitting: false } },
    },
  })
  const module = await import(pathToFileURL(join(folder, 'people.mjs')).href)
  console.log(module.report(numbers.map(Number)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
