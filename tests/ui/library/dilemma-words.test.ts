import { describe, expect, test } from 'vitest'
import { SEATS } from '../../../src/engine/index.ts'
import type { LeapCertificate } from '../../../src/scenario/index.ts'
import { scenarioEntries } from '../../../src/ui/scenarios.ts'
import { dilemmaWords } from '../../../src/ui/screens/library/dilemma-words.ts'
import { certificateOf, shipped } from '../../scenario/support.ts'

const then = 'then' as const
const seatsOf = (id: string) =>
  Object.fromEntries(shipped(`${id}.json`).seats.map(({ id: seat, name }) => [seat, name]))
const wordsOf = (id: string) => dilemmaWords(certificateOf(id), { seats: seatsOf(id), labels: then })

test('a table says what holding back pays and what it costs all', () => {
  expect(wordsOf('share-the-pain')).toMatchObject({
    bars: [{ text: '£0' }, { text: '−\u2060£5m' }, { text: '−\u2060£10m' }, { text: '−\u2060£15m' }],
    sentences: [
      'Holding back pays your own board £5m more a round, whatever the others do.',
      'If all hold back, each ends every round £5m worse than if all pool.',
    ],
    proof: 'Worked out exactly, for every seat.',
  })
  expect(wordsOf('classic').sentences).toEqual([
    'Holding back pays your own board 1 to 2 points more a round, whatever the others do.',
    'If both hold back, each ends every round 2 points worse than if both pool.',
  ])
})

test('a place says what a pooled pound brings its own board and the place, and who goes under', () => {
  const certificate = certificateOf('winter-beds')
  if (certificate.kind !== 'pool') throw new Error('winter-beds is a pool of four boards')
  const own = SEATS.flatMap((seat) => certificate.seats[seat]?.ownReturn ?? [])
  const pence = (value: number) => `${Math.round(value * 100)}p`
  const least = pence(Math.min(...own.map(({ min }) => min)))
  const most = pence(Math.max(...own.map(({ max }) => max)))
  const { sentences, unit, proof } = wordsOf('winter-beds')
  expect(sentences).toEqual([
    `Of a pound that you pool, ${least} to ${most} comes back to your own board.`,
    `To the place as a whole it is worth at least £${certificate.placeReturn.min.toFixed(2)}.`,
    `If all hold back, somebody goes under water in ${Math.round(certificate.story.allHoldSunk * 100)}% of games. If all pool, in ${Math.round(certificate.story.allPoolSunk * 100)}%.`,
  ])
  expect(unit).toBe('The acute trust’s own score over the whole game')
  expect(proof).toBe(`Checked by simulation for every seat, ${certificate.seeds} games for each case.`)
})

test('a leap has two stable ends and no bars', () => {
  const pool = certificateOf('winter-beds')
  if (pool.kind !== 'pool') throw new Error('winter-beds is a pool of four boards')
  const each = (value: number) => ({ acute: value, ccg: value, council: value, community: value })
  const leap: LeapCertificate = {
    kind: 'leap',
    seeds: 400,
    deviationSeeds: [150, 150],
    threshold: 4,
    gain: { ...each(2), community: 1.5 },
    loss: each(0.6),
    beliefNeeded: { ...each(0.25), acute: 0.375 },
    rounds: [],
    story: pool.story,
    pool: null,
    verdicts: [{ rule: 'leap-gain', seat: null, ok: false, value: 0, limit: 0 }],
  }
  const { bars, sentences, proof } = dilemmaWords(leap, { seats: {}, labels: then })
  expect(bars).toEqual([])
  expect(sentences.slice(0, 4)).toEqual([
    'All four boards must commit in the same round.',
    'If they do, each board gains £1.5m to £2m.',
    'If they do not, each of those who committed loses £600,000.',
    'It is worth trying once you are 38% sure of the others.',
  ])
  expect(proof).toBe('Not every condition of a dilemma holds here.')
})

describe('the list of scenarios', () => {
  test('says of each what its file says', () => {
    for (const entry of scenarioEntries) {
      const { title, summary, teaches, minutes, rounds } = shipped(`${entry.id}.json`)
      expect(entry).toMatchObject({ title, summary, teaches, minutes, rounds, seats: seatsOf(entry.id) })
    }
    expect(scenarioEntries.map(({ id }) => id)).toEqual(
      [...scenarioEntries.map(({ id }) => id)].filter((id) => id !== 'classic').concat('classic'),
    )
  })
})
