import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/lib/index.ts'

const wellFormed = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((text) => !/\p{Surrogate}/u.test(text))
const text = fc.oneof(
  wellFormed,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('"', '\\', '\u2028', '\x7f', '€'),
)
const leaf = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  text,
)
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('json'), { maxLength: 6 }),
    fc.dictionary(text, tie('json'), { maxKeys: 8 }),
  ),
}))

describe('canonical', () => {
  it('writes every JSON value as the package canonicalize does, to the byte', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(value)).toBe(canonicalize(value))
      }),
      { numRuns: 500 },
    )
  })

  it('says what the example of RFC 8785 says', () => {
    const numbers = JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]')
    const string = '€$\u000f\u000aA\'\u0042\u0022\u005c\\"/'
    expect(canonical({ numbers, string, literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('puts keys in the order of their UTF-16 code units, however many there are', () => {
    const keys = ['€', '\r', '\ufb33', '1', '😀', '\x80', 'ö']
    const wanted = ['\r', '1', '\x80', 'ö', '€', '😀', '\ufb33']
    const of = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 0]))
    expect(Object.keys(JSON.parse(canonical(of(keys.filter((key) => key !== '1')))))).toEqual(
      wanted.filter((key) => key !== '1'),
    )
    const many = Array.from({ length: 200 }, (_, i) => `key ${(i * 71) % 200}`)
    expect(canonical(of(many))).toBe(canonicalize(of(many)))
  })

  it('leaves a key without a value out, and writes null for a hole in a list', () => {
    expect(canonical({ a: undefined, b: [1, undefined] })).toBe('{"b":[1,null]}')
    expect(canonical({ b: [1, undefined], a: undefined })).toBe(canonicalize({ b: [1, undefined] }))
  })

  it('writes minus zero as zero', () => {
    expect(canonical(-0)).toBe('0')
  })

  it('refuses what has no JSON form', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', 'a\udc00b', () => 0, 1n])
      expect(() => canonical({ in: [value] })).toThrow()
    expect(() => canonical(undefined)).toThrow()
    expect(() => canonical({ '\ud83d': 1 })).toThrow()
    const circle: unknown[] = []
    circle.push(circle)
    expect(() => canonical(circle)).toThrow()
  })
})
