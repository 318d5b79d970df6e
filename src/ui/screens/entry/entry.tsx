import '../../../i18n/words/one-device.ts'
import '../../../i18n/words/table.ts'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Scenario } from '../../../engine/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { SharedTable } from '../together/shared-table.tsx'
import { EntrySheet } from './entry-sheet.tsx'
import { ShortOfTime } from './short-of-time.tsx'
import './entry.css'

interface EntryProps {
  readonly table: LocalTable
  readonly scenario: Scenario
  readonly gameId: string
  readonly onOver: () => void
  readonly onLeave: () => void
}

/** A table plays on paper; one person enters what it did. Each round is one sheet, then the cards turn for all. */
export function Entry({ table, scenario, gameId, onOver, onLeave }: EntryProps) {
  const view = useSyncExternalStore(table.subscribe, table.view)
  const skipped = useRef(0)
  const over = useRef(onOver)
  over.current = onOver
  const { phase, round } = view
  useEffect(() => {
    if (phase === 'over') over.current()
  }, [phase])
  if (phase === 'over') return null
  const open = phase === 'brief' || phase === 'talk' || phase === 'decide'
  return (
    <SharedTable
      table={table}
      scenario={scenario}
      gameId={gameId}
      view={view}
      onLeave={onLeave}
      skipped={skipped}
      readers={null}
      curtain={
        open ? <EntrySheet key={round} table={table} scenario={scenario} gameId={gameId} view={view} /> : null
      }
    >
      <ShortOfTime table={table} view={view} />
    </SharedTable>
  )
}
