import {
  COMPARED,
  type Compared,
  compareTables,
  type Debrief,
  type Distribution,
  type Group,
} from '../../../debrief/index.ts'
import { count, list, percent, say } from '../../../i18n/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { choiceShape, choiceWord } from '../over/choice-words.ts'
import { Timeline } from '../over/timeline.tsx'
import { Chart } from './chart.tsx'
import { Panel, WallButton } from './panel.tsx'
import { useDebrief, usePlace } from './place.tsx'
import type { Table } from './shown.ts'

const readyOf = (tables: readonly Table[]) =>
  tables.flatMap((table) => (table.story.kind === 'ready' ? [{ table, debrief: table.story.debrief }] : []))

/** Strips of so few tables stand beside each other; more are told by their signs alone. */
const MOST_STRIPS = 4

/** Figures of the tables of one scenario, for the wall. */
export function ComparedPanel({ hash }: { readonly hash: string }) {
  const ready = readyOf(useDebrief((state) => state.tables))
  const debriefs = ready.map(({ debrief }) => debrief)
  const group = compareTables(debriefs).groups.find((one) => one.scenarioHash === hash)
  if (group === undefined) return null
  const label = (at: number) => ready[at]?.table.label ?? ''
  return (
    <Panel id={`compare:${hash}`} title={say('debriefPage.compare')}>
      <Spread rows={rowsOf(group)} group={group} label={label} />
    </Panel>
  )
}

/** Tables beside each other, in the order in which they were given. Nobody is ranked; other scenarios are not compared. */
export function ComparePanel() {
  const tables = useDebrief((state) => state.tables)
  const { isWall } = usePlace()
  if (tables.length < 2) return null
  const ready = readyOf(tables)
  const { groups, notCompared } = compareTables(ready.map(({ debrief }) => debrief))
  const label = (at: number) => ready[at]?.table.label ?? ''
  const labels = (those: readonly number[]) => list(those.map(label))
  return (
    <Panel id="compare" title={say('debriefPage.compare')} lead={say('debriefPage.compare.lead')} wide>
      {ready.length < tables.length ? (
        <p className="note">
          {say('debriefPage.compare.waiting', { ready: ready.length, all: tables.length })}
        </p>
      ) : null}
      <p className="s">{say('debriefPage.compare.choices')}</p>
      <ChoiceGrid tables={tables} />
      {tables.length > MOST_STRIPS || isWall ? null : (
        <div className="strips">
          {tables.map(({ key, label: name, course }) => (
            <div key={key}>
              <h4>
                {name} <span className="s mute">{course.scenario.title}</span>
              </h4>
              <Timeline course={course} round={null} size="wall" />
            </div>
          ))}
        </div>
      )}
      {(isWall ? [] : groups).map((group) => (
        <GroupView
          key={group.scenarioHash}
          group={group}
          label={label}
          debriefs={ready.map((one) => one.debrief)}
        />
      ))}
      {notCompared.map(({ code, tables: those, others }) => (
        <p key={code + those.join()} className="s">
          {code === 'debrief.compare.alone'
            ? say(code, { table: labels(those) })
            : say(code, { tables: labels(those), others: labels(others) })}
        </p>
      ))}
    </Panel>
  )
}

const SIGNS = { disc: '●', square: '□', half: '◒', open: '◇' } as const

/** Who chose what, table by table: a row a table, a cell a round, a sign a seat in seat order. */
function ChoiceGrid({ tables }: { readonly tables: readonly Table[] }) {
  const { isWall } = usePlace()
  const rounds = Math.max(...tables.map(({ course }) => course.results.length))
  return (
    <Sideways label={say('debriefPage.compare.choices')}>
      <table className="choice-grid">
        <caption className="sr-only">{say('debriefPage.compare.choices')}</caption>
        <thead>
          <tr>
            <td />
            {Array.from({ length: rounds }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
              <th key={at} scope="col">
                {say(isWall ? 'over.round.short' : 'over.round', { round: at + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map(({ key, label, course }) => (
            <tr key={key}>
              <th scope="row">
                {label} <span className="xs mute">{course.scenario.title}</span>
              </th>
              {Array.from({ length: rounds }, (_, at) => {
                const result = course.results[at]
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
                  <td key={at}>
                    {result === undefined ? (
                      <span className="sr-only">{say('debriefPage.compare.not-played')}</span>
                    ) : (
                      <>
                        <span aria-hidden="true" className="signs">
                          {course.seats.map((seat) => SIGNS[choiceShape(result.choices[seat])]).join('')}
                        </span>
                        <span className="sr-only">
                          {course.seats.map((seat) => choiceWord(course, result, seat)).join(', ')}
                        </span>
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

type GroupViewProps = {
  readonly group: Group
  readonly label: (table: number) => string
  readonly debriefs: readonly Debrief[]
}

const SHARES: readonly Compared[] = ['pooled', 'pledgesKept', 'underWater']
const shownAs = (what: Compared, value: number): string =>
  SHARES.includes(what) ? percent(value) : count(value)

function GroupView({ group, label, debriefs }: GroupViewProps) {
  const title = debriefs[group.tables[0] ?? 0]?.table.title ?? group.scenario
  const rows = rowsOf(group)
  return (
    <section className="stack" aria-label={title}>
      <div className="panel-head" data-panel={`compare:${group.scenarioHash}`}>
        <h4>{title}</h4>
        <WallButton id={`compare:${group.scenarioHash}`} />
      </div>
      {group.paired.map(({ seed, tables }) => (
        <p key={seed} className="s">
          {say('debriefPage.compare.paired', { seed, tables: list(tables.map(label)) })}
        </p>
      ))}
      {group.differed.map(({ option, values }) => (
        <p key={option} className="s">
          {say('debriefPage.compare.differed', {
            option: optionWord(option),
            values: list(values.map((value, at) => `${label(group.tables[at] ?? 0)}: ${value}`)),
          })}
        </p>
      ))}
      <Chart
        name={`compare-${group.scenario}`}
        twin={<FiguresTable group={group} rows={rows} label={label} />}
      >
        <Spread rows={rows} group={group} label={label} />
      </Chart>
    </section>
  )
}

export function optionWord(option: string): string {
  const known = OPTIONS.find((one) => one === option)
  return known === undefined ? option : say(`debriefPage.option.${known}`)
}

const OPTIONS = [
  'talk',
  'pledgesFrom',
  'bindFrom',
  'cedeFrom',
  'predictIn',
  'reasonIn',
  'feelIn',
  'fog',
  'levels',
  'framing',
  'incidents',
  'recoverySupport',
  'headspace',
  'forfeitShare',
  'clocks',
  'absence',
  'controlFund',
  'labels',
] as const

type Rows = readonly { readonly what: Compared; readonly distribution: Distribution }[]
const rowsOf = ({ figures }: Group): Rows =>
  COMPARED.flatMap((what) => {
    const distribution = figures[what]
    return distribution ? [{ what, distribution }] : []
  })

type FiguresTableProps = {
  readonly group: Group
  readonly rows: Rows
  readonly label: (table: number) => string
}

function FiguresTable({ group, rows, label }: FiguresTableProps) {
  return (
    <Sideways label={say('debriefPage.compare.figures')}>
      <table>
        <caption className="sr-only">{say('debriefPage.compare.figures')}</caption>
        <thead>
          <tr>
            <td />
            {group.tables.map((table) => (
              <th key={table} scope="col" className="num">
                {label(table)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, distribution }) => (
            <tr key={what}>
              <th scope="row">{say(`debriefPage.compared.${what}`)}</th>
              {distribution.values.map((value, at) => (
                <td key={group.tables[at]} className="num">
                  {value === null ? '–' : shownAs(what, value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

const LEFT = 14
const RIGHT = 506
/** Height of a figure’s line; on the wall there is less room, and the range goes unsaid. */
const ROWS = { page: 104, wall: 60 } as const

/** One line a figure; a dot a table, with its number where there is room. */
function Spread({
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
