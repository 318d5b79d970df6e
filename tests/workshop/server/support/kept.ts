import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold, type Session } from '../../../../src/workshop/session/index.ts'

/** Folds a workshop's folder from nothing, as a server does that has just started. */
export function foldedFrom(folder: string, workshop: string): Session {
  const names = readdirSync(join(folder, workshop))
    .filter((name) => name.endsWith('.swim.jsonl'))
    .sort()
  let session: Session | null = null
  for (const name of ['room.jsonl', ...names]) {
    const lines = readFileSync(join(folder, workshop, name), 'utf8').split(/(?<=\n)/)
    const next = fold(session, { stream: name.replace(/(\.swim)?\.jsonl$/, ''), from: 0, lines }, workshop)
    if (!next.ok) throw new Error(`${name}: ${JSON.stringify(next.error)}`)
    session = next.value
  }
  if (!session) throw new Error('nothing there')
  return session
}
