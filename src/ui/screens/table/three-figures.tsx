import type { ReactNode } from 'react'
import type { OwnView, Pounds, ResultView, Scenario, View } from '../../../engine/index.ts'
import { count, pounds, say } from '../../../i18n/index.ts'
import { Chip } from '../../parts/chip.tsx'
import { FloatGauge } from '../../parts/marks.tsx'
import { beforeOf } from './before.ts'

interface ThreeFiguresProps {
  readonly view: View
  /** Null for public eyes: the place alone. */
  readonly own: OwnView | null
  readonly scenario: Scenario
  readonly result: ResultView
}

/** Patients, the place, and you: each with its unit and what it was before. */
export function ThreeFigures({ view, own, scenario, result }: ThreeFiguresProps) {
  const { after } = result
  if (!after?.outcomes) return null
  const before = beforeOf(view, scenario)
  const stuck = after.outcomes.delayedBedDays
  const stuckBefore = before.outcomes?.delayedBedDays ?? scenario.money.referenceDelayedBeds * 91
  const than = before.outcomes ? say('table.than.last') : say('table.than.plan')
  return (
    <ol className="three">
      <FigurePanel
        title={say('table.three.patients')}
        value={count(stuck)}
        unit={say('table.three.patients.unit')}
        chip={<MoreOrFewer change={stuck - stuckBefore} />}
        than={than}
      />
      <FigurePanel
        title={say('table.three.place')}
        value={pounds(after.placeReserves)}
        unit={say('table.three.place.unit')}
        chip={<Money change={after.placeReserves - before.place} />}
        than={say(view.round === 1 ? 'table.than.opening' : 'table.than.last')}
      />
      {own === null ? null : <OwnFigure own={own} scenario={scenario} after={after} was={before.own} />}
    </ol>
  )
}

interface OwnFigureProps {
  readonly own: OwnView
  readonly scenario: Scenario
  readonly after: NonNullable<ResultView['after']>
  readonly was: Pounds
}

function OwnFigure({ own, scenario, after, was }: OwnFigureProps) {
  const reserves = after.reserves ?? own.reserves
  const spec = scenario.seats.find(({ id }) => id === own.seat)
  const range = Math.max(1, (spec?.reserves ?? 1) - own.floor)
  const heightOf = (money: number): number => (money - own.floor) / range
  return (
    <FigurePanel
      title={say('table.three.own')}
      value={pounds(reserves)}
      unit={say('table.three.own.unit')}
      chip={<Money change={reserves - was} />}
      than={say('table.than.dashed')}
      gauge={
        <FloatGauge
          seat={own.seat}
          freeboard={heightOf(reserves)}
          before={heightOf(was)}
          size={84}
          label={say(`table.standing.${after.standing[own.seat]}`)}
        />
      }
    />
  )
}

interface FigurePanelProps {
  readonly title: string
  readonly value: string
  readonly unit: string
  readonly chip: ReactNode
  readonly than: string
  readonly gauge?: ReactNode
}

function FigurePanel({ title, value, unit, chip, than, gauge }: FigurePanelProps) {
  return (
    <li className="panel three-figure">
      {gauge}
      <div>
        <h2>{title}</h2>
        <p className="three-value num">
          {value} <span className="s three-unit">{unit}</span>
        </p>
        <p className="s">
          {chip} {than}
        </p>
      </div>
    </li>
  )
}

function MoreOrFewer({ change }: { readonly change: number }) {
  const rounded = Math.round(change)
  if (rounded === 0) return <Chip>{say('table.change.same')}</Chip>
  return (
    <Chip tone={rounded < 0 ? 'better' : 'worse'} arrow={rounded < 0 ? 'down' : 'up'}>
      {say(rounded < 0 ? 'table.change.fewer' : 'table.change.more', { n: count(Math.abs(rounded)) })}
    </Chip>
  )
}

/** A change in money: arrow, amount, tint. */
export function Money({ change }: { readonly change: number }) {
  if (Math.round(change) === 0) return <Chip>{say('table.change.same')}</Chip>
  return (
    <Chip tone={change > 0 ? 'better' : 'worse'} arrow={change > 0 ? 'up' : 'down'}>
      {say(change > 0 ? 'table.change.up' : 'table.change.down', { pounds: pounds(Math.abs(change)) })}
    </Chip>
  )
}
