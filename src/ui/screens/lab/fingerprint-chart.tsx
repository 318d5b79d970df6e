import { count, say } from '../../../i18n/index.ts'
import { type FingerprintJob, fingerprintDocument, type ItemResult, isExactJob } from '../../../lab/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { LabChart } from './lab-chart.tsx'
import { nameOf } from './names.ts'
import { SquareMap } from './square-map.tsx'

type FingerprintChartProps = { readonly job: FingerprintJob; readonly rows: readonly ItemResult[] }

/** A strategy's fingerprint as a map, as sentences and as a table. */
export function FingerprintChart({ job, rows }: FingerprintChartProps) {
  const [strategy, probe] = [nameOf(job.strategy), nameOf(job.probe)]
  const title = say('labPage.fingerprint', { strategy, probe })
  const span = {
    low: job.payoffs.reduce((low, points) => Math.min(low, points), job.payoffs[0]),
    most: job.payoffs.reduce((most, points) => Math.max(most, points), job.payoffs[0]),
  }
  const how = isExactJob(job)
    ? say('labPage.fingerprint.exact')
    : say('labPage.fingerprint.simulated', { games: job.repetitions, turns: job.turns })
  return (
    <LabChart
      title={title}
      note={`${say('labPage.fingerprint.note')} ${how}`}
      name="lab-fingerprint"
      above={<Summary job={job} rows={rows} />}
      twin={() => <SquareTable title={title} rows={rows} />}
    >
      {(width) => <SquareMap label={title} rows={rows} span={span} width={width} />}
    </LabChart>
  )
}

/** The map in sentences: what one would see first. */
function Summary({ job, rows }: FingerprintChartProps) {
  const { points } = fingerprintDocument(job, rows)
  const [first] = points
  if (first === undefined) return null
  const least = points.reduce((low, point) => (point.score < low.score ? point : low), first)
  const most = points.reduce((high, point) => (point.score > high.score ? point : high), first)
  const mean = points.reduce((sum, { score }) => sum + score, 0) / points.length
  const said = ({ x, y, score }: typeof first) => ({
    x: count(x, 2),
    y: count(y, 2),
    score: count(score, 2),
  })
  return (
    <ul className="s measure">
      <li>{say('labPage.fingerprint.most', said(most))}</li>
      <li>{say('labPage.fingerprint.least', said(least))}</li>
      <li>{say('labPage.fingerprint.mean', { score: count(mean, 2) })}</li>
    </ul>
  )
}

/** A table of more columns is no longer read. */
const MOST_COLUMNS = 21

/** The figures where they stand in the drawing, x to the right and y upwards; of a fine square every so many. */
function SquareTable({ title, rows }: { readonly title: string; readonly rows: readonly ItemResult[] }) {
  const last = rows.length - 1
  const step = Math.max(1, Math.ceil(last / (MOST_COLUMNS - 1)))
  const places = rows
    .map((_, place) => place)
    .filter((place) => place % step === 0)
    .map((place) => ({ place, written: count(place / last, 3) }))
  return (
    <>
      {step === 1 ? null : (
        <p className="s mute">{say('labPage.square.every', { step, all: rows.length })}</p>
      )}
      <Sideways label={say('labPage.chart.tabled', { title })}>
        <table>
          <caption className="sr-only">{say('labPage.square.table')}</caption>
          <thead>
            <tr>
              <td />
              {places.map(({ place, written }) => (
                <th key={place} scope="col" className="num">
                  {say('labPage.square.column', { x: written })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...places].reverse().map((y) => (
              <tr key={y.place}>
                <th scope="row" className="num">
                  {say('labPage.square.row', { y: y.written })}
                </th>
                {places.map((x) => (
                  <td key={x.place} className="num">
                    {figureAt(rows[x.place]?.[y.place])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </>
  )
}

const figureAt = (score: number | undefined): string => (score === undefined ? '–' : count(score, 2))
