import { useState } from 'react'
import type { OwnView, Scenario, Seat, View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { cardTitle } from '../table/card-head.tsx'
import { Dock } from '../table/dock.tsx'
import { midName, theSeats } from '../table/names.ts'
import { refusalSentence } from '../table/refusal-note.tsx'
import { peopleAt } from '../together/ready-all.ts'
import { commit, type Refused } from './commit.ts'
import { EnterAgain } from './enter-again.tsx'
import { keepSheet, keptSheet, lineOf, type Sheet } from './sheet.ts'
import { Slip } from './slip.tsx'
import { lacksChoice, slipIssues } from './slip-check.ts'
import { fieldsNow } from './slip-fields.ts'
import { slipKeys } from './slip-keys.ts'
import { StandardsEntry } from './standards-entry.tsx'
import { ToRead } from './to-read.tsx'

export interface EntrySheetProps {
  readonly table: LocalTable
  readonly scenario: Scenario
  readonly gameId: string
  readonly view: View
}

/** One round to enter: what to read aloud, a slip for each seat as it lies on the table, and the cards turn. */
export function EntrySheet({ table, scenario, gameId, view }: EntrySheetProps) {
  const heading = useScreen(say('entry.title', { round: view.round }))
  const { sheet, add, undo } = useSheet(gameId, view)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [turning, setTurning] = useState(false)
  const seats = peopleAt(table).flatMap((seat) => table.viewAs(seat).own ?? [])
  const fields = fieldsNow(view, seats, scenario)
  const missing = seatsWhere(seats, (own) => lacksChoice(own, lineOf(sheet, own.seat)))
  const odd = seatsWhere(seats, (own) => slipIssues(view, own, lineOf(sheet, own.seat)).length > 0)
  const isWhole = missing.length + odd.length === 0
  const turn = async (): Promise<void> => {
    if (!isWhole || turning) return
    setTurning(true)
    const no = await commit(table, sheet)
    setRefused(no)
    if (no !== null) setTurning(false)
  }
  return (
    <>
      <main id="main" className="wrap entry stack-l">
        <header className="stack">
          <h1 ref={heading} tabIndex={-1}>
            {say('entry.h1', { round: view.round })}
            {view.card ? `: ${cardTitle(view.card)}` : ''}
          </h1>
          <ToRead view={view} scenario={scenario} />
        </header>
        <StandardsEntry table={table} view={view} />
        <section className="stack" aria-labelledby="slips-title">
          <h2 id="slips-title">{say('entry.slips')}</h2>
          <p className="s mute">{say('entry.slips.more')}</p>
          <p className="s mute slip-keys">{say('entry.keys')}</p>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields inside */}
          <div className="slips" onKeyDown={slipKeys}>
            {seats.map((own) => (
              <Slip
                key={own.seat}
                seat={own.seat}
                fields={fields}
                view={view}
                own={own}
                scenario={scenario}
                line={lineOf(sheet, own.seat)}
                onSet={(set) => {
                  setRefused(null)
                  add({ seat: own.seat, set })
                }}
              />
            ))}
          </div>
        </section>
        <EnterAgain table={table} round={view.round - 1} />
        {refused === null ? null : (
          <p className="refusal" role="alert">
            {say('entry.refused', {
              seat: midName(view, refused.seat),
              reason: refusalSentence(refused.refusal),
            })}
          </p>
        )}
      </main>
      <Dock
        action={
          <div className="row entry-ways">
            <Button look="alt" aria-disabled={sheet.length === 0} onClick={undo}>
              <span>
                {say('entry.undo')} <span className="hide-s">{say('entry.undo.last')}</span>
              </span>
            </Button>
            <Button size="big" data-turn aria-disabled={!isWhole || turning} onClick={() => void turn()}>
              {say('entry.turn')}
            </Button>
          </div>
        }
      >
        <p>
          {missing.length > 0
            ? say('entry.missing', { seats: theSeats(view, missing) })
            : odd.length > 0
              ? say('entry.odd', { seats: theSeats(view, odd) })
              : say('entry.ready')}
        </p>
      </Dock>
    </>
  )
}

const seatsWhere = (seats: readonly OwnView[], holds: (own: OwnView) => boolean): readonly Seat[] =>
  seats.filter(holds).map(({ seat }) => seat)

/** The taps of this round, kept on the device. */
function useSheet(gameId: string, view: View) {
  const { round } = view
  const [sheet, setSheet] = useState<Sheet>(() => keptSheet(gameId, round))
  const change = (next: Sheet): void => {
    setSheet(next)
    keepSheet(gameId, round, next)
  }
  return {
    sheet,
    add: (entry: Sheet[number]): void => change([...sheet, entry]),
    undo: (): void => {
      const last = sheet.at(-1)
      if (last === undefined) return
      change(sheet.slice(0, -1))
      announce(say('entry.undone', { seat: midName(view, last.seat) }))
    },
  }
}
