import { useRef, useState } from 'react'
import type { Attribution, Shares } from '../../../debrief/index.ts'
import { BAND_SEEDS } from '../../../debrief/index.ts'
import { change, count, pounds, poundsChange, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Sideways } from '../../parts/sideways.tsx'
import { seatName } from '../../seat-words.ts'
import type { Course } from '../over/course.ts'
import type { Asking } from './bench.ts'
import { Chart } from './chart.tsx'
import { Panel } from './panel.tsx'
import { usePlace, useShown, useStory, useTable } from './place.tsx'
import { setStory, show } from './shown.ts'

/** What each seat’s choices added, in this model. Closed until the facilitator opens it; fixed seat order; one table at a time. */
export function AttributionPanel() {
  const { store, isWall } = usePlace()
  const { key } = useTable()
  const story = useStory()
  const opened = useShown('attribution')
  const added = story?.attribution
  if (!added) return null
  const isOpen = opened.includes(key)
  return (
    <Panel id="attribution" title={say('debrief.attribution')} lead={say('debrief.attribution.about')} wide>
      {isOpen ? (
        <Opened added={added} />
      ) : isWall ? null : (
        <div className="stack no-print">
          <p>{say('debriefPage.added.closed')}</p>
          <Button look="alt" onClick={() => show(store, { attribution: [...opened, key] })}>
            {say('debriefPage.added.open')}
          </Button>
        </div>
      )}
    </Panel>
  )
}

function Opened({ added }: { readonly added: Attribution }) {
  const { course } = useTable()
  const { isWall } = usePlace()
  return (
    <div className="stack">
      <div className="added">
        <div>
          <h4>{say('debriefPage.added.place')}</h4>
          <Bars of={added.place} stakes={added.stakes} course={course} name="added-place" />
        </div>
        {added.patients === null || isWall ? null : (
          <div>
            <h4>{say('debriefPage.added.patients')}</h4>
            <Bars of={added.patients} stakes={null} course={course} name="added-patients" />
          </div>
        )}
      </div>
      {isWall ? null : <Band added={added} />}
    </div>
  )
}

type BarsProps = {
  readonly of: Shares
  /** Pounds pooled: where the shares are pounds, what each pound added is told too. */
  readonly stakes: Attribution['stakes'] | null
  readonly course: Course
  readonly name: string
}

const figureOf = ({ unit }: Shares, value: number): string =>
  unit === 'pounds' ? poundsChange(value) : change(value / 100, 1)

const WIDTH = 520
const ROW = 45

function Bars({ of, stakes, course, name }: BarsProps) {
  const { shares, band, total } = of
  const { seats, scenario } = course
  const ends = seats.flatMap((seat) => [shares[seat], ...(band ? [band[seat].low, band[seat].high] : [])])
  const least = Math.min(0, ...ends)
  const most = Math.max(1, ...ends)
  const x = (value: number) => (WIDTH * (value - least)) / (most - least)
  const height = seats.length * ROW + 40
  return (
    <Chart
      name={name}
      twin={
        <Sideways label={say('debriefPage.as-table', { what: say('debrief.attribution') })}>
          <table>
            <caption className="sr-only">{say('debrief.attribution')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('over.step.seat')}</th>
                <th scope="col" className="num">
                  {say('debriefPage.added')}
                </th>
                {stakes === null ? null : (
                  <>
                    <th scope="col" className="num">
                      {say('debrief.attribution.stake')}
                    </th>
                    <th scope="col" className="num">
                      {say('debriefPage.added.per-pound')}
                    </th>
                  </>
                )}
                <th scope="col" className="num">
                  {say('debrief.attribution.band')}
                </th>
              </tr>
            </thead>
            <tbody>
              {seats.map((seat) => (
                <tr key={seat}>
                  <th scope="row">{seatName(scenario, seat)}</th>
                  <td className="num">{figureOf(of, shares[seat])}</td>
                  {stakes === null ? null : (
                    <>
                      <td className="num">{pounds(stakes[seat])}</td>
                      <td className="num">{perPoundText(shares[seat], stakes[seat])}</td>
                    </>
                  )}
                  <td className="num">
                    {band
                      ? say('debrief.attribution.between', {
                          low: figureOf(of, band[seat].low),
                          high: figureOf(of, band[seat].high),
                        })
                      : '–'}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{say('debriefPage.added.sum')}</th>
                <td className="num">{figureOf(of, total)}</td>
              </tr>
            </tbody>
          </table>
        </Sideways>
      }
    >
      <svg
        className="drawn"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={say('debriefPage.added.label')}
      >
        {seats.map((seat, at) => {
          const y = at * ROW
          const [from, to] = [x(Math.min(0, shares[seat])), x(Math.max(0, shares[seat]))]
          return (
            <g key={seat} className={seat}>
              <text className="label seat-label" x="0" y={y + 18}>
                {seatName(scenario, seat)}
              </text>
              <text className="figure" x={WIDTH} y={y + 18} textAnchor="end">
                {figureOf(of, shares[seat])}
              </text>
              <rect className="seat-bar" x={from} y={y + 25} width={Math.max(1.5, to - from)} height="16" />
              {band === null ? null : (
                <rect
                  className="band"
                  x={x(band[seat].low)}
                  y={y + 30}
                  width={Math.max(2, x(band[seat].high) - x(band[seat].low))}
                  height="6"
                />
              )}
            </g>
          )
        })}
        <path className="rule strong" d={`M0 ${height - 38}H${WIDTH}`} />
        <text className="label" x="0" y={height - 12}>
          {say('debriefPage.added.sum')}
        </text>
        <text className="figure" x={WIDTH} y={height - 12} textAnchor="end">
          {figureOf(of, total)}
        </text>
      </svg>
      {stakes === null || of.unit !== 'pounds' || seats.every((seat) => stakes[seat] === 0) ? null : (
        <p className="s">
          {say('debriefPage.added.stakes', {
            stakes: seats
              .map((seat) =>
                say('debriefPage.added.stake-of', {
                  seat: seatName(scenario, seat),
                  stake: pounds(stakes[seat]),
                  each: perPoundText(shares[seat], stakes[seat]),
                }),
              )
              .join('; '),
          })}
        </p>
      )}
    </Chart>
  )
}

const perPoundText = (share: number, stake: number): string =>
  stake > 0 ? say('debriefPage.added.each', { each: count(share / stake, 2) }) : '–'

/** The same choices on other seeds take a while: only on request, and it can be stopped. */
function Band({ added }: { readonly added: Attribution }) {
  const { store, bench } = usePlace()
  const { key } = useTable()
  const [share, setShare] = useState<number | null>(null)
  const asking = useRef<Asking<unknown> | null>(null)
  if (added.place.band !== null)
    return <p className="s mute">{say('debriefPage.added.band', { seeds: added.seeds })}</p>
  const start = async () => {
    setShare(0)
    const asked = bench.ask('story', { key, bandSeeds: BAND_SEEDS }, ({ done, all }) =>
      setShare(done / Math.max(1, all)),
    )
    asking.current = asked
    setStory(store, key, { kind: 'ready', debrief: await asked.answer })
    setShare(null)
  }
  const stop = () => {
    asking.current?.stop()
    setShare(null)
  }
  return share === null ? (
    <Button look="alt" size="small" onClick={() => void start()}>
      {say('debriefPage.added.band.ask', { seeds: BAND_SEEDS })}
    </Button>
  ) : (
    <div className="row">
      <Progress label={say('debriefPage.added.band.busy')} done={share} />
      <Button look="alt" size="small" onClick={stop}>
        {say('debriefPage.stop')}
      </Button>
    </div>
  )
}
