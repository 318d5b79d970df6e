import * as z from 'zod/mini'
import { SEATS } from '../../engine/index.ts'
import { once } from '../../lib/index.ts'
import { byLineInFile, bySeatInFile, id, number, paid, share, text, whole } from './fields.ts'

const frame = once(() => ({
  id,
  title: text('title'),
  text: text('card'),
  freshness: z.enum(['fresh', 'reheated']),
  level: z.enum(['place', 'neighbourhood']),
  /** For each seat: what pooling would buy, and the legitimate need that its stake protects. */
  seats: bySeatInFile(z.strictObject({ pool: text('choice'), hold: text('choice') })),
  /** Cards that may take this one's place, and when; a card named here is dealt in no other way. */
  swaps: z.exactOptional(
    z
      .array(z.strictObject({ when: z.enum(['engaged', 'evidence']), after: whole(1, 40), card: id }))
      .check(z.maxLength(4)),
  ),
}))

const poolCard = () =>
  z.strictObject({
    kind: z.literal('pool'),
    ...frame(),
    lines: z.exactOptional(byLineInFile(number(0.5, 1.5))),
    yield: z.exactOptional(share),
    closedTo: z.exactOptional(z.array(z.enum(SEATS)).check(z.maxLength(3))),
    bailOut: z.exactOptional(z.nullable(z.strictObject({ seat: z.enum([...SEATS, 'under']), share }))),
  })

const leapCard = () =>
  z.strictObject({
    kind: z.literal('leap'),
    ...frame(),
    threshold: whole(2, 4),
    loss: bySeatInFile(paid),
    grant: z.exactOptional(bySeatInFile(paid)),
    gain: z.strictObject({
      after: whole(0, 8),
      p1Slots: number(0, 1000),
      p2Beds: number(0, 1000),
      p3Places: number(0, 1000),
      weekendStarts: share,
      dayEarlier: share,
    }),
  })

const payoff = number(-1000, 1000)

const tableCard = () =>
  z.strictObject({
    kind: z.literal('table'),
    ...frame(),
    payoffs: z.strictObject({ R: payoff, S: payoff, T: payoff, P: payoff }),
    unit: z.enum(['million pounds', 'points']),
  })

const restCard = () => z.strictObject({ kind: z.literal('rest'), ...frame() })

/** One round's dilemma. */
export const cardInFile = () =>
  z.discriminatedUnion('kind', [poolCard(), leapCard(), tableCard(), restCard()])
export type CardInFile = z.infer<ReturnType<typeof cardInFile>>
