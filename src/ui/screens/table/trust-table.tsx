import type { ResultView, Seat, View } from '../../../engine/index.ts'
import { change, say } from '../../../i18n/index.ts'
import { Chip } from '../../parts/chip.tsx'
import { SeatName } from '../../parts/marks.tsx'
import { trustMovers } from './effect-words.ts'
import { nameOf } from './names.ts'
import { usePlay } from './play-context.tsx'
import { whyWords } from './reveal-words.ts'
import { type TrustRow, telling, trustRows } from './trust-rows.ts'

/** What the reveal did to working trust: the most changed first, all of them one step away. */
export function TrustTable({ view, result }: { readonly view: View; readonly result: ResultView }) {
  const rows = seenRows(view, result)
  const movers = trustMovers(result.incidents, usePlay().scenario)
  const first = telling(rows, { me: view.own?.seat ?? null, most: 4 })
  return (
    <section aria-labelledby="trust-title">
      <h2 id="trust-title">{say('table.trust')}</h2>
      <p className="xs mute">{say('table.trust.estimate')}</p>
      {first.length === 0 ? (
        <p>{say('table.trust.still')}</p>
      ) : (
        <Rows view={view} rows={first} movers={movers} caption={say('table.trust.most')} />
      )}
      {rows.length > first.length ? (
        <details>
          <summary>{say('table.trust.all', { n: rows.length })}</summary>
          <Rows
            view={view}
            rows={rows}
            movers={movers}
            caption={say('table.trust.all', { n: rows.length })}
          />
        </details>
      ) : null}
    </section>
  )
}

/** Under fog each seat knows its own bridges only. */
export function seenRows(view: View, result: ResultView): readonly TrustRow[] {
  const rows = trustRows(
    result,
    view.seats.map(({ id }) => id),
  )
  return view.options.fog > 0 ? rows.filter((row) => row.from === view.own?.seat) : rows
}

interface RowsProps {
  readonly view: View
  readonly rows: readonly TrustRow[]
  readonly movers: string | null
  readonly caption: string
}

function Rows({ view, rows, movers, caption }: RowsProps) {
  return (
    <table className="trust-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('table.trust.pair')}</th>
          <th scope="col">{say('table.trust.from-to')}</th>
          <th scope="col">{say('table.trust.change')}</th>
          <th scope="col">{say('table.trust.why')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.from} ${row.of}`}>
            <th scope="row">
              <SeatName seat={row.from}>{shown(view, row.from)}</SeatName>{' '}
              <span className="mute">{say('table.trust.of')}</span>{' '}
              <SeatName seat={row.of}>
                {row.of === view.own?.seat ? say('table.you.mid') : nameOf(view, row.of)}
              </SeatName>
            </th>
            <td className="num trust-from">
              {row.before} → <b>{row.after}</b>
            </td>
            <td>
              <TrustChip by={row.by} />
            </td>
            <td>{whyWords(row, view.own?.seat ?? null, movers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const shown = (view: View, seat: Seat): string =>
  seat === view.own?.seat ? say('table.you') : nameOf(view, seat)

/** The change as arrow, number and tint; unchanged is said. */
export function TrustChip({ by }: { readonly by: number }) {
  if (by === 0) return <Chip>{say('table.trust.same')}</Chip>
  return (
    <Chip tone={by > 0 ? 'better' : 'worse'} arrow={by > 0 ? 'up' : 'down'}>
      {change(by)}
    </Chip>
  )
}
