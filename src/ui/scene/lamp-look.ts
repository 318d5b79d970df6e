import type { Mooring } from './shape.ts'

/** A lamp, not a coin: white-hot centre, amber edge, soft glow; no rim shine. Radii in pixels of the frame at size 1. */
export const lampLook = {
  core: 6,
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
