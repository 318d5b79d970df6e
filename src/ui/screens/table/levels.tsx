import type { Level, OwnView } from '../../../engine/index.ts'
import { percent, pounds, say } from '../../../i18n/index.ts'
import { Segments } from './segments.tsx'

/** Quarters of the stake, where the table plays with them. */
export function Levels({
  own,
  choose,
}: {
  readonly own: OwnView
  readonly choose: (level: Level) => Promise<unknown>
}) {
  if (own.levels.length <= 2 || own.cannotPool) return null
  return (
    <section className="levels" aria-labelledby="levels-title">
      <h2 id="levels-title">{say('table.levels')}</h2>
      <Segments
        legend={say('table.levels')}
        name="level"
        disabled={own.draft.locked}
        value={own.draft.level}
        options={own.levels.map((level) => ({ value: level, label: percent(level) }))}
        onPick={choose}
      />
      {own.draft.level === null ? null : (
        <p className="s">
          {say('table.levels.chosen', {
            pooled: pounds(own.stake * own.draft.level),
            kept: pounds(own.stake * (1 - own.draft.level)),
          })}
        </p>
      )}
    </section>
  )
}
