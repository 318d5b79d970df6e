#!/usr/bin/env node
// Starts swim. In a checkout it is built first where its sources are newer.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const program = join(root, 'dist', 'cli', 'main.js')
/** Folders that the program is not made of. */
const OTHERS = new Set(['ui'])

const newest = (folder) => {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (OTHERS.has(entry.name)) continue
    const path = join(folder, entry.name)
    const time = entry.isDirectory() ? newest(path) : statSync(path).mtimeMs
    if (time > latest) latest = time
  }
  return latest
}

const isStale = () => {
  const sources = join(root, 'src')
  if (!existsSync(join(sources, 'lib'))) return false
  return !existsSync(program) || newest(sources) > statSync(program).mtimeMs
}

if (isStale()) {
  const { buildCli } = await import('./build.mjs')
  try {
    await buildCli()
  } catch (problem) {
    console.error(
      `The command swim could not be built from its sources: ${String(problem.message).split('\n')[0]}`,
    )
    if (existsSync(program)) console.error('The one built before is used.')
  }
}
if (existsSync(program)) await import(program)
else {
  console.error('The command swim is not built. Run: npm run build:cli')
  process.exitCode = 2
}
