// Loads the words of the four games that the first page shows.
import { demo } from '../en/demo.ts'
import { addWords } from '../say.ts'

addWords(demo, () => import('../cy/demo.ts').then(({ demo }) => demo))
