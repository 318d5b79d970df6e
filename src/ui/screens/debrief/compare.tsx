import { compareTables, type Debrief, type Group } from '../../../debrief/index.ts'
import { list, say } from '../../../i18n/index.ts'
import { toldIn } from '../../parts/told.ts'
import { Timeline } from '../over/timeline.tsx'
import { Chart } from './chart.tsx'
import { ChoiceGrid } from './choice-grid.tsx'
import { FiguresTable } from './compare-figures.tsx'
import { rowsOf } from './compared.ts'
import { optionWord } from './option-word.ts'
import { Panel, WallButton } from './panel.tsx'
import { useDebrief, usePlace } from './place.tsx'
import type { Table } from './shown.ts'
import { Spread } from './spread.tsx'

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
                {name}{' '}
                <span className="s mute" {...toldIn(course.scenario.language)}>
                  {course.scenario.title}
                </span>
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

type GroupViewProps = {
  readonly group: Group
  readonly label: (table: number) => string
  readonly debriefs: readonly Debrief[]
}

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
