import type { BoardSeat } from '../scene/model.ts'
import { rooflines } from './seat-mark.tsx'

const shoal = `M0 112V84q14-7 28 0${'t28 0 '.repeat(13)}v40z`
const stream = 'M96 46C160 26 220 34 268 70'
const crests = 'M150 100q8-4 16 0t16 0M168 22q8-4 16 0t16 0M340 16q8-4 16 0t16 0M330 108q8-4 16 0t16 0'
const dryRings = [
  { rx: 80, ry: 24, cy: 71 },
  { rx: 68, ry: 20, cy: 75 },
  { rx: 56, ry: 16, cy: 79 },
] as const

type ChoiceArtProps = { readonly seat: BoardSeat; readonly choice: 'pool' | 'hold' }

/** The same pier twice: sluice open with a stream into the well, or sluice shut. Neither is the happier picture. */
export function ChoiceArt({ seat, choice }: ChoiceArtProps) {
  return (
    <svg className="choice-art" viewBox="14 0 372 112" aria-hidden="true" focusable="false">
      <rect width="400" height="112" fill="var(--art-water)" />
      <path fill="var(--art-shoal)" d={shoal} />
      <ellipse cx="292" cy="76" rx="96" ry="32" fill="var(--art-stone-deep)" />
      <ellipse cx="292" cy="70" rx="96" ry="31" fill="var(--art-stone)" />
      {choice === 'pool' ? <Pouring /> : <Kept />}
      <path fill="var(--art-stone-deep)" d="M28 58h36v40H28z" />
      <path fill="var(--art-step-a)" d="M64 58h36v40H64z" />
      <path fill="var(--art-shoal)" opacity=".75" d="M20 88q14-6 28 0t28 0 28 0 14 0v24H20z" />
      <path
        fill="none"
        stroke="var(--art-foam)"
        strokeWidth="2"
        opacity=".8"
        d="M22 88q13-6 26 0t26 0 30 0"
      />
      <path fill="var(--art-stone)" d="M22 50h84v9H22z" />
      <path
        fill="none"
        stroke="var(--art-foam)"
        strokeWidth="2"
        opacity=".5"
        strokeLinecap="round"
        d={crests}
      />
      <path
        transform="translate(36 12) scale(2)"
        fill={`var(--${seat}-roof)`}
        fillRule="evenodd"
        d={rooflines[seat]}
      />
      {choice === 'pool' ? null : <Gate />}
    </svg>
  )
}

function Pouring() {
  return (
    <>
      <ellipse cx="292" cy="71" rx="80" ry="24" fill="var(--art-step-a)" />
      <ellipse cx="292" cy="75" rx="72" ry="20" fill="var(--art-fresh-edge)" />
      <ellipse cx="292" cy="77" rx="69" ry="17.5" fill="var(--art-fresh)" />
      <path d={stream} fill="none" stroke="var(--art-run)" strokeWidth="19" opacity=".4" />
      <path d={stream} fill="none" stroke="var(--art-fresh)" strokeWidth="14" strokeLinecap="round" />
      <path d={stream} fill="none" stroke="var(--art-glint)" strokeWidth="3" strokeDasharray="15 11" />
      <g fill="none" stroke="var(--art-glint)" strokeWidth="2.2">
        <ellipse cx="268" cy="74" rx="20" ry="7" />
        <ellipse cx="268" cy="74" rx="33" ry="12" opacity=".6" />
      </g>
    </>
  )
}

function Kept() {
  return (
    <>
      {dryRings.map((ring, step) => (
        <ellipse key={ring.rx} cx="292" {...ring} fill={`var(--art-step-${step % 2 ? 'b' : 'a'})`} />
      ))}
      <ellipse cx="292" cy="83" rx="42" ry="11" fill="var(--art-fresh-edge)" />
      <ellipse cx="292" cy="84" rx="40" ry="9.5" fill="var(--art-fresh)" />
    </>
  )
}

function Gate() {
  return (
    <g stroke="var(--art-stone)" strokeWidth="3" fill="var(--art-gate)">
      <path d="M112 40h36v48h-36z" />
      <path fill="none" strokeWidth="2" d="M112 56h36M112 72h36M130 40v48" />
    </g>
  )
}
