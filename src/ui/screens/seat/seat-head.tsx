import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { SeatName } from '../../parts/marks.tsx'
import { inSentence } from '../../seat-words.ts'

interface SeatHeadProps {
  readonly seat: Seat
  readonly name: string
  readonly table: number
  readonly onMenu: () => void
}

/** The bar of a seat outside the rounds: who I am, where, and the seat's own menu. */
export function SeatHead({ seat, name, table, onMenu }: SeatHeadProps) {
  return (
    <header className="bar round-bar">
      <SeatName seat={seat} size={34}>
        <span className="round-bar-you">{say('lobby.table', { table })}</span>
        {inSentence(name)}
      </SeatName>
      <button type="button" className="btn alt sm round-bar-leave" onClick={onMenu}>
        {say('room.leave')}
      </button>
    </header>
  )
}
