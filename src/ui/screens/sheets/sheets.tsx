import '../../../i18n/words/issues.ts'
import '../../../i18n/words/set-up.ts'
import '../../../i18n/words/sheets.ts'
import { useEffect, useMemo, useState } from 'react'
import type { Scenario } from '../../../engine/index.ts'
import { type Labels, say } from '../../../i18n/index.ts'
import { labelledScenario } from '../../labelled.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { loadScenario, scenarioEntries, scenarioEntry, TUTORIAL } from '../../scenarios.ts'
import { keepLabels, labelsHere } from '../../stores/words-of-the-day.ts'
import { goInstead } from '../../use-route.ts'
import { WordsChoice } from '../set-up/manner.tsx'
import '../set-up/set-up.css'
import { Booklets } from './booklets.tsx'
import { ChoiceCards, PlaceCards, RoleCards } from './cards.tsx'
import { ScoreSheets } from './score-sheets.tsx'
import { Script } from './script.tsx'
import './sheets.css'

const KINDS = ['roles', 'choices', 'places', 'booklets', 'scores', 'script'] as const
type Kind = (typeof KINDS)[number]

/** Everything that a table needs on paper, for one scenario, on A4. */
export function Sheets({ scenario: wanted }: { readonly scenario: string | null }) {
  const entry = scenarioEntry(wanted ?? TUTORIAL)
  const id = entry?.id ?? TUTORIAL
  const [loaded, setLoaded] = useState<Scenario | null>(null)
  const [labels, setLabels] = useState<Labels>(labelsHere() ?? 'then')
  const [kinds, setKinds] = useState<readonly Kind[]>(KINDS)
  useEffect(() => {
    let here = true
    setLoaded(null)
    loadScenario(id).then((scenario) => {
      if (here) setLoaded(scenario)
    })
    return () => {
      here = false
    }
  }, [id])
  return (
    <Screen title={say('sheets.title')} lead={<span className="no-print">{say('sheets.lead')}</span>}>
      <div className="sheets-choice no-print stack-l">
        {wanted !== null && entry === undefined ? (
          <p className="note">{say('sheets.unknown', { id: wanted })}</p>
        ) : null}
        <p className="field">
          <label htmlFor="sheets-scenario">{say('sheets.scenario')}</label>
          <select
            id="sheets-scenario"
            value={id}
            onChange={({ target }) => goInstead({ page: 'sheets', scenario: target.value })}
          >
            {scenarioEntries.map(({ id: value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </p>
        <WordsChoice
          labels={labels}
          onChoose={(chosen) => {
            setLabels(chosen)
            keepLabels(chosen)
          }}
        />
        <fieldset className="field">
          <legend>
            <h2>{say('sheets.which')}</h2>
          </legend>
          <div className="seat-options">
            {KINDS.map((kind) => (
              <label key={kind} className="option">
                <input
                  type="checkbox"
                  checked={kinds.includes(kind)}
                  onChange={({ target: { checked } }) =>
                    setKinds(KINDS.filter((one) => (one === kind ? checked : kinds.includes(one))))
                  }
                />
                <span>{say(`sheets.kind.${kind}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="s mute">{say('sheets.codes')}</p>
        <div className="row">
          <Button onClick={() => window.print()}>{say('sheets.print')}</Button>
          <ButtonLink look="alt" to={{ page: 'play', wanted: { scenario: id, how: 'entry' } }}>
            {say('setUp.how.entry')}
          </ButtonLink>
        </div>
      </div>
      {loaded === null ? (
        <Progress label={say('page.loading')} />
      ) : (
        <AllSheets key={id} scenario={loaded} labels={labels} kinds={kinds} />
      )}
    </Screen>
  )
}

type AllSheetsProps = {
  readonly scenario: Scenario
  readonly labels: Labels
  readonly kinds: readonly Kind[]
}

function AllSheets({ scenario, labels, kinds }: AllSheetsProps) {
  const told = useMemo(
    () => labelledScenario({ ...scenario, options: { ...scenario.options, labels } }),
    [scenario, labels],
  )
  return (
    <div className="paper-sheets">
      {kinds.includes('roles') ? <RoleCards scenario={told} /> : null}
      {kinds.includes('choices') ? <ChoiceCards scenario={told} /> : null}
      {kinds.includes('places') ? <PlaceCards scenario={told} /> : null}
      {kinds.includes('booklets') ? <Booklets scenario={told} /> : null}
      {kinds.includes('scores') ? <ScoreSheets scenario={told} /> : null}
      {kinds.includes('script') ? <Script scenario={told} /> : null}
    </div>
  )
}
