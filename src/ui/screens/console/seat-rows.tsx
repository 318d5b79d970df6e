import { say } from '../../../i18n/index.ts'
import {
  type ConsoleDevice,
  type ConsoleFrame,
  type ConsoleSeat,
  type ConsoleTable,
  codeShown,
} from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { SeatName } from '../../parts/marks.tsx'
import type { Ask } from './ask-before.tsx'
import { PlaceDevice } from './place-device.tsx'
import { seatState } from './seat-state.ts'
import type { Act } from './use-act.tsx'

interface SeatRowsProps {
  readonly frame: ConsoleFrame
  readonly table: ConsoleTable
  readonly act: Act
  readonly ask: Ask
}

/** The seats of one table: who is there, their code, bots, and each device with its ways. */
export function SeatRows({ frame, table, act, ask }: SeatRowsProps) {
  return (
    <section className="stack" aria-labelledby="sheet-seats">
      <h3 id="sheet-seats">{say('console.sheet.people')}</h3>
      <ul className="desk-list">
        {table.seats.map((seat) => (
          <li key={seat.seat}>
            <div className="row between">
              <SeatName seat={seat.seat}>{seat.name}</SeatName>
              <span className="s">
                {seatState(seat, table.game).word}
                {' · '}
                <span className="num">
                  {say('console.sheet.seat-code', { code: codeShown(seat.seatCode) })}
                </span>
              </span>
            </div>
            <Asks table={table} seat={seat} act={act} />
            <BotButton table={table} seat={seat} act={act} />
            {seat.devices.map((device) => (
              <DeviceRow
                key={device.device}
                frame={frame}
                device={device}
                seat={seat.name}
                act={act}
                ask={ask}
              />
            ))}
          </li>
        ))}
        {table.observers.map((device) => (
          <li key={device.device}>
            <DeviceRow
              frame={frame}
              device={device}
              seat={say('console.sheet.observer')}
              act={act}
              ask={ask}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SeatActProps {
  readonly table: ConsoleTable
  readonly seat: ConsoleSeat
  readonly act: Act
}

function Asks({ table, seat, act }: SeatActProps) {
  return table.asks
    .filter((ask) => ask.seat === seat.seat)
    .map(({ device }) => (
      <div key={device} className="row between">
        <span className="s">{say('console.sheet.ask', { seat: seat.name })}</span>
        <span className="row">
          <Button size="small" onClick={() => void act({ type: 'answerAsk', device, yes: true })}>
            {say('console.sheet.ask.yes')}
          </Button>
          <Button size="small" look="alt" onClick={() => void act({ type: 'answerAsk', device, yes: false })}>
            {say('console.sheet.ask.no')}
          </Button>
        </span>
      </div>
    ))
}

function BotButton({ table: { table, game }, seat, act }: SeatActProps) {
  if (game === null || game.phase === 'over') return null
  const isBot = seat.sitter !== 'human'
  const go = (): void =>
    void act(
      isBot
        ? { type: 'seatHuman', table, seat: seat.seat }
        : { type: 'seatBot', table, seat: seat.seat, bot: null },
    )
  const words = say(isBot ? 'console.sheet.human' : 'console.sheet.bot')
  return (
    <Button size="small" look="plain" onClick={go} aria-label={`${words}: ${seat.name}`}>
      {words}
    </Button>
  )
}

interface DeviceRowProps {
  readonly frame: ConsoleFrame
  readonly device: ConsoleDevice
  readonly seat: string
  readonly act: Act
  readonly ask: Ask
}

function DeviceRow({ frame, device, seat, act, ask }: DeviceRowProps) {
  const { slot, here } = device
  const remove = (banned: boolean): void => void act({ type: 'removeDevice', device: device.device, banned })
  return (
    <details className="desk-device">
      <summary>
        <span aria-hidden="true">{here ? '●' : '○'}</span> {say('console.sheet.device', { slot })}{' '}
        {say(here ? 'console.sheet.here' : 'console.sheet.away')}
      </summary>
      <div className="stack">
        <PlaceDevice
          frame={frame}
          device={device.device}
          label={say('console.sheet.move.of', { slot, seat })}
          button={say('console.sheet.move')}
          act={act}
        />
        <div className="row">
          {[false, true].map((banned) => {
            const words = say(banned ? 'console.sheet.ban' : 'console.sheet.remove')
            return (
              <Button
                key={words}
                size="small"
                look="alt"
                onClick={() =>
                  ask({ title: words, means: say('console.sheet.remove.sure'), go: () => remove(banned) })
                }
              >
                {words}
              </Button>
            )
          })}
        </div>
      </div>
    </details>
  )
}
