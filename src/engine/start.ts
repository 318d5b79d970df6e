import { type FlowModel, flowKeys, flowModel, runQuarter, warmStateFor } from '../flow/index.ts'
import { bug, canonical, type Key, keyOf, unit } from '../lib/index.ts'
import { dealOf, leapOf } from './cards.ts'
import type { Game, Rulebook, Setup } from './game.ts'
import { drawIncidents } from './incidents.ts'
import { EMPTY_POOL } from './pool.ts'
import { RULES_VERSION } from './rules-version.ts'
import type { Rounds, Scenario, SeatSpec } from './scenario.ts'
import { EMPTY_DRAFT, type SeatState, type Sitter, type State } from './state.ts'
import { bySeat } from './words.ts'

/** Tables of a parameter set are made once per process: a pure function's memory, never part of a state. */
const models = new WeakMap<object, FlowModel>()

/** The last ones by what they were made from: a log that is opened brings the same parameters in objects of its own. */
const recent: { readonly parameters: string; readonly model: FlowModel }[] = []
const MOST_RECENT = 4

function modelOf(scenario: Scenario): FlowModel | null {
  if (scenario.flow === null) return null
  const known = models.get(scenario.flow)
  if (known) return known
  const parameters = canonical(scenario.flow)
  const same = recent.find((one) => one.parameters === parameters)
  const model = same?.model ?? flowModel(scenario.flow)
  models.set(scenario.flow, model)
  if (!same) recent.push({ parameters, model })
  if (recent.length > MOST_RECENT) recent.shift()
  return model
}

/** The last rulebook of a scenario: certificates, branches and the lab play many games on one seed. */
const rulebooks = new WeakMap<Scenario, Rulebook>()

/** Everything a scenario and a seed fix before the first command. */
export function rulebookOf(scenario: Scenario, seed: string): Rulebook {
  const known = rulebooks.get(scenario)
  if (known?.seed === seed) return known
  const rulebook = makeRulebook(scenario, seed)
  rulebooks.set(scenario, rulebook)
  return rulebook
}

function makeRulebook(scenario: Scenario, seed: string): Rulebook {
  const seats = scenario.seats.map((spec) => spec.id)
  const model = modelOf(scenario)
  const keys = {
    length: keyOf(seed, 'length'),
    incidents: keyOf(seed, 'incidents'),
    cards: keyOf(seed, 'cards'),
    fog: keyOf(seed, 'fog'),
    moves: keyOf(seed, 'moves'),
  }
  return {
    scenario,
    seed,
    seats,
    specs: bySeat(
      seats,
      (seat) => scenario.seats.find((spec) => spec.id === seat) ?? bug(`no spec for ${seat}`),
    ),
    deal: dealOf(scenario, keys.cards),
    leap: leapOf(scenario),
    keys,
    flow: model ? { model, keys: flowKeys(seed), run: runQuarter } : null,
  }
}

/** Rounds of this game: fixed, or drawn from the seed (at least m, each next with probability p, at most x). */
export function lengthOf(rounds: Rounds, key: Key): number {
  if (rounds.kind === 'fixed') return rounds.n
  let length = rounds.atLeast
  while (length < rounds.atMost && unit(key, 0, length) < rounds.chance) length++
  return length
}

const newSeat = (spec: SeatSpec, sitter: Sitter): SeatState => ({
  sitter,
  ready: false,
  pledge: null,
  draft: EMPTY_DRAFT,
  feeling: null,
  reserves: spec.reserves,
  underUntil: 0,
  booksOpen: false,
  citizens: false,
  riskShare: spec.riskShare,
  ceded: [],
  broken: null,
  repairing: {},
  proposal: null,
  filed: null,
  boringUses: 0,
  moveRounds: {},
})

/** A new game in the brief of round 1. */
export function startGame({ scenario, seed, sitters }: Setup): Game {
  const rulebook = rulebookOf(scenario, seed)
  const { seats, specs, keys, flow } = rulebook
  const state: State = {
    rules: RULES_VERSION,
    scenario: scenario.id,
    length: lengthOf(scenario.rounds, keys.length),
    endAfter: null,
    round: 1,
    phase: 'brief',
    paused: false,
    endedEarly: false,
    runningOn: false,
    options: scenario.options,
    seats: bySeat(seats, (seat) => newSeat(specs[seat], sitters[seat])),
    trust: bySeat(seats, (i) => bySeat(seats, (j) => (i === j ? 0 : scenario.trust.start))),
    brokenCost: scenario.trust.broken,
    joint: [],
    pool: EMPTY_POOL,
    incidents: [],
    seen: [],
    trueForecast: false,
    leap: {
      status: rulebook.leap ? 'open' : 'none',
      failures: 0,
      since: 0,
    },
    pilot: scenario.pilot ? { stock: scenario.pilot.start, grows: true } : null,
    flow: flow ? warmStateFor(flow.model, seed) : null,
    current: null,
    results: [],
  }
  return drawIncidents({ rulebook, state })
}
