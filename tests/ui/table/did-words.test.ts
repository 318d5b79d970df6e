import { describe, expect, test } from 'vitest'
import type { Move, ResultView, Scenario, Seat, View } from '../../../src/engine/index.ts'
import { say } from '../../../src/i18n/index.ts'
import { didSentence } from '../../../src/ui/screens/table/did-words.ts'
import { effectSentences, trustMovers } from '../../../src/ui/screens/table/effect-words.ts'
import { at, seenBy } from './played.ts'

const seen = await seenBy('acute', { id: 'winter-beds', rounds: 1, level: () => 1 })
const view: View = at(seen, 1, 'reveal')
const { scenario }: { readonly scenario: Scenario } = seen

/** The round as it was, but with these moves and no others. */
function moved(moves: Partial<Record<Seat, readonly Move[]>>): ResultView {
  if (!view.current) throw new Error('nothing revealed')
  return {
    ...view.current,
    moves: { acute: [], ccg: [], council: [], community: [], ...moves },
  }
}

describe('what a move did', () => {
  const learn: Move = { id: 'learn-together', with: null }

  test('learning together is nothing alone, and says how many came', () => {
    const alone = { view, scenario, result: moved({ acute: [learn] }) }
    expect(didSentence(alone, 'acute', learn)).toBe('Nobody else came: no trust moved.')
    const three = { view, scenario, result: moved({ acute: [learn], ccg: [learn], council: [learn] }) }
    expect(didSentence(three, 'acute', learn)).toBe('Trust grew by 4 each way between the 3 who came.')
  })

  test('a cleared runway helps the seat it was cleared for only where that seat pooled', () => {
    const helps = (seat: Seat): string => {
      const move: Move = { id: 'clear-the-runway', with: seat }
      return didSentence({ view, scenario, result: moved({ acute: [move] }) }, 'acute', move)
    }
    expect(helps('ccg')).toBe('What was pooled by the CCG buys 25% more.')
    const none = { ...moved({}), pooled: { acute: 0, ccg: 0, council: 0, community: 0 } }
    const move: Move = { id: 'clear-the-runway', with: 'ccg' }
    expect(didSentence({ view, scenario, result: none }, 'acute', move)).toContain('helped nobody')
  })

  test('a joint appointment takes both', () => {
    const mine: Move = { id: 'joint-appointment', with: 'ccg' }
    const theirs: Move = { id: 'joint-appointment', with: 'acute' }
    const one = { view, scenario, result: moved({ acute: [mine] }) }
    expect(didSentence(one, 'acute', mine)).toContain('only one chose it')
    const both = { view, scenario, result: moved({ acute: [mine], ccg: [theirs] }) }
    expect(didSentence(both, 'acute', mine)).toContain(`stays at ${scenario.trust.jointFloor} or more`)
  })
})

describe('what an incident did', () => {
  const told = (id: string) => ({ id, title: id, text: '', seat: null, committed: null })

  test('is said with its figures', () => {
    expect(effectSentences(view, told('winter-surge'), scenario)).toEqual([
      'Emergency admissions this quarter: +2%.',
    ])
    expect(effectSentences(view, told('a-gap-in-the-rota'), scenario)).toEqual([
      'Home-care places this quarter: −3.',
    ])
  })

  test('only incidents that can move trust are named as its reason', () => {
    expect(trustMovers([told('winter-surge')], scenario)).toBeNull()
    expect(trustMovers([told('winter-surge'), told('a-good-story')], scenario)).toBe('“a-good-story”')
  })
})

test('a loss in a payoff game is a cost, and the sum says where you stand', () => {
  const words = { turn: 'down', now: '£8.33m', whole: 'down', total: '£16.7m', rounds: 2 }
  expect(say('table.got.sentence', words)).toBe(
    'This round cost you £8.33m; after two rounds you are £16.7m down.',
  )
  expect(say('table.got.sentence', { ...words, rounds: 1 })).toBe('This round cost you £8.33m.')
})
