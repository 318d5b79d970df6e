// Runs every script of package.json that is named `check:…`, as many at a time as there are cores. What each says is printed in
// one piece when it ends, so that two never mix; ends with code 1 where one of them did not end with 0.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const root = `${import.meta.dirname}/..`
const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
const left = Object.keys(scripts).filter((name) => name.startsWith('check:'))

/** Resolves with whether all was well. */
const run = (name) =>
  new Promise((resolve) => {
    const start = performance.now()
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.once('error', (problem) => said.push(Buffer.from(`${problem.message}\n`)))
    child.once('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(0)
      process.stdout.write(Buffer.concat(said))
      console.log(`${name}: ${code === 0 ? 'clean' : 'not clean'}, ${seconds} s`)
      resolve(code === 0)
    })
  })

async function takeNext() {
  let isClean = true
  for (let name = left.shift(); name !== undefined; name = left.shift())
    isClean = (await run(name)) && isClean
  return isClean
}

const isClean = await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, takeNext))
if (isClean.includes(false)) process.exitCode = 1
