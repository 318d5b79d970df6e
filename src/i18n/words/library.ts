// Loads the words of the library and its dilemma cards.
import { library } from '../en/library.ts'
import { addWords } from '../say.ts'

addWords(library, () => import('../cy/library.ts').then(({ library }) => library))
