// Loads the words of guide.
import { guide } from '../en/guide.ts'
import { addWords } from '../say.ts'

addWords(guide, () => import('../cy/guide.ts').then(({ guide }) => guide))
