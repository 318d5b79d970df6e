import { describe, expect, it } from 'vitest'
import { debriefOf } from '../../src/debrief/index.ts'
import {
  branchOf,
  checkpointsOf,
  commandSheet,
  type LogCommand,
  readLog,
  record,
  replayOf,
  roundSheet,
  scriptOf,
  startRecording,
  verifyLog,
} from '../../src/replay/index.ts'
import { person, seated, shipped } from '../support/games.ts'

const scenario = shipped('share-the-pain')
const SEATS = scenario.seats.map(({ id }) => id)

const read = (text: string) => {
  const log = readLog(text)
  if (!log.ok) throw new Error(JSON.stringify(log.error))
  return log.value
}

/** A whole game of people; with `stepsBack`, both first rounds are played otherwise, then the table goes back. */
function game(stepsBack: boolean) {
  const started = startRecording({ scenario, seed: 'again', sitters: seated(scenario, person) })
  let { recording, text } = started
  const does = (command: LogCommand): void => {
    const actor = command.type === 'rewindTo' ? 'facilitator' : 'human'
    const step = record(recording, { command, actor, ms: 0, slot: 1 })
    if (!step.ok) throw new Error(JSON.stringify(step.error))
    recording = step.value.recording
    text += step.value.text
  }
  const round = (level: 0 | 1): void => {
    const { round: now } = recording.game.state
    const isHere = (): boolean => recording.game.state.round === now && recording.game.state.phase !== 'over'
    while (isHere()) {
      if (recording.game.state.phase === 'decide')
        for (const seat of SEATS) does({ type: 'choose', seat, level })
      does({ type: 'closePhase' })
    }
  }
  round(1)
  if (stepsBack) {
    round(0)
    does({ type: 'rewindTo', round: 2, phase: 'talk' })
    round(0)
    does({ type: 'rewindTo', round: 1, phase: 'decide' })
    round(0)
    does({ type: 'closePhase' })
    does({ type: 'rewindTo', round: 1, phase: 'brief' })
    round(1)
  }
  while (recording.game.state.phase !== 'over') round(1)
  return read(text)
}

const scriptFrom = (log: ReturnType<typeof read>) => {
  const script = scriptOf(log)
  if (!script.ok) throw new Error(JSON.stringify(script.error))
  return script.value
}

describe('a game that stepped back', () => {
  const straight = game(false)
  const back = game(true)

  it('is staged as if nobody had gone the ways that were left', () => {
    const scenes = scriptFrom(back).scenes
    expect(scenes).toEqual(scriptFrom(straight).scenes)
    expect(scenes.flatMap(({ acts }) => acts.map(({ command }) => command.type))).not.toContain('rewindTo')
  })

  it('can be branched, into a log that verifies and holds no step back', () => {
    const wish = {
      round: 2,
      seat: 'council',
      change: { kind: 'choice', level: 0 },
      others: 'recorded',
    } as const
    const [branch, other] = [back, straight].map((log) => branchOf(scriptFrom(log), wish))
    if (!branch?.ok || !other?.ok) throw new Error('no branch')
    expect(verifyLog(branch.value.text)).toMatchObject({ ok: true, finding: 'verified' })
    expect(branch.value.text).not.toContain('rewindTo')
    expect(branch.value.game.state).toEqual(other.value.game.state)
    const replay = replayOf(scriptFrom(back), wish)
    expect(replay.ok && replay.value.game.state).toEqual(branch.value.game.state)
    expect(branch.value.game.state.results[1]?.choices.council.level).toBe(0)
  })

  it('is debriefed by the rounds that count', () => {
    const { table: _ofStraight, ...told } = debriefOf(straight, { bandSeeds: 0 })
    const { table: _ofBack, ...same } = debriefOf(back, { bandSeeds: 0 })
    expect(JSON.parse(JSON.stringify(same))).toEqual(JSON.parse(JSON.stringify(told)))
  })

  it('is exported with one row a seat and round, and with every command that was given', () => {
    const rounds = checkpointsOf(back).length
    expect(roundSheet(back).rows).toEqual(roundSheet(straight).rows)
    expect(roundSheet(back).rows.length).toBe(rounds * SEATS.length)
    const { columns, rows } = commandSheet(back)
    const steps = rows.filter((row) => row[columns.indexOf('command')] === 'rewindTo')
    expect(steps.map((row) => row[columns.indexOf('round')])).toEqual([3, 3, 2])
    expect(steps.map((row) => row[columns.indexOf('seat')])).toEqual(Array(3).fill('facilitator'))
  })
})
