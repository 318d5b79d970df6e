import type { BoardSeat } from '../scene/model.ts'
import { nameInWords } from '../seat-words.ts'

/** Rooflines of the four landing stages in a 24 × 20 box; even-odd fill cuts the windows out. */
export const rooflines: Readonly<Record<BoardSeat, string>> = {
  acute:
    'M3 19V2h10v7h8v10h-5v-4h-3v4zM5.5 5v2h1.8V5zm3.3 0v2h1.8V5zM5.5 9v2h1.8V9zm3.3 0v2h1.8V9zM5.5 13v2h1.8v-2zm3.3 0v2h1.8v-2z',
  ccg: 'M4 19v-8H1.5L6 6.8V2.5h2.6v2L12 1.5l3.4 3v-2H18v4.3l4.5 4.2H20v8h-6v-5h-4v5z',
  council: 'M3 19v-8h6V7l3-5 3 5v4h6v8h-3v-5h-2v5h-3v-5h-2v5H8v-5H6v5z',
  community: 'M1 12.5C6 5 18 5 23 12.5h-2V19h-5.5v-3a3.5 3.5 0 0 0-7 0v3H3v-6.5z',
}

const wave = 'M1 22.4q2.75-1.6 5.5 0t5.5 0 5.5 0 5.5 0'

type SeatMarkProps = { readonly seat: BoardSeat; readonly size?: number }

/** The seat's roofline on its own waterline, in the colour of the surrounding text. Always stands beside a word. */
export function SeatMark({ seat, size = 24 }: SeatMarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path fill="currentColor" fillRule="evenodd" d={rooflines[seat]} />
      <path fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" d={wave} />
    </svg>
  )
}

type SeatNameProps = SeatMarkProps & { readonly children: React.ReactNode }

/** Mark and word together: a seat is never shown by colour or shape alone. */
export function SeatName({ seat, size = 24, children }: SeatNameProps) {
  return (
    <span className={`seat ${seat}`}>
      <SeatMark seat={seat} size={size} />
      <span>{typeof children === 'string' ? nameInWords(children) : children}</span>
    </span>
  )
}
