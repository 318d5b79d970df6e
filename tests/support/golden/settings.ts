// What the golden games are played from: scenario × variant × seats × seed.

/** A scenario as shipped, or with something changed that a facilitator or an author may change (see scenarios.ts). */
export type Variant = 'plain' | 'two' | 'fog' | 'levels' | 'unknown' | 'everything'

/** Seats in seat order: strategies as they are written, or `restless` alone: people who try everything (restless.ts). */
export interface GoldenSetting {
  readonly scenario:
    | 'classic'
    | 'share-the-pain'
    | 'winter-beds'
    | 'control-total'
    | 'election-year'
    | 'just-about-managing'
    | 'thirty-eighth-attempt'
    | 'points-of-light'
    | 'provider-capture'
    | 'quantum-leap'
  readonly variant: Variant
  readonly seed: string
  readonly temperament: 'quiet' | 'candid'
  readonly seats: readonly string[]
}

type Place = Pick<GoldenSetting, 'scenario' | 'variant'>
type Sitting = readonly [seed: string, temperament: GoldenSetting['temperament'], seats: string]

const at = (place: Place, ...sittings: readonly Sitting[]): readonly GoldenSetting[] =>
  sittings.map(([seed, temperament, seats]) => ({ ...place, seed, temperament, seats: seats.split(' ') }))

const FOUR = 'tit-for-tat cooperator grudger defector'
const LEARNERS = 'gradual win-stay-lose-shift adaptive-tit-for-tat zd-extort-2'
const DRAWN = 'random:p=0.7 random win-stay-lose-shift grudger:theta=0.5'
const LATE = 'suspicious-tit-for-tat alternator tit-for-2-tats cooperator'
const PROBING = 'prober champion once-bitten generous-tit-for-tat'
const COPYING = 'soft-grudger average-copier handshake detective'
const SCRIPTED = 'script:CDDC punisher downing grofman'

export const SETTINGS: readonly GoldenSetting[] = [
  ...at(
    { scenario: 'classic', variant: 'plain' },
    ['one', 'quiet', 'tit-for-tat alternator'],
    ['two', 'quiet', 'win-stay-lose-shift random'],
    ['three', 'quiet', 'cooperator defector'],
    ['four', 'quiet', 'gradual prober'],
    ['five', 'quiet', 'zd-extort-2 generous-tit-for-tat'],
    ['six', 'candid', 'joss nydegger'],
    ['seven', 'quiet', 'script:CCDCD tullock'],
  ),
  ...at(
    { scenario: 'classic', variant: 'fog' },
    ['one', 'quiet', 'tit-for-tat tit-for-tat'],
    ['two', 'quiet', 'grudger contrite-tit-for-tat'],
  ),
  ...at({ scenario: 'classic', variant: 'unknown' }, ['one', 'quiet', 'random win-stay-lose-shift']),
  ...at(
    { scenario: 'share-the-pain', variant: 'plain' },
    ['one', 'quiet', 'cooperator tit-for-tat grudger defector'],
    ['two', 'candid', 'random random tit-for-tat tit-for-2-tats'],
    ['all-pool', 'quiet', 'cooperator cooperator cooperator cooperator'],
    ['all-hold', 'quiet', 'defector defector defector defector'],
    ['three', 'candid', LEARNERS],
    ['four', 'candid', PROBING],
    ['five', 'quiet', SCRIPTED],
    ['six', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'share-the-pain', variant: 'two' },
    ['one', 'quiet', 'tit-for-tat alternator'],
    ['two', 'candid', 'grudger random:p=0.8'],
    ['three', 'quiet', 'defector cooperator'],
    ['four', 'candid', 'prober gradual'],
    ['five', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'share-the-pain', variant: 'fog' },
    ['one', 'candid', 'tit-for-tat tit-for-tat tit-for-tat tit-for-tat'],
    ['two', 'quiet', LEARNERS],
  ),
  ...at(
    { scenario: 'share-the-pain', variant: 'levels' },
    ['one', 'candid', 'restless'],
    ['two', 'candid', DRAWN],
  ),
  ...at(
    { scenario: 'share-the-pain', variant: 'unknown' },
    ['one', 'candid', FOUR],
    ['two', 'quiet', PROBING],
  ),
  ...at(
    { scenario: 'share-the-pain', variant: 'everything' },
    ['one', 'candid', 'restless'],
    ['two', 'candid', 'restless'],
    ['three', 'candid', DRAWN],
    ['four', 'candid', LATE],
  ),
  ...at(
    { scenario: 'winter-beds', variant: 'plain' },
    ['all-pool', 'quiet', 'cooperator cooperator cooperator cooperator'],
    ['all-hold', 'quiet', 'defector defector defector defector'],
    ['alone', 'quiet', 'cooperator defector defector defector'],
    ['alone', 'quiet', 'defector cooperator cooperator cooperator'],
    ['demo', 'quiet', FOUR],
    ['demo', 'candid', FOUR],
    ['chance', 'candid', DRAWN],
    ['late', 'candid', LATE],
    ['learners', 'candid', LEARNERS],
    ['learners', 'quiet', LEARNERS],
    ['probing', 'candid', PROBING],
    ['copying', 'candid', COPYING],
    ['scripted', 'quiet', SCRIPTED],
    ['£ ü 😀', 'candid', FOUR],
    ['any-1', 'candid', 'restless'],
    ['any-2', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'winter-beds', variant: 'fog' },
    ['mist-1', 'candid', 'tit-for-tat tit-for-tat tit-for-tat tit-for-tat'],
    ['mist-2', 'quiet', 'grudger grudger tit-for-2-tats cooperator'],
    ['mist-3', 'candid', LEARNERS],
    ['mist-4', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'winter-beds', variant: 'levels' },
    ['part-1', 'candid', 'restless'],
    ['part-2', 'candid', 'restless'],
    ['part-3', 'candid', DRAWN],
    ['part-4', 'quiet', COPYING],
  ),
  ...at(
    { scenario: 'winter-beds', variant: 'unknown' },
    ['length-1', 'candid', FOUR],
    ['length-2', 'quiet', LATE],
    ['length-3', 'candid', PROBING],
    ['length-4', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'winter-beds', variant: 'everything' },
    ['all-1', 'candid', 'restless'],
    ['all-2', 'candid', 'restless'],
    ['all-3', 'candid', 'restless'],
    ['all-4', 'candid', 'restless'],
    ['all-5', 'candid', 'restless'],
    ['all-6', 'candid', FOUR],
    ['all-7', 'candid', DRAWN],
    ['all-8', 'quiet', LATE],
    ['all-9', 'candid', LEARNERS],
  ),
  ...at(
    { scenario: 'control-total', variant: 'plain' },
    ['mixed', 'candid', FOUR],
    ['late', 'quiet', LATE],
    ['any', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'election-year', variant: 'plain' },
    ['mixed', 'candid', FOUR],
    ['late', 'quiet', LATE],
    ['any', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'just-about-managing', variant: 'plain' },
    ['mixed', 'candid', FOUR],
    ['late', 'quiet', LATE],
    ['any', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'thirty-eighth-attempt', variant: 'plain' },
    ['mixed', 'candid', FOUR],
    ['late', 'quiet', LATE],
    ['any', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'points-of-light', variant: 'plain' },
    ['mixed', 'candid', FOUR],
    ['late', 'quiet', LATE],
    ['any', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'provider-capture', variant: 'plain' },
    ['mixed', 'candid', FOUR],
    ['late', 'quiet', LATE],
    ['any', 'candid', 'restless'],
  ),
  ...at(
    { scenario: 'quantum-leap', variant: 'plain' },
    ['mixed', 'candid', FOUR],
    ['late', 'quiet', LATE],
    ['any', 'candid', 'restless'],
  ),
]
