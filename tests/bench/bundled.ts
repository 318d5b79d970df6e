// Vitest hands modules out one by one, which makes calls between them several times slower than in the game. A bench
// therefore measures what people run: a module and all it imports, bundled.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Bundles a TypeScript file and imports the result. */
export async function bundled<Module>(entry: URL): Promise<Module> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { target: 'es2022', minify: false, write: false, lib: { entry: entry.pathname, formats: ['es'] } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error(`no bundle of ${entry.pathname}`)
  const file = join(mkdtempSync(join(tmpdir(), 'swim-bench-')), 'bundle.mjs')
  writeFileSync(file, output.output[0].code)
  return import(/* @vite-ignore */ pathToFileURL(file).href)
}
