// The certificate of a scenario in the words of somebody who will play it. Types only: no rules come along.
import { change, count, inLabels, type Labels, percent, pounds, say } from '../../../i18n/index.ts'
import type { Certificate, LeapCertificate, PoolFigures, Story } from '../../../scenario/index.ts'
import { inSentence } from '../../seat-words.ts'

/** One bar: what a board has in the end, if it and the others keep to a choice. */
export interface Bar {
  readonly label: string
  readonly value: number
  readonly text: string
}

export interface DilemmaWords {
  readonly title: string
  /** Whose account the bars are; none where a game has two stable ends. */
  readonly bars: readonly Bar[]
  readonly unit: string | null
  readonly sentences: readonly string[]
  readonly proof: string
}

const CHAIN = ['T', 'R', 'P', 'S'] as const

/** The dilemma card of a scenario. `seats` are its seats' names, by id. */
export function dilemmaWords(
  certificate: Certificate,
  { seats, labels }: { readonly seats: Readonly<Record<string, string>>; readonly labels: Labels },
): DilemmaWords {
  const proven = certificate.verdicts.every(({ ok }) => ok)
  const proof = proven ? proofOf(certificate) : say('dilemma.unproven')
  switch (certificate.kind) {
    case 'table': {
      const { payoffs, n, unit } = certificate
      const shown = (value: number): string => (unit === 'points' ? points(value) : millions(value))
      const most = Math.max(payoffs.T - payoffs.R, payoffs.P - payoffs.S)
      const least = Math.min(payoffs.T - payoffs.R, payoffs.P - payoffs.S)
      return {
        title: say('dilemma.title'),
        bars: CHAIN.map((key) => ({
          label: say(`dilemma.bar.${key}`, { n }),
          value: payoffs[key],
          text: unit === 'points' ? change(payoffs[key]) : millions(payoffs[key], 'always'),
        })),
        unit: say('dilemma.unit.round'),
        sentences: [
          least === most
            ? say('dilemma.table.pays', { gain: shown(most) })
            : say('dilemma.table.pays.range', {
                // "1 to 2 points", "£1m to £2m"
                least: unit === 'points' ? count(least) : shown(least),
                most: shown(most),
              }),
          say('dilemma.table.costs', { gap: shown(payoffs.R - payoffs.P), n }),
        ],
        proof,
      }
    }
    case 'pool': {
      const [first, figures] = Object.entries(certificate.seats)[0] ?? []
      const name = inSentence(inLabels(seats[first ?? ''] ?? '', labels))
      return {
        title: say('dilemma.title'),
        bars: figures
          ? CHAIN.map((key) => ({
              label: say(`dilemma.bar.${key}`, { n: Object.keys(certificate.seats).length }),
              value: figures[key],
              text: millions(figures[key], 'always'),
            }))
          : [],
        unit: say('dilemma.unit.game', { name }),
        sentences: [...returns(certificate), story(certificate.story)],
        proof,
      }
    }
    case 'leap':
      return { title: say('dilemma.leap.title'), bars: [], unit: null, sentences: leap(certificate), proof }
  }
}

const points = (value: number): string => say('dilemma.points', { n: value })
const millions = (value: number, sign: 'always' | 'auto' = 'auto'): string =>
  pounds(value * 1_000_000, { sign, digits: Number.isInteger(value) ? 0 : 1 })

/** Pounds per pound as money: "45p", "£1.28". */
const perPound = (value: number): string =>
  value < 0.995 ? say('dilemma.pence', { n: count(value * 100) }) : `£${count(value, 2)}`

function returns({ seats, placeReturn }: PoolFigures): readonly string[] {
  const own = Object.values(seats).map(({ ownReturn }) => ownReturn)
  const least = Math.min(...own.map(({ min }) => min))
  const most = Math.max(...own.map(({ max }) => max))
  return [
    say('dilemma.own', { least: perPound(least), most: perPound(most) }),
    say('dilemma.place', { least: perPound(placeReturn.min) }),
  ]
}

const story = ({ allHoldSunk, allPoolSunk }: Story): string =>
  say('dilemma.story', { hold: percent(allHoldSunk), pool: percent(allPoolSunk) })

function leap(certificate: LeapCertificate): readonly string[] {
  const { threshold, gain, loss, beliefNeeded } = certificate
  const seats = Object.keys(gain)
  const span = (values: readonly number[]): string => {
    const [least, most] = [millions(Math.min(...values)), millions(Math.max(...values))]
    return least === most ? least : say('dilemma.span', { least, most })
  }
  return [
    say('dilemma.leap.needs', { threshold, n: seats.length }),
    say('dilemma.leap.gain', { span: span(Object.values(gain)) }),
    say('dilemma.leap.loss', { span: span(Object.values(loss)) }),
    say('dilemma.leap.belief', { share: percent(Math.max(...Object.values(beliefNeeded))) }),
    story(certificate.story),
    ...(certificate.pool ? returns(certificate.pool.taken) : []),
  ]
}

function proofOf(certificate: Certificate): string {
  if (certificate.kind === 'table') return say('dilemma.proof.exact')
  return say('dilemma.proof', { seeds: certificate.seeds })
}
