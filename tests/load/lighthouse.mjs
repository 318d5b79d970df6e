// What Lighthouse finds of the built site on a phone: npm run lighthouse [-- place …]
// Home, the join screen and a table are measured one after the other under its mobile preset (a slow phone on a slow line).
// Figures depend on what else the machine does, so its load is printed beside them. Lighthouse comes through npx: version 12
// is the last that runs on Node 20. CHROME_PATH names the browser.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const LEAST = 95
const AUDITS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
]
const PLACES = {
  home: '#/',
  join: '#/join',
  table: '#/table?scenario=share-the-pain&seat=acute&seed=lighthouse',
}
const wanted = process.argv.slice(2)
for (const name of wanted) {
  if (PLACES[name] !== undefined) continue
  console.error(`There is no place called ${name}. Known: ${Object.keys(PLACES).join(', ')}.`)
  process.exit(2)
}
if (!existsSync(join(root, 'dist/site/index.html'))) {
  console.error('The site is not built. Run: npm run build')
  process.exit(2)
}

const data = mkdtempSync(join(tmpdir(), 'swim-lighthouse-'))
const server = spawn(
  process.execPath,
  ['src/cli/bin.mjs', 'serve', '--port', '0', '--host', '127.0.0.1', '--quiet', '--data', data],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
)
const address = await new Promise((found, lost) => {
  let said = ''
  server.stdout.on('data', (chunk) => {
    said += chunk
    const match = /http:\/\/[^\s/]+:\d+/.exec(said)
    if (match) found(match[0])
  })
  server.on('exit', () => lost(new Error(`the server stopped: ${said}`)))
})

let isGood = true
try {
  for (const name of wanted.length > 0 ? wanted : Object.keys(PLACES)) isGood = measure(name) && isGood
} finally {
  server.kill()
  rmSync(data, { recursive: true, force: true })
}
process.exitCode = isGood ? 0 : 1

/** Lighthouse on one place, into a file; once more where it says of itself that it lost its trace. */
function lighthouse(name, report, tries = 3) {
  const run = spawnSync(
    'npx',
    [
      '--yes',
      'lighthouse@12',
      `${address}/${PLACES[name]}`,
      '--output=json',
      `--output-path=${report}`,
      '--only-categories=performance,accessibility,best-practices',
      '--chrome-flags=--headless=new --no-sandbox',
      '--quiet',
    ],
    { cwd: data, encoding: 'utf8' },
  )
  return run.status !== 0 && tries > 1 && run.stderr.includes('Please run Lighthouse again')
    ? lighthouse(name, report, tries - 1)
    : run
}

/** Measures one place and prints it; true where every score is high enough. */
function measure(name) {
  const report = join(data, `${name}.json`)
  const before = loadavg()[0]
  const run = lighthouse(name, report)
  if (run.status !== 0) {
    console.log(`${name}: not measured. ${run.stderr.trim().split('\n').at(-1)}`)
    return false
  }
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'))
  const scores = Object.values(categories).map(({ title, score }) => [title, Math.round(score * 100)])
  const figures = AUDITS.map((id) => `${audits[id].title} ${audits[id].displayValue}`)
  const load = `load ${before.toFixed(1)}–${loadavg()[0].toFixed(1)}`
  console.log(`${name}: ${[...scores.map((score) => score.join(' ')), ...figures, load].join(' · ')}`)
  for (const { auditRefs, title } of Object.values(categories))
    for (const { id, weight } of auditRefs)
      if (weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
        console.log(`  ${title}: ${audits[id].title} ${audits[id].displayValue ?? ''}`)
  return scores.every(([, score]) => score >= LEAST)
}
