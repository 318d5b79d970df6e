import { useId, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import type { LobbyTable } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../room/room-context.tsx'

/** Nobody is left without a screen: whoever has no seat can watch a table or the room. */
export function Watch({ tables }: { readonly tables: readonly LobbyTable[] }) {
  const sayTo = useSay()
  const id = useId()
  const [table, setTable] = useState('')
  const [panel, setPanel] = useState(false)
  return (
    <details className="lobby-watch">
      <summary>{say('lobby.watch')}</summary>
      <div className="panel stack">
        <p className="s mute">{say('lobby.watch.more')}</p>
        <div className="field">
          <label className="sr-only" htmlFor={id}>
            {say('lobby.watch')}
          </label>
          <select id={id} value={table} onChange={(event) => setTable(event.target.value)}>
            <option value="">{say('lobby.watch.room')}</option>
            {tables.map(({ table }) => (
              <option key={table} value={table}>
                {say('lobby.table', { table })}
              </option>
            ))}
          </select>
        </div>
        <label className="option">
          <input type="checkbox" checked={panel} onChange={(event) => setPanel(event.target.checked)} />
          <span>{say('lobby.watch.panel')}</span>
        </label>
        <Button
          look="alt"
          onClick={() => void sayTo({ type: 'observe', table: table === '' ? null : Number(table), panel })}
        >
          {say('lobby.watch.go')}
        </Button>
      </div>
    </details>
  )
}
