import type { ResultView, View } from '../../../engine/index.ts'
import { percent, say } from '../../../i18n/index.ts'
import type { PictureLabel } from '../../board/place-picture.tsx'
import { type SeatNames, sayFact } from '../../board/twin.tsx'
import { type BoardModel, captionOf, lastDayCaption } from '../../scene/index.ts'
import { nameOf } from './names.ts'

/** The picture has four landing stages: a table of fewer seats goes without it. */
export const hasPicture = (view: View): boolean => view.seats.length === 4

/** Names for the picture and its twin, from this table's seats. */
export const namesOf = (view: View): SeatNames => ({
  acute: '',
  ccg: '',
  council: '',
  community: '',
  ...Object.fromEntries(view.seats.map(({ id }) => [id, nameOf(view, id)])),
})

/** The sentence under the picture. */
export const captionWords = (model: BoardModel, view: View): string =>
  sayFact(captionOf(model), namesOf(view))

const QUARTER_DAYS = 91

/** The sentence under the place as a quarter left it: its last day, beside a usual one as the figures have it. */
export function endWords(model: BoardModel, view: View, after: ResultView['after']): string {
  const { outcomes = null } = after ?? {}
  if (outcomes === null) return captionWords(model, view)
  return sayFact(lastDayCaption(model, Math.round(outcomes.delayedBedDays / QUARTER_DAYS)), namesOf(view))
}

/** Words on a wide picture: every stage with its standing, and the pool. */
export function pictureLabels(view: View, model: BoardModel): readonly PictureLabel[] {
  const stages = view.seats.map(({ id }) => ({
    spot: id,
    name: id === view.own?.seat ? say('table.you') : nameOf(view, id),
    note: say(`table.standing.word.${model.levels[id].word}`),
    isOwn: id === view.own?.seat,
  }))
  if (view.poolHidden) return stages
  return [...stages, { spot: 'pool', name: say('table.caption.pool', { share: percent(model.pool) }) }]
}
