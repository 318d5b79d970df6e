import { memo } from 'react'
import { say } from '../../../i18n/index.ts'
import type { Ranked } from '../../../lab/index.ts'
import { Exports } from './exports.tsx'
import { FingerprintChart } from './fingerprint-chart.tsx'
import { MatrixChart } from './matrix-chart.tsx'
import { type MeasureKind, measured } from './measures.ts'
import { RankingChart } from './ranking-chart.tsx'
import type { Found, Square, Tallied } from './reckoning.ts'
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
  const { found, study, wish } = shown
  if (found === null || !isAnything(found)) return null
  return (
    <section className="stack-l" aria-labelledby="lab-results">
      <header>
        <h2 id="lab-results">{say(`labPage.question.${wish.question}`)}</h2>
        <p className="mute">
          {found.kind === 'tallied'
            ? say(`labPage.results.${state}`, { games: found.games })
            : say('labPage.results.square', { known: columnsIn(found), all: found.rows.length })}
        </p>
      </header>
      <Meaning question={wish.question} isScenario={isScenario(shown)} />
      {found.kind === 'tallied' ? (
        <Tables shown={shown} found={found} />
      ) : study.fingerprint === null ? null : (
        <FingerprintChart job={study.fingerprint} rows={found.rows} />
      )}
      {state === 'growing' ? null : (
        <Exports shown={shown} kind={kindOf(shown)} known={known} isWhole={state === 'whole'} />
      )}
    </section>
  )
})

const columnsIn = ({ rows }: Square): number => rows.filter((scores) => scores.length > 0).length

const isAnything = (found: Found): boolean =>
  found.kind === 'tallied' ? found.ranking.length > 0 : columnsIn(found) > 0

const isScenario = ({ study: { jobs } }: Shown): boolean => jobs.some(({ scenario }) => scenario !== null)

const kindOf = (shown: Shown): MeasureKind =>
  shown.wish.question === 'everybody' ? 'everybody' : isScenario(shown) ? 'scenario' : 'classic'

/** What tournaments came to, and what spreads by it. */
function Tables({ shown, found }: { readonly shown: Shown; readonly found: Tallied }) {
  const { evolution, study } = shown
  const kind = kindOf(shown)
  const scenario = study.jobs[0]?.scenario ?? null
  return (
    <>
      {evolution === null || study.evolution === null ? null : (
        <SpreadCharts
          evolution={evolution}
          settings={study.evolution}
          strategies={found.strategies}
          seats={study.jobs[0]?.settings.seats ?? 2}
          isMoney={scenario !== null}
        />
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
    </>
  )
}

/** By rank; where everybody plays alike, those first with whom patients fared best. */
function orderIn({ ranking }: Tallied, kind: MeasureKind): readonly string[] {
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
  const about =
    isScenario && (question === 'best' || question === 'spreads')
      ? (`${question}-scenario` as const)
      : question
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
