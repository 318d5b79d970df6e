// npm run reproduce [-- seeds]: all 16 profiles of the bare recommended scenario beside the prototype's figures.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const folder = mkdtempSync(join(tmpdir(), 'swim-reproduce-'))
try {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, '..', 'support', 'reproduction.ts'),
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'reproduction.mjs', codeSplitting: false } },
    },
  })
  const { reproduction, reproductionText, outside } = await import(
    pathToFileURL(join(folder, 'reproduction.mjs')).href
  )
  const seeds = Number(process.argv[2] ?? 400)
  const profiles = reproduction(
    seeds,
    Array.from({ length: 16 }, (_, mask) => mask),
  )
  console.log(`${reproductionText(profiles)}\n${seeds} seeds; scores in £m over eight rounds`)
  const out = outside(profiles)
  console.log(out.length === 0 ? 'All 16 profiles lie within the tolerance.' : out.join('\n'))
  process.exitCode = out.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
