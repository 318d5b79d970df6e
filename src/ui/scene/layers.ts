import { bridges, bridgesKey } from './bridges.ts'
import { capacities } from './capacities.ts'
import { channels } from './channels.ts'
import { events } from './events.ts'
import { dischargeJetty } from './jetty.ts'
import { berths, lampCounts, stillLamps } from './lamps.ts'
import { land } from './land.ts'
import { landingStage, landingStageKey } from './landing-stages.ts'
import type { BoardModel, BoardTheme } from './model.ts'
import { pours, type Unveiling } from './pours.ts'
import { routes, travellers } from './routes.ts'
import { liftOf } from './seats.ts'
import { type Group, group } from './shape.ts'
import { printSvg } from './svg.ts'
import { water, waves } from './water.ts'
import { weather } from './weather.ts'
import { well, wellKey } from './well.ts'

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** One layer of the picture: what it shows, where it lies, and what it depends on. */
export type LayerRecipe = Box & {
  readonly id: LayerId
  readonly draw: (model: BoardModel, unveiling?: Unveiling) => Group
  /** same text, same drawing: redraw only when it changes */
  readonly key: (model: BoardModel, unveiling?: Unveiling) => string
}

export const layerIds = [
  'water',
  'waves',
  'routes',
  'land',
  'acute',
  'ccg',
  'channels',
  'bridges-back',
  'capacities',
  'bridges-middle',
  'jetty',
  'pool',
  'bridges-front',
  'community',
  'council',
  'bridges-near',
  'events',
  'pours',
  'berths',
  'lamps',
  'travellers',
  'weather',
] as const
export type LayerId = (typeof layerIds)[number]

const whole: Box = { x: 0, y: 0, w: 1280, h: 720 }
const still = () => ''
const height = (model: BoardModel) => String(Math.max(3, liftOf(model, 'acute')))
const lit = (model: BoardModel) =>
  JSON.stringify([height(model), model.people, model.room, model.peoplePerLight])

const recipes: Readonly<Record<LayerId, Omit<LayerRecipe, 'id'>>> = {
  water: { ...whole, draw: water, key: still },
  waves: { ...whole, draw: waves, key: still },
  routes: { x: 320, y: 140, w: 640, h: 470, draw: routes, key: still },
  land: { x: 0, y: 0, w: 1280, h: 720, draw: land, key: ({ weather }) => weather },
  acute: { x: 24, y: 60, w: 396, h: 460, ...stage('acute') },
  ccg: { x: 900, y: 56, w: 324, h: 380, ...stage('ccg') },
  channels: {
    x: 470,
    y: 180,
    w: 340,
    h: 390,
    draw: channels,
    key: ({ channels }) => JSON.stringify(channels),
  },
  'bridges-back': { x: 360, y: 150, w: 680, h: 200, ...footbridges('back') },
  capacities: { x: 430, y: 90, w: 440, h: 520, draw: capacities, key: still },
  'bridges-middle': { x: 80, y: 200, w: 1160, h: 340, ...footbridges('middle') },
  jetty: {
    x: 226,
    y: 326,
    w: 170,
    h: 210,
    draw: dischargeJetty,
    key: (model) => String(liftOf(model, 'acute')),
  },
  pool: { x: 470, y: 300, w: 340, h: 210, draw: well, key: wellKey },
  'bridges-front': { x: 300, y: 390, w: 660, h: 190, ...footbridges('front') },
  community: { x: 64, y: 420, w: 330, h: 300, ...stage('community') },
  council: { x: 896, y: 350, w: 320, h: 370, ...stage('council') },
  'bridges-near': { x: 270, y: 520, w: 730, h: 200, ...footbridges('near') },
  events: {
    ...{ ...whole, draw: events },
    key: (model) => JSON.stringify([model.events, liftOf(model, 'acute'), liftOf(model, 'council')]),
  },
  pours: {
    ...{ x: 300, y: 240, w: 740, h: 350, draw: pours },
    key: (model, unveiling) => JSON.stringify([model.choices, model.levels, unveiling]),
  },
  berths: {
    x: 40,
    y: 90,
    w: 850,
    h: 530,
    draw: berths,
    key: (model) => lit(model),
  },
  lamps: {
    x: 40,
    y: 90,
    w: 850,
    h: 530,
    draw: (model) => group(stillLamps(model), { id: 'lamps', facts: facts(model) }),
    key: lit,
  },
  travellers: {
    ...{ x: 320, y: 140, w: 640, h: 470, draw: (model) => group(travellers(model), { id: 'travellers' }) },
    key: ({ travel, marks }) => JSON.stringify([travel, marks]),
  },
  weather: { ...whole, draw: weather, key: (model) => model.weather },
}

/** The picture's layers, back to front. */
export const layers: readonly LayerRecipe[] = layerIds.map((id) => ({ id, ...recipes[id] }))

export type Layer = Box & { readonly id: LayerId; readonly depth: number; readonly svg: string }

/** Each layer as an SVG of its own, cut to its box. */
export function sceneLayers(model: BoardModel, theme: BoardTheme): readonly Layer[] {
  return layers.map(({ id, draw, x, y, w, h }, depth) => {
    const svg = printSvg([draw(model)], { model, theme, box: { x, y, w, h } })
    return { id, depth, x, y, w, h, svg }
  })
}

function stage(seat: 'acute' | 'ccg' | 'council' | 'community') {
  return {
    draw: (model: BoardModel) => landingStage(model, seat),
    key: (model: BoardModel) => landingStageKey(model, seat),
  }
}

function footbridges(depth: 'back' | 'middle' | 'front' | 'near') {
  return {
    draw: (model: BoardModel) => bridges(model, depth),
    key: (model: BoardModel) => bridgesKey(model, depth),
  }
}

function facts(model: BoardModel) {
  return Object.fromEntries(
    Object.entries(lampCounts(model)).map(([place, { lights }]) => [place.toLowerCase(), lights]),
  )
}
