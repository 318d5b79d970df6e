import type { Seat } from '../engine/index.ts'
import { count, percent, pounds, poundsChange, say } from '../i18n/index.ts'
import type { Account } from './account.ts'
import { columns } from './columns.ts'

/** The course of a game for people who read a terminal: choices with board scores, then the place. */
export function accountText(account: Account, names: string): string {
  const seats = Object.keys(account.seats) as Seat[]
  const score = (value: number) =>
    account.unit === 'points' ? count(value, 2) : poundsChange(Math.round(value))
  const head = [say('cli.account.round'), ...seats.map((seat) => `${seat} (${account.seats[seat]})`)]
  const rows = account.rounds.map((round) => [
    String(round.round),
    ...seats.map(
      (seat) =>
        `${choiceOf(round.choices[seat], round.levels[seat], round.origins[seat])} ${score(round.scores[seat])}`,
    ),
  ])
  const total = [say('cli.account.total'), ...seats.map((seat) => score(account.final.scores[seat]))]
  const { reserves } = account.final
  const kept =
    reserves && account.unit === 'pounds'
      ? [[say('cli.account.reserves'), ...seats.map((seat) => pounds(reserves[seat]))]]
      : []
  return [
    `${say('cli.account.head', { scenario: account.scenario, seed: account.seed ?? '–', rules: account.rules })}\n`,
    `${names}\n\n`,
    columns([head, ...rows, total, ...kept]),
    rows.flat().some((cell) => cell.includes('*')) ? `${say('cli.account.not-chosen')}\n` : '',
    placeText(account),
    account.hash === null ? '' : `\n${say('cli.account.hash', { hash: account.hash })}\n`,
  ].join('')
}

function choiceOf(choice: 'pool' | 'hold-back', level: number, origin: string): string {
  const said =
    level > 0 && level < 1 ? percent(level) : say(choice === 'pool' ? 'cli.account.pool' : 'cli.account.hold')
  return origin === 'chosen' || origin === 'draft' ? said : `${said}*`
}

function placeText({ rounds }: Account): string {
  const rows = rounds.flatMap(({ round, outcomes }) =>
    outcomes
      ? [
          [
            String(round),
            `${count(outcomes.fourHour, 1)}%`,
            count(outcomes.delayedBedDays),
            count(outcomes.cancelled),
            count(outcomes.otherExits),
          ],
        ]
      : [],
  )
  if (rows.length === 0) return ''
  const head = [
    say('cli.account.round'),
    say('cli.account.four-hour'),
    say('cli.account.delayed'),
    say('cli.account.cancelled'),
    say('cli.account.exits'),
  ]
  return `\n${columns([head, ...rows])}`
}
