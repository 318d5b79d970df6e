import { beforeAll, describe, expect, it } from 'vitest'
import type { Game, Seat } from '../../src/engine/index.ts'
import { isMessageKey } from '../../src/i18n/index.ts'
import {
  branchOf,
  type Recording,
  readLog,
  record,
  scriptOf,
  startRecording,
  verifyLog,
} from '../../src/replay/index.ts'
import { PERSONAS, parseStrategy } from '../../src/strategies/index.ts'
import { botCommands } from '../../src/table/bots.ts'
import { mindOf, playOut } from '../../src/table/index.ts'
import { bot, person, seated, shipped } from '../support/games.ts'

const scenario = shipped('winter-beds')
const ROLES = ['finance-director', 'persona:social-care-director', 'chief-nurse', 'turnaround-director']
const sitters = seated(scenario, ...ROLES.map((role) => bot(role)))

describe('every persona', () => {
  it.each(PERSONAS.map((one): [string, (typeof PERSONAS)[number]] => [one.id, one]))(
    '%s brings its own temperament, a name, a sentence and reasons',
    (id, persona) => {
      for (const written of [id, `persona:${id}`, persona.rule.name]) {
        const parsed = parseStrategy(written)
        expect(parsed.ok && parsed.value.temperament?.id, written).toBe(persona.temperament.id)
      }
      const keys = ['opening', 'pool', 'hold', 'ending'].map((about) => `persona.${id}.${about}`)
      for (const key of [`opponent.${id}`, ...keys]) expect(isMessageKey(key), key).toBe(true)
    },
  )

  it('there are at least eight, and not all alike', () => {
    expect(PERSONAS.length).toBeGreaterThanOrEqual(8)
    expect(new Set(PERSONAS.map(({ temperament }) => temperament.id)).size).toBeGreaterThanOrEqual(5)
  })
})

describe('personas at a table', () => {
  let text = ''
  let game: Game
  beforeAll(() => {
    ;({ text, game } = playOut({ scenario, seed: 'roles', sitters }))
  })

  it('pledge and make moves beside their choices', () => {
    const pledged = new Set<Seat>()
    const moved = new Set<Seat>()
    for (const { pledges, moves } of game.state.results) {
      for (const seat of game.rulebook.seats) {
        if (pledges[seat]) pledged.add(seat)
        if (moves[seat].length > 0) moved.add(seat)
      }
    }
    expect(pledged.has('acute'), 'a guarded one never pledges').toBe(false)
    expect(pledged.has('community')).toBe(true)
    expect(moved.size).toBeGreaterThanOrEqual(2)
  })

  it('play the same game again from the same seed, and their log verifies', () => {
    expect(playOut({ scenario, seed: 'roles', sitters }).text).toBe(text)
    expect(verifyLog(text).finding).toBe('verified')
  })

  it('do the same again in a branch that changes nothing', () => {
    const log = readLog(text)
    if (!log.ok) throw new Error('no log')
    const script = scriptOf(log.value)
    if (!script.ok) throw new Error('no script')
    const level = script.value.results[1]?.choices.ccg.level ?? 0
    const others = Object.fromEntries(
      game.rulebook.seats.flatMap((seat, at) => {
        const player = parseStrategy(ROLES[at] ?? '')
        return player.ok
          ? [[seat, { player: player.value, temperament: 'quiet', from: 'recorded' as const }] as const]
          : []
      }),
    )
    const branch = branchOf(script.value, {
      round: 2,
      seat: 'ccg',
      change: { kind: 'choice', level },
      others,
    })
    expect(branch.ok && branch.value.game.state.results).toEqual(game.state.results)
    expect(branch.ok && branch.value.dropped).toEqual([])
  })
})

describe('a temperament sees only its seat’s view', () => {
  it('what another seat has set out in secret changes nothing that a persona does', () => {
    const opening = {
      scenario,
      seed: 'secret',
      sitters: seated(scenario, bot('chief-nurse'), person, person, person),
    }
    const step = (recording: Recording, command: Parameters<typeof record>[1]['command']): Recording => {
      const next = record(recording, { command, actor: 'human', ms: 0 })
      if (!next.ok) throw new Error(JSON.stringify(next.error))
      return next.value.recording
    }
    const close = { type: 'closePhase' } as const
    let now = startRecording(opening).recording
    while (now.game.state.phase !== 'decide') now = step(now, close)
    const doing = (recording: Recording) =>
      botCommands(
        recording.game,
        'acute',
        mindOf(
          { kind: 'bot', strategy: 'chief-nurse', temperament: 'quiet' },
          { seed: 'secret', seat: 'acute' },
        ),
      )
    const pools = step(step(now, { type: 'choose', seat: 'ccg', level: 1 }), {
      type: 'predict',
      seat: 'ccg',
      of: 'acute',
      pools: true,
    })
    const holds = step(now, { type: 'choose', seat: 'ccg', level: 0 })
    expect(doing(now).some(({ type }) => type === 'choose')).toBe(true)
    expect(doing(pools)).toEqual(doing(now))
    expect(doing(holds)).toEqual(doing(now))
  })
})
