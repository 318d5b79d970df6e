// Loads the words of the debrief page, with those of rounds, ends of games, ways of choosing and refusals that it repeats.
import './issues.ts'
import './over.ts'
import './set-up.ts'
import './strategies.ts'
import './table.ts'
import { debrief } from '../en/debrief.ts'
import { debriefPage } from '../en/debrief-page.ts'
import { debriefThemes } from '../en/debrief-themes.ts'
import { addWords } from '../say.ts'

addWords(debrief, () => import('../cy/debrief.ts').then(({ debrief }) => debrief))
addWords(debriefPage, () => import('../cy/debrief-page.ts').then(({ debriefPage }) => debriefPage))
addWords(debriefThemes, () => import('../cy/debrief-themes.ts').then(({ debriefThemes }) => debriefThemes))
