import { describe, expect, test } from 'vitest'
import { debriefOf } from '../../../src/debrief/index.ts'
import type { OwnView, Seat } from '../../../src/engine/index.ts'
import { readLog } from '../../../src/replay/index.ts'
import { type LocalTable, openLocalTable, reopenLocalTable } from '../../../src/table/index.ts'
import { commit } from '../../../src/ui/screens/entry/commit.ts'
import { EMPTY_LINE, type Line, lineOf, type Sheet } from '../../../src/ui/screens/entry/sheet.ts'
import { headspaceOf, lacksChoice, slipIssues } from '../../../src/ui/screens/entry/slip-check.ts'
import { fieldsIn, fieldsNow } from '../../../src/ui/screens/entry/slip-fields.ts'
import { courseOf } from '../../../src/ui/screens/over/course.ts'
import { seatStory } from '../../../src/ui/screens/over/seat-story.ts'
import { roundsOnPaper } from '../../../src/ui/screens/sheets/paper.ts'
import { peopleAt, readyAll } from '../../../src/ui/screens/together/ready-all.ts'
import { person, seated, shipped } from '../../support/games.ts'
import { scenarioIds } from '../glossary/scenario-texts.ts'

const clock = () => 0
const ALL: readonly Seat[] = ['acute', 'ccg', 'council', 'community']

function tableOf(id: string, options = {}): LocalTable {
  const scenario = shipped(id)
  const opening = {
    scenario,
    seed: 'paper',
    sitters: seated(scenario, person),
    options: { ...scenario.options, ...options },
  }
  return openLocalTable(opening, { clock, viewer: 'public' })
}

/** What each seat has said, one line a seat; seats that are not named say only that they hold back. */
const sheetOf = (lines: Partial<Record<Seat, Partial<Line>>>, seats = ALL): Sheet =>
  seats.map((seat) => ({ seat, set: { level: 0, ...lines[seat] } }))

const ownOf = (table: LocalTable, seat: Seat): OwnView => {
  const { own } = table.viewAs(seat)
  if (own === null) throw new Error(`no such seat: ${seat}`)
  return own
}

/** Enters rounds in which nobody says more than it must, until the wanted one begins. */
async function upTo(table: LocalTable, wanted: number): Promise<void> {
  while (table.view().round < wanted && table.view().phase !== 'over') {
    const { round } = table.view()
    await commit(table, sheetOf({}, peopleAt(table)))
    while (table.view().round === round && table.view().phase !== 'over')
      await readyAll(table, peopleAt(table))
  }
}

describe('a round entered from paper', () => {
  test('comes into the log as it was entered, and the last entry of each kind counts', async () => {
    const table = tableOf('control-total')
    const sheet: Sheet = [
      { seat: 'acute', set: { level: 0 } },
      ...sheetOf({ acute: { level: 1 }, ccg: { answers: { file: 'hopeful' } } }),
    ]
    expect(lineOf(sheet.slice(0, 1), 'acute').level).toBe(0)
    expect(lineOf(sheet, 'acute').level).toBe(1)
    expect(await commit(table, sheet)).toBeNull()
    const { phase, current } = table.view()
    expect(phase).toBe('reveal')
    expect(ALL.map((seat) => current?.choices?.[seat].level)).toEqual([1, 0, 0, 0])
    expect(table.viewAs('ccg').own?.filed).toBe('hopeful')
    expect(table.viewAs('council').own?.filed).not.toBe('hopeful')
  })

  test('brings pledges, feelings, predictions, reasons and moves with it; what was not said is not there', async () => {
    const table = tableOf('thirty-eighth-attempt')
    const sheet = sheetOf({
      acute: {
        level: 1,
        feel: 2,
        pledge: { level: 1, ifOthers: 0, bound: true },
        predictions: { ccg: true, council: false },
        reason: 'promised',
        moves: [{ id: 'eat-together', with: 'council' }],
      },
      ccg: { pledge: { level: 1, ifOthers: 3, bound: false } },
    })
    expect(await commit(table, sheet)).toBeNull()
    const { current } = table.viewAs('acute')
    expect(current?.pledges.acute).toMatchObject({ outcome: 'kept', bound: true })
    expect(current?.pledges.ccg?.outcome).toBe('dropped')
    expect(current?.predictions).toEqual({ ccg: true, council: false })
    expect(current?.choices?.acute).toMatchObject({ origin: 'chosen', reason: 'promised' })
    expect(current?.moves?.acute).toEqual([{ id: 'eat-together', with: 'council' }])
    expect(ownOf(table, 'acute').feeling).toBe(2)
    expect([current?.choices?.council.reason, current?.moves?.council]).toEqual([null, []])
    expect(table.viewAs('council').current?.predictions).toEqual({})
  })

  test('takes a part of the risk that was given away into the log', async () => {
    const table = tableOf('provider-capture')
    await upTo(table, 2)
    expect(await commit(table, sheetOf({ acute: { cede: { to: 'community', share: 0.2 } } }))).toBeNull()
    expect(table.view().ceded).toEqual([
      expect.objectContaining({ seat: 'acute', to: 'community', share: 0.2 }),
    ])
  })

  test('that the rules do not take leaves the table where it was, names the seat, and can be corrected', async () => {
    const table = tableOf('thirty-eighth-attempt')
    const before = table.log()
    const eats: Partial<Line> = { moves: [{ id: 'eat-together', with: null }] }
    expect(await commit(table, sheetOf({ council: eats }))).toMatchObject({
      seat: 'council',
      refusal: { code: 'move-needs-partner' },
    })
    expect(table.log()).toBe(before)
    expect(table.view().phase).toBe('brief')
    expect(await commit(table, sheetOf({ council: { moves: [] } }))).toBeNull()
  })

  test('goes on where a page was left between two locks', async () => {
    const table = tableOf('share-the-pain')
    await readyAll(table, ALL)
    await readyAll(table, ALL)
    await table.send({ type: 'choose', seat: 'acute', level: 1 })
    await table.send({ type: 'lock', seat: 'acute' })
    const again = reopenLocalTable(table.log(), { clock, viewer: 'public' })
    if (!again.ok) throw new Error('not taken up')
    expect(await commit(again.value, sheetOf({ acute: { level: 1 } }))).toBeNull()
    expect(again.value.view().current?.choices?.acute.level).toBe(1)
  })

  test('is entered again when a slip was wrong: the same patients come, and only the corrected choice counts', async () => {
    const table = tableOf('winter-beds')
    const right = sheetOf({ acute: { level: 1 }, council: { level: 1 } })
    const attended = async () => (await table.days(2)).map(({ arrivals: { type1 } }) => type1)
    await upTo(table, 2)
    await commit(table, sheetOf({ acute: { level: 1 } }))
    const came = await attended()
    expect(came.length).toBe(91)
    await readyAll(table, ALL)
    expect((await table.backTo(2)).ok).toBe(true)
    expect([table.view().round, table.view().phase]).toEqual([2, 'brief'])
    expect(await commit(table, right)).toBeNull()
    expect(ALL.map((seat) => table.view().current?.choices?.[seat].level)).toEqual([1, 0, 1, 0])
    expect(await attended()).toEqual(came)
    const straight = tableOf('winter-beds')
    await upTo(straight, 2)
    await commit(straight, right)
    expect(table.view().current).toEqual(straight.view().current)
    const again = reopenLocalTable(table.log(), { clock, viewer: 'public' })
    if (!again.ok) throw new Error('not taken up')
    expect(again.value.view()).toEqual(table.view())
  })

  test('goes back a whole round where the one before was wrong, and not to one that was not played', async () => {
    const table = tableOf('share-the-pain')
    await upTo(table, 3)
    expect((await table.backTo(4)).ok).toBe(false)
    expect((await table.backTo(2)).ok).toBe(true)
    expect(table.view().results.length).toBe(1)
    await upTo(table, 6)
    expect(readLog(table.log()).ok).toBe(true)
    expect(table.view().phase).toBe('over')
  })

  test('is a whole log: it reads again, and every choice is a person’s', async () => {
    const table = tableOf('share-the-pain')
    await commit(table, sheetOf({ acute: { level: 1 } }))
    expect(readLog(table.log()).ok).toBe(true)
    expect(ALL.map((seat) => table.view().current?.choices?.[seat].origin)).toEqual(ALL.map(() => 'chosen'))
  })
})

test('the debrief tells what was entered: feelings, pledges, predictions and reasons', async () => {
  const table = tableOf('share-the-pain')
  await commit(table, sheetOf({ ccg: { feel: 4 } }))
  await upTo(table, 4)
  const slip: Partial<Line> = {
    level: 1,
    pledge: { level: 1, ifOthers: 0, bound: false },
    predictions: { acute: false, council: true },
    reason: 'helps-the-place',
  }
  await commit(table, sheetOf({ ccg: slip }))
  await upTo(table, 6)
  const log = readLog(table.log())
  if (!log.ok) throw new Error('not read')
  const { felt, pledges, predictions } = debriefOf(log.value, { bandSeeds: 0 })
  expect(felt.taps).toEqual([expect.objectContaining({ round: 1, seat: 'ccg', felt: 4 })])
  expect(pledges.all).toEqual([expect.objectContaining({ round: 4, seat: 'ccg', outcome: 'kept' })])
  expect(predictions.pairs.ccg.acute).toMatchObject({ made: 1, right: 1 })
  expect(predictions.pairs.ccg.council).toMatchObject({ made: 1, right: 0 })
  expect(seatStory(courseOf(log.value), 'ccg').join(' ')).toContain('Said why: helps the place (round 4).')
})

describe('what a slip asks for', () => {
  test.each(scenarioIds)(
    '%s: the screen has the fields of the paper, in its order, in every round',
    async (id) => {
      const scenario = shipped(id)
      const table = tableOf(id)
      for (let view = table.view(); view.phase !== 'over'; view = table.view()) {
        if (view.round > roundsOnPaper(scenario)) break
        const seats = scenario.seats.map((seat) => ownOf(table, seat.id))
        const onPaper = fieldsIn(scenario, view.round).filter((field) => !field.startsWith('standards'))
        expect(fieldsNow(view, seats, scenario)).toEqual(onPaper)
        expect(fieldsIn(scenario, view.round).includes('standards')).toBe(view.standard.open)
        await upTo(table, view.round + 1)
      }
    },
  )

  test('headspace and binding are counted as the rules count them', async () => {
    const table = tableOf('thirty-eighth-attempt')
    const own = ownOf(table, 'council')
    const pledge = { level: 1, ifOthers: 0, bound: true } as const
    const line = (moves: Line['moves']): Line => ({ ...EMPTY_LINE, level: 1, pledge, moves })
    const within = line([{ id: 'joint-appointment', with: 'ccg' }])
    const over = line([...within.moves, { id: 'eat-together', with: 'acute' }])
    expect(headspaceOf(own, within)).toEqual({ needed: 3, have: 3 })
    expect(slipIssues(table.view(), own, within)).toEqual([])
    expect(slipIssues(table.view(), own, over)).toEqual([
      'This needs 4 points of headspace, and the council has 3. Ask what to leave out.',
    ])
    expect(await commit(table, [...sheetOf({}), { seat: 'council', set: over }])).toEqual({
      seat: 'council',
      refusal: { code: 'headspace', values: { needed: 4, have: 3 } },
    })
    expect(await commit(table, [...sheetOf({}), { seat: 'council', set: within }])).toBeNull()
  })

  test('a move that is made with another seat asks with which, and only a choice must be there', () => {
    const table = tableOf('winter-beds')
    const own = ownOf(tableOf('thirty-eighth-attempt'), 'acute')
    const alone: Line = { ...EMPTY_LINE, moves: [{ id: 'eat-together', with: null }] }
    expect(slipIssues(table.view(), own, alone)).toEqual([
      '“Eat together” is done with another seat. Ask with which.',
    ])
    expect(lacksChoice(own, EMPTY_LINE)).toBe(true)
    expect(lacksChoice(own, { ...EMPTY_LINE, level: 0 })).toBe(false)
  })
})
