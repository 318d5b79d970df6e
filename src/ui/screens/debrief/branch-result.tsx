import { change, count, list, pounds, say } from '../../../i18n/index.ts'
import { Button } from '../../parts/button.tsx'
import { saveFile } from '../../save-file.ts'
import { seatWord } from '../../seat-words.ts'
import { amount } from '../over/amounts.ts'
import type { Dropping, Line } from './asks.ts'
import { notBranchedText } from './branch-words.ts'
import { IndexLine, positionOf } from './index-line.tsx'
import { WallButton } from './panel.tsx'
import { usePlace, useTable } from './place.tsx'
import type { BranchCard } from './shown.ts'
import { TwoLines } from './two-lines.tsx'

/** What came of it, beside what was expected: the line from 0 to 100, both courses, and what no longer fitted. */
export function BranchResult({ card }: { readonly card: BranchCard }) {
  const { isWall } = usePlace()
  const { course } = useTable()
  const { result, prediction, id } = card
  if (result === null || prediction === null) return null
  if (!result.ok) return <p className="note">{notBranchedText(result.why, course)}</p>
  const { base, recorded, reacting, same } = result
  const marks = [
    { kind: 'played', label: say('debriefPage.index.played'), at: positionOf(base.place), note: '' },
    { kind: 'guess', label: say('debriefPage.index.guess'), at: prediction, note: '' },
    { kind: 'branch', label: say('debriefPage.index.branch'), at: positionOf(recorded.place), note: '' },
    { kind: 'reacting', label: say('debriefPage.index.reacting'), at: positionOf(reacting.place), note: '' },
  ] as const
  const short = base.place.index === null
  return (
    <div className="stack">
      {same ? <p>{say('debriefPage.branch.same')}</p> : null}
      <div className="branch-shown">
        <div className="stack">
          <IndexLine marks={marks} course={course} figure={base.place} short={short} name={id} />
          <p>{sentence(course, { base, line: recorded, key: 'recorded' })}</p>
          <p>{sentence(course, { base, line: reacting, key: 'reacting' })}</p>
        </div>
        {isWall ? null : (
          <div className="stack" data-panel={`lines:${id}`}>
            <TwoLines base={base} branch={recorded} course={course} name={id} />
            <WallButton id={`lines:${id}`} />
          </div>
        )}
      </div>
      <DroppedNote dropped={[...recorded.dropped, ...reacting.dropped]} />
      {isWall ? null : (
        <div className="row no-print">
          <Button
            look="alt"
            size="small"
            onClick={() => saveFile(`branch-round-${card.wish.round}.swim.jsonl`, recorded.text)}
          >
            {say('debriefPage.branch.save')}
          </Button>
        </div>
      )}
    </div>
  )
}

type Course = ReturnType<typeof useTable>['course']

function sentence(
  course: Course,
  { base, line, key }: { readonly base: Line; readonly line: Line; readonly key: 'recorded' | 'reacting' },
): string {
  const by = line.place.value - base.place.value
  const patients = line.patients === null || base.patients === null ? null : line.patients - base.patients
  return say(`debriefPage.branch.${key}`, {
    turn: by > 0 ? 'more' : by < 0 ? 'less' : 'same',
    by: sizeOf(course, by),
    patients: patients === null ? '' : say('debrief.swing.patients', { points: change(patients, 1) }),
  })
}

/** How much, without a sign: the words say which way. */
const sizeOf = (course: Course, by: number): string =>
  course.unit === 'points' ? amount(course, Math.abs(by)) : pounds(Math.abs(by))

/** Commands that the rules no longer took in the branch, said rather than hidden. */
function DroppedNote({ dropped }: { readonly dropped: readonly Dropping[] }) {
  const { course } = useTable()
  if (dropped.length === 0) return null
  const where = dropped.map(({ round, seat }) =>
    say('debrief.moment.where', { round, seat: seat === null ? '–' : seatWord(course.scenario, seat) }),
  )
  const unique = [...new Set(where)]
  return (
    <p className="s mute">
      {say('debriefPage.branch.dropped', {
        count: dropped.length,
        n: count(dropped.length),
        where: list(unique),
      })}
    </p>
  )
}
