import type { RoundResult } from '../../../engine/index.ts'
import { list, say } from '../../../i18n/index.ts'
import { theSeats } from '../table/names.ts'
import { levelWord } from '../table/reveal-words.ts'
import type { Course } from './course.ts'

/** Under fog: what each seat really chose beside what the others saw. */
export function Misread({ course, result }: { readonly course: Course; readonly result: RoundResult }) {
  if (course.scenario.options.fog === 0 || result.kind === 'rest') return null
  const sentences = misreadings(course, result)
  return (
    <div>
      <h3 className="s">{say('over.fog')}</h3>
      {sentences.length === 0 ? <p className="s">{say('over.fog.none')}</p> : null}
      <ul className="s">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** "The CCG pooled; the council saw: held back." One sentence for each seat that somebody saw wrongly. */
export function misreadings(course: Course, { choices, seen }: RoundResult): readonly string[] {
  const { seats } = course
  const named = { seats: course.scenario.seats }
  return seats.flatMap((of) => {
    const sent = choices[of].level
    const wrong = seats.filter((from) => from !== of && seen[from][of] !== sent)
    if (wrong.length === 0) return []
    const saw = wrong.map((from) =>
      say('over.fog.saw', { from: theSeats(named, [from]), what: lower(levelWord(seen[from][of])) }),
    )
    return [say('over.fog.row', { of: theSeats(named, [of]), sent: lower(levelWord(sent)), saw: list(saw) })]
  })
}

const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
