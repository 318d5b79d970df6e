import { board } from './board.ts'
import { console } from './console.ts'
import { debrief } from './debrief.ts'
import { debriefPage } from './debrief-page.ts'
import { debriefThemes } from './debrief-themes.ts'
import { demo } from './demo.ts'
import { glossary } from './glossary.ts'
import { guide } from './guide.ts'
import { handbook } from './handbook.ts'
import { handbookAccessibility } from './handbook-accessibility.ts'
import { handbookFacilitators } from './handbook-facilitators.ts'
import { handbookOthers } from './handbook-others.ts'
import { labPage } from './lab-page.ts'
import { library } from './library.ts'
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

/** The files that have been translated, named as the English ones, for tests. The page fetches each with the screen that says it. */
export const welshFiles = {
  board,
  console,
  debrief,
  debriefPage,
  debriefThemes,
  glossary,
  guide,
  handbook,
  handbookAccessibility,
  handbookFacilitators,
  handbookOthers,
  labPage,
  library,
  demo,
  oneDevice,
  over,
  own,
  plans,
  projector,
  refusals,
  room,
  setUp,
  sheets,
  shell,
  strategies,
  table,
  tableChoosing,
  tableQuarter,
  tableReasons,
} as const
