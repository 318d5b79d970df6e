import type { Scenario } from '../engine/index.ts'
import { count, list, percent, pounds, say } from '../i18n/index.ts'
import type { Certificate, PoolFigures, RuleId, Verdict } from '../scenario/index.ts'
import { leversOf } from './lint-levers.ts'

/** Every condition that fails, which inequality and by how much; under each rule what moves it, the sharpest first. */
export function failures(scenario: Scenario, certificate: Certificate): readonly string[] {
  const failed = certificate.verdicts.filter(({ ok }) => !ok)
  const sorts = failed.filter(
    ({ rule, leap }, index) => failed.findIndex((one) => one.rule === rule && one.leap === leap) === index,
  )
  return sorts.flatMap(({ rule, leap }) => {
    const own = failed.filter((one) => one.rule === rule && one.leap === leap)
    const isTable = certificate.kind === 'table'
    const levers = isTable
      ? say('lint.lever.payoffs')
      : leversOf(
          rule,
          own.map(({ seat }) => seat),
        )
    return [
      ...(leap ? [say(`lint.leap.${leap}`)] : []),
      ...own.map((verdict) =>
        isTable ? tableSentence(scenario, verdict) : sentence(scenario, certificate, verdict),
      ),
      `  ${say('lint.moves', { levers })}`,
    ]
  })
}

const nameOf = (scenario: Scenario, { seat }: Verdict): string =>
  scenario.seats.find(({ id }) => id === seat)?.name ?? ''

const tableSentence = (scenario: Scenario, verdict: Verdict): string =>
  verdict.rule === 'place'
    ? say('lint.fails.table-place', { value: count(verdict.value, 2) })
    : say('lint.fails.table-gap', {
        name: nameOf(scenario, verdict),
        rule: verdict.rule,
        value: count(verdict.value, 2),
      })

function sentence(scenario: Scenario, certificate: Certificate, verdict: Verdict): string {
  const { rule } = verdict
  return say(`lint.fails.${rule}`, {
    name: nameOf(scenario, verdict),
    value: FIGURES[rule](verdict.value),
    limit: FIGURES[rule](verdict.limit),
    ...(rule === 'short-run' ? worstCase(scenario, figuresOf(certificate, verdict), verdict) : {}),
  })
}

/** Pounds for money, pence-exact returns, shares in per cent, plain numbers for cases and rounds. */
const money = (value: number): string => pounds(value * 1_000_000)
const perPound = (value: number): string => `£${count(value, 3)}`
const share = (value: number): string => percent(value, 1)
const whole = (value: number): number => value
const FIGURES: Readonly<Record<RuleId, (value: number) => string | number>> = {
  'T>R': money,
  'R>P': money,
  'P>S': money,
  'own-least': perPound,
  'own-most': perPound,
  'short-run': whole,
  place: perPound,
  'story-all-hold-back': share,
  'story-too-early': share,
  'story-all-pool': share,
  horizon: whole,
  precision: share,
  'leap-threshold': money,
  'leap-all-in': money,
  'leap-all-out': money,
  'leap-gain': money,
}

function figuresOf(certificate: Certificate, { leap }: Verdict): PoolFigures | null {
  if (certificate.kind === 'pool') return certificate
  if (certificate.kind === 'leap' && certificate.pool)
    return leap === 'taken' ? certificate.pool.taken : certificate.pool.notTaken
  return null
}

function worstCase(scenario: Scenario, figures: PoolFigures | null, { seat }: Verdict) {
  const found = figures?.seats[seat ?? '']?.shortRun
  const names = (found?.worst?.others ?? []).map(
    (other) => scenario.seats.find(({ id }) => id === other)?.name ?? other,
  )
  return {
    cases: found?.cases ?? 0,
    round: found?.worst?.round ?? 0,
    path: found?.worst?.path ?? '',
    others: names.length > 0 ? list(names) : '–',
    gain: perPound(found?.leastGain ?? 0),
  }
}
