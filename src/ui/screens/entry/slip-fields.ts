import type { Move, Options, OwnView, Scenario, View } from '../../../engine/index.ts'

/** What a seat may say in a round, in the order in which the round asks for it: the paper slip and the screen share it. */
export const SLIP_FIELDS = [
  'standards',
  'feel',
  'pledge',
  'cede',
  'choice',
  'predict',
  'reason',
  'file',
  'roll-out',
  'moves',
  'standards-after',
] as const
export type SlipField = (typeof SLIP_FIELDS)[number]

/** What the slip's fields follow from: a scenario, with the options of the game where there is one. */
export type SlipRules = Pick<Scenario, 'options' | 'moves' | 'filing' | 'incidents' | 'standards'>

/** The fields of a round, as far as they are known before anybody has played. */
export const fieldsIn = (rules: SlipRules, round: number): readonly SlipField[] =>
  SLIP_FIELDS.filter((field) => isIn(rules, round, field))

function isIn(rules: SlipRules, round: number, field: SlipField): boolean {
  const { options, filing, standards } = rules
  switch (field) {
    case 'standards':
      return round === 1 && standards?.after.includes(0) === true
    case 'standards-after':
      return standards?.after.includes(round) === true
    case 'feel':
      return options.feelIn.includes(round)
    case 'pledge':
      return canPledge(options, round)
    case 'cede':
      return options.talk && isFrom(options.cedeFrom, round)
    case 'choice':
      return true
    case 'predict':
      return options.predictIn.includes(round)
    case 'reason':
      return options.reasonIn.includes(round)
    case 'file':
      return round === 1 && filing !== null
    case 'roll-out':
      return isRollOutDue(rules, round)
    case 'moves':
      return options.headspace > 0 && movesFrom(rules, round).length > 0
  }
}

const isFrom = (from: number | null, round: number): boolean => from !== null && round >= from

/** Pledges are spoken while the table talks. */
export const canPledge = ({ talk, pledgesFrom }: Options, round: number): boolean =>
  talk && isFrom(pledgesFrom, round)

export const canBind = (options: Options, round: number): boolean =>
  canPledge(options, round) && isFrom(options.bindFrom, round) && options.headspace > 0

/** Moves that are open in a round to a seat that has not used any. */
export const movesFrom = ({ moves }: Pick<Scenario, 'moves'>, round: number): readonly Move['id'][] =>
  moves.filter(({ id, from }) => from <= round && id !== 'take-back-power').map(({ id }) => id)

/** Whether the deck has the centre’s offer for this round: drawn ones cannot be known on paper. */
const isRollOutDue = ({ incidents, options }: SlipRules, round: number): boolean =>
  options.incidents &&
  incidents.deck.some(
    (incident) =>
      incident.round === round && incident.effects.some(({ do: what }) => what === 'offer-roll-out'),
  )

/** The fields of the round at hand, as the seats stand now; standards are agreed beside the slips. */
export const fieldsNow = (view: View, seats: readonly OwnView[], scenario: Scenario): readonly SlipField[] =>
  SLIP_FIELDS.filter((field) => isOpenNow({ view, seats, scenario, field }))

interface Asked {
  readonly view: View
  readonly seats: readonly OwnView[]
  readonly scenario: Scenario
  readonly field: SlipField
}

function isOpenNow({ view, seats, scenario, field }: Asked): boolean {
  const isDue = isIn({ ...scenario, options: view.options }, view.round, field)
  switch (field) {
    case 'standards':
    case 'standards-after':
      return false
    case 'feel':
    case 'pledge':
    case 'cede':
      return isDue && (view.phase === 'brief' || view.phase === 'talk')
    case 'file':
      return seats.some(({ asks }) => asks.file)
    case 'roll-out':
      return seats.some(({ asks }) => asks.rollOut)
    case 'moves':
      return seats.some(({ moves, headspace }) => moves.length > 0 && headspace.total > 0)
    case 'choice':
    case 'predict':
    case 'reason':
      return isDue
  }
}
