import { isJudged, type Reason, type Seat } from '../../../engine/index.ts'
import { count, list, say } from '../../../i18n/index.ts'
import { forcedBy } from '../table/forced-words.ts'
import type { Course } from './course.ts'

/** What one seat did, in sentences, without praise or blame. */
export function seatStory(course: Course, seat: Seat): readonly string[] {
  return [
    ...choices(course, seat),
    ...pledges(course, seat),
    ...reasons(course, seat),
    ...trust(course, seat),
  ]
}

const inWords = (rounds: readonly number[]): string => list(rounds.map(String))

function choices({ scenario, results }: Course, seat: Seat): readonly string[] {
  const where = (test: (choice: (typeof results)[number]['choices'][Seat]) => boolean) =>
    results.filter(({ choices: made }) => test(made[seat])).map(({ round }) => round)
  const pooled = where(({ level, origin }) => isJudged(origin) && level > 0)
  const held = where(({ level, origin }) => isJudged(origin) && level === 0)
  const forced = results
    .filter((result) => result.choices[seat].origin === 'forced')
    .map((result) => ({ round: result.round, by: forcedBy({ scenario, before: results }, result, seat).by }))
  const withheld = forced.filter(({ by }) => by === 'support').map(({ round }) => round)
  const closed = forced.filter(({ by }) => by !== 'support' && by !== 'rest').map(({ round }) => round)
  const notOwn = where(({ origin }) => !isJudged(origin) && origin !== 'forced')
  return [
    ...chosen(pooled, held),
    ...(withheld.length > 0
      ? [say('over.did.withheld', { count: withheld.length, rounds: inWords(withheld) })]
      : []),
    ...(closed.length > 0 ? [say('over.did.closed', { count: closed.length, rounds: inWords(closed) })] : []),
    ...(notOwn.length > 0
      ? [say('over.did.notChosen', { count: notOwn.length, rounds: inWords(notOwn) })]
      : []),
  ]
}

function chosen(pooled: readonly number[], held: readonly number[]): readonly string[] {
  if (pooled.length + held.length === 0) return []
  if (held.length === 0) return [say('over.did.always.pool')]
  if (pooled.length === 0) return [say('over.did.always.hold')]
  const words = {
    pooled: inWords(pooled),
    pooledCount: pooled.length,
    held: inWords(held),
    heldCount: held.length,
  }
  return [say('over.did.mixed', words)]
}

function pledges({ results }: Course, seat: Seat): readonly string[] {
  const outcomes = results.flatMap(({ pledges: made }) => (made[seat] ? [made[seat].outcome] : []))
  if (outcomes.length === 0) return []
  const of = (outcome: string) => outcomes.filter((one) => one === outcome).length
  return [
    say('over.did.pledges', {
      made: outcomes.length,
      kept: of('kept'),
      broken: of('broken'),
      dropped: of('dropped'),
    }),
  ]
}

function reasons({ results }: Course, seat: Seat): readonly string[] {
  const given = new Map<Reason, number[]>()
  for (const { round, choices: made } of results) {
    const { reason } = made[seat]
    if (reason !== null) given.set(reason, [...(given.get(reason) ?? []), round])
  }
  if (given.size === 0) return []
  const said = [...given].map(([reason, rounds]) =>
    say('over.reason.in', {
      reason: say(`over.reason.${reason}`),
      count: rounds.length,
      rounds: inWords(rounds),
    }),
  )
  return [say('over.did.reasons', { reasons: list(said) })]
}

function trust({ results, seats }: Course, seat: Seat): readonly string[] {
  const others = seats.filter((other) => other !== seat)
  const mean = (of: (other: Seat) => number) =>
    others.reduce((sum, other) => sum + of(other), 0) / others.length
  const first = results[0]
  const last = results.at(-1)
  if (first === undefined || last === undefined) return []
  const from = mean((other) => first.trustBefore[other][seat])
  const to = mean((other) => last.trust[other][seat])
  return [say('over.did.trust', { from: count(from), to: count(to) })]
}
