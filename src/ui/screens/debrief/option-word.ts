import { say } from '../../../i18n/index.ts'

/** The name of an option in which tables differed. */
export function optionWord(option: string): string {
  const known = OPTIONS.find((one) => one === option)
  return known === undefined ? option : say(`debriefPage.option.${known}`)
}

const OPTIONS = [
  'talk',
  'pledgesFrom',
  'bindFrom',
  'cedeFrom',
  'predictIn',
  'reasonIn',
  'feelIn',
  'fog',
  'levels',
  'framing',
  'incidents',
  'recoverySupport',
  'headspace',
  'forfeitShare',
  'clocks',
  'absence',
  'controlFund',
  'labels',
] as const
