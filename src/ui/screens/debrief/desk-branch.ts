import {
  type Ends,
  endsOf,
  fingerprintsOf,
  indicesOf,
  type Played,
  playedOf,
  policiesOf,
  startOn,
} from '../../../debrief/index.ts'
import { bySeat, type Seat } from '../../../engine/index.ts'
import { bug } from '../../../lib/index.ts'
import { type Branch, branchOf, type Policy, readLog, type Script } from '../../../replay/index.ts'
import { parseStrategy } from '../../../strategies/index.ts'
import { type Course, courseOf, peopleStuck } from '../over/course.ts'
import type { Branched, BranchLine, BranchWish, Line } from './asks.ts'
import { type Desk, type Held, heldFrom } from './held.ts'

interface Asked {
  readonly key: string
  /** The branch’s two logs are held under `<as>/recorded` and `<as>/reacting`. */
  readonly as: string
  readonly wish: BranchWish
}

/** Plays one choice the other way, twice, and holds both logs so that they can be branched again. */
export function* branched(desk: Desk, held: Held, { key, as, wish }: Asked): Generator<null, Branched> {
  const script = held.script() ?? bug('a log that cannot be replayed has no branches')
  yield null
  const played = playedOf(held.log)
  const ends = endsOf(script, startOn(script, script.header.seed))
  yield null
  const setting: Setting = { played, ends, course: courseOf(held.log) }
  const { round, seat, change } = wish
  const recorded = branchOf(script, { round, seat, change, others: 'recorded' })
  if (!recorded.ok) return { ok: false, why: recorded.error }
  yield null
  const reacting = branchOf(script, { round, seat, change, others: policies(script, played, wish) })
  if (!reacting.ok) return { ok: false, why: reacting.error }
  yield null
  const base = lineOf(setting, key, setting.course)
  const one = branchLine(desk, setting, { key: `${as}/recorded`, branch: recorded.value })
  yield null
  const other = branchLine(desk, setting, { key: `${as}/reacting`, branch: reacting.value })
  return { ok: true, same: recorded.value.same, base, recorded: one, reacting: other }
}

function policies({ results }: Script, played: Played, { reacting }: BranchWish): Record<Seat, Policy> {
  const own = policiesOf(played, fingerprintsOf({ ...played, results }))
  if (reacting === null) return own
  const player = parseStrategy(reacting)
  if (!player.ok) return own
  return bySeat(played.seats, (): Policy => ({ player: player.value, temperament: null, from: 'picked' }))
}

interface Setting {
  readonly played: Played
  readonly ends: Ends
  readonly course: Course
}

function branchLine(
  desk: Desk,
  setting: Setting,
  { key, branch }: { readonly key: string; readonly branch: Branch },
): BranchLine {
  const read = readLog(branch.text)
  if (!read.ok) throw new Error('bug: a branch is a sound log')
  desk.set(key, heldFrom(read.value))
  const dropped = branch.dropped.map(({ round, seat, command }) => ({ round, seat, command: command.type }))
  return { ...lineOf(setting, key, courseOf(read.value)), dropped, text: branch.text }
}

function lineOf({ played, ends }: Setting, key: string, course: Course): Line {
  const game = course.results.slice(0, played.results.length)
  const indices = indicesOf(played, {
    game,
    hold: ends.hold.state.results,
    pool: ends.pool.state.results,
  })
  return {
    key,
    place: indices.placeScore,
    patients: indices.patients,
    scores: addedUp(played, game),
    stuck: game.map(peopleStuck),
  }
}

function addedUp({ seats }: Played, game: Course['results']): readonly number[] {
  let sum = 0
  return [0, ...game.map(({ scores }) => (sum += seats.reduce((of, seat) => of + scores[seat], 0)))]
}
