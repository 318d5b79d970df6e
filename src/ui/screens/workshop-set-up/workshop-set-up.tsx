import '../../../i18n/words/console.ts'
import '../../../i18n/words/issues.ts'
import '../../../i18n/words/plans.ts'
import { type FormEvent, useEffect, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import type { Plan } from '../../../scenario/index.ts'
import { keepKey, ownWorkshops } from '../../../workshop/client/keys.ts'
import { makeOn } from '../../../workshop/client/server.ts'
import { issueText } from '../../issue-text.ts'
import { Button, Link } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Screen } from '../../parts/screen.tsx'
import { loadPlans } from '../../plans.ts'
import { loadScenario } from '../../scenarios.ts'
import { useServer } from '../../stores/use-server.ts'
import { go } from '../../use-route.ts'
import { MoreSettings } from './more-settings.tsx'
import { PlanChoice } from './plan-choice.tsx'
import { RoomSettings } from './room-settings.tsx'
import { askedOf, FIRST_WISHES, type Wishes } from './wishes.ts'
import './workshop-set-up.css'

/** A room to be: one page, sensible answers filled in already. */
export function WorkshopSetUp() {
  const server = useServer()
  const mine = ownWorkshops()
  return (
    <Screen title={say('workshop.title')} lead={say('workshop.lead')}>
      {server === undefined ? <Progress label={say('page.loading')} /> : null}
      {server === null ? <p className="note">{say('workshop.no-server')}</p> : null}
      {server ? <Form needsKey={server.key} /> : null}
      {mine.length === 0 ? null : (
        <section className="stack">
          <h2>{say('workshop.mine')}</h2>
          <ul className="row">
            {mine.map((workshop) => (
              <li key={workshop}>
                <Link to={{ page: 'console', workshop, secret: null }}>
                  {say('workshop.mine.back')} {workshop.slice(0, 4)}…
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  )
}

function Form({ needsKey }: { readonly needsKey: boolean }) {
  const [wishes, setWishes] = useState<Wishes>(FIRST_WISHES)
  const [plans, setPlans] = useState<readonly Plan[] | null>(null)
  const [key, setKey] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])
  const [opening, setOpening] = useState(false)
  useEffect(() => {
    let here = true
    loadPlans().then(
      (found) => {
        if (here) setPlans(found)
      },
      () => setPlans([]),
    )
    return () => {
      here = false
    }
  }, [])
  const change = (changed: Partial<Wishes>): void => setWishes((before) => ({ ...before, ...changed }))
  const plan = plans?.find(({ id }) => id === wishes.plan) ?? null

  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (opening) return
    setOpening(true)
    setProblems([])
    const found = await openRoomOf({ wishes, plan, key: needsKey ? key : null })
    setOpening(false)
    if (typeof found === 'string') go({ page: 'console', workshop: found, secret: null })
    else setProblems(found)
  }
  if (plans === null) return <Progress label={say('page.loading')} />
  return (
    <form className="workshop-form stack-l" onSubmit={(event) => void open(event)} noValidate>
      <PlanChoice wishes={wishes} plans={plans} plan={plan} onChange={change} />
      <RoomSettings wishes={wishes} onChange={change} />
      <MoreSettings wishes={wishes} hasPlan={plan !== null} onChange={change} />
      {needsKey ? (
        <div className="field">
          <label htmlFor="host-key">{say('workshop.key')}</label>
          <input
            id="host-key"
            className="text-input"
            type="password"
            autoComplete="off"
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
          <p className="hint s mute">{say('workshop.key.more')}</p>
        </div>
      ) : null}
      {problems.length === 0 ? null : (
        <ul className="note wrong" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div>
        <Button size="big" type="submit" aria-disabled={opening}>
          {say(opening ? 'workshop.opening' : 'workshop.open')}
        </Button>
      </div>
    </form>
  )
}

interface Opening {
  readonly wishes: Wishes
  readonly plan: Plan | null
  readonly key: string | null
}

/** The new workshop's name, its secrets in this browser's keeping; or why there is none, in sentences. */
async function openRoomOf({ wishes, plan, key }: Opening): Promise<string | readonly string[]> {
  const loaded = await loadScenario(plan?.games[0]?.scenario ?? wishes.scenario).catch(() => null)
  if (loaded === null) return [say('workshop.failed.network')]
  const asked = askedOf(wishes, plan, loaded)
  if (!asked.ok) return [say('workshop.plan.misfit'), ...asked.error.map(issueText)]
  const made = await makeOn(document.baseURI, asked.value, key)
  switch (made.kind) {
    case 'done': {
      const { workshop, facilitator, projector, observer } = made.value
      keepKey('console', workshop, facilitator)
      keepKey('projector', workshop, projector)
      keepKey('observer', workshop, observer)
      return workshop
    }
    case 'issues':
      return made.issues.map(issueText)
    case 'network':
      return [say('workshop.failed.network')]
    case 'refused':
      if (made.status === 403) return [say('workshop.failed.key')]
      if (made.status === 429) return [say('workshop.failed.many')]
      return [say('workshop.failed', { status: made.status })]
  }
}
