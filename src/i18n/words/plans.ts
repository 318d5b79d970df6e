// Loads the words of paces and session plans.
import { plans } from '../en/plans.ts'
import { addWords } from '../say.ts'

addWords(plans, () => import('../cy/plans.ts').then(({ plans }) => plans))
