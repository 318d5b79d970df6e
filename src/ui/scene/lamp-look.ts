import type { Mooring } from './shape.ts'

/** A lamp, not a coin: white-hot centre, amber edge, soft glow; no rim shine. Radii in pixels of the frame at size 1. */
export const lampLook = {
  core: { care: 5.2, moored: 6, moving: 6 },
  /** how plain the dark outline is: a light in its berth is quiet, one that is stuck is not */
  edge: { care: 0.5, moored: 0.9, moving: 0.7 },
  /** on a small picture those who are stuck or on their way grow more than those in care */
  small: { care: 1.05, moored: 1.5, moving: 1.2 },
  halo: { moving: 20, care: 15, moored: 15 },
  /** share of the radius, colour */
  heart: [
    [0.2, '#ffffff'],
    [0.5, '#ffe9ad'],
    [0.78, '#ffbb3d'],
    [1, '#e98a1c'],
  ],
  glow: { light: { colour: '#ffd27a', strength: 0.7 }, dark: { colour: '#ffb640', strength: 0.75 } },
} as const

/** Mooring bars under a stuck light, from −7.5 to 7.5: whole for a bed or home care, two parts for rehab, three for a care home. */
export const mooringBars: Readonly<Record<Mooring, string>> = {
  bed: 'M-7.5 8.8h15',
  homeCare: 'M-7.5 8.8h15',
  rehab: 'M-7.5 8.8h4.6M2.9 8.8h4.6',
  careHome: 'M-7.5 8.8h1.6M-.8 8.8h1.6M5.9 8.8h1.6',
}
