// What this machine lets two programs at once do against one: no two workers of the lab can do better. Each plays whole games
// in a process of its own and shares nothing. Times mean something only where nothing else runs.
// Usage: node tests/bench/two-at-once.mjs [rounds]   (after npm run build:cli)
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js')
const rounds = Number(process.argv[2] ?? 3)
const strategies = 'tit-for-tat,random,grudger,win-stay-lose-shift,defector,tit-for-2-tats'
const [FEW, MANY] = [10, 50]
const GAMES = 60

const folder = mkdtempSync(join(tmpdir(), 'swim-two-'))
let runs = 0

/** Seconds until a tournament of so many repetitions is over. */
function play(repetitions) {
  const out = join(folder, `${++runs}.json`)
  const words = `tournament --scenario winter-beds --strategies ${strategies} --repetitions ${repetitions} --out ${out}`
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words.split(' ')], { stdio: 'ignore' })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve((performance.now() - start) / 1000) : reject(new Error(`swim ended with ${code}`)),
    )
  })
}

const all = (programs, repetitions) =>
  Promise.all(Array.from({ length: programs }, () => play(repetitions))).then((each) => Math.max(...each))

/** Games a second once it is under way: a short run is taken off a long one. */
async function rate(programs) {
  const short = await all(programs, FEW)
  const long = await all(programs, MANY)
  return (programs * GAMES * (MANY - FEW)) / (long - short)
}

try {
  let [one, two] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    one = Math.max(one, await rate(1))
    two = Math.max(two, await rate(2))
  }
  const figures = `${Math.round(one)} and ${Math.round(two)} games a second`
  console.log(`one program and two at once: ${figures}; ${(two / one).toFixed(2)} times`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
