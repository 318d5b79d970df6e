import { useState } from 'react'
import type { Scenario, Seat, View } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import type { LocalTable } from '../../../table/port.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { SeatName } from '../../parts/marks.tsx'
import { useScreen } from '../../parts/screen.tsx'
import { CardText, cardKind, cardTitle } from '../table/card-head.tsx'
import { Dock } from '../table/dock.tsx'
import { Incidents } from '../table/incidents.tsx'
import { midName, nameOf, theSeats } from '../table/names.ts'
import { PayoffTable } from '../table/payoff-table.tsx'
import { refusalSentence } from '../table/refusal-note.tsx'
import { Segments } from '../table/segments.tsx'
import { peopleAt } from '../together/ready-all.ts'
import { commit } from './commit.ts'
import { Pledges, Questions } from './more-entries.tsx'
import { type Entry, keepSheet, keptSheet, lineOf, type Sheet } from './sheet.ts'

export interface EntrySheetProps {
  readonly table: LocalTable
  readonly scenario: Scenario
  readonly gameId: string
  readonly view: View
}

/** One round to enter: what to read aloud, pledges if there are any, a choice for each seat, and the cards turn. */
export function EntrySheet({ table, scenario, gameId, view }: EntrySheetProps) {
  const heading = useScreen(say('entry.title', { round: view.round }))
  const [sheet, setSheet] = useState<Sheet>(() => keptSheet(gameId, view.round))
  const [refused, setRefused] = useState<string | null>(null)
  const [turning, setTurning] = useState(false)
  const change = (next: Sheet): void => {
    setSheet(next)
    keepSheet(gameId, view.round, next)
  }
  const add = async (entry: Entry): Promise<void> => change([...sheet, entry])
  const people = peopleAt(table)
  const missing = people.filter((seat) => isOpen(table, sheet, seat))
  const undo = (): void => {
    const last = sheet.at(-1)
    if (last === undefined) return
    change(sheet.slice(0, -1))
    announce(say('entry.undone', { seat: midName(view, last.seat) }))
  }
  const turn = async (): Promise<void> => {
    if (missing.length > 0 || turning) return
    setTurning(true)
    const refusal = await commit(table, sheet)
    if (refusal === null) keepSheet(gameId, view.round, [])
    else {
      setRefused(refusalSentence(refusal))
      setTurning(false)
    }
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
        <Pledges view={view} sheet={sheet} people={people} onEntry={add} />
        <section className="stack" aria-labelledby="choices-title">
          <h2 id="choices-title">{say('entry.choices')}</h2>
          <p className="s mute">{say('entry.lead')}</p>
          <ul className="entry-rows">
            {people.map((seat) => (
              <li key={seat} className="panel">
                <SeatName seat={seat} size={34}>
                  {nameOf(view, seat)}
                </SeatName>
                <Choice table={table} view={view} sheet={sheet} seat={seat} onEntry={add} />
              </li>
            ))}
          </ul>
        </section>
        <Questions
          table={table}
          view={view}
          sheet={sheet}
          people={people}
          scenario={scenario}
          onEntry={add}
        />
        {refused === null ? null : (
          <p className="refusal" role="alert">
            {say('entry.refused', { reason: refused })}
          </p>
        )}
      </main>
      <Dock
        action={
          <div className="row entry-ways">
            <Button look="alt" aria-disabled={sheet.length === 0} onClick={undo}>
              {say('entry.undo')} <span className="hide-s">{say('entry.undo.last')}</span>
            </Button>
            <Button size="big" aria-disabled={missing.length > 0 || turning} onClick={() => void turn()}>
              {say('entry.turn')}
            </Button>
          </div>
        }
      >
        <p>
          {missing.length > 0 ? say('entry.missing', { seats: theSeats(view, missing) }) : say('entry.ready')}
        </p>
      </Dock>
    </>
  )
}

/** Whether a seat has a choice that was not entered yet. */
const isOpen = (table: LocalTable, sheet: Sheet, seat: Seat): boolean =>
  table.viewAs(seat).own?.cannotPool === null && lineOf(sheet, seat).level === null

function ToRead({ view, scenario }: Pick<EntrySheetProps, 'view' | 'scenario'>) {
  const { card, round } = view
  return (
    <details open={round === 1}>
      <summary>{say('entry.read')}</summary>
      <div className="stack">
        {round === 1 ? <p>{scenario.briefing}</p> : null}
        {card ? (
          <>
            <p className="s mute">{cardKind(card)}</p>
            <CardText card={card} />
          </>
        ) : null}
        <Incidents view={view} scenario={scenario} />
        {card?.kind === 'table' ? <PayoffTable card={card} others={view.seats.length - 1} /> : null}
      </div>
    </details>
  )
}

interface ChoiceProps {
  readonly table: LocalTable
  readonly view: View
  readonly sheet: Sheet
  readonly seat: Seat
  readonly onEntry: (entry: Entry) => Promise<void>
}

function Choice({ table, view, sheet, seat, onEntry }: ChoiceProps) {
  const own = table.viewAs(seat).own
  if (own === null) return null
  if (own.cannotPool)
    return <p className="s">{say('entry.no-choice', { reason: refusalSentence(own.cannotPool) })}</p>
  const levels = [...own.levels].sort((one, other) => other - one)
  return (
    <Segments
      legend={say('entry.seat.did', { seat: midName(view, seat) })}
      name={`entry-${seat}`}
      value={lineOf(sheet, seat).level}
      options={levels.map((level) => ({
        value: level,
        label:
          level === 1 ? say('table.choice.pool') : level === 0 ? say('table.choice.hold') : percent(level),
      }))}
      onPick={(level) => {
        announce(
          say('entry.entered', {
            seat: nameOf(view, seat),
            choice: say(level > 0 ? 'table.choice.pool' : 'table.choice.hold'),
          }),
        )
        return onEntry({ kind: 'level', seat, level })
      }}
    />
  )
}
