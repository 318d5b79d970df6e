// Loads the words of running a workshop.
import { console } from '../en/console.ts'
import { addWords } from '../say.ts'

addWords(console, () => import('../cy/console.ts').then(({ console }) => console))
