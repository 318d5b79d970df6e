// npm run spread [-- --games 200 --scenario winter-beds --opponents usual|surprise --write]: how games on the page end,
// over many seeds. `--write` puts the tables into scenarios/README.md; only whole runs may do that.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'

const SCENARIOS = join(import.meta.dirname, '..', '..', 'scenarios')
const README = join(SCENARIOS, 'README.md')
const KNOWN = readdirSync(SCENARIOS)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))

/** Reads the arguments, or says what is wrong with them and leaves. */
function asked() {
  try {
    const { values } = parseArgs({
      options: {
        games: { type: 'string', default: '200' },
        scenario: { type: 'string', multiple: true, default: KNOWN },
        opponents: { type: 'string', default: 'usual' },
        write: { type: 'boolean', default: false },
      },
    })
    const games = Number(values.games)
    if (!Number.isInteger(games) || games < 1)
      throw new Error(`--games is a whole number from 1 on, not ${values.games}`)
    for (const id of values.scenario)
      if (!KNOWN.includes(id)) throw new Error(`there is no scenario ${id}; known: ${KNOWN.join(', ')}`)
    if (!['usual', 'surprise'].includes(values.opponents)) throw new Error('--opponents is usual or surprise')
    if (values.write && (games !== 200 || values.scenario !== KNOWN || values.opponents !== 'usual'))
      throw new Error('--write goes with all scenarios, 200 games and the usual opponents')
    return { ...values, games }
  } catch (problem) {
    console.error(problem.message)
    process.exit(2)
  }
}

const { games, scenario: ids, opponents, write } = asked()
const folder = mkdtempSync(join(tmpdir(), 'swim-spread-'))
try {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'spread.ts'),
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'spread.mjs', codeSplitting: false } },
    },
  })
  const { faultsOf, spreadOf, spreadText, withPart } = await import(
    pathToFileURL(join(folder, 'spread.mjs')).href
  )
  const start = performance.now()
  const spreads = ids.map((id) => {
    const onGame = (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${id}: ${done} of ${games} games\u001b[K`)
    }
    return spreadOf(readFileSync(join(SCENARIOS, `${id}.json`), 'utf8'), { games, opponents, onGame })
  })
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  const seconds = (performance.now() - start) / 1000
  const text = spreadText(spreads, games)
  console.log(text)
  // Each game brings its two ends, played by whole rounds.
  console.log(
    `\n${((ids.length * games) / seconds).toFixed(1)} games a second, each with its two ends; ${opponents} opponents`,
  )
  if (write) writeFileSync(README, withPart(readFileSync(README, 'utf8'), 'spread', text))
  const faults = spreads.flatMap((spread) =>
    faultsOf(spread).map((fault) => `${spread.scenario.id}: ${fault}`),
  )
  console.log(faults.length === 0 ? 'Every scenario ends in clearly different ways.' : faults.join('\n'))
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
