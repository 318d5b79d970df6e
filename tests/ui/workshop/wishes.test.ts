import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodePlan, type Plan } from '../../../src/scenario/index.ts'
import {
  askedOf,
  FIRST_WISHES,
  tableNumbers,
  type Wishes,
} from '../../../src/ui/screens/workshop-set-up/wishes.ts'
import { createWorkshop } from '../../../src/workshop/session/index.ts'
import { shipped } from '../../support/games.ts'
import { KEYS } from '../../workshop/room.ts'

const FOLDER = resolve(import.meta.dirname, '../../../scenarios/plans')
const plans: readonly Plan[] = readdirSync(FOLDER).flatMap((file) => {
  const plan = decodePlan(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
  return plan.ok ? [plan.value] : []
})

/** What the server makes of it: the settings of the workshop, or its issues. */
function opened(wishes: Wishes, plan: Plan | null) {
  const asked = askedOf(wishes, plan, shipped(plan?.games[0]?.scenario ?? wishes.scenario))
  if (!asked.ok) throw new Error(JSON.stringify(asked.error))
  const entropy = [1, 2, 3, 4, 5, 6, 7, 8]
  return createWorkshop({ ...asked.value, keys: KEYS, facilitator: 'f1', entropy }, 0)
}

const settingsOf = (made: ReturnType<typeof opened>) => {
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  const line: unknown = JSON.parse(made.value.append.lines[0] ?? '')
  return (line as { event: { settings: { options: Record<string, unknown>; differs: unknown } } }).event
    .settings
}

describe('what the set-up page asks for', () => {
  test('there are plans to choose from', () => {
    expect(plans.length).toBeGreaterThan(3)
  })

  test.each(plans.map((plan) => [plan.id, plan] as const))('opens a room with the plan %s', (_, plan) => {
    const settings = settingsOf(opened({ ...FIRST_WISHES, plan: plan.id }, plan))
    expect(settings.options.absence).toBe('default')
    const { switches } = plan.games[0] ?? {}
    if (switches?.talk !== undefined) expect(settings.options.talk).toBe(switches.talk)
  })

  test('opens a room of one’s own: clock, talk and pledges as chosen', () => {
    const wishes: Wishes = {
      ...FIRST_WISHES,
      plan: null,
      pace: 'fast',
      pledges: 2,
      absence: 'bot',
    }
    const { options } = settingsOf(opened(wishes, null))
    expect(options).toMatchObject({ talk: true, pledgesFrom: 2, absence: 'bot' })
    expect((options.clocks as Record<string, number>).decide).toBe(35)
  })

  test('without talk there are no pledges, whatever was chosen before', () => {
    const { options } = settingsOf(opened({ ...FIRST_WISHES, plan: null, talk: false, pledges: 2 }, null))
    expect(options).toMatchObject({ talk: false, pledgesFrom: null, bindFrom: null })
  })

  test('a rule that differs is asked for at those tables that there are', () => {
    const wishes: Wishes = { ...FIRST_WISHES, plan: null, tables: 3, differs: 'talk', differing: '2, 3, 9' }
    expect(settingsOf(opened(wishes, null)).differs).toMatchObject({
      tables: [2, 3],
      options: { talk: false },
    })
  })

  test('table numbers are read from whatever was typed', () => {
    expect(tableNumbers('2, 4; 4 and 0')).toEqual([2, 4])
    expect(tableNumbers('none')).toEqual([])
  })
})
