// Does memory stay flat over many games? Run by `npm run bench:memory`; another number of games may follow after `--`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const GAMES = Number(process.argv[2] ?? 100_000)
/** One in so many games is played with patients, and one by commands with its log. */
const PATIENTS_EVERY = 50
const LOG_EVERY = 200
/** What the heap may gain after all is cleared, in MB: tables made late, code compiled late. */
const MAY_GAIN = 8

async function games() {
  const entry = fileURLToPath(new URL('./games.ts', import.meta.url))
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: { target: 'es2022', minify: false, write: false, lib: { entry, formats: ['es'] } },
  })
  const folder = mkdtempSync(join(tmpdir(), 'swim-memory-'))
  const file = join(folder, 'games.mjs')
  writeFileSync(file, output[0].code)
  const module = await import(pathToFileURL(file).href)
  rmSync(folder, { recursive: true })
  return module
}

const { openingOf, playByCommands, playByRounds } = await games()
const opening = (id) =>
  openingOf(readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), 'utf8'), 'memory')
const table = opening('share-the-pain')
const patients = opening('winter-beds')

function playOne(index) {
  const seed = `memory ${index}`
  if (index % LOG_EVERY === 0) playByCommands({ ...table, seed })
  else playByRounds({ ...(index % PATIENTS_EVERY === 1 ? patients : table), seed })
}

const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1).padStart(9)

function report(played) {
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  console.log(`${String(played).padStart(9)}${megabytes(rss)}${megabytes(heapUsed)}`)
  return heapUsed
}

console.log(`${'games'.padStart(9)}${'RSS MB'.padStart(9)}${'heap MB'.padStart(9)}`)
const tenth = Math.max(1, Math.floor(GAMES / 10))
let first
let last
for (let played = 1; played <= GAMES; played++) {
  playOne(played)
  if (played % tenth === 0) {
    last = report(played)
    first ??= last
  }
}
const gained = (last - first) / 2 ** 20
console.log(`the heap gained ${gained.toFixed(1)} MB after the first tenth; at most ${MAY_GAIN} MB is flat`)
process.exit(gained <= MAY_GAIN ? 0 : 1)
