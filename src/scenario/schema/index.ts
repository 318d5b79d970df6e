import * as z from 'zod/mini'
import { once } from '../../lib/index.ts'
import { cardInFile } from './cards.ts'
import {
  citizensInFile,
  filingInFile,
  missionInFile,
  pilotInFile,
  placeInFile,
  standardsInFile,
} from './extras.ts'
import { id, text, whole } from './fields.ts'
import { flowInFile } from './flow.ts'
import { incidentsInFile } from './incidents.ts'
import { moneyInFile, poolingInFile, trustInFile } from './numbers.ts'
import { moveInFile, optionsInFile, roundsInFile } from './options.ts'
import { seatInFile } from './seats.ts'
import { handoutsInFile, lettersInFile, questionInFile, source } from './story.ts'

export const FORMAT = 'scenario/1'

/**
 * A scenario as written in a file: strict, and short, since every number left out is the recommended one. The schema is made
 * when the first file is read: a game of a published scenario, which the build has read, needs none of it.
 */
export const scenarioInFile = once(() =>
  z.strictObject({
    $schema: z.exactOptional(z.string().check(z.maxLength(200))),
    format: z.literal(FORMAT),
    id,
    title: text('title'),
    summary: text('summary'),
    teaches: text('teaches'),
    sources: z.array(source).check(z.maxLength(5)),
    minutes: whole(1, 240),
    language: z.exactOptional(z.string().check(z.minLength(2), z.maxLength(20))),
    place: z.exactOptional(placeInFile()),
    rounds: roundsInFile(),
    seats: z.array(seatInFile()).check(z.minLength(2), z.maxLength(4)),
    flow: z.exactOptional(flowInFile()),
    money: z.exactOptional(moneyInFile()),
    pooling: z.exactOptional(poolingInFile()),
    trust: z.exactOptional(trustInFile()),
    cards: z.array(cardInFile()).check(z.minLength(1), z.maxLength(60)),
    cardOrder: z.exactOptional(z.enum(['given', 'drawn'])),
    incidents: z.exactOptional(incidentsInFile()),
    moves: z.exactOptional(z.array(moveInFile()).check(z.maxLength(20))),
    options: z.exactOptional(optionsInFile()),
    citizens: z.exactOptional(citizensInFile()),
    mission: z.exactOptional(missionInFile()),
    pilot: z.exactOptional(z.nullable(pilotInFile())),
    filing: z.exactOptional(z.nullable(filingInFile())),
    standards: z.exactOptional(z.nullable(standardsInFile())),
    briefing: text('briefing'),
    handouts: handoutsInFile(),
    letters: lettersInFile(),
    debrief: z.array(questionInFile()).check(z.maxLength(20)),
    notes: z.array(text('note')).check(z.maxLength(40)),
  }),
)
export type ScenarioFile = z.infer<ReturnType<typeof scenarioInFile>>
