import type { OwnView, ResultView, Scenario, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { beforeOf } from './before.ts'
import { headlineOf } from './headline.ts'

const QUARTER_DAYS = 91

/** The quarter in one or two sentences: patients first, then the place, then one's own organisation. */
export function reflectHeadline(
  view: View,
  result: ResultView,
  told: { own: OwnView; scenario: Scenario },
): string {
  const { after } = result
  if (!after?.outcomes) return say('table.reflect.done')
  const before = beforeOf(view, told.scenario)
  const turned = headlineOf(
    {
      stuckDays: after.outcomes.delayedBedDays,
      place: after.placeReserves,
      own: after.reserves ?? told.own.reserves,
    },
    {
      stuckDays: before.outcomes?.delayedBedDays ?? told.scenario.money.referenceDelayedBeds * QUARTER_DAYS,
      place: before.place,
      own: before.own,
    },
  )
  // Only a pool card takes money: a leap or a pair of payoffs costs nothing when it is chosen.
  const pooled = result.kind === 'pool' && (result.choices?.[told.own.seat].level ?? 0) > 0
  const patients = say(`table.reflect.patients.${turned.patients}`)
  const money = say('table.reflect.money', {
    place: turned.place,
    own: turned.own,
    pooled: pooled ? 'yes' : 'no',
  })
  return `${patients} ${money}`
}

/** The same for eyes that see no board’s own money: how it turned out for patients. */
export function patientsHeadline(view: View, { after }: ResultView, scenario: Scenario): string {
  if (!after?.outcomes) return say('table.reflect.done')
  const before = beforeOf(view, scenario).outcomes
  const same = { place: 0, own: 0 }
  const { patients } = headlineOf(
    { stuckDays: after.outcomes.delayedBedDays, ...same },
    { stuckDays: before?.delayedBedDays ?? scenario.money.referenceDelayedBeds * QUARTER_DAYS, ...same },
  )
  return say(`table.reflect.patients.${patients}`)
}

/** How many rounds follow, as far as the table says: the last one leads to the end. */
export const isLastRound = ({ rounds, round }: View): boolean => rounds.kind === 'fixed' && round >= rounds.n

/** The label of the button that leaves the round. */
export function onwardLabel(view: View): string {
  if (isLastRound(view)) return say('table.reflect.end')
  if (view.rounds.kind === 'unknown' && view.round >= view.rounds.atLeast) return say('table.reflect.maybe')
  return say('table.reflect.ready', { round: view.round + 1 })
}
