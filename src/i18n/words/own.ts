// Loads the words of playing a scenario from a file.
import { own } from '../en/own.ts'
import { addWords } from '../say.ts'

addWords(own, () => import('../cy/own.ts').then(({ own }) => own))
