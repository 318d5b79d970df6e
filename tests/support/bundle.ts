// A file and all it imports in one text that runs in any engine. Vitest hands modules out one by one, which makes calls
// between them several times slower than in the game; and a browser cannot read TypeScript.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/** The bundle of a TypeScript file: one ES module without imports. */
export async function bundleOf(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      minify: false,
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false, topLevelVar: false } },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error(`no bundle of ${entry.pathname}`)
  return output.output[0].code
}

/** Runs a task with its text in a file of its own, which is gone afterwards. */
export async function inFile<T>(text: string, task: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'swim-bundle-'))
  const file = join(folder, 'bundle.mjs')
  writeFileSync(file, text)
  try {
    return await task(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bundles a TypeScript file and imports the result here, in Node. */
export const bundled = async <Module>(entry: URL): Promise<Module> =>
  inFile(await bundleOf(entry), (file) => import(/* @vite-ignore */ pathToFileURL(file).href))
