import '../../../i18n/words/set-up.ts'
import { useEffect, useState } from 'react'
import type { Scenario } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { GameSettings } from '../../address.ts'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { StoryArt } from '../../parts/story-art/story-art.tsx'
import { toldIn } from '../../parts/told.ts'
import { roundsText } from '../../rounds-text.ts'
import {
  loadScenario,
  type ScenarioEntry,
  scenarioEntries,
  scenarioEntry,
  TUTORIAL,
} from '../../scenarios.ts'
import { go } from '../../use-route.ts'
import { OpenScenarioLink } from '../own/open-scenario-link.tsx'
import { Choices } from './choices.tsx'
import { UnknownScenario } from './no-scenario.tsx'
import './set-up.css'

/** A game to be: scenario, seat, the other boards, seed; all of it chosen already. */
export function SetUp({ wanted }: { readonly wanted: Partial<GameSettings> }) {
  const known = scenarioEntry(wanted.scenario ?? TUTORIAL)
  const [id, setId] = useState(known?.id ?? scenarioEntries[0]?.id ?? TUTORIAL)
  const [loaded, setLoaded] = useState<Scenario | null>(null)
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
  const entry = scenarioEntry(id)
  return (
    <Screen title={say('setUp.title')} lead={say('setUp.lead')}>
      {known === undefined && wanted.scenario !== undefined ? <UnknownScenario id={wanted.scenario} /> : null}
      <div className="set-up">
        <ScenarioChoice id={id} onChoose={setId} entry={entry} />
        {loaded === null ? <Progress label={say('play.loading', { title: entry?.title ?? id })} /> : null}
        {loaded === null ? null : (
          <Choices
            key={id}
            scenario={loaded}
            wanted={wanted}
            onStart={(settings) => go({ page: 'table', id: null, settings })}
          />
        )}
      </div>
    </Screen>
  )
}

type ScenarioChoiceProps = {
  readonly id: string
  readonly entry: ScenarioEntry | undefined
  readonly onChoose: (id: string) => void
}

function ScenarioChoice({ id, entry, onChoose }: ScenarioChoiceProps) {
  return (
    <section className="panel stack set-up-scenario">
      <p className="field">
        <label htmlFor="scenario">{say('setUp.scenario')}</label>
        <select id="scenario" value={id} onChange={(event) => onChoose(event.target.value)}>
          {scenarioEntries.map(({ id: value, title }) => (
            <option key={value} value={value} {...toldIn()}>
              {title}
            </option>
          ))}
        </select>
      </p>
      {entry === undefined ? null : (
        <>
          <div className="set-up-art">
            <StoryArt id={entry.id} />
          </div>
          <p {...toldIn()}>{entry.summary}</p>
          <p className="s">
            <b>{say('library.teaches')}</b> <span {...toldIn()}>{entry.teaches}</span>
          </p>
          <p className="s mute">
            {say('setUp.minutes', { minutes: entry.minutes, rounds: roundsText(entry.rounds) })}
          </p>
        </>
      )}
      <OpenScenarioLink />
    </section>
  )
}
