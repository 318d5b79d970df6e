import type { Group } from '../../../debrief/index.ts'
import { say } from '../../../i18n/index.ts'
import { type Rows, SHARES, shownAs } from './compared.ts'
import { usePlace } from './place.tsx'

const LEFT = 14
const RIGHT = 506
/** Height of a figure’s line; on the wall there is less room, and the range goes unsaid. */
const ROWS = { page: 104, wall: 60 } as const

/** One line a figure; a dot a table, with its number where there is room. */
export function Spread({
  rows,
  group,
  label,
}: {
  readonly rows: Rows
  readonly group: Group
  readonly label: (table: number) => string
}) {
  const { isWall } = usePlace()
  const each = isWall ? ROWS.wall : ROWS.page
  const isCrowded = group.tables.length > 12
  return (
    <svg
      className="drawn spread"
      viewBox={`0 0 520 ${rows.length * each}`}
      role="img"
      aria-label={say('debriefPage.compare.figures')}
    >
      {rows.map(({ what, distribution }, row) => {
        const { values, least, median, most } = distribution
        const low = Math.min(least, 0)
        const high = Math.max(most, SHARES.includes(what) ? 1 : 100)
        const x = (value: number) => LEFT + ((RIGHT - LEFT) * (value - low)) / Math.max(1e-9, high - low)
        const y = row * each + each - 18
        return (
          <g key={what}>
            <text className="label" x="0" y={row * each + (isWall ? 14 : 20)}>
              {say(`debriefPage.compared.${what}`)}
            </text>
            {isWall ? null : (
              <text className="axis" x="0" y={row * each + 42}>
                {say('debriefPage.compare.range', {
                  least: shownAs(what, least),
                  median: shownAs(what, median),
                  most: shownAs(what, most),
                })}
              </text>
            )}
            <path
              className="rule"
              d={`M${x(low)} ${y}H${x(high)}M${x(low)} ${y - 6}v12M${x(high)} ${y - 6}v12`}
            />
            <path className="median" d={`M${x(median)} ${y - 12}v24`} />
            {values.map((value, at) =>
              value === null ? null : (
                <g key={group.tables[at]}>
                  <circle className={isCrowded ? 'dot thin' : 'dot'} cx={x(value)} cy={y} r="7" />
                  {isCrowded ? null : (
                    <text className="axis" x={x(value)} y={y - 13} textAnchor="middle">
                      {labelAt({ group, label, values, x }, at)}
                    </text>
                  )}
                </g>
              ),
            )}
          </g>
        )
      })}
    </svg>
  )
}

interface Spot {
  readonly group: Group
  readonly label: (table: number) => string
  readonly values: readonly (number | null)[]
  readonly x: (value: number) => number
}

/** The numbers of the tables at a spot; tables that lie close share one label, written at the first of them. */
function labelAt({ group, label, values, x }: Spot, at: number): string {
  const mine = values[at] ?? null
  if (mine === null) return ''
  const near = values.flatMap((value, other) =>
    value !== null && Math.abs(x(value) - x(mine)) < 22 ? [other] : [],
  )
  return near[0] === at ? near.map((one) => label(group.tables[one] ?? 0).replace(/^\D+/, '')).join(', ') : ''
}
