// Loads the words of setting up a game.
import { setUp } from '../en/set-up.ts'
import { addWords } from '../say.ts'

addWords(setUp, () => import('../cy/set-up.ts').then(({ setUp }) => setUp))
