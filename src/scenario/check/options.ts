import { OPTIONS } from '../defaults.ts'
import { entries, hasPatients, type Loose, list, mostRounds, num, type Report } from './loose.ts'

/** Switches and rounds against each other. */
export function checkOptions(file: Loose, report: Report): void {
  checkRounds(file, report)
  const options: Loose = { ...OPTIONS, ...entries(file.options) }
  const rounds = mostRounds(file)
  const late = (steps: readonly PropertyKey[], round: unknown): void => {
    const number = num(round)
    if (rounds !== null && number !== null && number > rounds)
      report(steps, 'round-too-late', { round: number, rounds })
  }
  const { talk, pledgesFrom, bindFrom, headspace } = options
  if (talk === false && num(pledgesFrom) !== null) report(['options', 'pledgesFrom'], 'pledges-need-talk')
  if (talk === false && num(options.cedeFrom) !== null) report(['options', 'cedeFrom'], 'ceding-needs-talk')
  if (num(options.cedeFrom) !== null && !hasPatients(file))
    report(['options', 'cedeFrom'], 'ceding-needs-flow')
  if (num(bindFrom) !== null && pledgesFrom === null) report(['options', 'bindFrom'], 'binding-needs-pledges')
  if (num(bindFrom) !== null && headspace === 0) report(['options', 'bindFrom'], 'binding-needs-headspace')
  late(['options', 'pledgesFrom'], pledgesFrom)
  late(['options', 'bindFrom'], bindFrom)
  late(['options', 'cedeFrom'], options.cedeFrom)
  late(['filing', 'round'], entries(file.filing).round)
  for (const [index, round] of list(entries(file.standards).after).entries())
    late(['standards', 'after', index], round)
  if (Object.keys(entries(file.standards)).length > 0 && pledgesFrom === null)
    report(['standards'], 'standards-need-pledges')
  for (const key of ['predictIn', 'reasonIn', 'feelIn'])
    if (Object.hasOwn(entries(file.options), key))
      for (const [index, round] of list(options[key]).entries()) late(['options', key, index], round)
  for (const [index, item] of list(file.moves).entries()) late(['moves', index, 'from'], entries(item).from)
  for (const [index, item] of list(entries(file.incidents).deck).entries())
    late(['incidents', 'deck', index, 'round'], entries(item).round)
}

function checkRounds(file: Loose, report: Report): void {
  const rounds = entries(file.rounds)
  const [atLeast, atMost] = [num(rounds.atLeast), num(rounds.atMost)]
  if (rounds.kind === 'unknown' && atLeast !== null && atMost !== null && atLeast > atMost)
    report(['rounds', 'atMost'], 'rounds-backwards', { atLeast, atMost })
}
