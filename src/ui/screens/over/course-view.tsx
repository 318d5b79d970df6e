import { type ReactNode, useMemo, useState } from 'react'
import { say } from '../../../i18n/index.ts'
import { announce } from '../../parts/live-region.tsx'
import { choiceShape } from './choice-words.ts'
import type { Course } from './course.ts'
import { CourseTable } from './course-table.tsx'
import { HandedOn } from './handed-on.tsx'
import { OutcomesTable } from './outcomes-table.tsx'
import { PlaceAt } from './place-at.tsx'
import { replay } from './replayed.ts'
import { RoundStep } from './round-step.tsx'
import { courseSentences } from './sentences.ts'
import { Standings } from './standings.tsx'
import { Stories } from './stories.tsx'
import { PEOPLE_PER_LIGHT, Timeline } from './timeline.tsx'
import './over.css'

type CourseViewProps = {
  readonly course: Course
  /** The text it was read from, to ask the machine for its reasons. */
  readonly log: string
  readonly round: number | null
  /** Keeps the place in the address. */
  readonly onRound: (round: number) => void
  readonly children?: ReactNode
}

/** What happened: sentences, then the picture, then numbers. */
export function CourseView({ course, log, round, onRound, children }: CourseViewProps) {
  const [at, setAt] = useState(Math.min(round ?? 1, Math.max(1, course.results.length)))
  const replayed = useMemo(() => replay(log, course), [log, course])
  const move = (to: number) => {
    setAt(to)
    onRound(to)
    announce(say('over.round', { round: to }))
  }
  const patients = course.results.some(({ outcomes }) => outcomes !== null)
  if (course.results.length === 0) return <p>{say('over.unfinished.none')}</p>
  return (
    <>
      {course.over ? null : (
        <p className="note">{say('over.unfinished', { rounds: course.results.length })}</p>
      )}
      {course.playAnyway ? <p className="note">{say('over.anyway')}</p> : null}
      <div className={replayed === null ? '' : 'course-top'}>
        <div className="course-lead stack">
          {courseSentences(course).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <PlaceAt course={course} replayed={replayed} round={course.results.length} atEnd />
      </div>
      {children}
      <section className="stack" aria-labelledby="course">
        <h2 id="course">{say('over.course')}</h2>
        <CourseKey course={course} />
        <div className="panel">
          <Timeline course={course} round={at} />
          <details>
            <summary>{say('over.table')}</summary>
            <CourseTable course={course} />
          </details>
        </div>
      </section>
      <section className="stack" aria-labelledby="standing">
        <h2 id="standing">{say('over.standing')}</h2>
        <Standings course={course} />
      </section>
      <section className="stack" aria-labelledby="outcomes">
        <h2 id="outcomes">{say(patients ? 'over.outcomes' : 'over.outcomes.place')}</h2>
        <div className="panel">
          <OutcomesTable course={course} />
        </div>
      </section>
      <HandedOn course={course} year={replayed?.year ?? []} />
      <section className="stack" aria-labelledby="what-each-seat-did">
        <h2 id="what-each-seat-did">{say('over.seats')}</h2>
        <p className="s mute">{say('over.seats.note')}</p>
        <Stories course={course} reasons={replayed?.reasons ?? {}} />
      </section>
      <section className="stack" aria-labelledby="step">
        <h2 id="step">{say('over.step')}</h2>
        <RoundStep course={course} replayed={replayed} round={at} onRound={move} />
      </section>
    </>
  )
}

/** What the marks of the strips mean: only those that occur. */
export function CourseKey({ course: { results, unit } }: { readonly course: Course }) {
  const shapes = new Set(results.flatMap(({ choices }) => Object.values(choices).map(choiceShape)))
  const patients = results.some(({ outcomes }) => outcomes !== null)
  return (
    <ul className="key">
      {marks.map(({ shape, mark, key }) =>
        shapes.has(shape) ? (
          <li key={key}>
            <span aria-hidden="true">{mark}</span> {say(key)}
          </li>
        ) : null,
      )}
      <li className="key-height">{say(unit === 'points' ? 'over.key.points' : 'over.key.height')}</li>
      {patients ? (
        <li className="people-key">
          <span aria-hidden="true">●</span> {say('over.key.people', { n: PEOPLE_PER_LIGHT })}
        </li>
      ) : null}
    </ul>
  )
}

const marks = [
  { shape: 'disc', mark: '●', key: 'over.key.pooled' },
  { shape: 'square', mark: '□', key: 'over.key.held' },
  { shape: 'half', mark: '◒', key: 'over.key.part' },
  { shape: 'open', mark: '◇', key: 'over.key.notChosen' },
] as const
