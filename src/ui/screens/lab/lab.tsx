import '../../../i18n/words/lab-page.ts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Scenario } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { fail, type Issue, nearestNames, ok, type Result } from '../../../lib/index.ts'
import { Button } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { LAB, loadScenario, scenarioEntries } from '../../scenarios.ts'
import { goInstead } from '../../use-route.ts'
import { Form } from './form.tsx'
import { Going } from './going.tsx'
import type { Kept } from './kept.ts'
import { KeptFile } from './kept-file.tsx'
import { Problems } from './problems.tsx'
import { Results } from './results.tsx'
import { studyOf } from './study.ts'
import { useLab } from './use-lab.ts'
import { readWish, type Wish, writeWish } from './wish.ts'
import './lab.css'

/** Many games at once, in the page: a question, who plays, where; and charts that grow while threads beside the page play. */
export function Lab({ words }: { readonly words: string }) {
  const [wish, setWish] = useWish(words)
  const scenario = useScenario(wish.question === 'fingerprint' ? LAB : wish.scenario)
  const lab = useLab()
  const { going, shown } = lab
  const study = useMemo(
    () => (scenario === null ? null : scenario.ok ? studyOf(wish, scenario.value) : scenario),
    [wish, scenario],
  )
  const isBusy = going.phase === 'playing' || going.phase === 'evolving'
  const start = (): void => {
    if (study?.ok) lab.start(study.value, wish)
    else document.getElementById('lab-problems')?.focus()
  }
  const goOnFrom = ({ study, wish, known }: Kept): void => {
    setWish(wish)
    lab.start(study, wish, known)
  }
  return (
    <Screen title={say('labPage.title')} lead={say('labPage.lead')}>
      <Form wish={wish} onChange={setWish} />
      {study !== null && !study.ok ? <Problems issues={study.error} wish={wish} onChange={setWish} /> : null}
      {study === null ? <Progress label={say('page.loading')} /> : null}
      {isBusy ? null : (
        <>
          <div className="row">
            <Button size="big" onClick={start} aria-disabled={study?.ok !== true}>
              {say('labPage.start')}
            </Button>
          </div>
          <KeptFile onKept={goOnFrom} />
        </>
      )}
      <Going going={going} onStop={lab.stop} onGoOn={lab.goOn} />
      {shown === null ? null : (
        <Results
          shown={shown}
          known={lab.known}
          state={isBusy ? 'growing' : going.phase === 'done' ? 'whole' : 'part'}
        />
      )}
    </Screen>
  )
}

/** Long enough that a slider on its way does not write each of its steps into the address. */
const ADDRESS_WAIT = 400

/** The wish in the form; the address follows it, and where somebody changes the address it follows that. */
function useWish(words: string) {
  const [wish, setWish] = useState(() => readWish(words))
  const written = useRef(words)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    if (words === written.current) return
    written.current = words
    setWish(readWish(words))
  }, [words])
  useEffect(() => () => clearTimeout(waiting.current), [])
  const change = useCallback((next: Wish): void => {
    setWish(next)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      written.current = writeWish(next)
      goInstead({ page: 'lab', words: written.current })
    }, ADDRESS_WAIT)
  }, [])
  return [wish, change] as const
}

/** The scenario of this name once it is loaded; or that there is none, with the nearest names. */
function useScenario(id: string): Result<Scenario, readonly Issue[]> | null {
  const [loaded, setLoaded] = useState<{ id: string; scenario: Result<Scenario, readonly Issue[]> } | null>(
    null,
  )
  useEffect(() => {
    let isWanted = true
    loadScenario(id).then((scenario) => {
      if (isWanted) setLoaded({ id, scenario: scenario === null ? fail([noScenario(id)]) : ok(scenario) })
    })
    return () => {
      isWanted = false
    }
  }, [id])
  return loaded?.id === id ? loaded.scenario : null
}

function noScenario(id: string): Issue {
  const ids = scenarioEntries.map((entry) => entry.id)
  const nearest = nearestNames(id, ids).join(', ')
  return {
    path: 'scenario',
    code: 'labPage.issue.scenario',
    values: { written: id.slice(0, 40), nearest: nearest === '' ? ids.join(', ') : nearest },
  }
}
