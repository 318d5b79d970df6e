import { held } from './past.ts'
import { MAJORITY, type Rule } from './rule.ts'

type Tally = { lost: number; won: number }

/** Counts the last turn: how often only the other held back (lost), and only this seat (won). */
function count(memory: Tally, mine: number, theirs: number): void {
  if (held(mine) === held(theirs)) return
  if (held(theirs)) memory.lost++
  else memory.won++
}

/** Holds back while it was left alone more than a threshold × as often as it left the other alone. O. Campbell, Axelrod library. */
const retaliate = (suffix: '' | '-2' | '-3', threshold: number): Rule<Tally> => ({
  id: `retaliate${suffix}`,
  name: `Retaliate${suffix.replace('-', ' ')}`,
  source: 'O. Campbell, Axelrod library',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ lost: 0, won: 0 }),
  next(memory, past) {
    if (past.turns > 0) count(memory, past.mine, past.theirs)
    return memory.lost > memory.won * threshold ? 'D' : 'C'
  },
})

/** As retaliate, but after so many hold-backs in a row it pools once. O. Campbell, Axelrod library. */
const limitedRetaliate = (
  suffix: '' | '-2' | '-3',
  threshold: number,
  limit: number,
): Rule<Tally & { run: number }> => ({
  id: `limited-retaliate${suffix}`,
  name: `Limited Retaliate${suffix.replace('-', ' ')}`,
  source: 'O. Campbell, Axelrod library',
  memoryDepth: 'infinite',
  theta: MAJORITY,
  start: () => ({ lost: 0, won: 0, run: 0 }),
  next(memory, past) {
    if (past.turns > 0) count(memory, past.mine, past.theirs)
    const behind = memory.lost > memory.won * threshold
    memory.run = behind && memory.run < limit ? memory.run + 1 : 0
    return memory.run > 0 ? 'D' : 'C'
  },
})

/** Retaliate with thresholds 10, 8 and 5 %, and its limited forms. */
export const retaliators: readonly Rule[] = [
  retaliate('', 0.1),
  retaliate('-2', 0.08),
  retaliate('-3', 0.05),
  limitedRetaliate('', 0.1, 20),
  limitedRetaliate('-2', 0.08, 15),
  limitedRetaliate('-3', 0.05, 20),
]
