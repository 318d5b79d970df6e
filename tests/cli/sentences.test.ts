import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusalSentence, sentenceOf } from '../../src/cli/sentences.ts'
import { isMessageKey, say } from '../../src/i18n/index.ts'

const SRC = join(import.meta.dirname, '..', '..', 'src')
const source = (...path: readonly string[]): string => readFileSync(join(SRC, ...path), 'utf8')

const without = (keys: readonly string[]): readonly string[] => keys.filter((key) => !isMessageKey(key))

describe('what is said', () => {
  it('has a sentence for every refusal of the rules', () => {
    const union =
      source('engine', 'commands.ts').split('export type RefusalCode =')[1]?.split('\n\n')[0] ?? ''
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => `refusal.${code}`)
    expect(codes.length).toBeGreaterThan(25)
    expect(without(codes)).toEqual([])
  })

  it('has a sentence for every issue, finding and difference of a log', () => {
    const files = readdirSync(join(SRC, 'replay'), { recursive: true, encoding: 'utf8' })
      // Another test plants faults beside these files while it runs.
      .filter((file) => file.endsWith('.ts') && !file.includes('planted-'))
      .map((file) => source('replay', file))
    const issues = files.flatMap((text) =>
      [...text.matchAll(/'(log-issue\.[a-z0-9-]+)'/g)].map(([, code]) => code ?? ''),
    )
    expect(new Set(issues).size).toBeGreaterThan(15)
    expect(without(issues)).toEqual([])
    const whats = source('replay', 'run.ts').split('readonly what:')[1]?.split('readonly refusal')[0] ?? ''
    const differences = [...whats.matchAll(/'([a-z-]+)'/g)].map(([, what]) => `log-difference.${what}`)
    expect(differences).toHaveLength(7)
    expect(without(differences)).toEqual([])
  })

  it('fills numbers and names into refusals', () => {
    expect(say('refusal.headspace', { needed: 2, have: 1 })).toBe(
      'That needs 2 points of headspace and you have 1. Drop something else first.',
    )
    expect(refusalSentence({ code: 'move-off', values: { move: 'eat-together', from: 3, round: 1 } })).toBe(
      '“Eat together” can be used from round 3; this is round 1.',
    )
    expect(say('refusal.pledges-off', { from: 0, round: 1 })).toBe('There are no pledges in this game.')
    expect(say('refusal.wrong-phase', { command: 'choose', phase: 'talk', needed: 'decide' })).toBe(
      'This is not the moment: the table is in talk. It can be done in decide.',
    )
  })

  it('says it plainly where there is no name to suggest', () => {
    const values = { written: 'zzzzzzzz', nearest: '' }
    expect(sentenceOf({ path: '', code: 'strategy.unknown', values })).toBe(say('strategy.unheard', values))
  })
})
