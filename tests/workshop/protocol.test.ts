import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CODE_LETTERS,
  codeFrom,
  codeShown,
  codeTyped,
  consoleMessage,
  deviceMessage,
  isCode,
  readMessage,
  strangerMessage,
} from '../../src/workshop/protocol/index.ts'
import { MAY_SEND, maySend } from '../../src/workshop/roles/index.ts'

const typesOf = (shape: {
  readonly def: { readonly options: readonly { shape: { type: { def: { values: readonly string[] } } } }[] }
}) => shape.def.options.flatMap(({ shape: { type } }) => type.def.values).sort()

describe('a code', () => {
  it('has no letter that can be taken for another', () => {
    expect(CODE_LETTERS).not.toMatch(/[0O1IL]/)
    expect(new Set(CODE_LETTERS).size).toBe(CODE_LETTERS.length)
  })

  it('reads the same however it is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1e9), { minLength: 8, maxLength: 8 }),
        fc.constantFrom(6, 8),
        (numbers, letters) => {
          const code = codeFrom(numbers, letters)
          expect(isCode(code, letters)).toBe(true)
          expect(codeTyped(` ${codeShown(code).toLowerCase().replaceAll('', ' ')}\t`)).toBe(code)
        },
      ),
    )
  })
})

describe('who may send what', () => {
  it('is said for every message there is, and for no other', () => {
    expect([...MAY_SEND.stranger].sort()).toEqual(typesOf(strangerMessage))
    expect([...MAY_SEND.device].sort()).toEqual(typesOf(deviceMessage))
    expect([...MAY_SEND.facilitator].sort()).toEqual(typesOf(consoleMessage))
  })

  it('leaves the projector and the observers’ link nothing to say', () => {
    const types = [
      ...typesOf(deviceMessage),
      ...typesOf(consoleMessage),
      ...typesOf(strangerMessage),
    ] as (typeof MAY_SEND.device)[number][]
    for (const type of types)
      expect([maySend('projector', type), maySend('observer', type)]).toEqual([false, false])
  })
})

describe('a message', () => {
  const act = {
    type: 'act',
    id: 'a1',
    at: { game: 1, round: 1, phase: 'decide', attempt: 0 },
    command: { type: 'choose', seat: 'acute', level: 1 },
  }

  it('is taken in its shape and in no other', () => {
    expect(readMessage('device', act)).toEqual({ ok: true, value: act })
    const wrong = [
      { ...act, more: 1 },
      { ...act, id: '' },
      { ...act, id: 'x'.repeat(41) },
      { ...act, command: { type: 'closePhase' } },
      { ...act, command: { ...act.command, level: 0.3 } },
      { ...act, at: { ...act.at, round: 0 } },
      { ...act, at: { ...act.at, round: Number.POSITIVE_INFINITY } },
      { type: 'tell', id: 'a', table: 'all', text: 'x'.repeat(281) },
      { type: 'endWorkshop', id: 'a' },
      ['act'],
      null,
      'act',
    ]
    for (const one of wrong) expect(readMessage('device', one).ok).toBe(false)
  })

  it('never breaks the reader, whatever it is, and is never repeated back', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('stranger', 'device', 'facilitator'), (sent, kind) => {
        const read = readMessage(kind as 'device', sent)
        if (!read.ok) expect(read.error.length).toBeLessThanOrEqual(100)
      }),
      { numRuns: 300 },
    )
  })
})
