// The counted endings as tables in Markdown, for the terminal and for scenarios/README.md.
import type { Seat } from '../../../src/engine/index.ts'
import { scenarioHash } from '../../../src/scenario/index.ts'
import type { Ending } from './ending.ts'
import { countsBySeat, kindOf, known, QUANTILES, quantile, type Spread } from './measure.ts'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** 5, 25, 50, 75 and 95 % of the games, as `19 · 62 · 98 · 101 · 104`. */
const quantiles = (values: readonly number[], digits = 0): string =>
  values.length === 0
    ? '–'
    : QUANTILES.map((share) =>
        (quantile(values, share) + 0).toFixed(digits).replace(/^-(?=0(\.0*)?$)/, ''),
      ).join(' · ')

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(1, whole))}%`

/** `acute 12%, council 30%, nobody 60%`: seats that are never named are left out. */
function bySeat(spread: Spread, named: (ending: Ending) => readonly Seat[], nobody: string | null): string {
  const all = spread.endings.length
  const none = spread.endings.filter((ending) => named(ending).length === 0).length
  const seats = countsBySeat(spread, named).filter(({ games }) => games > 0)
  return [
    ...seats.map(({ seat, games }) => `${seat} ${percent(games, all)}`),
    ...(nobody === null ? [] : [`${nobody} ${percent(none, all)}`]),
  ].join(', ')
}

const pooledOf = ({ endings }: Spread): string => quantiles(endings.map(({ pooled }) => 100 * pooled))
const scoresOf = ({ endings, scenario }: Spread): string => {
  const unit = scenario.cards.some((card) => card.kind === 'table' && card.unit === 'points') ? 1 : 1_000_000
  return quantiles(
    endings.map(({ placeScore }) => placeScore / unit),
    unit === 1 ? 0 : 1,
  )
}
const trouble = (spread: Spread): readonly string[] => [
  bySeat(spread, ({ firstUnder }) => firstUnder, 'nobody'),
  bySeat(spread, ({ inTrouble }) => inTrouble, 'nobody'),
  bySeat(spread, ({ lowest }) => [lowest], null),
]
const TROUBLE = [
  'first under water',
  'awash or under at some time',
  'lowest against its plan at the end',
] as const

function poolTable(spreads: readonly Spread[]): string {
  const rows = spreads.map((spread) => [
    spread.scenario.id,
    quantiles(known(spread.endings.map(({ patients }) => patients))),
    quantiles(known(spread.endings.map(({ place }) => place))),
    pooledOf(spread),
    ...trouble(spread),
  ])
  return table(['scenario', 'patients index', 'place index', 'choices that pooled (%)', ...TROUBLE], rows)
}

/** One line for each way the leap ended. */
function leapTable(spreads: readonly Spread[]): string {
  const rows = spreads.flatMap((spread) => {
    const ways = [...new Set(spread.endings.map(({ leap }) => leap?.in ?? 'never'))]
    return ways.sort().map((way) => {
      const part = { ...spread, endings: spread.endings.filter(({ leap }) => leap?.in === way) }
      return [
        `${spread.scenario.id}: ${way === 'never' ? 'the leap never succeeds' : `succeeds in round ${way}`}`,
        percent(part.endings.length, spread.endings.length),
        quantiles(known(part.endings.map(({ patients }) => patients))),
        scoresOf(part),
        ...trouble(part),
      ]
    })
  })
  return table(['how it ends', 'games', 'patients index', 'board scores together (£m)', ...TROUBLE], rows)
}

function tableTable(spreads: readonly Spread[]): string {
  const rows = spreads.map((spread) => [
    spread.scenario.id,
    scoresOf(spread),
    spread.scenario.seats
      .map(({ id }) => {
        const part = {
          ...spread,
          endings: spread.endings.map((ending) => ({ ...ending, placeScore: ending.scores[id] })),
        }
        return `${id} ${scoresOf(part)}`
      })
      .join('; '),
    pooledOf(spread),
  ])
  return table(
    ['scenario', 'scores together (points, or £m)', 'scores of each seat', 'choices that pooled (%)'],
    rows,
  )
}

/** Shares of choices that pooled in each round, in %: do opponents stay a mix? */
export function roundsTable(spreads: readonly Spread[]): string {
  const most = Math.max(...spreads.flatMap(({ endings }) => endings.map(({ rounds }) => rounds)))
  const numbers = Array.from({ length: most }, (_, at) => at + 1)
  const rows = spreads.map(({ scenario, endings }) => [
    scenario.id,
    ...numbers.map((round) => {
      const shares = endings.flatMap(({ pooledBy }) => pooledBy.filter((one) => one.round === round))
      if (shares.length === 0) return '–'
      const mixed = shares.filter(({ share }) => share > 0 && share < 1).length
      const mean = shares.reduce((sum, { share }) => sum + share, 0)
      return `${percent(mean, shares.length)} (${percent(mixed, shares.length)})`
    }),
  ])
  return table(['scenario', ...numbers.map((round) => `round ${round}`)], rows)
}

/** The whole part of the README. */
export function spreadText(spreads: readonly Spread[], games: number): string {
  const of = (kind: string) => spreads.filter(({ scenario }) => kindOf(scenario) === kind)
  const hashes = spreads.map(({ scenario }) => `${scenario.id} ${scenarioHash(scenario).slice(0, 8)}`)
  return [
    `${games} games a scenario. Five figures divided by dots: 5, 25, 50, 75 and 95 % of the games lie below.`,
    ...(of('pool').length > 0 ? [poolTable(of('pool'))] : []),
    ...(of('leap').length > 0 ? [leapTable(of('leap'))] : []),
    ...(of('table').length > 0 ? [tableTable(of('table'))] : []),
    'Share of choices that pooled, by round; in brackets the games in which some pooled and some held back:',
    roundsTable(spreads),
    `Measured on: ${hashes.join(', ')}.`,
  ].join('\n\n')
}
