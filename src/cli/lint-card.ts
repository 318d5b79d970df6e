// A certificate in words and columns, for people.
import { RULES_VERSION, type Scenario } from '../engine/index.ts'
import { count, percent, say } from '../i18n/index.ts'
import {
  type Certificate,
  type LeapCertificate,
  LIMITS,
  type PoolCertificate,
  type PoolFigures,
  type Story,
  type TableCertificate,
} from '../scenario/index.ts'
import { columns } from './columns.ts'
import { failures } from './lint-fails.ts'

export interface Shown {
  readonly scenario: Scenario
  readonly certificate: Certificate
  readonly how: 'computed' | 'stored' | 'quick'
}

/** The whole card: verdict, failing conditions with what moves them, figures, and what to say openly. */
export function certificateCard(shown: Shown): string {
  const { certificate, scenario } = shown
  const failed = certificate.verdicts.filter(({ ok }) => !ok).length
  const head =
    shown.how === 'quick'
      ? say('lint.head.quick', { id: scenario.id, ok: failed === 0 ? 'yes' : 'no' })
      : failed === 0
        ? say('lint.head.certified', { id: scenario.id })
        : say('lint.head.refused', { id: scenario.id, count: failed })
  const parts = [
    head,
    ...failures(scenario, certificate).map((line) => `  ${line}`),
    '',
    basis(shown),
    '',
    ...body(shown),
  ]
  return `${parts.join('\n')}\n`
}

function basis({ certificate, how }: Shown): string {
  if (certificate.kind === 'table') return say('lint.basis.exact', { rules: RULES_VERSION })
  const [least, most] = certificate.deviationSeeds
  const { seeds } = certificate
  const stored = how === 'stored' ? 'yes' : 'no'
  return say('lint.basis', { seeds, least, most, rules: RULES_VERSION, stored })
}

function body({ scenario, certificate }: Shown): readonly string[] {
  switch (certificate.kind) {
    case 'table':
      return tableBody(certificate)
    case 'leap':
      return leapBody(scenario, certificate)
    case 'pool':
      return [
        ...poolBody(scenario, certificate),
        ...storyLines(certificate.story),
        '',
        ...openly(certificate),
      ]
  }
}

const figure = (value: number): string => count(value, 2)

function tableBody({ payoffs, n, unit, seats }: TableCertificate): readonly string[] {
  const K = Object.values(seats)[0]?.K ?? null
  return [say('lint.payoffs', { ...payoffs, unit, n, K: K === null ? '–' : figure(K) })]
}

function poolBody(scenario: Scenario, figures: PoolFigures): readonly string[] {
  const { seats, placeReturn } = figures
  const rows = scenario.seats.flatMap(({ id, name }) => {
    const seat = seats[id]
    if (!seat) return []
    const { ownReturn, shortRun, reciprocity } = seat
    return [
      [
        name,
        ...[seat.T, seat.R, seat.P, seat.S].map(figure),
        say('lint.range', { from: figure(ownReturn.min), to: figure(ownReturn.max) }),
        say('lint.short-run', { kept: shortRun.cases - shortRun.failures, cases: shortRun.cases }),
        seat.K === null ? '–' : figure(seat.K),
        reciprocity ? figure(reciprocity.mean) : '–',
      ],
    ]
  })
  const head = [
    '',
    'T',
    'R',
    'P',
    'S',
    say('lint.column.own'),
    say('lint.column.short'),
    'K',
    say('lint.column.recip'),
  ]
  const shares = Object.values(seats).flatMap(({ shortRun }) => shortRun.toTheEnd ?? [])
  return [
    columns([head, ...rows]).trimEnd(),
    say('lint.key'),
    say('lint.key.own'),
    ...(shares.length > 0 ? [say('lint.key.short', { share: spread(shares) })] : []),
    ...(Object.values(seats).some(({ reciprocity }) => reciprocity) ? [say('lint.key.recip')] : []),
    '',
    say('lint.place', {
      lower: figure(placeReturn.lower),
      min: figure(placeReturn.min),
      cash: figure(placeReturn.cash),
    }),
    say('lint.poolers', { figures: figures.placeByPoolers.map((sum) => count(sum, 1)).join(' · ') }),
    ...figures.wastefulCards.map(({ card, path, mean, half }) =>
      say('lint.wasteful', { card, path, value: figure(mean), half: figure(half) }),
    ),
  ]
}

const spread = (shares: readonly number[]): string =>
  say('lint.range', { from: percent(Math.min(...shares)), to: percent(Math.max(...shares)) })

const storyLines = (story: Story): readonly string[] => {
  const last = (values: readonly number[], digits: number): string => `${count(values.at(-1) ?? 0, digits)}%`
  return [
    say('lint.story', {
      hold: percent(story.allHoldSunk),
      early: percent(story.allHoldSunkEarly, 1),
      round: LIMITS.earliestRound,
      pool: percent(story.allPoolSunk, 1),
    }),
    say('lint.waits', {
      hold4: last(story.fourHour.allHold, 1),
      holdD: last(story.delayed.allHold, 1),
      pool4: last(story.fourHour.allPool, 1),
      poolD: last(story.delayed.allPool, 1),
    }),
  ]
}

/** What an author has to say of any scenario built like this; cash alone only where it is no dilemma. */
const openly = ({ placeReturn }: PoolCertificate): readonly string[] => [
  say('lint.openly.head'),
  ...(placeReturn.cash < 1 ? [`  ${say('lint.openly.cash')}`] : []),
  ...(['weights', 'rounds', 'sooner', 'early'] as const).map((what) => `  ${say(`lint.openly.${what}`)}`),
]

function leapBody(scenario: Scenario, certificate: LeapCertificate): readonly string[] {
  const { threshold, gain, loss, beliefNeeded, story, pool } = certificate
  const own = scenario.seats.map(({ id, name }) =>
    say('lint.leap', {
      name,
      threshold,
      gain: figure(gain[id] ?? 0),
      loss: figure(loss[id] ?? 0),
      belief: figure(beliefNeeded[id] ?? 0),
    }),
  )
  const rounds = pool
    ? [
        '',
        say('lint.leap.taken'),
        ...poolBody(scenario, pool.taken),
        '',
        say('lint.leap.not-taken'),
        ...poolBody(scenario, pool.notTaken),
      ]
    : []
  return [...own, say('lint.leap.key'), ...rounds, '', ...storyLines(story)]
}
