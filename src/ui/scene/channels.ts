import { brief, type Cubic, cubicPath } from './geometry.ts'
import { type BoardChannel, type BoardModel, boardChannels } from './model.ts'
import { type Group, group, type Part, shape } from './shape.ts'

/** From the well outward. */
export const channelCourses: Readonly<Record<BoardChannel, Cubic>> = {
  prevention: [
    [576, 322],
    [556, 276],
    [520, 250],
    [506, 196],
  ],
  homeCare: [
    [704, 322],
    [724, 276],
    [764, 250],
    [784, 198],
  ],
  rehab: [
    [576, 460],
    [556, 500],
    [540, 520],
    [524, 548],
  ],
  careHomes: [
    [704, 460],
    [724, 500],
    [742, 522],
    [758, 548],
  ],
}

/** Stone beds from the well; the width of the water is the flow, a dry bed is grey and still there. */
export function channels(model: Pick<BoardModel, 'channels'>): Group {
  const one = (channel: BoardChannel): Group => {
    const d = cubicPath(channelCourses[channel])
    const flow = Math.max(0, Math.min(1, model.channels[channel]))
    const bed: readonly Part[] = [
      shape(d, 'channelShade', { turn: [1, 0, 0, 1, 0, 7] }),
      shape(d, 'channelStone'),
      shape(d, 'channelBed'),
    ]
    const wet =
      flow > 0.01 ? [shape(d, 'channelWater', { width: brief(3 + flow * 9) }), shape(d, 'channelFlow')] : []
    return group([...bed, ...wet], { id: `channel-${channel}`, facts: { flow: Math.round(flow * 100) } })
  }
  return group(boardChannels.map(one), { id: 'channels' })
}
