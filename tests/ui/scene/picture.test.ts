import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BoardModel,
  boardEvents,
  boardSeasons,
  boardSeats,
  lampCounts,
  layers,
  lightsFor,
  sceneLayers,
  sceneSvg,
} from '../../../src/ui/scene/index.ts'
import { liftOf } from '../../../src/ui/scene/seats.ts'
import type { Part } from '../../../src/ui/scene/shape.ts'
import { printSvg } from '../../../src/ui/scene/svg.ts'
import { lightTints } from '../../../src/ui/scene/tints.ts'
import { anyBoard } from './models.ts'
import { atLevels, calmPlace, hardPlace, winterPlace } from './places.ts'

const svgOf = (model: BoardModel) => sceneSvg(model, { theme: 'light' })
const layerOf = (id: string) => {
  const found = layers.find((layer) => layer.id === id)
  if (!found) throw new Error(`no layer ${id}`)
  return found
}
const drawingOf = (id: string, model: BoardModel) => JSON.stringify(layerOf(id).draw(model))
const lampsIn = (part: Part): number =>
  part.kind === 'lamp'
    ? 1
    : part.kind === 'group'
      ? part.parts.reduce((sum, one) => sum + lampsIn(one), 0)
      : 0

describe('the still picture', () => {
  test('the same model gives the same picture', () => {
    fc.assert(
      fc.property(anyBoard, (model) => {
        expect(svgOf(structuredClone(model))).toBe(svgOf(model))
      }),
      { numRuns: 20 },
    )
  })

  test('carries no script, style, class or address, so that any page policy lets it in', () => {
    for (const model of [calmPlace, hardPlace, winterPlace])
      expect(svgOf(model)).not.toMatch(/<script|<style|style=|class=|href|<image|<text|NaN|undefined/)
  })

  test('tells levels, trust, flow and the pool as facts of its groups', () => {
    const svg = svgOf(hardPlace)
    for (const fact of [
      'id="ccg" data-level="under"',
      'id="bridge-acute-ccg" data-trust="frayed broken"',
      'id="pool" data-level="16"',
      'id="channel-prevention" data-flow="0"',
    ])
      expect(svg).toContain(fact)
  })

  test('layers come back to front, and together are the whole picture', () => {
    const printed = sceneLayers(calmPlace, 'dark')
    expect(printed.map(({ depth }) => depth)).toEqual(printed.map((_, i) => i))
    expect(printed.every(({ svg, w, h }) => svg.startsWith('<svg') && w > 0 && h > 0)).toBe(true)
    expect(printed.map(({ id }) => id)).toEqual(layers.map(({ id }) => id))
  })

  test('a layer with the same key is the same drawing', () => {
    fc.assert(
      fc.property(anyBoard, anyBoard, fc.constantFrom(...layers), (a, b, layer) => {
        const mixed = {
          ...b,
          levels: a.levels,
          people: a.people,
          room: a.room,
          peoplePerLight: a.peoplePerLight,
        }
        const isSame = JSON.stringify(layer.draw(a)) === JSON.stringify(layer.draw(mixed))
        if (layer.key(a) === layer.key(mixed)) expect(isSame).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('landing stages', () => {
  test.each(boardSeats)(
    '%s rises without steps: each hundredth of freeboard moves it by less than a pixel',
    (seat) => {
      const lifts = Array.from({ length: 201 }, (_, i) =>
        liftOf(atLevels(calmPlace, { [seat]: (i - 100) / 100 }), seat),
      )
      const steps = lifts.slice(1).map((lift, i) => lift - (lifts[i] ?? 0))
      expect(steps.every((step) => step > 0 && step < 1)).toBe(true)
      expect([lifts[0], lifts.at(-1)]).toEqual([-34, 34])
    },
  )

  test.each(boardSeats)('the roof of %s stays over the water however deep it is', (seat) => {
    const drowned = layerOf(seat).draw(atLevels(calmPlace, { [seat]: -1 }))
    const over = drowned.parts.at(-1)
    expect(JSON.stringify(over)).toContain(`"${seat}-top"`)
  })

  test('a level below the lowest is drawn as the lowest', () => {
    expect(drawingOf('ccg', atLevels(calmPlace, { ccg: -3 }))).toBe(
      drawingOf('ccg', atLevels(calmPlace, { ccg: -1 })),
    )
  })
})

describe('bridges', () => {
  const withTrust = (from: 'acute' | 'ccg', of: 'acute' | 'ccg', value: number): BoardModel => ({
    ...calmPlace,
    trust: { ...calmPlace.trust, [from]: { ...calmPlace.trust[from], [of]: value } },
  })

  test('trust may be unrequited: one half breaks and the other stands', () => {
    const svg = svgOf(withTrust('ccg', 'acute', 10))
    expect(svg).toContain('id="bridge-acute-ccg" data-trust="solid broken"')
  })

  test('a change in one direction redraws only the bridges of that depth', () => {
    const changed = withTrust('ccg', 'acute', 10)
    const redrawn = layers.filter(({ key }) => key(changed) !== key(calmPlace)).map(({ id }) => id)
    expect(redrawn).toEqual(['bridges-back'])
  })
})

describe('water', () => {
  test('a dry channel keeps its bed', () => {
    const dry = drawingOf('channels', { ...calmPlace, channels: { ...calmPlace.channels, rehab: 0 } })
    expect(dry.match(/"channelBed"/g)).toHaveLength(4)
    expect(dry.match(/"channelWater"/g)).toHaveLength(3)
  })

  test('the fuller the pool, the wider its water', () => {
    const width = (pool: number) => {
      const [, d = ''] = drawingOf('pool', { ...calmPlace, pool }).match(/"d":"([^"]*)","ink":"fresh"/) ?? []
      return Number(d.match(/a([\d.]+) /)?.[1] ?? 0)
    }
    const widths = [0, 0.2, 0.4, 0.6, 0.8, 1].map(width)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(new Set(widths).size).toBe(widths.length)
  })
})

describe('lights', () => {
  test('anybody at all is one light', () => {
    expect([0, 1, 7, 8, 155].map((people) => lightsFor(people, 5))).toEqual([0, 1, 1, 2, 31])
  })

  test('every light due is drawn or counted as beyond the picture', () => {
    fc.assert(
      fc.property(anyBoard, (model) => {
        const counts = lampCounts(model)
        const inWindows = Math.min(88, counts.ward.drawn)
        const drawn = Object.values(counts).reduce((sum, place) => sum + place.drawn, 0)
        expect(lampsIn(layerOf('lamps').draw(model))).toBe(drawn - inWindows)
        for (const place of Object.values(counts)) expect(place.drawn).toBeLessThanOrEqual(place.lights)
      }),
      { numRuns: 60 },
    )
  })

  test('a hundred and fifty stuck people all have their place in the picture', () => {
    const { stuck } = lampCounts(hardPlace)
    expect(stuck).toMatchObject({ people: 155, lights: 31, drawn: 31 })
  })

  test('what a stuck light waits for shows in its mooring bar', () => {
    const lamps = drawingOf('lamps', hardPlace)
    for (const mooring of ['homeCare', 'rehab', 'careHome', 'bed'])
      expect(lamps).toContain(`"mooring":"${mooring}"`)
  })

  test('beds held by people who are stuck are not drawn as empty berths', () => {
    const rings = (model: BoardModel) => (drawingOf('berths', model).match(/M[^M]*a6 3.2/g) ?? []).length
    expect(rings(calmPlace)).toBeGreaterThan(rings(hardPlace))
    expect(rings(hardPlace)).toBe(0)
  })
})

describe('what the world did', () => {
  const eventful = (what: (typeof boardEvents)[number], seat: (typeof boardSeats)[number] | null = null) => ({
    ...calmPlace,
    events: [{ what, seat }],
  })

  test.each(boardEvents)('%s is something to see', (what) => {
    expect(svgOf(eventful(what, 'council'))).not.toBe(svgOf(calmPlace))
  })

  test('a barge lies beside the seat whose bill it is', () => {
    const drawn = boardSeats.map((seat) => drawingOf('events', eventful('bill', seat)))
    expect(new Set(drawn).size).toBe(boardSeats.length)
  })

  test('each season is a picture of its own, by day and by night', () => {
    const pictures = boardSeasons.flatMap((weather) =>
      (['light', 'dark'] as const).map((theme) => sceneSvg({ ...calmPlace, weather }, { theme })),
    )
    expect(new Set(pictures).size).toBe(boardSeasons.length * 2)
  })

  test('amber is people: no event, mark or season is drawn in it', () => {
    const { lit, glow } = lightTints
    for (const weather of boardSeasons)
      for (const what of boardEvents) {
        const model = { ...eventful(what, 'ccg'), weather }
        const drawn = printSvg([layerOf('events').draw(model), layerOf('weather').draw(model)], {
          model,
          theme: 'light',
        })
        expect(drawn).not.toContain(lit)
        expect(drawn).not.toContain(glow)
      }
  })
})
