// Loads the words of the end of a game and of opening logs.
import { over } from '../en/over.ts'
import { addWords } from '../say.ts'

addWords(over, () => import('../cy/over.ts').then(({ over }) => over))
