import type { BySeat, Scenario, Seat, Sitter, Viewer } from '../../engine/index.ts'
import { bySeat } from '../../engine/index.ts'
import type { Result } from '../../lib/index.ts'
import type { Opening } from '../../replay/index.ts'
import { OPPONENTS_TEMPERAMENT } from '../../strategies/index.ts'
import type { LocalTable } from '../../table/index.ts'
import { type NotResumed, openLocalTable, reopenLocalTable } from '../../table/index.ts'
import { type GameSettings, peopleOf } from '../address.ts'
import { labelledScenario } from '../labelled.ts'
import { opponentIn } from '../opponents.ts'
import { seatWord } from '../seat-words.ts'
import { type Recorder, recorderOf } from './recorder.ts'
import type { SavedGame } from './saved-games.ts'

const clock = (): number => performance.now()

interface Place {
  readonly id: string
  /** With the options of this game. */
  readonly scenario: Scenario
  readonly seat: Seat
  readonly how: SavedGame['how']
  readonly onLost: () => void
}

interface NewPlace extends Place {
  /** The same scenario as it is proved and logged, with its own options. */
  readonly published: Scenario
  /** Somebody chose to play a scenario that is not proven to be a dilemma. */
  readonly playAnyway?: boolean
}

/** Starts a game on this device; every line of its log is kept as it is written. */
export function startGameHere(
  settings: GameSettings,
  place: NewPlace,
): { readonly table: LocalTable; readonly kept: () => Promise<void> } {
  const { scenario, published } = place
  const recorder = recorderFor(place, '')
  const opening: Opening = {
    scenario: published,
    options: scenario.options,
    seed: settings.seed,
    sitters: sittersOf(scenario, settings),
    playAnyway: place.playAnyway ?? false,
  }
  const table = openLocalTable(opening, { clock, viewer: eyesOf(place), onLine: recorder.keep })
  recorder.watch(table)
  return { table, kept: recorder.keep }
}

/** Takes a kept game up where its log ends, or says why that cannot be. */
export function resumeGameHere(log: string, place: Place): Result<LocalTable, NotResumed> {
  const recorder = recorderFor(place, log)
  const table = reopenLocalTable(log, { clock, viewer: eyesOf(place), onLine: recorder.keep })
  if (table.ok) recorder.watch(table.value)
  return table
}

// Where several people share the device, nobody's eyes see more than all until the curtain is lifted.
const eyesOf = ({ how, seat }: Place): Viewer => (how === 'solo' ? seat : 'public')

const recorderFor = (place: Place, kept: string): Recorder =>
  recorderOf({ kept, onLost: place.onLost, describe: (table) => describe(table, place) })

/** What the list of games says. The clock of the device orders the list and nothing else. */
export function describe(table: LocalTable, { id, scenario, seat, how }: Omit<Place, 'onLost'>): SavedGame {
  const { round, phase } = table.view()
  return {
    version: 2,
    id,
    how,
    scenario: scenario.id,
    title: scenario.title,
    seat,
    seatWord: seatWord(labelledScenario(scenario), seat),
    round,
    phase,
    updated: Date.now(),
  }
}

function sittersOf(scenario: Scenario, settings: GameSettings): BySeat<Sitter> {
  const seats = scenario.seats.map(({ id }) => id)
  const people = peopleOf(settings)
  return bySeat(
    seats,
    (of): Sitter =>
      people.includes(of)
        ? { kind: 'human' }
        : { kind: 'bot', strategy: opponentIn(of, settings), temperament: OPPONENTS_TEMPERAMENT },
  )
}
