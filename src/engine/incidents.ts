import { unit } from '../lib/index.ts'
import { copyOfState } from './copies.ts'
import type { Game } from './game.ts'
import type { Effect, Incident } from './scenario.ts'
import type { DrawnIncident, State } from './state.ts'
import type { Seat } from './words.ts'

/** Draws the round's incidents: those fixed to it, and with the deck's chance one of the others not yet seen. */
export function drawIncidents(game: Game): Game {
  const { rulebook, state } = game
  const { deck, chance } = rulebook.scenario.incidents
  if (!state.options.incidents) return { rulebook, state: enter(game, []) }
  const drawn = deck.filter((incident) => incident.round === state.round)
  const open = deck.filter((incident) => incident.round === null && !state.seen.includes(incident.id))
  if (open.length > 0 && unit(rulebook.keys.incidents, state.round, 0) < chance) {
    const pick = open[Math.floor(unit(rulebook.keys.incidents, state.round, 1) * open.length)]
    if (pick) drawn.push(pick)
  }
  const placed = drawn.map((incident, index) => fallen(game, incident, index))
  return { rulebook, state: enter(game, placed) }
}

/** Adds an incident of the facilitator's choice to the round; where it needs a seat and none is named, one is drawn. */
export function inject(game: Game, id: string, seat: Seat | null): State {
  const { incidents } = game.state
  const incident = incidentOf(game, id)
  if (!incident) return game.state
  const drawn = seat === null ? fallen(game, incident, incidents.length) : { id, seat }
  return enter(game, [...incidents, drawn])
}

const needsSeat = (incident: Incident): boolean =>
  incident.audience === 'seat' ||
  incident.effects.some(
    (effect) =>
      ('seat' in effect && effect.seat === 'drawn') || (effect.do === 'trust' && effect.of === 'drawn'),
  )

function fallen(game: Game, incident: Incident, index: number): DrawnIncident {
  if (!needsSeat(incident)) return { id: incident.id, seat: null }
  const { seats, keys } = game.rulebook
  const pick = seats[Math.floor(unit(keys.incidents, game.state.round, 10 + index) * seats.length)] ?? null
  return { id: incident.id, seat: pick }
}

function enter({ state }: Game, incidents: readonly DrawnIncident[]): State {
  const fresh = incidents.map(({ id }) => id).filter((id) => !state.seen.includes(id))
  const next = copyOfState(state)
  next.incidents = [...incidents]
  next.seen = [...state.seen, ...fresh]
  return next
}

export const incidentOf = (game: Game, id: string): Incident | undefined =>
  game.rulebook.scenario.incidents.deck.find((incident) => incident.id === id)

/** One effect of this round, the seat its incident fell on, and that incident's place in the round. */
export interface Acting {
  readonly effect: Effect
  readonly seat: Seat | null
  readonly index: number
}

/** This round's effects, in the order in which their incidents came. */
export const effectsNow = (game: Game): readonly Acting[] =>
  game.state.incidents.length === 0
    ? NONE
    : game.state.incidents.flatMap(({ id, seat }, index) =>
        (incidentOf(game, id)?.effects ?? []).map((effect) => ({ effect, seat, index })),
      )

const NONE: readonly Acting[] = []

/** Whether an effect on this target touches a seat. */
export const falls = (on: Seat | 'drawn' | 'all', drawn: Seat | null, seat: Seat): boolean =>
  on === 'all' || on === seat || (on === 'drawn' && drawn === seat)

/** Whether an incident of a round is for these eyes: public, or fallen on their own seat. */
export const isTold = (game: Game, { id, seat }: DrawnIncident, viewer: Seat | null): boolean =>
  incidentOf(game, id)?.audience === 'public' || (viewer !== null && seat === viewer)

/** In half the draws a new chief is a committed partner: drawn by the round and the incident's place in it. */
export const isCommitted = (game: Game, round: number, index: number): boolean =>
  unit(game.rulebook.keys.incidents, round, 30 + index) < 0.5
