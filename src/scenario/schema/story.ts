import * as z from 'zod/mini'
import { STANDINGS } from '../../engine/index.ts'
import { bySeatInFile, letterText, number, round, text, whole } from './fields.ts'

/** Keys of the five texts the game's ideas come from. */
export const SOURCES = ['vize', 'simpson', 'colin-thome', 'ggi', 'taylor'] as const
export const source = z.enum(SOURCES)

const others = whole(0, 3)

/** When a letter fits; every condition that is stated must hold. The first letter that fits is sent. */
const condition = () =>
  z.strictObject({
    rounds: z.exactOptional(z.array(round).check(z.minLength(1), z.maxLength(40))),
    iPooled: z.exactOptional(z.boolean()),
    othersPooled: z.exactOptional(
      z.strictObject({ atLeast: z.exactOptional(others), atMost: z.exactOptional(others) }),
    ),
    standing: z.exactOptional(z.enum(STANDINGS)),
    fourHourBelow: z.exactOptional(number(0, 100)),
    reservesFell: z.exactOptional(z.boolean()),
  })

const letter = () => z.strictObject({ when: condition(), text: letterText })

export const lettersInFile = () => bySeatInFile(z.array(letter()).check(z.maxLength(60)))
export const handoutsInFile = () => bySeatInFile(text('handout'))

/** A debrief question, the theme it belongs to (1–40) and the text it comes from. */
export const questionInFile = () =>
  z.strictObject({ theme: whole(1, 40), question: text('question'), source })
