import type { OpenPast, Rule, Settings } from '../strategies/index.ts'

/**
 * All that a rule's next choices can depend on, beside its memory, as a few numbers: two pasts with the same numbers are
 * the same to it for ever. Said here rule by rule; the tests hold every machine equal to its rule.
 */
export type Reading = (past: OpenPast, settings: Settings) => readonly number[]

/** What this rule reads, or null where that is unbounded or not known. */
export function readingOf(rule: Rule): Reading | null {
  const told = Object.hasOwn(READINGS, rule.id) ? READINGS[rule.id] : undefined
  if (told !== undefined) return told
  if (rule.id.startsWith('cycler-')) return everySo(rule.id.length - 'cycler-'.length)
  if (rule.id === 'script') return ({ turns }) => [upTo(turns, rule.name.length)]
  return null
}

const upTo = (count: number, most: number): number => Math.min(count, most)

/** The last choices as bits. */
const last = (bits: number, turns: number): number => bits & ((1 << turns) - 1)

const nothing: Reading = () => []
const everySo =
  (turns: number): Reading =>
  (past) => [past.turns % turns]

/** The other's last turns. */
const theirs =
  (turns: number): Reading =>
  (past) => [last(past.theirs, turns)]

/** Is it the first turn; and the last outcome. */
const lastOutcome: Reading = (past) => [upTo(past.turns, 1), last(past.mine, 1), last(past.theirs, 1)]

/** How often the other held back, up to a number. */
const theirsHeld =
  (most: number): Reading =>
  (past) => [upTo(past.theirsHeld, most)]

/** Several together. */
const all =
  (...readings: readonly Reading[]): Reading =>
  (past, settings) =>
    readings.flatMap((reading) => reading(past, settings))

/** The number of the turn, up to one. */
const turns =
  (most: number): Reading =>
  (past) => [upTo(past.turns, most)]

const mine =
  (count: number): Reading =>
  (past) => [last(past.mine, count)]

/** Everything about the other up to the end of an opening, then its last choice. */
const opening =
  (length: number): Reading =>
  (past) =>
    past.turns <= length
      ? [past.turns, last(past.theirs, length), past.theirsHeld]
      : [length + 1, last(past.theirs, 1), 0]

/** Of a window that a setting gives. */
const theirsBy =
  (setting: string): Reading =>
  (past, settings) => [last(past.theirs, Math.min(30, settings[setting] ?? 30))]

/** Has the other ever pooled? */
const everPooled: Reading = (past) => [past.theirsHeld < past.turns ? 1 : 0]

const pavlovOf2006: Reading = (past) => [
  past.turns < 6 ? past.turns : 6 + (past.turns % 6),
  last(past.theirs, 6),
]

/** A state machine: its state is its memory. */
const machine: Reading = all(turns(1), theirs(1))

const MACHINES = [
  ...[
    'fortress-3',
    'fortress-4',
    'predator',
    'pun-1',
    'raider',
    'ripoff',
    'usually-cooperates',
    'usually-defects',
  ],
  ...[
    'solution-b1',
    'solution-b5',
    'thumper',
    'colbert',
    'evolved-fsm-4',
    'evolved-fsm-16',
    'tf-1',
    'tf-2',
    'tf-3',
  ],
  'evolved-fsm-16-noise-05',
]

const READINGS: Readonly<Record<string, Reading>> = {
  cooperator: nothing,
  defector: nothing,
  random: nothing,
  'tit-for-tat': theirs(1),
  'suspicious-tit-for-tat': all(turns(1), theirs(1)),
  'tit-for-2-tats': theirs(2),
  'two-tits-for-tat': theirs(2),
  'hard-tit-for-tat': theirs(3),
  'hard-tit-for-2-tats': theirs(3),
  'slow-tit-for-two-tats-2': all(turns(2), mine(1), theirs(2)),
  'n-tits-for-m-tats': theirsBy('m'),
  'contrite-tit-for-tat': lastOutcome,
  'spiteful-tit-for-tat': theirs(2),
  'sneaky-tit-for-tat': all(turns(2), theirsHeld(1), mine(2), theirs(1)),
  'eugine-nier': all(theirsHeld(5), theirs(1)),
  'random-tit-for-tat': (past) => [past.turns === 0 ? 2 : past.turns % 2, last(past.theirs, 1)],
  grudger: theirsHeld(1),
  'spiteful-cc': all(turns(2), theirsHeld(1)),
  aggravater: all(turns(3), theirsHeld(1)),
  'opposite-grudger': everPooled,
  'easy-go': theirsHeld(1),
  'grudger-alternator': all(theirsHeld(1), mine(1)),
  'forgetful-grudger': theirs(1),
  'soft-grudger': theirs(1),
  'general-soft-grudger': theirsBy('n'),
  'win-stay-lose-shift': lastOutcome,
  'win-shift-lose-stay': lastOutcome,
  'stochastic-win-stay-lose-shift': lastOutcome,
  'generous-tit-for-tat': lastOutcome,
  'firm-but-fair': lastOutcome,
  'stochastic-cooperator': lastOutcome,
  'soft-joss': lastOutcome,
  joss: lastOutcome,
  'burn-both-ends': lastOutcome,
  'naive-prober': lastOutcome,
  grofman: lastOutcome,
  'all-c-or-all-d': lastOutcome,
  desperate: lastOutcome,
  hopeless: lastOutcome,
  willing: lastOutcome,
  'zd-extortion': lastOutcome,
  'zd-extort-2': lastOutcome,
  'zd-extort-2-v2': lastOutcome,
  'zd-extort-3': lastOutcome,
  'zd-extort-4': lastOutcome,
  'zd-gen-2': lastOutcome,
  'zd-gtft-2': lastOutcome,
  'zd-mischief': lastOutcome,
  'zd-set-2': lastOutcome,
  prober: opening(3),
  'prober-2': opening(3),
  'prober-3': opening(2),
  'hard-prober': opening(4),
  detective: opening(4),
  handshake: opening(2),
  'gradual-killer': opening(7),
  'collective-strategy': (past) =>
    past.turns <= 2 ? [past.turns, last(past.theirs, 2)] : [3, upTo(past.theirsHeld, 2)],
  'fool-me-once': theirsHeld(2),
  'fool-me-forever': theirsHeld(1),
  'once-bitten': theirs(2),
  'back-stabber': theirsHeld(4),
  'double-crosser': all(turns(180), theirsHeld(4), theirs(2)),
  'go-by-majority-5': all(turns(5), theirs(5)),
  'go-by-majority-10': all(turns(10), theirs(10)),
  'hard-go-by-majority-5': all(turns(5), theirs(5)),
  'hard-go-by-majority-10': all(turns(10), theirs(10)),
  'adaptive-pavlov-2006': pavlovOf2006,
  'adaptive-pavlov-2011': pavlovOf2006,
  'tricky-level-punisher': (past) => (past.turns >= 100 ? [100] : [past.turns, upTo(past.theirsHeld, 6)]),
  'short-mem': all(turns(11), theirs(10)),
  bully: theirs(1),
  'anti-tit-for-tat': lastOutcome,
  negation: lastOutcome,
  appeaser: lastOutcome,
  'tricky-cooperator': all(turns(3), theirs(10)),
  'tricky-defector': all(theirs(3), everPooled),
  resurrection: all(mine(5), theirs(1)),
  'double-resurrection': all(turns(5), mine(5), theirs(1)),
  alternator: lastOutcome,
  davis: (past, settings) => [upTo(past.turns, settings.rounds ?? 0), upTo(past.theirsHeld, 1)],
  feld: all(turns(200), theirs(1)),
  tullock: all(turns(11), theirs(10)),
  nydegger: all(turns(3), mine(3), theirs(3)),
  ...Object.fromEntries(MACHINES.map((id) => [id, machine])),
  tester: all(turns(3), mine(1), theirs(1)),
  'second-grofman': all(turns(7), mine(1), theirs(8)),
  leyvraz: theirs(3),
  black: all(turns(5), theirs(5)),
  'aon-2': all(turns(2), mine(2), theirs(2)),
  'delayed-aon-1': all(turns(2), mine(2), theirs(2)),
  'zd-mem-2': all(turns(2), mine(2), theirs(2)),
  'winner-12': all(turns(2), mine(1), theirs(2)),
  'winner-21': all(turns(2), mine(1), theirs(2)),
  'mem-2': all(turns(1), mine(2), theirs(2)),
  capri: all(mine(3), theirs(3)),
  'evolved-looker-up-1-1-1': all(turns(2), mine(1), theirs(1)),
  'evolved-looker-up-2-2-2': all(turns(3), mine(2), theirs(2)),
  'defector-hunter': all(turns(4), everPooled),
  'cooperator-hunter': all(turns(4), theirsHeld(1)),
  'alternator-hunter': all(turns(7), theirs(6)),
  'better-and-better': turns(1000),
  'worse-and-worse': turns(1000),
  'self-steem': (past) => [past.turns % 10, last(past.theirs, 1)],
}
