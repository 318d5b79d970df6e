import type { ReactNode } from 'react'
import { SEAT_ORDER } from '../../seat-words.ts'
import { FRAME, Lights, line, Ring, Stage, Water } from './kit.tsx'

const range = (n: number): readonly number[] => Array.from({ length: n }, (_, at) => at)

const fourStages = (y: number) =>
  SEAT_ORDER.map((seat, at) => <Stage key={seat} seat={seat} x={33 + 58 * at} y={y} size={1.45} />)

/** Four boards, and too little in the middle. */
const shortPool = (
  <>
    {fourStages(66)}
    <Water y={82} />
    <Ring x={120} y={109} level={0.15} width={130} />
  </>
)

const SNOW = [
  [18, 22],
  [46, 50],
  [62, 14],
  [96, 30],
  [118, 8],
  [140, 44],
  [166, 18],
  [190, 52],
  [214, 26],
  [228, 60],
  [30, 76],
  [176, 74],
] as const

/** Snow, a full jetty, and nobody moving along it. */
const fullJetty = (
  <>
    <Stage seat="acute" x={66} y={90} size={3.1} />
    <path fill="var(--art-step-b)" d="M206 94h8v40h-8zM160 94h8v40h-8z" />
    <path fill="var(--art-stone)" d="M108 89h116v6h-116z" />
    <Lights stuck at={range(5).map((at) => [124 + 21 * at, 80] as const)} />
    <Water y={108} />
    <path
      fill="var(--art-stone)"
      opacity=".9"
      d="M120 128l22-6 24 4-6 8h-34zM186 138l16-5 20 5-8 6h-20zM24 134l20-5 14 6-10 6h-18z"
    />
    {SNOW.map(([cx, cy]) => (
      <circle key={cx} cx={cx} cy={cy} r="2.6" fill="var(--art-glint)" stroke="var(--art-foam)" />
    ))}
  </>
)

/** How deep a hull may lie, and the water just there. */
const loadLine = (
  <>
    {SEAT_ORDER.map((seat, at) => (
      <Stage key={seat} seat={seat} x={54 + 44 * at} y={38} size={1.2} />
    ))}
    <path fill="var(--art-step-a)" d="M14 42h212l-14 108h-184z" />
    <path fill="var(--art-stone)" d="M8 36h224v9h-224z" />
    <path
      {...line}
      stroke="var(--art-run)"
      strokeWidth="3"
      d="M44 58v74M44 66h16M44 82h11M44 98h16M44 114h11"
    />
    <circle cx="132" cy="90" r="25" {...line} stroke="var(--art-run)" strokeWidth="5" />
    <path {...line} stroke="var(--art-run)" strokeWidth="5" d="M92 90h80" />
    <Water y={98} />
  </>
)

const FLAGS = range(11).map((at) => {
  const x = 12 + 20 * at
  // The cord hangs in a parabola from one upper corner to the other.
  const y = 14 + 26 * (1 - ((x + 6 - 120) / 120) * ((x + 6 - 120) / 120))
  return { x, y, fill: `var(--${SEAT_ORDER[at % 4]}-roof)` }
})

/** A town hall under bunting, its gate closed. */
const bunting = (
  <>
    <Stage seat="council" x={120} y={98} size={3.3} />
    <path fill="var(--art-gate)" d="M108 72h24v25h-24z" />
    <path {...line} stroke="var(--art-stone)" strokeWidth="2" d="M114 74v21M120 74v21M126 74v21" />
    <path {...line} stroke="var(--ink-2)" strokeWidth="1.6" d="M0 14q120 52 240 0" />
    {FLAGS.map(({ x, y, fill }) => (
      <path key={x} fill={fill} d={`M${x} ${y}h13l-6.5 13z`} />
    ))}
    <Water y={114} />
  </>
)

/** Four dry decks, and a sea like a mirror right under them. */
const mirror = (
  <>
    {fourStages(98)}
    <g opacity=".32" transform="matrix(1 0 0 -1 0 208)">
      {fourStages(98)}
    </g>
    <Water y={104} calm />
    <path
      {...line}
      stroke="var(--art-foam)"
      opacity=".5"
      strokeWidth="2"
      d="M22 128h34M150 136h48M92 122h22"
    />
  </>
)

/** A bridge with its middle gone once more; the piles of earlier ones still stand. */
const oldPiles = (
  <>
    <Stage seat="ccg" x={32} y={72} size={1.9} />
    <Stage seat="community" x={208} y={72} size={1.9} />
    {range(13).map((at) => (
      <path key={at} fill="var(--art-stone-deep)" d={`M${66 + 9 * at} ${80 + (at % 3) * 5}h3.5v60h-3.5z`} />
    ))}
    <path fill="var(--art-plank)" d="M62 72l34 6 2 7-36-6zM178 72l-24 5-3 7 27-6z" />
    <path {...line} stroke="var(--art-plank)" strokeWidth="2.5" d="M62 60q20 4 34 14M178 60q-12 3-24 12" />
    <Water y={102} />
    <path fill="var(--art-plank)" d="M100 118l20-5 1 5-20 5zM134 132l18 4-1 5-18-4zM74 138l15 2v4l-15-2z" />
  </>
)

const HOUSES = [
  { x: 8, lit: false },
  { x: 34, lit: true },
  { x: 60, lit: false },
  { x: 86, lit: false },
  { x: 112, lit: true },
  { x: 138, lit: true },
] as const

/** Streets on a bank in the evening, and a light in some of their windows. */
const litWindows = (
  <>
    <path fill="var(--art-step-a)" d="M0 92q60-16 120-8t120-14v80H0z" />
    {HOUSES.map(({ x, lit }, at) => (
      <g key={x} transform={`translate(${x} ${62 - (at % 2) * 12 + (at < 2 ? 6 : 0)})`}>
        <path fill="var(--art-stone)" d="M2 12h20v18H2z" />
        <path fill="var(--art-plank)" d="M-2 13L12 0l14 13z" />
        {lit ? <circle cx="12" cy="20" r="11" fill="var(--light)" opacity=".3" /> : null}
        <path fill={lit ? 'var(--light)' : 'var(--art-stone-deep)'} d="M8 16h8v8H8z" />
      </g>
    ))}
    <Stage seat="community" x={202} y={88} size={2} />
    <Water y={112} />
  </>
)

/** One great house, and three that hang on it. */
const bigHouse = (
  <>
    <path
      {...line}
      stroke="var(--ink-2)"
      strokeWidth="1.8"
      strokeDasharray="4 4"
      d="M96 50q34 40 56 32M96 44q56 46 84 40M96 38q80 46 116 46"
    />
    <Stage seat="acute" x={66} y={98} size={4.4} />
    <Stage seat="ccg" x={152} y={98} size={0.85} />
    <Stage seat="council" x={184} y={98} size={0.85} />
    <Stage seat="community" x={216} y={98} size={0.85} />
    <Water y={112} />
  </>
)

/** From one quay to a higher one: only four stones together reach across. */
const stones = (
  <>
    <path fill="var(--art-step-a)" d="M0 84h60v66H0zM184 58h56v92h-56z" />
    <path fill="var(--art-stone)" d="M0 80h64v7H0zM180 54h60v7h-60z" />
    {SEAT_ORDER.map((seat, at) => (
      <g key={seat} transform={`translate(${78 + 30 * at} ${76 - 8 * at})`}>
        <path fill="var(--art-step-b)" d="M-7 4h14v80H-7z" />
        <ellipse cy="3" rx="13" ry="5" fill="var(--art-stone-deep)" />
        <ellipse rx="13" ry="5" fill={`var(--${seat}-roof)`} />
      </g>
    ))}
    <path {...line} stroke="var(--ink-2)" strokeWidth="2" strokeDasharray="5 5" d="M40 70Q110 6 200 42" />
    <Water y={116} />
  </>
)

const CELLS = [
  { x: 0, y: 0, fill: 'var(--art-fresh)' },
  { x: 26, y: 0, fill: 'var(--art-stone)' },
  { x: 0, y: 26, fill: 'var(--art-stone)' },
  { x: 26, y: 26, fill: 'var(--art-step-b)' },
] as const

/** Two of them, and four ways in which it can come out. */
const ledger = (
  <>
    <Stage seat="acute" x={40} y={88} size={2} />
    <Stage seat="council" x={200} y={88} size={2} />
    <Water y={104} />
    <g transform="translate(94 34)">
      {CELLS.map(({ x, y, fill }) => (
        <path
          key={`${x} ${y}`}
          fill={fill}
          stroke="var(--art-run)"
          strokeWidth="2"
          d={`M${x} ${y}h26v26h-26z`}
        />
      ))}
    </g>
  </>
)

/** Any other story: four boards and their pool. */
export const someStory = (
  <>
    {fourStages(66)}
    <Water y={82} />
    <Ring x={120} y={109} level={0.7} width={130} />
  </>
)

/** One picture for each story that comes with the game, by its id. */
export const scenes: Readonly<Record<string, ReactNode>> = {
  'share-the-pain': shortPool,
  'winter-beds': fullJetty,
  'control-total': loadLine,
  'election-year': bunting,
  'just-about-managing': mirror,
  'thirty-eighth-attempt': oldPiles,
  'points-of-light': litWindows,
  'provider-capture': bigHouse,
  'quantum-leap': stones,
  classic: ledger,
}

export const BOX = `0 0 ${FRAME.width} ${FRAME.height}`
