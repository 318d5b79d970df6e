import { describe, expect, it } from 'vitest'
import {
  ACTIVITY_TYPES,
  codebook,
  commandSheet,
  csvText,
  daySheet,
  decodeNotes,
  interactionSheet,
  type Notes,
  notesText,
  PROGRESS,
  roundSheet,
  runLog,
  statementsOf,
  VERBS,
} from '../../src/replay/index.ts'
import { gameOf } from '../debrief/logs.ts'

const log = gameOf(['tit-for-tat', 'cooperator', 'grudger', 'defector'])
const commands = log.lines.filter(({ kind }) => kind === 'command').length

describe('CSV', () => {
  it('makes plain text of what a spreadsheet would take for a formula; numbers stay numbers', () => {
    const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1']
    const text = csvText({ columns: ['a', 'b'], rows: nasty.map((cell) => [cell, -12.5]) })
    const rows = text.split('\r\n').slice(1, -1)
    expect(rows).toHaveLength(nasty.length)
    for (const row of rows) {
      expect(row).toMatch(/^"?'/)
      expect(row.endsWith(',-12.5')).toBe(true)
    }
  })

  it('quotes commas, quotes and line ends', () => {
    expect(csvText({ columns: ['a'], rows: [['say "no", please'], ['two\nlines'], [null], [true]] })).toBe(
      'a\r\n"say ""no"", please"\r\n"two\nlines"\r\n\r\ntrue\r\n',
    )
  })

  it('has one row per seat and round, per command, and per day', () => {
    const run = runLog(log)
    if (!run.ok) throw new Error('no run')
    const days = daySheet(run.value.steps.map(({ game }) => game))
    expect(roundSheet(log).rows).toHaveLength(4 * 8)
    expect(commandSheet(log).rows).toHaveLength(commands)
    expect(days?.rows).toHaveLength(8 * 91)
    for (const sheet of [roundSheet(log), commandSheet(log), days])
      for (const row of sheet?.rows ?? []) expect(row).toHaveLength(sheet?.columns.length ?? 0)
  })

  it('explains every column in the codebook', () => {
    const sheets = [roundSheet(log), commandSheet(log)]
    const columns = sheets.flatMap((sheet) => sheet.columns)
    const book = codebook(sheets).rows
    expect(book.map((row) => row[1])).toEqual(columns)
    expect(book.every(([, , means]) => String(means).length > 3)).toBe(true)
  })
})

describe('interactions', () => {
  it('have exactly the columns of the Axelrod library, and a row per ordered pair', () => {
    const sheet = interactionSheet([log])
    expect(sheet.columns.join()).toBe(
      'Interaction index,Player index,Opponent index,Repetition,Player name,Opponent name,Actions',
    )
    expect(sheet.rows).toHaveLength(12)
    expect(sheet.rows[0]).toEqual([0, 0, 1, 0, 'acute (tit-for-tat)', 'ccg (cooperator)', 'CDDDDDDD'])
    expect(sheet.rows[1]).toEqual([0, 1, 0, 0, 'ccg (cooperator)', 'acute (tit-for-tat)', 'CCCCCCCC'])
    expect(interactionSheet([log, log]).rows.at(-1)?.slice(0, 4)).toEqual([11, 3, 2, 1])
  })
})

describe('xAPI statements', () => {
  const statements = statementsOf(log)

  it('use verbs and activity types of the Serious Games profile, which fit each other', () => {
    const types: Record<string, string[]> = {
      [VERBS.initialized]: [ACTIVITY_TYPES.game],
      [VERBS.completed]: [ACTIVITY_TYPES.game],
      [VERBS.progressed]: [ACTIVITY_TYPES.level],
      [VERBS.selected]: [ACTIVITY_TYPES.alternative],
      [VERBS.used]: [ACTIVITY_TYPES.item],
    }
    for (const { verb, object } of statements) expect(types[verb.id]).toContain(object.definition.type)
  })

  it('have what the specification and the profile ask for', () => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
    for (const { id, actor, object, verb, result, context } of statements) {
      expect(id).toMatch(uuid)
      expect(context.registration).toMatch(uuid)
      expect(actor.objectType).toBe('Agent')
      expect(URL.canParse(actor.account.homePage) && URL.canParse(object.id) && URL.canParse(verb.id)).toBe(
        true,
      )
      for (const key of Object.keys(result?.extensions ?? {})) expect(URL.canParse(key)).toBe(true)
      // A selection needs its response, a completion success and score, progress its extension.
      if (verb.id === VERBS.selected) expect(result?.response).toMatch(/^(pool|hold-back)/)
      if (verb.id === VERBS.completed)
        expect(result).toMatchObject({ completion: true, score: { raw: expect.any(Number) } })
      if (verb.id === VERBS.progressed) expect(result?.extensions?.[PROGRESS]).toBeGreaterThan(0)
    }
    expect(statements.filter(({ verb }) => verb.id === VERBS.selected)).toHaveLength(32)
  })

  it('are the same twice, and name nobody', () => {
    expect(statementsOf(log)).toEqual(statements)
    expect(JSON.stringify(statements)).not.toMatch(/mbox|"name":"[A-Z][a-z]+ [A-Z][a-z]+"/)
  })
})

describe('notes', () => {
  const notes: Notes = {
    format: 'notes/1',
    log: log.head,
    shared: [{ round: 2, seat: 'ccg', text: 'We hoped you would follow.' }],
    facilitator: [{ round: 3, moment: 'back', text: 'Ask about the silence.' }],
  }

  it('come back as they were written, and belong to one log', () => {
    expect(decodeNotes(notesText(notes), log.head)).toEqual({ ok: true, value: notes })
    expect(decodeNotes(notesText(notes), 'f'.repeat(64))).toMatchObject({
      error: [{ code: 'notes.other-log' }],
    })
  })

  it('are decoded strictly, every mistake with its path', () => {
    const bad = { ...notes, shared: [{ round: -1, seat: 'mayor', text: '' }], extra: 1 }
    const read = decodeNotes(JSON.stringify(bad))
    expect(read.ok ? [] : read.error.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['shared[0].round', 'shared[0].seat', 'shared[0].text']),
    )
    expect(decodeNotes('{')).toMatchObject({ error: [{ code: 'notes.not-json' }] })
    expect(decodeNotes('{"format":"notes/9"}')).toMatchObject({ error: [{ code: 'notes.format' }] })
  })
})
