import { type BoardModel, revealAt, revealSeconds } from '../scene/index.ts'
import type { Board } from './port.ts'
import { stepQuarter } from './quarter-play.ts'

/** A board without Phaser: the still drawing, stepped. Used where neither WebGL nor a canvas will do. */
export function stillBoard(first: BoardModel, draw: (model: BoardModel) => void): Board {
  let model = first
  const show = (next: BoardModel) => {
    model = next
    draw(next)
  }
  const nothing = () => {}
  return {
    show,
    playQuarter: (frames, options) =>
      stepQuarter({ before: model, frames, options, show: (moment) => show(moment.model) }),
    reveal: (ends, { onEnd } = {}) => {
      show(revealAt(ends, revealSeconds).model)
      onEnd?.()
      return { skip: nothing }
    },
    setTheme: nothing,
    resize: nothing,
    destroy: nothing,
  }
}
