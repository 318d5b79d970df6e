import type { BoardModel } from './model.ts'
import { liftOf, moorings } from './seats.ts'
import { type Group, group } from './shape.ts'
import { buildStage } from './stage.ts'

/** The discharge jetty of the hospital: fit to leave, waiting here. It rises and sinks with its stage. */
export function dischargeJetty(model: BoardModel): Group {
  const stage = buildStage(moorings.acute.origin, liftOf(model, 'acute'))
  stage.box({ at: [170, 26, -46], size: [6, 6, 40], ink: 'pile' })
  stage.box({ at: [96, 68, -46], size: [6, 6, 40], ink: 'pile' })
  stage.box({ at: [170, 68, -46], size: [6, 6, 40], ink: 'pile' })
  stage.box({ at: [91, 22, -7], size: [90, 56, 7], ink: 'stone' })
  return group([group(stage.under, { opacity: 0.5 }), group(stage.over)], { id: 'discharge-jetty' })
}
