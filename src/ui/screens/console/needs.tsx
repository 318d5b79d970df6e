import { useEffect, useRef, useState } from 'react'
import { list, say } from '../../../i18n/index.ts'
import type { ConsoleFrame, ConsoleTable, Need } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { announce } from '../../parts/live-region.tsx'
import { minutesWords } from '../../room/minutes-words.ts'
import { useInRoom } from '../../room/room-context.tsx'
import { steady } from '../../room/use-room.ts'
import type { Act } from './use-act.tsx'

interface NeedsProps {
  readonly frame: ConsoleFrame
  readonly act: Act
  readonly onOpen: (table: number) => void
}

/** The tables that need somebody, the most urgent first. */
export function Needs({ frame, act, onOpen }: NeedsProps) {
  const needy = frame.tables.filter(({ needs }) => needs.length > 0)
  const helping = needy.filter(({ needs }) => needs.includes('help'))
  const heard = useRef(0)
  useEffect(() => {
    if (helping.length > heard.current)
      announce(
        helping
          .map(
            ({ table }) => `${say('console.table', { table })} ${say('console.need.help', { ago: '0:00' })}`,
          )
          .join('. '),
      )
    heard.current = helping.length
  }, [helping])
  return (
    <section className="panel" aria-labelledby="needs">
      <h2 id="needs">{say('console.needs')}</h2>
      {needy.length === 0 ? <p className="s mute">{say('console.needs.none')}</p> : null}
      <ul className="desk-list">
        {needy.map((table) => (
          <li key={table.table}>
            <p>
              <b>{say('console.table', { table: table.table })}</b>:{' '}
              {table.needs.map((need, index) => (
                <span key={need}>
                  {index > 0 ? '; ' : ''}
                  <NeedWords need={need} table={table} frame={frame} />
                </span>
              ))}
              .
            </p>
            <div className="row">
              <Button size="small" onClick={() => onOpen(table.table)}>
                {say('console.need.open', { table: table.table })}
              </Button>
              {table.needs.includes('help') ? (
                <Button
                  size="small"
                  look="alt"
                  onClick={() => void act({ type: 'meetHelp', table: table.table })}
                >
                  {say('console.need.met')}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface NeedWordsProps {
  readonly need: Need
  readonly table: ConsoleTable
  readonly frame: ConsoleFrame
}

function NeedWords({ need, table, frame }: NeedWordsProps) {
  const waiting = table.game?.clock.waitingFor ?? []
  const named = (wanted: (seat: ConsoleTable['seats'][number]) => boolean): string =>
    list(table.seats.filter(wanted).map(({ name }) => name))
  switch (need) {
    case 'help':
      return <HelpAgo since={table.helpSince ?? frame.now} frame={frame} />
    case 'waiting':
      return say('console.need.waiting', { seats: named(({ seat }) => waiting.includes(seat)) })
    case 'asking':
      return say('console.need.asking', {
        seats: named(({ seat }) => table.asks.some((ask) => ask.seat === seat)),
      })
    case 'empty':
      return say('console.need.empty', {
        seats: named(({ sitter, devices }) => sitter === 'human' && !devices.some(({ here }) => here)),
      })
    case 'silent':
      return say('console.need.silent', {
        seats: named(({ locked, sitter }) => sitter === 'human' && !locked),
      })
  }
}

/** Counted on from the room's own time: no device's calendar is asked. */
function HelpAgo({ since, frame }: { readonly since: number; readonly frame: ConsoleFrame }) {
  const { state } = useInRoom()
  const [, tick] = useState(0)
  useEffect(() => {
    const ticking = setInterval(() => tick((turn) => turn + 1), 1_000)
    return () => clearInterval(ticking)
  }, [])
  const ms = Math.max(0, frame.now - since + steady() - state.at)
  return say('console.need.help', { ago: minutesWords(Math.floor(ms / 1_000)) })
}
