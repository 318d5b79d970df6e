// Loads the words of the lab, with those of ways of choosing and of what is wrong with a wish. The latter speak to authors, and have no Welsh.
import './issues.ts'
import './plans.ts'
import './set-up.ts'
import './strategies.ts'
import { labIssues } from '../en/lab-issues.ts'
import { labPage } from '../en/lab-page.ts'
import { addWords } from '../say.ts'

addWords(labIssues)
addWords(labPage, () => import('../cy/lab-page.ts').then(({ labPage }) => labPage))
