import { say } from '../../../i18n/index.ts'
import type { GameSettings } from '../../address.ts'
import { Button } from '../../parts/button.tsx'
import { logName, saveFile } from '../../save-file.ts'
import { newName } from '../../stores/saved-games.ts'
import type { Course } from './course.ts'
import { chooseSeat, playAgain } from './play-again.ts'

type NextStepsProps = { readonly course: Course; readonly log: string }

/** Save the log, play again with the same or new luck, from another seat, or something else. */
export function NextSteps({ course, log }: NextStepsProps) {
  const { scenario, seed } = course
  const settings = settingsOf(course)
  const shared = sharedOf(course)
  const again = (with_: Partial<GameSettings>) => {
    if (settings !== null) void playAgain(course, { ...settings, ...with_ })
  }
  return (
    <section className="no-print" aria-label={say('over.next')}>
      <div className="next-steps">
        <Button onClick={() => saveFile(logName(scenario.id, seed ?? 'extract'), log)}>
          {say('over.save')}
        </Button>
        {settings === null ? null : (
          <>
            <Button look="alt" onClick={() => again({})}>
              {say('over.again.same')}
            </Button>
            <Button look="alt" onClick={() => again({ seed: newName() })}>
              {say('over.again.new')}
            </Button>
            <Button look="alt" onClick={() => void chooseSeat(course, otherSeat(settings))}>
              {say('over.again.seat')}
            </Button>
          </>
        )}
        {shared === null ? null : (
          <Button look="alt" onClick={() => void chooseSeat(course, shared)}>
            {say('over.again.shared')}
          </Button>
        )}
        <Button look="alt" onClick={() => window.print()}>
          {say('over.print')}
        </Button>
      </div>
      <p className="s mute next-note">{say('over.save.more')}</p>
    </section>
  )
}

/** What the game was started from, so that it can be started again. */
function settingsOf({ scenario, seed, seats, sitters, you }: Course): GameSettings | null {
  if (seed === null || you === null) return null
  const bots = Object.fromEntries(
    seats.flatMap((seat) => {
      const sitter = sitters[seat]
      return sitter?.kind === 'bot' ? [[seat, sitter.strategy]] : []
    }),
  )
  const { labels } = scenario.options
  return { scenario: scenario.id, seat: you, seed, bots, labels }
}

/** A game of several people goes back to its set-up, with the same seats. */
function sharedOf({ scenario, seed, people }: Course): Partial<GameSettings> | null {
  const [seat, ...others] = people
  if (seed === null || seat === undefined || others.length === 0) return null
  return { scenario: scenario.id, seat, others, how: 'hot-seat', labels: scenario.options.labels }
}

/** The set-up keeps scenario and luck; the seat is to be chosen. */
const otherSeat = ({ scenario, seed, labels }: GameSettings): Partial<GameSettings> => ({
  scenario,
  seed,
  ...(labels && { labels }),
})
