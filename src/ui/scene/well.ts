import { brief, oval, type Point } from './geometry.ts'
import type { BoardModel } from './model.ts'
import { type Group, group, type Part, shape } from './shape.ts'

export const wellCentre: Point = [640, 392]
const [rimX, rimY] = [156, 78]
const [mouthX, mouthY] = [130, 63]
const narrowing = 0.115
const stepDepth = 8.5

/** The shared pool: a stepwell, so that each dry step is a fifth gone. */
export function well({ pool }: Pick<BoardModel, 'pool'>): Group {
  const steps = [0, 1, 2, 3, 4, 5].flatMap((i): readonly Part[] => {
    const { x, y, rx, ry } = ringAt(i)
    return [
      shape(oval({ x, y, rx, ry }), i % 2 ? 'stepB' : 'stepA'),
      shape(oval({ x, y: y + 4.5, rx, ry: ry - 4 }), 'tread'),
    ]
  })
  return group([...rim(), ...steps, ...surface(inSteps(pool))], {
    id: 'pool',
    facts: { level: Math.round(pool * 100) },
  })
}

/** Levels nearer than this look the same and need no new drawing. */
const inSteps = (pool: number) => Math.round(pool * 400) / 400

export const wellKey = ({ pool }: Pick<BoardModel, 'pool'>) => `${inSteps(pool)} ${Math.round(pool * 100)}`

function ringAt(depth: number) {
  const k = 1 - depth * narrowing
  return { x: wellCentre[0], y: wellCentre[1] + depth * stepDepth, rx: mouthX * k, ry: mouthY * k, k }
}

function rim(): readonly Part[] {
  const [x, y] = wellCentre
  const left = x - rimX
  const arc = `a${rimX} ${rimY} 0 0 0 ${rimX * 2} 0`
  const joints = Array.from({ length: 24 }, (_, i) => {
    const angle = ((i + 0.5) * Math.PI) / 12
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    return `M${brief(x + mouthX * c)} ${brief(y + mouthY * s)}L${brief(x + rimX * c)} ${brief(y + rimY * s)}`
  })
  return [
    shape(oval({ x, y: y + 34, rx: rimX + 2, ry: rimY }), 'shade'),
    shape(`M${left} ${y}v22${arc}v-22z`, 'pile-left'),
    shape(`M${left} ${y + 22}${arc}`, 'foam'),
    shape(oval({ x, y: y + 5, rx: rimX, ry: rimY }), 'stone-left'),
    shape(oval({ x, y, rx: rimX, ry: rimY }), 'stone-top'),
    shape(joints.join(''), 'joint'),
  ]
}

/** The water in the well. A dry well shows its floor: no water at all below a hundredth. */
function surface(pool: number): readonly Part[] {
  if (pool < 0.01) return []
  const { x, y, rx, ry, k } = ringAt((1 - Math.min(1, pool)) * 5 + 0.35)
  const g = (value: number) => brief(value * k)
  const glint = [
    `M${brief(x - 50 * k)} ${brief(y - 12 * k)}q${g(16)}-6 ${g(32)} 0`,
    `M${brief(x + 30 * k)} ${brief(y + 4)}q${g(14)}-5 ${g(28)} 0`,
    `M${brief(x - 26 * k)} ${brief(y + 28 * k)}q12-4 ${g(26)} 0`,
  ]
  return [
    shape(oval({ x, y, rx, ry }), 'freshEdge'),
    shape(oval({ x, y: y + 2.5, rx: rx - 4, ry: ry - 4 }), 'fresh'),
    shape(glint.join(''), 'glint'),
  ]
}
