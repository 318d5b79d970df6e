import { describe, expect, it } from 'vitest'
import type { Command, Level } from '../../src/engine/index.ts'
import { type Recording, record, startRecording } from '../../src/replay/index.ts'
import { type Alone, driverOf, LAST_STANCE, reopenLocalTable } from '../../src/table/index.ts'
import { person, seated, shipped } from '../support/games.ts'

const SEATS = ['acute', 'ccg', 'council', 'community'] as const

/** A table of people with pledges from the start, driven after every command. */
function table(alone: Alone = 'waits') {
  const plain = shipped('share-the-pain')
  const scenario = { ...plain, options: { ...plain.options, pledgesFrom: 1 } }
  let { recording, text } = startRecording({ scenario, seed: 'away', sitters: seated(scenario, person) })
  return {
    recording: (): Recording => recording,
    text: () => text,
    does: (command: Command) => {
      const step = record(recording, { command, actor: 'human', ms: 0 })
      if (!step.ok) throw new Error(step.error.code)
      const driven = driverOf(undefined, alone)(step.value.recording, 0)
      recording = driven.recording
      text += step.value.text + driven.text
    },
  }
}

const standIn = { type: 'seatBot', seat: 'council', strategy: LAST_STANCE, temperament: 'quiet' } as const

/** The council's revealed choice after a stand-in sat down, with a choice of round 1 and a pledge in round 2 if given. */
function choiceAfter(before: Level | null, pledged: Level | null) {
  const one = table()
  const to = (phase: string) => {
    while (one.recording().game.state.phase !== phase) one.does({ type: 'closePhase' })
  }
  if (before !== null) {
    to('decide')
    one.does({ type: 'choose', seat: 'council', level: before })
    one.does({ type: 'lock', seat: 'council' })
    to('reflect')
    one.does({ type: 'closePhase' })
  }
  to('talk')
  if (pledged !== null) one.does({ type: 'pledge', seat: 'council', level: pledged, ifOthers: 0 })
  one.does(standIn)
  to('reveal')
  return one.recording().game.state.current?.result.choices.council
}

describe('a stand-in', () => {
  it('plays what was pledged, else what was last chosen, else holds back; and is never judged', () => {
    expect(choiceAfter(0, 1)).toMatchObject({ level: 1, origin: 'stand-in' })
    expect(choiceAfter(1, null)).toMatchObject({ level: 1, origin: 'stand-in' })
    expect(choiceAfter(null, null)).toMatchObject({ level: 0, origin: 'stand-in' })
  })

  it('locks at once, so that nobody waits for it', () => {
    const one = table()
    one.does(standIn)
    while (one.recording().game.state.phase !== 'decide') one.does({ type: 'closePhase' })
    expect(one.recording().game.state.seats.council.draft.locked).toBe(true)
  })

  it('is known where the log is opened again', () => {
    const one = table()
    one.does(standIn)
    expect(reopenLocalTable(one.text(), { clock: () => 0 }).ok).toBe(true)
  })
})

describe('a table at which no person sits', () => {
  const abandoned = (alone: Alone) => {
    const one = table(alone)
    for (const seat of SEATS) one.does({ ...standIn, seat })
    return one.recording().game.state.phase
  }

  it('plays on by itself on one device, and waits for its clock in a workshop', () => {
    expect(abandoned('plays-on')).toBe('over')
    expect(abandoned('waits')).toBe('brief')
  })
})
