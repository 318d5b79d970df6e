import type { Scenario } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'

/** What a table may do in a scenario beside choosing, in a sentence each. */
export function allowedIn(scenario: Scenario): readonly string[] {
  const { options, moves, standards, filing, pilot } = scenario
  const { talk, pledgesFrom, bindFrom, headspace, incidents } = options
  const leap = scenario.cards.some(({ kind }) => kind === 'leap')
  return [
    say(talk ? 'library.may.talk' : 'library.may.silent'),
    ...(talk && pledgesFrom !== null ? [say('library.may.pledge', { from: pledgesFrom })] : []),
    ...(talk && bindFrom !== null ? [say('library.may.bind', { from: bindFrom })] : []),
    ...(moves.length > 0 && headspace > 0
      ? [say('library.may.moves', { from: Math.min(...moves.map(({ from }) => from)), n: headspace })]
      : []),
    ...(standards === null ? [] : [say('library.may.standards')]),
    ...(filing === null ? [] : [say('library.may.file')]),
    ...(pilot === null ? [] : [say('library.may.pilot', { title: pilot.title })]),
    ...(leap ? [say('library.may.leap')] : []),
    ...(incidents && scenario.incidents.deck.length > 0 ? [say('library.may.incidents')] : []),
  ]
}
