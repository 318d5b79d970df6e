import { useId, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import type { Ranked } from '../../../lab/index.ts'
import { Bars, drawnOf, MOST_BARS } from './bars.tsx'
import { LabChart } from './lab-chart.tsx'
import { figure, MEASURES, type Measure, type MeasureKind, measured, measureName } from './measures.ts'
import { nameOf } from './names.ts'
import { RankingTable } from './ranking-table.tsx'

type RankingChartProps = { readonly ranking: readonly Ranked[]; readonly kind: MeasureKind }

/** Bars of one measure, the largest first; another can be looked at. */
export function RankingChart({ ranking, kind }: RankingChartProps) {
  const id = useId()
  const measures = MEASURES[kind].filter((one) => ranking.some((ranked) => measured(ranked, one) !== null))
  const [wanted, setWanted] = useState<Measure | null>(null)
  const measure = measures.find((one) => one === wanted) ?? measures[0] ?? 'score'
  const ordered = [...ranking].sort(
    (a, b) =>
      (measured(b, measure) ?? Number.NEGATIVE_INFINITY) - (measured(a, measure) ?? Number.NEGATIVE_INFINITY),
  )
  const bars = drawnOf(ordered).map((ranked) => ({
    id: ranked.strategy,
    name: nameOf(ranked.strategy),
    value: measured(ranked, measure),
    error: measure === 'score' ? ranked.standardError : null,
    figure: figure(measured(ranked, measure), measure, kind),
  }))
  const label = say('labPage.ranking.label', { measure: measureName(measure, kind), n: ranking.length })
  return (
    <LabChart
      title={say(`labPage.ranking.${kind}`)}
      note={say(`labPage.means.${measure === 'score' && kind === 'classic' ? 'points' : measure}`)}
      name={`lab-${measure}`}
      twin={() => <RankingTable ranking={ranking} kind={kind} />}
      above={
        <div className="field lab-pick">
          <label htmlFor={id}>{say('labPage.ranking.by')}</label>
          <select id={id} value={measure} onChange={(event) => setWanted(event.target.value as Measure)}>
            {measures.map((one) => (
              <option key={one} value={one}>
                {measureName(one, kind)}
              </option>
            ))}
          </select>
        </div>
      }
    >
      {(width) => (
        <>
          <Bars bars={bars} label={label} width={width} />
          {ranking.length > MOST_BARS ? (
            <p className="s mute">{say('labPage.ranking.more', { shown: MOST_BARS, all: ranking.length })}</p>
          ) : null}
        </>
      )}
    </LabChart>
  )
}
