import { fingerprintsOf, playedOf, policiesOf } from '../debrief/index.ts'
import { LEVELS, type Level, type Seat } from '../engine/index.ts'
import { count, poundsChange, say } from '../i18n/index.ts'
import {
  type Branch,
  branchOf,
  type Dropped,
  type NotBranched,
  type Policy,
  readLog,
  type Script,
  scriptOf,
  type Wish,
} from '../replay/index.ts'
import { parseBot } from '../table/index.ts'
import type { Account } from './account.ts'
import { badUse, type Desk, type ExitCode, outJson } from './desk.ts'
import { writeText } from './files.ts'
import { logAccount } from './log-account.ts'
import { cannotReplay, loadLog, type NamedLog } from './logs.ts'
import { refusalSentence, sentenceOf } from './sentences.ts'

export interface BranchOptions {
  readonly round?: string
  readonly seat?: string
  readonly choose?: string
  readonly others?: string
  readonly strategy?: string
  readonly out?: string
  readonly json?: boolean
}

/** Plays a log again with one choice changed: 1 where the log or the rules do not allow it, 2 for bad use. */
export function branchCommand(desk: Desk, file: string, options: BranchOptions): ExitCode {
  const loaded = loadLog(file)
  if (!loaded.ok) return badUse(desk, [loaded.error])
  const script = scriptOf(loaded.value.log)
  if (!script.ok) {
    desk.say(say('cli.not-replayable', { file, reason: cannotReplay(file) ?? '' }))
    return 1
  }
  const wish = wishOf(loaded.value, options)
  if (typeof wish === 'string') return badUse(desk, [wish])
  const branch = branchOf(script.value, wish)
  if (!branch.ok) return refused(desk, file, { script: script.value, why: branch.error })
  if (options.out !== undefined) {
    const problem = writeText(options.out, branch.value.text)
    if (problem !== null) return badUse(desk, [problem])
    desk.say(say('cli.log-written', { file: options.out }))
  }
  answer(desk, {
    base: loaded.value,
    branch: branch.value,
    wish,
    script: script.value,
    json: options.json === true,
  })
  return 0
}

/** The wish in a command’s options, or the sentence about what is wrong with them. */
function wishOf({ log }: NamedLog, options: BranchOptions): Wish | string {
  const { round, seat, choose, others = 'recorded' } = options
  if (round === undefined || seat === undefined || choose === undefined) return say('cli.branch.missing')
  const seats = log.header.scenario.seats.map(({ id }) => id)
  const found = seats.find((one) => one === seat)
  if (!found) return say('cli.branch.no-seat', { seat: seat.slice(0, 60), seats: seats.join(', ') })
  if (!/^\d{1,4}$/.test(round))
    return say('cli.not-whole', { name: '--round', least: 1, most: 1000, written: round.slice(0, 40) })
  const level = levelOf(choose)
  if (level === null) return say('cli.branch.bad-choice', { written: choose.slice(0, 40) })
  const turn = { round: Number(round), seat: found, change: { kind: 'choice', level } } as const
  if (others === 'recorded') return { ...turn, others }
  if (others !== 'strategies') return say('cli.branch.bad-others', { written: others.slice(0, 40) })
  const played = playedOf(log)
  if (options.strategy === undefined) return { ...turn, others: policiesOf(played, fingerprintsOf(played)) }
  const bot = parseBot({ strategy: options.strategy, temperament: 'quiet' }, 'strategy')
  if (!bot.ok) return bot.error.map(sentenceOf).join(' ')
  const policy: Policy = { player: bot.value.player, temperament: null, from: 'picked' }
  return { ...turn, others: Object.fromEntries(seats.map((one) => [one, policy])) }
}

function levelOf(choose: string): Level | null {
  if (choose === 'pool') return 1
  if (choose === 'hold-back') return 0
  return LEVELS.find((level) => choose.trim() !== '' && level === Number(choose)) ?? null
}

function refused(
  desk: Desk,
  file: string,
  { script, why }: { readonly script: Script; readonly why: NotBranched },
): ExitCode {
  switch (why.kind) {
    case 'no-round':
      return badUse(desk, [say('cli.branch.no-round', { file, round: why.round, rounds: why.rounds })])
    case 'no-seat': {
      const seats = script.header.scenario.seats.map(({ id }) => id).join(', ')
      return badUse(desk, [say('cli.branch.no-seat', { seat: why.seat, seats })])
    }
    case 'ran-on':
      desk.say(say('cli.branch.ran-on', { round: why.round }))
      return 1
    case 'refused':
      desk.say(say('cli.branch.refused', { reason: refusalSentence(why.refusal) }))
      return 1
  }
}

interface Answer {
  readonly base: NamedLog
  readonly branch: Branch
  readonly wish: Wish
  readonly script: Script
  readonly json: boolean
}

function answer(desk: Desk, { base, branch, wish, script, json }: Answer): void {
  const read = readLog(branch.text)
  if (!read.ok) throw new Error('bug: a branch cannot be read')
  const [game, other] = [logAccount(base.log), logAccount(read.value)]
  const difference = differenceOf(game, other)
  const label = labelOf(wish)
  if (json) {
    const dropped = branch.dropped.map((one) => ({ ...one, reason: refusalSentence(one.refusal) }))
    const { parent, same } = branch
    outJson(desk, { base: game, branch: { ...other, dropped, label, parent, same }, difference })
    return
  }
  const change = (value: number) =>
    game.unit === 'pounds' ? poundsChange(Math.round(value)) : count(value, 2)
  const lines = [
    label,
    ...(branch.same ? [say('cli.branch.same')] : []),
    ...(script.over ? [] : [say('cli.branch.progress')]),
    '',
    say('cli.branch.difference'),
    ...Object.entries(difference.scores).map(([seat, value]) => `  ${seat} ${change(value)}`),
    `  ${say('cli.branch.place')} ${change(difference.placeScore)}`,
    ...droppedText(branch.dropped),
  ]
  desk.out(`${lines.join('\n')}\n`)
}

function droppedText(dropped: readonly Dropped[]): readonly string[] {
  if (dropped.length === 0) return []
  return [
    '',
    say('cli.branch.dropped', { count: dropped.length }),
    ...dropped.map(({ round, seat, command, refusal }) =>
      say('cli.branch.dropped-line', {
        round,
        seat: seat ?? 'facilitator',
        command: command.type,
        reason: refusalSentence(refusal),
      }),
    ),
  ]
}

function labelOf({ round, seat, change, others }: Wish): string {
  const level = change.kind === 'choice' ? change.level : 0
  const rules =
    others === 'recorded'
      ? ''
      : Object.entries(others)
          .flatMap(([id, policy]) =>
            id === seat
              ? []
              : [
                  say('debrief.reaction.named', {
                    seat: id,
                    from: policy.from,
                    strategy: policy.player.text,
                  }),
                ],
          )
          .join(', ')
  return say('cli.branch.label', {
    round,
    seat,
    change: say('cli.branch.choose', { level }),
    others: others === 'recorded' ? 'recorded' : 'strategies',
    rules,
  })
}

/** The branch less the game, over the whole game; and the first round that came out otherwise. */
function differenceOf(base: Account, branch: Account) {
  const less = (a: number | null | undefined, b: number | null | undefined) => (a ?? 0) - (b ?? 0)
  const seats = Object.keys(base.seats) as Seat[]
  const first = base.rounds.find(
    (round, index) => JSON.stringify(round) !== JSON.stringify(branch.rounds[index]),
  )
  const { outcomes } = base.final
  return {
    firstRound: first?.round ?? null,
    scores: Object.fromEntries(
      seats.map((seat) => [seat, less(branch.final.scores[seat], base.final.scores[seat])]),
    ),
    placeScore: less(branch.final.placeScore, base.final.placeScore),
    placeReserves: less(branch.final.placeReserves, base.final.placeReserves),
    outcomes: outcomes
      ? Object.fromEntries(
          Object.entries(outcomes).map(([key, value]) => {
            const other = Object.entries(branch.final.outcomes ?? {}).find(([name]) => name === key)
            return [key, less(other?.[1], value)]
          }),
        )
      : null,
  }
}
