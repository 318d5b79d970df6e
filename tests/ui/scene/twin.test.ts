import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { board } from '../../../src/i18n/en/board.ts'
import { say } from '../../../src/i18n/index.ts'
import {
  type BoardModel,
  boardSeats,
  describeBoard,
  lastDayCaption,
  sceneSvg,
  type Twin,
} from '../../../src/ui/scene/index.ts'
import { anyBoard } from './models.ts'
import { calmPlace, hardPlace, revealedPlace, winterPlace } from './places.ts'

const factsOf = ({ caption, sections }: Twin) => [
  caption,
  ...sections.flatMap(({ title, rows }) => [title, ...rows.flatMap(({ head, cells }) => [head, ...cells])]),
]

describe('the twin', () => {
  test('says something else whenever the picture shows something else', () => {
    const fields = [
      'you',
      'levels',
      'trust',
      'pool',
      'channels',
      'people',
      'room',
      'travel',
      'weather',
      'marks',
      'events',
      'choices',
    ] as const
    fc.assert(
      fc.property(anyBoard, anyBoard, fc.constantFrom(...fields), (a, other, field) => {
        const b: BoardModel = { ...a, [field]: other[field] }
        const isSeen = sceneSvg(a, { theme: 'light' }) !== sceneSvg(b, { theme: 'light' })
        const isSaid = JSON.stringify(describeBoard(a)) !== JSON.stringify(describeBoard(b))
        if (isSeen) expect(isSaid).toBe(true)
      }),
      { numRuns: 80 },
    )
  })

  test('says what has changed since the last quarter, from what to what, and nothing else', () => {
    const now: BoardModel = {
      ...calmPlace,
      pool: 0.5,
      people: { ...calmPlace.people, stuckForHomeCare: 31 },
      levels: { ...calmPlace.levels, council: { freeboard: -0.2, word: 'under' } },
    }
    const changes = describeBoard(now, calmPlace).sections.find(({ id }) => id === 'changes')
    const said = changes?.rows.map(
      ({ id, cells }) => `${id}: ${cells.map((c) => say(c.key, c.values)).join('; ')}`,
    )
    expect(said).toEqual([
      'level-council: down 100, from 80 to -20; under water, at -20',
      'pool: down 28, from 78 to 50',
      'people-stuckForHomeCare: up 21, from 10 to 31',
    ])
  })

  test('says so when nothing has changed, and is silent where there is no quarter before', () => {
    const [first] = describeBoard(calmPlace, calmPlace).sections
    expect(first?.rows.map(({ head }) => head.key)).toEqual(['board.changes.none'])
    expect(describeBoard(calmPlace).sections.map(({ id }) => id)).not.toContain('changes')
  })

  test('whatever moved in the picture is among the changes', () => {
    const fields = ['levels', 'trust', 'pool', 'channels', 'people'] as const
    fc.assert(
      fc.property(anyBoard, anyBoard, fc.constantFrom(...fields), (a, other, field) => {
        const b: BoardModel = {
          ...a,
          people: { ...a.people, inWard: a.people.inWard + 1 },
          [field]: other[field],
        }
        const { sections } = describeBoard(b, a)
        const rows = sections.find(({ id }) => id === 'changes')?.rows ?? []
        const isSame = sceneSvg(a, { theme: 'light' }) === sceneSvg(b, { theme: 'light' })
        if (!isSame) expect(rows.map(({ id }) => id)).not.toContain('same')
      }),
      { numRuns: 40 },
    )
  })

  test('names every pair of seats in both directions, in words and numbers', () => {
    const trust = factsOf(describeBoard(hardPlace)).filter(({ key }) =>
      /board\.trust\.(solid|frayed|broken)/.test(key),
    )
    const said = trust.map(({ key, values }) => `${key} ${values.from} ${values.to} ${values.trust}`)
    expect(said).toHaveLength(12)
    expect(said).toContain('board.trust.broken ccg acute 14')
    expect(said).toContain('board.trust.frayed acute ccg 48')
  })

  test('has a caption with lights and people', () => {
    const { caption } = describeBoard(hardPlace)
    expect(caption).toEqual({ key: 'board.caption.stuck', values: { people: 155, lights: 31, perLight: 5 } })
    expect(say(caption.key, caption.values)).toBe(
      '31 lights, about 155 people, ready to leave hospital and waiting. One light stands for 5 people.',
    )
  })

  test('leaves people out where a scenario has none', () => {
    const nobody = Object.fromEntries(Object.keys(calmPlace.people).map((place) => [place, 0]))
    const room = { acute: 0, rehab: 0, homeCare: 0, careHomes: 0 }
    const twin = describeBoard({ ...calmPlace, people: nobody as BoardModel['people'], room })
    expect(twin.sections.map(({ id }) => id)).toEqual(['seats', 'trust', 'pool', 'around'])
    expect(twin.caption.key).toBe('board.caption.nobody')
  })

  test('says no height of a stage whose books are closed, neither now nor among the changes', () => {
    const closed: BoardModel = { ...calmPlace, closed: ['council'] }
    const sunk: BoardModel = {
      ...closed,
      levels: { ...calmPlace.levels, council: { freeboard: -0.4, word: 'under' } },
    }
    const said = (twin: Twin, section: string, row: string) =>
      twin.sections
        .find(({ id }) => id === section)
        ?.rows.find(({ id }) => id === row)
        ?.cells.map(({ key, values }) => say(key, values))
    expect(said(describeBoard(closed), 'seats', 'council')).toEqual(['afloat; its books are closed'])
    expect(said(describeBoard(closed), 'seats', 'acute')?.[0]).toMatch(/^afloat, at \d+$/)
    expect(said(describeBoard(sunk, closed), 'changes', 'level-council')).toEqual([
      'under water; its books are closed',
    ])
  })

  test('says nothing of the ways before a day has been counted', () => {
    const { travel } = calmPlace
    const still = Object.fromEntries(Object.keys(travel).map((route) => [route, 0])) as typeof travel
    const ids = (model: BoardModel) => describeBoard(model).sections.map(({ id }) => id)
    expect(ids(calmPlace)).toContain('travel')
    expect(ids({ ...calmPlace, travel: still })).not.toContain('travel')
  })

  test('puts a usual day beside the last one of a quarter', () => {
    const caption = (model: BoardModel, usual: number): string => {
      const { key, values } = lastDayCaption(model, usual)
      return say(key, values)
    }
    const people = { ...calmPlace.people, stuckForHomeCare: 0, stuckForRehab: 0, stuckForCareHome: 0 }
    expect(caption({ ...calmPlace, people }, 13)).toBe(
      'On the last day of the quarter nobody waited to leave hospital; on a usual day 13 people.',
    )
    expect(caption({ ...calmPlace, people: { ...people, stuckForHomeCare: 8 } }, 15)).toBe(
      'On the last day of the quarter 2 lights, about 8 people, waited to leave hospital; on a usual day 15 people.',
    )
  })

  test('counts the lights that find no room in the picture', () => {
    const crowd = { ...calmPlace, people: { ...calmPlace.people, stuckForHomeCare: 400 } }
    const beyond = factsOf(describeBoard(crowd)).filter(({ key }) => key === 'board.people.beyond')
    expect(beyond).toHaveLength(1)
    expect(Number(beyond[0]?.values.lights)).toBeGreaterThan(0)
  })

  test('every fact becomes a whole sentence', () => {
    for (const model of [calmPlace, hardPlace, winterPlace, revealedPlace])
      for (const { key, values } of factsOf(describeBoard(model))) {
        const said = say(key, values)
        expect(said).not.toMatch(/[{}]|board\.|undefined|NaN/)
        expect(said.length).toBeGreaterThan(1)
      }
  })

  test('uses no word of blame', () => {
    expect(Object.values(board).join(' ')).not.toMatch(/defect|cooperat|free rider|sunk/i)
  })

  test('covers all four seats', () => {
    const seats = describeBoard(calmPlace).sections[0]?.rows.map(({ id }) => id)
    expect(seats).toEqual(boardSeats)
  })
})
