import { memo } from 'react'
import { say } from '../../../i18n/index.ts'
import type { Ranked } from '../../../lab/index.ts'
import { Exports } from './exports.tsx'
import { MatrixChart } from './matrix-chart.tsx'
import { type MeasureKind, measured } from './measures.ts'
import { RankingChart } from './ranking-chart.tsx'
import type { Found } from './reckoning.ts'
import { SeatChart } from './seat-chart.tsx'
import { SpreadCharts } from './spread-charts.tsx'
import type { Known } from './study-work.ts'
import type { Shown } from './use-lab.ts'

type ResultsProps = {
  readonly shown: Shown
  readonly known: () => Known
  readonly state: 'growing' | 'part' | 'whole'
}

/** Charts of what is known so far; drawn anew when more is known, and not with every step of the progress. */
export const Results = memo(function Results({ shown, known, state }: ResultsProps) {
  const { found, evolution, study, wish } = shown
  if (found === null || found.ranking.length === 0) return null
  const [job] = study.jobs
  const scenario = job?.scenario ?? null
  const kind: MeasureKind =
    wish.question === 'everybody' ? 'everybody' : scenario === null ? 'classic' : 'scenario'
  return (
    <section className="stack-l" aria-labelledby="lab-results">
      <header>
        <h2 id="lab-results">{say(`labPage.question.${wish.question}`)}</h2>
        <p className="mute">{say(`labPage.results.${state}`, { games: found.games })}</p>
      </header>
      <Meaning question={wish.question} isScenario={scenario !== null} />
      {evolution === null || study.evolution === null ? null : (
        <SpreadCharts evolution={evolution} settings={study.evolution} strategies={found.strategies} />
      )}
      <RankingChart ranking={found.ranking} kind={kind} />
      {found.seats === null || scenario === null ? null : (
        <SeatChart
          outcomes={found.seats}
          strategies={orderIn(found, kind)}
          seats={scenario.seats}
          isAlike={kind === 'everybody'}
        />
      )}
      {found.strategies.length > 1 ? <MatrixChart found={found} isMoney={scenario !== null} /> : null}
      {state === 'growing' ? null : (
        <Exports shown={shown} kind={kind} known={known} isWhole={state === 'whole'} />
      )}
    </section>
  )
})

/** By rank; where everybody plays alike, those first with whom patients fared best. */
function orderIn({ ranking }: Found, kind: MeasureKind): readonly string[] {
  const patients = (one: Ranked): number => measured(one, 'patients') ?? 0
  const order = kind === 'everybody' ? [...ranking].sort((a, b) => patients(b) - patients(a)) : ranking
  return order.map(({ strategy }) => strategy)
}

function Meaning({
  question,
  isScenario,
}: {
  readonly question: Shown['wish']['question']
  readonly isScenario: boolean
}) {
  const about = question === 'best' ? (isScenario ? 'best-scenario' : 'best') : question
  return (
    <div className="lab-meaning">
      <section className="note right">
        <h3>{say('labPage.shows')}</h3>
        <p className="s">{say(`labPage.shows.${about}`)}</p>
      </section>
      <section className="note">
        <h3>{say('labPage.shows-not')}</h3>
        <p className="s">{say(`labPage.shows-not.${about}`)}</p>
      </section>
    </div>
  )
}
