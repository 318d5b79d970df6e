import { type Flat, MAJORITY, type Rule } from './rule.ts'

export const AXELROD_1980B = 'in Axelrod 1980, More effective choice in the prisoner’s dilemma'

/** Where the entry's own program is known, its moves are those of the program, as the Axelrod library has them. */
export const PROGRAM = `${AXELROD_1980B}; moves of the entry’s program, after the Axelrod library`

type Entry<M extends Flat> = Pick<Rule<M>, 'id' | 'start' | 'next'> &
  Partial<Omit<Rule<M>, 'source'>> & {
    /** As the literature writes the author; absent: as the name does. */
    readonly author?: string
  }

/** An entry of Axelrod's second tournament by its program. It knows the whole past, where it does not say otherwise. */
export const entry = <M extends Flat>(by: string, { author = by, ...rule }: Entry<NoInfer<M>>): Rule<M> => ({
  name: `Second by ${by}`,
  source: `${author}, ${PROGRAM}`,
  memoryDepth: 'infinite',
  theta: MAJORITY,
  ...rule,
})
