import { buildAcute, wardWindows } from './buildings/acute.ts'
import { buildCcg } from './buildings/ccg.ts'
import { buildCommunity } from './buildings/community.ts'
import { buildCouncil } from './buildings/council.ts'
import { lightsFor } from './lamps.ts'
import type { BoardModel, BoardSeat } from './model.ts'
import { addPlatform, addPuddles, finishStage } from './platform.ts'
import { liftOf, moorings } from './seats.ts'
import type { Group } from './shape.ts'
import { buildStage, type Stage } from './stage.ts'

/** One seat's landing stage at its height. */
export function landingStage(model: BoardModel, seat: BoardSeat): Group {
  const stage = buildStage(moorings[seat].origin, liftOf(model, seat))
  addPlatform(stage, seat)
  addPuddles(stage, seat)
  build[seat](stage, model)
  return finishStage(stage, { seat, word: model.levels[seat].word, isYou: model.you === seat })
}

/** What this drawing depends on: the same text means the same picture. */
export function landingStageKey(model: BoardModel, seat: BoardSeat): string {
  const own =
    seat === 'acute' ? lightsInWindows(model) : seat === 'council' ? model.marks.includes('purdah') : ''
  return `${liftOf(model, seat)} ${model.levels[seat].word} ${model.you === seat} ${own}`
}

const lightsInWindows = (model: BoardModel) =>
  Math.min(wardWindows, lightsFor(model.people.inWard, model.peoplePerLight))

const build: Readonly<Record<BoardSeat, (stage: Stage, model: BoardModel) => void>> = {
  acute: (stage, model) => buildAcute(stage, { left: lightsInWindows(model) }),
  ccg: (stage) => buildCcg(stage),
  council: (stage, model) => buildCouncil(stage, { purdah: model.marks.includes('purdah') }),
  community: (stage) => buildCommunity(stage),
}
