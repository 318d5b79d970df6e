import '../../i18n/words/table.ts'
import { say } from '../../i18n/index.ts'
import { toldIn } from '../parts/told.ts'
import {
  type BoardFact,
  type BoardModel,
  type BoardSeat,
  describeBoard,
  type TwinSection,
} from '../scene/index.ts'

export type SeatNames = Readonly<Record<BoardSeat, string>>

/** A fact in words: seat ids among its values become the names of the label pack. */
export function sayFact({ key, values }: BoardFact, names: SeatNames): string {
  const named = Object.entries(values).map(([name, value]) => [
    name,
    isSeat(value, names) ? names[value] : value,
  ])
  return say(key, Object.fromEntries(named))
}

const isSeat = (value: string | number, names: SeatNames): value is BoardSeat =>
  typeof value === 'string' && Object.hasOwn(names, value)

/** What the picture cannot draw and a player must know: rows in words, before the tables of the picture. */
export type NowRow = {
  readonly id: string
  readonly head: string
  readonly text: readonly string[]
  /** Which of the texts is the scenario's, in its language. */
  readonly told?: string
}

type TwinProps = {
  readonly model: BoardModel
  readonly names: SeatNames
  readonly isOpen?: boolean
  /** the board as it was a quarter ago, for what has changed */
  readonly before?: BoardModel | null | undefined
  readonly now?: readonly NowRow[] | undefined
}

/** The picture as described tables. Folded for the eye, but always in the accessibility tree. */
export function Twin({ model, names, isOpen = false, before = null, now = [] }: TwinProps) {
  const { caption, sections } = describeBoard(model, before)
  const tables = sections.map((section) => <TwinTable key={section.id} section={section} names={names} />)
  return (
    <details className="twin" open={isOpen}>
      <summary>{say('board.twin.open')}</summary>
      <div className="twin-tables">
        <p>{sayFact(caption, names)}</p>
        {now.length > 0 ? <NowTable rows={now} /> : null}
        {tables}
      </div>
    </details>
  )
}

function NowTable({ rows }: { readonly rows: readonly NowRow[] }) {
  return (
    <table>
      <caption>{say('board.now')}</caption>
      <tbody>
        {rows.map(({ id, head, text, told }) => (
          <tr key={id}>
            <th scope="row">{head}</th>
            <td>
              {text.map((sentence) => (
                <p key={sentence} {...(sentence === told && toldIn())}>
                  {sentence}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type TableProps = { readonly section: TwinSection; readonly names: SeatNames }

function TwinTable({ section, names }: TableProps) {
  const columns = Math.max(...section.rows.map(({ cells }) => cells.length))
  return (
    <table>
      <caption>{sayFact(section.title, names)}</caption>
      <tbody>
        {section.rows.map(({ id, head, cells }) => (
          <tr key={id}>
            <th scope="row">{sayFact(head, names)}</th>
            {Array.from({ length: columns }, (_, i) => cells[i]).map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={i}>{cell ? sayFact(cell, names) : null}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
