import { describe, expect, it } from 'vitest'
import { matchFromLine, playMatch } from '../../src/lab/index.ts'
import vectors from '../data/strategy-vectors.json' with { type: 'json' }

const { R, S, T, P } = vectors.meta.payoffs
const scripts: Record<string, { actions: string }> = vectors.scripts
const flips: Record<string, { a: number[]; b: number[] }> = vectors.flips

function play(a: string, b: string, disturbed?: { a: number[]; b: number[] }) {
  const line = {
    a,
    b,
    turns: vectors.meta.turns,
    payoffs: [R, S, T, P],
    ...(disturbed && { flips: disturbed }),
  }
  const settings = matchFromLine(line)
  if (!settings.ok) throw new Error(JSON.stringify(settings.error))
  return playMatch(settings.value)
}

const split = (key: string): [string, string, string] => {
  const [a = '', b = '', c = ''] = key.split('|')
  return [a, b, c]
}

describe('two named strategies play the published vectors move for move', () => {
  it.each(Object.entries(vectors.pairs))('%s', (key, row) => {
    const [a, b] = split(key)
    const played = play(a, b)
    expect([played.a, played.b, played.score]).toEqual([row.a, row.b, row.score])
    const turned = play(b, a)
    expect([turned.a, turned.b]).toEqual([row.b, row.a])
  })
})

describe('a named strategy answers the published scripts move for move', () => {
  it.each(Object.entries(vectors.scripted))('%s', (key, row) => {
    const [a, script] = split(key)
    const played = play(a, `script:${scripts[script]?.actions}`)
    expect([played.a, played.score]).toEqual([row.a, row.score])
  })
})

describe('a flipped move enters both histories', () => {
  it.each(Object.entries(vectors.forced_flips))('%s', (key, row) => {
    const [a, b, flip] = split(key)
    const disturbed = flips[flip]
    if (disturbed === undefined) throw new Error(`no flips ${flip}`)
    const played = play(a, b, disturbed)
    expect([played.a, played.b]).toEqual([row.a, row.b])
    expect(turnsThatDiffer(row.a, row.intended_a)).toEqual(disturbed.a)
    expect(turnsThatDiffer(row.b, row.intended_b)).toEqual(disturbed.b)
  })
})

const turnsThatDiffer = (one: string, other: string): number[] =>
  [...one].flatMap((letter, place) => (letter === other[place] ? [] : [place + 1]))
