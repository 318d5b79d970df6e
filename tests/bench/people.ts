// The model's people beside the experiments: the tables of src/strategies/people.md.
import { FEHR_GACHTER, playPublicGoods } from '../../src/lab/index.ts'
import measured from '../data/human-cooperation.json' with { type: 'json' }
import {
  allowed,
  anchored,
  isHeldOut,
  type Miss,
  missed,
  missesOf,
  playTreatment,
  pooledRates,
  STATES,
  suggested,
  TOLERANCE,
  TREATMENTS,
  type Treatment,
} from '../support/people.ts'

const two = (x: number): string => x.toFixed(2)
const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length

export function report([pairs = 10000, groups = 4000]: readonly number[]): string {
  return `${publicGoods(groups)}\n\n${repeated(pairs)}`
}

function publicGoods(groups: number): string {
  const play = (change: object) => playPublicGoods({ ...FEHR_GACHTER, groups, ...change }).given
  const plain = play({})
  const talk = play({ talk: true })
  const sanctions = play({ sanctions: true })
  const bands = measured.bot_mix_bands
  const rows: readonly (readonly [string, readonly number[], number])[] = [
    ['partners, mean', bands.partner_no_sanction_mean, mean(plain)],
    ['first period', bands.round1, plain[0] ?? 0],
    ['last period', bands.last, plain.at(-1) ?? 0],
    ['with sanctions, mean', bands.with_sanction_mean, mean(sanctions)],
    ['gain by talk', bands.communication_gain, mean(talk) - mean(plain)],
  ]
  const shown = measured.public_goods.fehr_gachter_2000
  const series = (name: string, all: readonly number[]) => `${name.padEnd(36)} ${all.map(two).join(' ')}`
  return [
    'Public goods: bands, in shares of the tokens',
    ...rows.map(
      ([name, [low = 0, high = 1], model]) =>
        `${name.padEnd(22)} ${two(low)}–${two(high)}  model ${model.toFixed(3)}`,
    ),
    '',
    series('partners', plain),
    series('partners, talk', talk),
    series('partners, sanctions', sanctions),
    'shown, not tested:',
    series('strangers, model', play({ matching: 'strangers' })),
    series(
      'strangers?, digitised',
      shown.stranger_nopun_digitised.map((x) => x / 20),
    ),
    series('strangers, sanctions, model', play({ matching: 'strangers', sanctions: true })),
    series(
      'strangers?, sanctions, digitised',
      shown.stranger_pun_digitised.map((x) => x / 20),
    ),
  ].join('\n')
}

function repeated(pairs: number): string {
  const lines: string[] = []
  for (const held of [false, true]) {
    lines.push(held ? '\nHeld out' : 'Fitted')
    lines.push(
      'treatment  expects suggested | misses by period (model − measured, in hundredths) | memory-one cc cd dc dd',
    )
    const later: Miss[] = []
    const blind: Miss[] = []
    const after: Miss[] = []
    for (const treatment of TREATMENTS.filter((one) => isHeldOut(one) === held)) {
      const expects = anchored(treatment)
      const guess = suggested(treatment)
      const { periods, rates } = missesOf(treatment, playTreatment(treatment, { expects, pairs }))
      later.push(...periods.slice(1))
      blind.push(...missesOf(treatment, playTreatment(treatment, { expects: guess, pairs })).periods)
      after.push(...rates)
      const cents = (one: Miss) => `${Math.round(100 * (one.model - one.measured))}`
      const byState = STATES.map((state) => rates.find(({ at }) => at === state))
      lines.push(
        `${treatment.id.padEnd(9)} ${two(expects)} ${two(guess)} | ${periods.map(cents).join(' ')} | ${byState.map((one) => (one ? cents(one) : '–')).join(' ')}`,
      )
    }
    lines.push(
      about('later periods, first known', later),
      about('all periods, payoffs alone', blind),
      about('memory-one rates', after),
    )
  }
  lines.push('\nRates after cc cd dc dd, all treatments of a sort, measured → model')
  const outcomeOf = (treatment: Treatment) =>
    playTreatment(treatment, { expects: anchored(treatment), pairs })
  for (const [name, sort] of SORTS) {
    const rates = pooledRates(TREATMENTS.filter(sort), outcomeOf)
    lines.push(
      `${name.padEnd(24)} ${rates.map(({ measured: m, model }) => `${two(m)} → ${two(model)}`).join('  ')}`,
    )
  }
  return lines.join('\n')
}

/** How a list of cells was met: by the plain tolerance, and by what their own error of sampling allows. */
function about(name: string, cells: readonly Miss[]): string {
  const inside = (most: (one: Miss) => number) => cells.filter((one) => missed(one) <= most(one))
  const plain = inside(() => TOLERANCE).length
  const many = cells.filter(({ observations }) => observations >= 100)
  const ofMany = many.filter((one) => missed(one) <= TOLERANCE).length
  const beyond = cells.filter((one) => missed(one) > allowed(one))
  const places = beyond.map(({ at, model, measured: m }) => `${at} ${two(model - m)}`).join('; ')
  return [
    `${name}: mean absolute miss ${mean(cells.map(missed)).toFixed(3)} over ${cells.length}`,
    `  within ${TOLERANCE}: ${plain}; or two standard errors: ${inside(allowed).length}`,
    `  with 100 observations or more, within ${TOLERANCE}: ${ofMany} of ${many.length}`,
    ...(beyond.length > 0 && beyond.length < 25 ? [`  beyond: ${places}`] : []),
  ].join('\n')
}

const SORTS: readonly (readonly [string, (one: Treatment) => boolean])[] = [
  ['length known', ({ known }) => known !== null],
  ['length unknown', ({ known, error }) => known === null && error === 0],
  ['choices slip', ({ error }) => error > 0],
]
