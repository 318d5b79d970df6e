import { useMemo } from 'react'
import type { View } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import { PlacePicture } from '../../board/place-picture.tsx'
import { Twin } from '../../board/twin.tsx'
import { boardModel } from '../../board-model.ts'
import { aQuarterAgo } from './before.ts'
import { nowRows } from './now-rows.ts'
import { endWords, hasPicture, namesOf, pictureLabels } from './picture-words.ts'
import { useDays, usePlay } from './play-context.tsx'

/** The place as the last quarter left it: a still picture, its sentence, its tables. `strip` crops it on a phone. */
export function PlaceNow({ view, strip = false }: { readonly view: View; readonly strip?: boolean }) {
  const { scenario } = usePlay()
  const day = useDays(view.round - 1).at(-1) ?? null
  const earlier = useDays(view.round - 2).at(-1) ?? null
  const model = useMemo(() => boardModel(view, { scenario, day }), [view, scenario, day])
  if (!hasPicture(view)) return null
  const words = endWords(model, view, day ? (view.results.at(-1)?.after ?? null) : null)
  return (
    <div className={strip ? 'place-now strip' : 'place-now'}>
      <PlacePicture
        model={model}
        isLiving={false}
        labels={pictureLabels(view, model)}
        caption={day || !scenario.flow ? words : say('table.caption.start', { caption: words })}
      />
      <Twin
        model={model}
        names={namesOf(view)}
        before={aQuarterAgo(model, view, { scenario, day: earlier })}
        now={nowRows(view, scenario)}
      />
    </div>
  )
}
