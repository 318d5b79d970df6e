import { type FormEvent, useEffect, useId, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import type { ConsoleFrame } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Act } from './use-act.tsx'

const MOST = 280

interface TellProps {
  readonly frame: ConsoleFrame
  readonly to: number | 'all' | null
  readonly act: Act
  readonly onClose: () => void
}

/** A message to one table or to all. */
export function Tell({ frame, to, act, onClose }: TellProps) {
  const [table, setTable] = useState<number | 'all'>('all')
  const [text, setText] = useState('')
  const id = useId()
  useEffect(() => {
    if (to !== null) setTable(to)
  }, [to])
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() === '') return
    const reply = await act({ type: 'tell', table, text: text.trim() })
    if (reply?.kind !== 'received') return
    setText('')
    onClose()
  }
  return (
    <Dialog open={to !== null} title={say('console.tell')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void send(event)}>
        <div className="field">
          <label htmlFor={`${id}-to`}>{say('console.tell.to')}</label>
          <select
            id={`${id}-to`}
            value={table}
            onChange={(event) => setTable(event.target.value === 'all' ? 'all' : Number(event.target.value))}
          >
            <option value="all">{say('console.tell.all')}</option>
            {frame.tables.map(({ table }) => (
              <option key={table} value={table}>
                {say('console.table', { table })}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-text`}>{say('console.tell.text')}</label>
          <textarea
            id={`${id}-text`}
            className="text-input"
            rows={3}
            maxLength={MOST}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className="row">
          <Button type="submit">{say('console.tell.send')}</Button>
          <Button look="alt" onClick={onClose}>
            {say('console.no')}
          </Button>
        </div>
        {frame.messages.length === 0 ? null : (
          <details>
            <summary>{say('console.tell.sent')}</summary>
            <ul className="desk-list">
              {frame.messages.map((message) => (
                <li key={message.id} className="s">
                  <b>
                    {message.to === 'all'
                      ? say('console.tell.all')
                      : say('console.table', { table: message.to })}
                  </b>
                  : {message.text}
                </li>
              ))}
            </ul>
          </details>
        )}
      </form>
    </Dialog>
  )
}
