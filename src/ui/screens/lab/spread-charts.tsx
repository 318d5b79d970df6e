import { count, percent, say } from '../../../i18n/index.ts'
import type { Evolution, EvolutionSettings } from '../../../lab/index.ts'
import { Sideways } from '../../parts/sideways.tsx'
import { castOf } from './cast.ts'
import { FieldPicture } from './field-picture.tsx'
import { LabChart } from './lab-chart.tsx'
import { nameOf } from './names.ts'
import { ShareLines } from './share-lines.tsx'

type SpreadChartsProps = {
  readonly evolution: Evolution
  readonly settings: EvolutionSettings
  readonly strategies: readonly string[]
  /** At one table. */
  readonly seats: number
  /** Board scores, put on a scale. */
  readonly isMoney: boolean
}

/** What spread over the generations, and on a field where. */
export function SpreadCharts({ evolution, settings, strategies, seats, isMoney }: SpreadChartsProps) {
  const { generations, field, fixation, expected } = evolution
  const cast = castOf(generations, strategies)
  const isOver = settings.dynamics === 'moran'
  const end = isOver ? (generations.at(-1)?.generation ?? 1) : settings.generations
  return (
    <>
      <LabChart
        title={say('labPage.spread')}
        note={noteOf(settings, { seats, isMoney })}
        name={`lab-${settings.dynamics}`}
        twin={() => (
          <SharesTable title={say('labPage.spread')} evolution={evolution} strategies={strategies} />
        )}
      >
        {(width) => (
          <ShareLines
            generations={generations}
            end={end}
            cast={cast}
            label={say('labPage.spread.label')}
            width={width}
          />
        )}
      </LabChart>
      {fixation === null || settings.runs === 1 ? null : (
        <section className="panel stack lab-chart">
          <h3>{say('labPage.fixation')}</h3>
          <p className="s measure">{say('labPage.fixation.note', { runs: settings.runs })}</p>
          <FixationTable fixation={fixation} />
          {expected === null ? null : (
            <p className="s">
              {say('labPage.fixation.expected', {
                strategy: nameOf(strategies[0] ?? ''),
                chance: percent(expected, 1),
              })}
            </p>
          )}
        </section>
      )}
      {field === null ? null : (
        <LabChart
          title={say('labPage.field')}
          note={say('labPage.field.note')}
          name="lab-field"
          twin={() => (
            <SharesTable title={say('labPage.field')} evolution={evolution} strategies={strategies} />
          )}
        >
          {(width) => (
            <FieldPicture
              field={field}
              strategies={strategies}
              cast={cast}
              last={generations.at(-1)}
              label={say('labPage.field')}
              width={width}
            />
          )}
        </LabChart>
      )}
    </>
  )
}

/** How it spreads; at tables of several, who sits with whom; and in a scenario, how board scores count. */
function noteOf(
  { dynamics }: EvolutionSettings,
  { seats, isMoney }: Pick<SpreadChartsProps, 'seats' | 'isMoney'>,
): string {
  if (seats === 2) return say(`labPage.spread.note.${dynamics}`)
  const tables = say(`labPage.spread.tables.${dynamics}`, { seats, others: seats - 1 })
  return isMoney ? `${tables} ${say('labPage.spread.scale')}` : tables
}

const COLUMNS = 6

/** Shares at a few generations, evenly apart, the first and the last among them. */
function SharesTable({
  title,
  evolution: { generations },
  strategies,
}: {
  readonly title: string
  readonly evolution: Evolution
  readonly strategies: readonly string[]
}) {
  const last = generations.length - 1
  const places = [
    ...new Set(Array.from({ length: COLUMNS }, (_, at) => Math.round((last * at) / (COLUMNS - 1)))),
  ]
  const columns = places.flatMap((place) => generations[place] ?? [])
  const final = generations[last]?.shares ?? {}
  const order = [...strategies].sort((a, b) => (final[b] ?? 0) - (final[a] ?? 0))
  return (
    <Sideways label={say('labPage.chart.tabled', { title })}>
      <table>
        <caption className="sr-only">{say('labPage.spread.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('labPage.table.strategy')}</th>
            {columns.map(({ generation }) => (
              <th key={generation} scope="col" className="num">
                {say('labPage.table.generation', { generation: count(generation) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((strategy) => (
            <tr key={strategy}>
              <th scope="row">{nameOf(strategy)}</th>
              {columns.map(({ generation, shares }) => (
                <td key={generation} className="num">
                  {percent(shares[strategy] ?? 0, 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

function FixationTable({ fixation }: { readonly fixation: Readonly<Record<string, number>> }) {
  const rows = Object.entries(fixation).sort(([, a], [, b]) => b - a)
  return (
    <Sideways label={say('labPage.chart.tabled', { title: say('labPage.fixation') })}>
      <table>
        <caption className="sr-only">{say('labPage.fixation')}</caption>
        <tbody>
          {rows.map(([strategy, share]) => (
            <tr key={strategy}>
              <th scope="row">{strategy === 'open' ? say('labPage.fixation.open') : nameOf(strategy)}</th>
              <td className="num">{percent(share, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
