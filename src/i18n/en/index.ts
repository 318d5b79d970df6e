import { board } from './board.ts'
import { cli } from './cli.ts'
import { console } from './console.ts'
import { debrief } from './debrief.ts'
import { debriefCli } from './debrief-cli.ts'
import { debriefPage } from './debrief-page.ts'
import { debriefThemes } from './debrief-themes.ts'
import { demo } from './demo.ts'
import { glossary } from './glossary.ts'
import { guide } from './guide.ts'
import { handbook } from './handbook.ts'
import { handbookAccessibility } from './handbook-accessibility.ts'
import { handbookFacilitators } from './handbook-facilitators.ts'
import { handbookOthers } from './handbook-others.ts'
import { issues } from './issues.ts'
import { labCli } from './lab-cli.ts'
import { labIssues } from './lab-issues.ts'
import { labMore } from './lab-more.ts'
import { labPage } from './lab-page.ts'
import { labQueue } from './lab-queue.ts'
import { library } from './library.ts'
import { lint } from './lint.ts'
import { logs } from './logs.ts'
import { oneDevice } from './one-device.ts'
import { over } from './over.ts'
import { own } from './own.ts'
import { plans } from './plans.ts'
import { projector } from './projector.ts'
import { refusals } from './refusals.ts'
import { room } from './room.ts'
import { setUp } from './set-up.ts'
import { sheets } from './sheets.ts'
import { shell } from './shell.ts'
import { strategies } from './strategies.ts'
import { table } from './table.ts'
import { tableChoosing } from './table-choosing.ts'
import { tableQuarter } from './table-quarter.ts'
import { tableReasons } from './table-reasons.ts'

/**
 * Every English (UK) message, flat: `screen.thing` → ICU text. A key stands in one file only (a test checks it). The page
 * never loads it whole: each screen takes the parts that it says from `i18n/words/`.
 */
export const en = {
  ...shell,
  ...setUp,
  ...over,
  ...own,
  ...table,
  ...tableChoosing,
  ...tableQuarter,
  ...tableReasons,
  ...board,
  ...strategies,
  ...issues,
  ...refusals,
  ...logs,
  ...cli,
  ...lint,
  ...debrief,
  ...debriefCli,
  ...plans,
  ...labCli,
  ...labIssues,
  ...labMore,
  ...labPage,
  ...labQueue,
  ...library,
  ...debriefPage,
  ...debriefThemes,
  ...room,
  ...console,
  ...projector,
  ...glossary,
  ...guide,
  ...demo,
  ...oneDevice,
  ...handbook,
  ...handbookFacilitators,
  ...handbookOthers,
  ...handbookAccessibility,
  ...sheets,
} as const

/** The files, for the test that no key stands twice. */
export const englishFiles = {
  shell,
  setUp,
  over,
  own,
  table,
  tableChoosing,
  tableQuarter,
  tableReasons,
  board,
  strategies,
  issues,
  refusals,
  logs,
  cli,
  lint,
  debrief,
  debriefCli,
  plans,
  labCli,
  labIssues,
  labMore,
  labPage,
  labQueue,
  library,
  debriefPage,
  debriefThemes,
  room,
  console,
  projector,
  glossary,
  guide,
  demo,
  oneDevice,
  handbook,
  handbookFacilitators,
  handbookOthers,
  handbookAccessibility,
  sheets,
} as const
