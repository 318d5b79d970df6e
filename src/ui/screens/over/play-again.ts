import { canonical } from '../../../lib/index.ts'
import { scenarioHash } from '../../../scenario/index.ts'
import type { GameSettings } from '../../address.ts'
import { loadScenario } from '../../scenarios.ts'
import { startOwnGame } from '../../stores/start-own.ts'
import { go } from '../../use-route.ts'
import { hold } from '../own/in-hand.ts'
import type { Course } from './course.ts'

type Played = Pick<Course, 'published' | 'options' | 'playAnyway'>

/** Whether the site still carries the very scenario that was played, and its rules were left alone: then a link can start it. */
async function isOurs({ published, options }: Played): Promise<boolean> {
  // A link says whose words are used; other options it cannot say.
  const { labels } = published.options
  if (canonical({ ...options, labels }) !== canonical(published.options)) return false
  const ours = await loadScenario(published.id)
  return ours !== null && scenarioHash(ours) === scenarioHash(published)
}

/** The same game once more: from the address where the site has it, else from what the log brought along. */
export async function playAgain(course: Played, settings: GameSettings): Promise<void> {
  if (await isOurs(course)) go({ page: 'table', id: null, settings })
  else {
    const { published: scenario, options, playAnyway } = course
    await startOwnGame({ scenario, options, settings, playAnyway })
  }
}

/** Back to the choices of a game: scenario and luck stay, the seat is to be chosen. */
export async function chooseSeat(course: Played, wanted: Partial<GameSettings>): Promise<void> {
  if (await isOurs(course)) go({ page: 'play', wanted })
  else {
    hold({ scenario: course.published, options: course.options, file: null, wanted })
    go({ page: 'own' })
  }
}
