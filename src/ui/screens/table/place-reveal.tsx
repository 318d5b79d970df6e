import { useEffect, useMemo, useState } from 'react'
import type { ResultView, View } from '../../../engine/index.ts'
import { PlacePicture } from '../../board/place-picture.tsx'
import type { Board } from '../../board/port.ts'
import { Twin } from '../../board/twin.tsx'
import { boardModel, wellLevel } from '../../board-model.ts'
import type { BoardModel } from '../../scene/index.ts'
import { nowRows } from './now-rows.ts'
import { hasPicture, namesOf } from './picture-words.ts'
import { useDays, usePlay } from './play-context.tsx'
import type { RevealStage } from './reveal-stage.ts'

interface PlaceRevealProps {
  readonly view: View
  readonly result: ResultView
  readonly stage: RevealStage
}

/** The picture at the reveal: streams run and gates drop, the well rises, bridges change with their reasons. */
export function PlaceReveal({ view, result, stage }: PlaceRevealProps) {
  const { scenario } = usePlay()
  const day = useDays(view.round - 1).at(-1) ?? null
  const [board, setBoard] = useState<Board | null>(null)
  const after = useMemo(() => boardModel(view, { scenario, day }), [view, scenario, day])
  const before = useMemo(() => boardAtTurn(view, result, { scenario, day }), [view, result, scenario, day])
  const runs = stage === 'poured' || stage === 'corded'
  useEffect(() => {
    if (board && runs) board.reveal({ before, after })
  }, [board, runs, before, after])
  if (!hasPicture(view)) return null
  const shown = stage === 'settled' || (runs && board === null) ? after : before
  return <PlacePicture model={shown} onBoard={setBoard} />
}

/** The board as the cards are turned: trust and the well as they were, nobody's choice to be seen. */
function boardAtTurn(view: View, result: ResultView, shown: Parameters<typeof boardModel>[1]): BoardModel {
  const last = view.results.at(-1)
  const still = boardModel({ ...view, current: null, trust: result.trustBefore }, shown)
  return { ...still, pool: last && shown.scenario.flow ? wellLevel(last.pool, shown.scenario) : 0 }
}

/** The same in words and numbers. */
export function TwinOfReveal({ view, result }: Omit<PlaceRevealProps, 'stage'>) {
  const { scenario } = usePlay()
  const day = useDays(view.round - 1).at(-1) ?? null
  if (!hasPicture(view)) return null
  return (
    <Twin
      model={boardModel(view, { scenario, day })}
      names={namesOf(view)}
      before={boardAtTurn(view, result, { scenario, day })}
      now={nowRows(view, scenario)}
    />
  )
}
