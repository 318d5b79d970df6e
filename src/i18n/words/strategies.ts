// Loads the words about ways of choosing.
import { strategies } from '../en/strategies.ts'
import { addWords } from '../say.ts'

addWords(strategies, () => import('../cy/strategies.ts').then(({ strategies }) => strategies))
