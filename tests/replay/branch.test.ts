import { beforeAll, describe, expect, it } from 'vitest'
import { type Command, isJudged, type Level, type Seat } from '../../src/engine/index.ts'
import {
  type Branch,
  branchOf,
  type Log,
  type Opening,
  type Policy,
  readLog,
  record,
  replayOf,
  type Script,
  scriptOf,
  startRecording,
  verifyLog,
  type Wish,
} from '../../src/replay/index.ts'
import { parseStrategy } from '../../src/strategies/index.ts'
import { playOut } from '../../src/table/index.ts'
import { bot, botGame, person, seated, shipped } from '../support/games.ts'
import { picksFrom } from '../support/random-play.ts'

const readOf = (text: string): Log => {
  const log = readLog(text)
  if (!log.ok) throw new Error(JSON.stringify(log.error))
  return log.value
}

const stage = (text: string): Script => {
  const script = scriptOf(readOf(text))
  if (!script.ok) throw new Error(JSON.stringify(script.error))
  return script.value
}

function branched(script: Script, wish: Wish): Branch {
  const branch = branchOf(script, wish)
  if (!branch.ok) throw new Error(JSON.stringify(branch.error))
  return branch.value
}

const choice = (round: number, seat: Seat, level: Level) =>
  ({ round, seat, change: { kind: 'choice', level }, others: 'recorded' }) as const

const commandsOf = (text: string) =>
  readOf(text).lines.flatMap(({ kind, line }) => (kind === 'command' ? [line.command] : []))
const checkpointsOf = (text: string) =>
  readOf(text).lines.flatMap(({ kind, line }) => (kind === 'checkpoint' ? [line] : []))

const ownPolicies = (opening: Opening): Partial<Record<Seat, Policy>> =>
  Object.fromEntries(
    Object.entries(opening.sitters).flatMap(([seat, sitter]) => {
      if (sitter.kind === 'human') return []
      const player = parseStrategy(sitter.strategy)
      return player.ok
        ? [[seat, { player: player.value, temperament: sitter.temperament, from: 'recorded' }]]
        : []
    }),
  )

/** A game of people, recorded from random legal commands. */
function peopleGame(id: string, numbers: readonly number[]): string {
  const scenario = shipped(id)
  const opening = { scenario, seed: 'people', sitters: seated(scenario, person) }
  let { recording, text } = startRecording(opening)
  const picks = picksFrom(numbers)
  const log = [text]
  let asked = 0
  while (recording.game.state.phase !== 'over') {
    const { seats } = recording.game.rulebook
    const seat = seats[picks.next(seats.length)] ?? 'acute'
    const tried: readonly Command[] = [
      { type: 'choose', seat, level: picks.next(2) === 0 ? 1 : 0 },
      { type: 'pledge', seat, level: 1, ifOthers: picks.next(3) },
      { type: 'bind', seat },
      { type: 'lock', seat },
      { type: 'ready', seat },
    ]
    const command = asked++ % 14 === 13 ? ({ type: 'closePhase' } as const) : tried[picks.next(tried.length)]
    if (!command) break
    const step = record(recording, {
      command,
      actor: command.type === 'closePhase' ? 'facilitator' : 'human',
      ms: asked,
    })
    if (!step.ok) continue
    recording = step.value.recording
    log.push(step.value.text)
  }
  return log.join('')
}

describe('a branch that changes nothing', () => {
  const numbers = Array.from({ length: 4000 }, (_, index) => (index * 7919 + 13) % 101)
  const people = peopleGame('share-the-pain', numbers)

  it.each([
    ['bots', playOut(botGame('winter-beds')).text],
    ['people', people],
  ])('has the same commands, results and state hashes (%s)', (_, text) => {
    const script = stage(text)
    const { choices } = script.results[1] ?? { choices: null }
    if (!choices) throw new Error('no second round')
    const branch = branched(script, choice(2, 'ccg', choices.ccg.level))
    expect(branch.same).toBe(true)
    expect(branch.dropped).toEqual([])
    expect(commandsOf(branch.text)).toEqual(commandsOf(text))
    const plain = (log: string) => checkpointsOf(log).map(({ hash, result }) => ({ hash, result }))
    expect(plain(branch.text)).toEqual(plain(text))
    expect(readOf(branch.text).head).not.toBe(script.head)
    expect(verifyLog(branch.text).finding).toBe('verified')
  })

  it('comes out the same too where bots react by their own strategies, those that draw included', () => {
    for (const names of [
      ['tit-for-tat', 'grudger', 'generous-tit-for-tat', 'random'],
      ['win-stay-lose-shift', 'joss', 'cooperator', 'tit-for-2-tats'],
    ]) {
      const scenario = shipped('winter-beds')
      const opening = {
        scenario,
        seed: 'again',
        sitters: seated(scenario, ...names.map((name) => bot(name, 'candid'))),
      }
      const { text } = playOut(opening)
      const script = stage(text)
      const level = script.results[0]?.choices.acute.level ?? 0
      const branch = branched(script, { ...choice(1, 'acute', level), others: ownPolicies(opening) })
      expect(commandsOf(branch.text)).toEqual(commandsOf(text))
      expect(checkpointsOf(branch.text).at(-1)?.hash).toBe(checkpointsOf(text).at(-1)?.hash)
    }
  })
})

describe('a branch', () => {
  const opening = botGame('winter-beds')
  const { text } = playOut(opening)
  let script: Script
  beforeAll(() => {
    script = stage(text)
  })

  it('is a complete log that verifies and names its parent; a branch of it names the branch', () => {
    const first = branched(script, choice(3, 'community', 1))
    expect(verifyLog(first.text).finding).toBe('verified')
    const header = readOf(first.text).header
    expect(header.parent).toEqual({
      head: script.head,
      round: 3,
      seat: 'community',
      change: { kind: 'choice', level: 1 },
      others: 'recorded',
    })
    const second = branched(stage(first.text), choice(5, 'ccg', 0))
    expect(readOf(second.text).header.parent?.head).toBe(readOf(first.text).head)
    expect(verifyLog(second.text).finding).toBe('verified')
  })

  it('keeps everything before the changed round, and the same draws afterwards', () => {
    const branch = branched(script, choice(4, 'community', 1))
    const results = branch.game.state.results
    expect(results.slice(0, 3)).toEqual(script.results.slice(0, 3))
    expect(results[3]?.choices.community.level).toBe(1)
    expect(results.map(({ incidents }) => incidents)).toEqual(
      script.results.map(({ incidents }) => incidents),
    )
    // What is bought in round 4 works from round 5 on: round 4 has the very same patients.
    expect(results[3]?.flow).toEqual(script.results[3]?.flow)
    expect(results[4]?.flow).not.toEqual(script.results[4]?.flow)
    expect(results[7]?.flow?.attendances.type1).toBe(script.results[7]?.flow?.attendances.type1)
  })

  it('lets the others repeat what is recorded, or react', () => {
    const recorded = branched(script, choice(2, 'ccg', 0)).game.state.results
    const reacting = branched(script, { ...choice(2, 'ccg', 0), others: ownPolicies(opening) })
    expect(recorded[2]?.choices.acute.level).toBe(script.results[2]?.choices.acute.level)
    expect(reacting.parent.others).toMatchObject({ acute: 'tit-for-tat', council: 'grudger' })
    expect(reacting.parent.others).not.toHaveProperty('ccg')
    expect(reacting.game.state.results[7]?.choices.community.level).toBe(0)
  })

  it('answers as tit-for-tat would when a picked rule sits in every other seat', () => {
    const scenario = shipped('share-the-pain')
    const all = playOut({ scenario, seed: 'x', sitters: seated(scenario, bot('cooperator')) })
    const player = parseStrategy('tit-for-tat')
    if (!player.ok) throw new Error('no tit-for-tat')
    const policy: Policy = { player: player.value, temperament: null, from: 'picked' }
    const branch = branched(stage(all.text), {
      ...choice(2, 'acute', 0),
      others: { ccg: policy, council: policy, community: policy },
    })
    const levels = branch.game.state.results.map(({ choices }) => choices.ccg.level)
    expect(levels).toEqual([1, 1, 0, 0, 0])
  })

  it('replayed without a log is the same game', () => {
    const wish = { ...choice(3, 'community', 1), others: ownPolicies(opening) } as const
    const bare = replayOf(script, wish)
    expect(bare.ok && bare.value.game.state).toEqual(branched(script, wish).game.state)
  })

  it('can make or take back a pledge, and spend other moves', () => {
    const promised = branched(script, {
      ...choice(3, 'community', 0),
      change: { kind: 'pledge', pledge: { level: 1, ifOthers: 0, bound: false } },
    })
    expect(promised.game.state.results[2]?.pledges.community?.outcome).toBe('broken')
    const silent = branched(script, { ...choice(3, 'ccg', 0), change: { kind: 'pledge', pledge: null } })
    expect(silent.game.state.results[2]?.pledges.ccg).toBeNull()
    expect(verifyLog(silent.text).finding).toBe('verified')
  })

  it('refuses a round that was not played, a seat that is not there, and what the rules refuse', () => {
    const late = branchOf(script, choice(9, 'ccg', 0))
    expect(late).toMatchObject({ ok: false, error: { kind: 'no-round', rounds: 8 } })
    const quarter = branchOf(script, choice(2, 'ccg', 0.25))
    expect(quarter).toMatchObject({
      ok: false,
      error: { kind: 'refused', refusal: { code: 'level-not-allowed' } },
    })
  })
})

describe('a seat under water', () => {
  const scenario = shipped('winter-beds')
  const sinking = {
    ...scenario,
    seats: scenario.seats.map((seat) => (seat.id === 'acute' ? { ...seat, reserves: 200_000 } : seat)),
  }
  const sitters = seated(sinking, bot('cooperator'), bot('defector'))
  const script = stage(playOut({ scenario: sinking, seed: 'deep', sitters }).text)

  it('cannot be asked to pool: the branch is refused with the rules’ reason', () => {
    const forced = script.results.find(({ choices }) => choices.acute.origin === 'forced')
    if (!forced) throw new Error('nobody sank')
    const branch = branchOf(script, choice(forced.round, 'acute', 1))
    expect(branch).toMatchObject({
      ok: false,
      error: { kind: 'refused', refusal: { code: 'stake-withheld' } },
    })
  })

  it('whose recorded choice the rules no longer allow falls back to silence, and the branch lists it', () => {
    // Nobody sinks in this one until the hospital pools every round.
    const tight = {
      ...scenario,
      seats: scenario.seats.map((seat) => (seat.id === 'council' ? { ...seat, reserves: 1_800_000 } : seat)),
    }
    const text = playOut({
      scenario: tight,
      seed: 'deep',
      sitters: seated(tight, bot('cooperator'), bot('cooperator'), bot('script:DDCCCCCC'), bot('cooperator')),
    }).text
    const base = stage(text)
    const dropped = [1, 2].flatMap((round) => {
      const branch = branchOf(base, choice(round, 'council', 1))
      return branch.ok ? [branch.value] : []
    })
    const strained = dropped.find((branch) => branch.dropped.length > 0)
    expect(strained?.dropped[0]).toMatchObject({ seat: 'council', refusal: { code: 'stake-withheld' } })
    const { round } = strained?.dropped[0] ?? { round: 0 }
    const origin = strained?.game.state.results[round - 1]?.choices.council.origin
    expect(origin !== undefined && isJudged(origin)).toBe(false)
  })
})

describe('a game in progress', () => {
  it('can be branched at its finished rounds, and the branch stops where it stops', () => {
    const whole = playOut(botGame('winter-beds')).text.split('\n')
    const cut = whole.findIndex((line) => line.startsWith('{"checkpoint":3'))
    const text = `${whole.slice(0, cut + 1).join('\n')}\n`
    const branch = branched(stage(text), choice(2, 'community', 1))
    expect(verifyLog(branch.text)).toMatchObject({ finding: 'in-progress', rounds: 3 })
  })
})
