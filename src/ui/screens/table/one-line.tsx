import { useId, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { usePlay } from './play-context.tsx'

/** Where a reflection is kept on this device; it never enters the log. */
export const lineKey = (gameId: string, round: number): string => `swim.line.${gameId}.${round}`

const LONGEST = 280

/** One optional line for the debrief. */
export function OneLine({ round }: { readonly round: number }) {
  const { gameId } = usePlay()
  const id = useId()
  const key = lineKey(gameId, round)
  const [line, setLine] = useState(() => readLine(key))
  return (
    <section className="one-line">
      <label htmlFor={id}>
        <b>{say('table.line-for-debrief')}</b>
      </label>
      <p className="s mute" id={`${id}-hint`}>
        {say('table.line-for-debrief.hint')}
      </p>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST}
        aria-describedby={`${id}-hint`}
        value={line}
        onChange={(event) => {
          setLine(event.target.value)
          keepLine(key, event.target.value)
        }}
      />
    </section>
  )
}

// Storage may be closed (private windows): the line then lasts as long as the page.
function readLine(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function keepLine(key: string, line: string): void {
  try {
    if (line === '') localStorage.removeItem(key)
    else localStorage.setItem(key, line)
  } catch {
    // Nothing to do: the line stays in the field.
  }
}
