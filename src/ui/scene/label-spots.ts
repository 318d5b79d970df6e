/** Where words stand over the picture, in per cent of its width and height: middle, and top edge or (near the foot) bottom edge. */
export const labelSpots = {
  acute: { x: 11.7, y: 58.5 },
  ccg: { x: 77, y: 45 },
  council: { x: 82.5, foot: 2 },
  community: { x: 17.6, foot: 0.8 },
  pool: { x: 50, y: 67.5 },
  rehab: { x: 40.6, y: 85 },
  careHomes: { x: 59.8, y: 85.5 },
  homeCare: { x: 69.6, y: 24 },
  prevention: { x: 45.7, y: 25 },
} as const
export type LabelSpot = keyof typeof labelSpots
