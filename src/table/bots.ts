import { type Command, type Game, type OwnView, type Seat, type View, viewFor } from '../engine/index.ts'
import { type Recording, record, type Written } from '../replay/index.ts'
import { type Intent, temperamentSight } from '../strategies/index.ts'
import { type Bot, type BotMind, mindOf } from './mind.ts'
import { sightOf } from './sight.ts'
import { LAST_STANCE, stanceCommands } from './stance.ts'

/** Plays everything that no person has to do: bots act, and a table without people moves on by itself. */
export type Driver = (recording: Recording, ms: number) => Written

/** What a table does at which no person sits: play on by itself, or wait for its clock and its facilitator. */
export type Alone = 'plays-on' | 'waits'

/**
 * A driver for one table. It keeps what the bots remember, which follows from the game and can be lost.
 * `watch` is shown every game on the way.
 */
export function driverOf(watch?: (game: Game) => void, alone: Alone = 'plays-on'): Driver {
  const minds = new Map<string, BotMind>()
  const mindFor = ({ rulebook }: Game, seat: Seat, bot: Bot): BotMind => {
    const key = `${seat} ${bot.strategy} ${bot.temperament}`
    const mind = minds.get(key) ?? mindOf(bot, { seed: rulebook.seed, seat })
    minds.set(key, mind)
    return mind
  }
  return (recording, ms) => {
    const written: string[] = []
    let now = recording
    const send = (command: Command, actor: 'bot' | 'facilitator'): boolean => {
      const step = record(now, { command, actor, ms })
      if (!step.ok) return false
      now = step.value.recording
      watch?.(now.game)
      written.push(step.value.text)
      return true
    }
    // Each bot is asked once in a phase, so that no temperament can keep a table busy for ever.
    const asked = new Set<string>()
    for (let moved = true; moved && isRunning(now.game); ) {
      moved = false
      for (const { seat, bot } of botsOf(now.game)) {
        const turn = `${now.game.state.round} ${now.game.state.phase} ${seat}`
        if (asked.has(turn)) continue
        asked.add(turn)
        const commands =
          bot.strategy === LAST_STANCE
            ? stanceCommands(now.game, seat)
            : botCommands(now.game, seat, mindFor(now.game, seat, bot))
        for (const command of commands) moved = send(command, 'bot') || moved
      }
      if (!moved && alone === 'plays-on' && !hasPeople(now.game))
        moved = send({ type: 'closePhase' }, 'facilitator')
    }
    return { recording: now, text: written.join('') }
  }
}

const isRunning = ({ state }: Game): boolean => state.phase !== 'over' && !state.paused

export const hasPeople = ({ rulebook, state }: Game): boolean =>
  rulebook.seats.some((seat) => state.seats[seat].sitter.kind === 'human')

const botsOf = ({ rulebook, state }: Game): readonly { readonly seat: Seat; readonly bot: Bot }[] =>
  rulebook.seats.flatMap((seat) => {
    const { sitter } = state.seats[seat]
    return sitter.kind === 'human' ? [] : [{ seat, bot: sitter }]
  })

/** What a bot wants to do now and has not done yet. It sees its seat's view, nothing more. */
export function botCommands(game: Game, seat: Seat, mind: BotMind): readonly Command[] {
  const { phase } = game.state
  if (phase !== 'talk' && phase !== 'decide') return []
  const view = viewFor(game, seat)
  const { own } = view
  if (!own || own.draft.locked) return []
  const tendency = mind.tendency(sightOf(view, seat))
  const last = view.results.at(-1)?.choices
  const intents = mind.temperament.act(
    temperamentSight({
      phase,
      round: view.round,
      seat,
      tendency,
      room: own,
      seats: view.seats,
      lastLevel: (other) => last?.[other].level ?? null,
      offers: mind.temperament.spends && own.draft.moves.length === 0 ? own.moves : [],
    }),
  )
  const asides = intents.flatMap((intent) => (isNew(intent, own, view) ? [{ ...intent, seat }] : []))
  if (phase === 'talk') return asides.filter(({ type }) => view.legal.includes(type))
  const chooses = own.cannotPool === null && view.legal.includes('choose')
  const level = tendency.choice === 'C' ? 1 : 0
  return [
    ...(chooses && own.draft.level !== level ? [{ type: 'choose', seat, level } as const] : []),
    ...asides.filter(({ type }) => view.legal.includes(type)),
    { type: 'lock', seat },
  ]
}

/** Whether an intent would change anything: a resumed game does not repeat what its log already holds. */
function isNew(intent: Intent, { draft, seat }: OwnView, view: View): boolean {
  switch (intent.type) {
    case 'pledge':
      return view.seats.every(({ id, pledge }) => id !== seat || pledge === null)
    case 'predict':
      return draft.predictions[intent.of] !== intent.pools
    case 'giveReason':
      return draft.reason !== intent.reason
    case 'bind':
      return view.seats.every(({ id, pledge }) => id !== seat || pledge?.bound !== true)
    case 'spend':
      return draft.moves.length === 0
  }
}
