import './marks.css'

export { Brand } from './brand.tsx'
export { ChoiceArt } from './choice-art.tsx'
export { Cord } from './cord.tsx'
export { FloatGauge, WellGauge } from './gauges.tsx'
export { SeatMark, SeatName } from './seat-mark.tsx'
export { TrustPlanks } from './trust-planks.tsx'
