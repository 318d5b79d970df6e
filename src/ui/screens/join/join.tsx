import '../../../i18n/words/room.ts'
import { type FormEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { readKey, workshopBehind } from '../../../workshop/client/keys.ts'
import { codeTyped } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { Screen } from '../../parts/screen.tsx'
import { goInstead } from '../../use-route.ts'
import { askToJoin, type Joined } from './ask-to-join.ts'
import '../../room/room.css'

/** The workshop behind this code, where this device has a token for it. */
function joinedBefore(code: string): string | null {
  const workshop = workshopBehind(code)
  return workshop !== null && readKey('device', workshop) !== null ? workshop : null
}

/** Types a code, or came by a link: either way nothing is taken before a tap. */
export function Join({ code }: { readonly code: string | null }) {
  const [typed, setTyped] = useState('')
  const [pin, setPin] = useState('')
  const [problem, setProblem] = useState<Joined | null>(null)
  const [asking, setAsking] = useState<'no' | 'asking' | 'slow'>('no')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  // The field stands on the page before this script has come: what is typed in it by then comes before the link's code.
  useLayoutEffect(() => setTyped(field.current?.value || code || ''), [code])
  const known = code === null ? null : joinedBefore(code)
  // Somebody who comes back by the link is at their seat at once: that is no new seat.
  useEffect(() => {
    if (known !== null) goInstead({ page: 'room', workshop: known })
  }, [known])

  const join = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (asking !== 'no') return
    const wanted = codeTyped(typed)
    setProblem(null)
    if (wanted === '') return field.current?.focus()
    const before = pin === '' ? joinedBefore(wanted) : null
    if (before !== null) return goInstead({ page: 'room', workshop: before })
    setAsking('asking')
    const slow = setTimeout(() => setAsking('slow'), 3_000)
    const joined = await askToJoin({ code: wanted, pin: codeTyped(pin) })
    clearTimeout(slow)
    setAsking('no')
    if (joined.kind !== 'joined') {
      setProblem(joined)
      return field.current?.focus()
    }
    const { workshop } = joined
    goInstead(pin === '' ? { page: 'room', workshop } : { page: 'console', workshop, secret: null })
  }
  return (
    <Screen title={say('join.title')} lead={say('join.lead')} narrow>
      <form className="join-form narrow stack-l" onSubmit={(event) => void join(event)} noValidate>
        <div className="field">
          <label htmlFor={id}>{say('join.code')}</label>
          <input
            ref={field}
            id={id}
            className="text-input code-input num"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-describedby={`${id}-more`}
            aria-invalid={problem?.kind === 'refused'}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            inputMode="text"
            enterKeyHint="go"
            maxLength={40}
          />
          <p id={`${id}-more`} className="hint s mute">
            {say('join.code.more')}
          </p>
        </div>
        {problem === null || problem.kind === 'joined' ? null : (
          <p className="note wrong" role="alert">
            {problem.words}
          </p>
        )}
        {asking === 'slow' ? (
          <p className="note" role="status">
            {say('join.slow')}
          </p>
        ) : null}
        <Button size="big" type="submit" aria-disabled={asking !== 'no'}>
          {say(asking === 'no' ? 'join.go' : 'join.going')}
        </Button>
        <p className="s mute">{say('join.promise')}</p>
        <details>
          <summary>{say('join.pin')}</summary>
          <div className="field stack">
            <label htmlFor={`${id}-pin`}>{say('join.pin.field')}</label>
            <input
              id={`${id}-pin`}
              className="text-input code-input num"
              value={pin}
              onChange={(event) => setPin(event.target.value)}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
            />
            <p className="hint s mute">{say('join.pin.more')}</p>
          </div>
        </details>
      </form>
    </Screen>
  )
}
