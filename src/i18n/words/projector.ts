// Loads the words of the room's big screen.
import { projector } from '../en/projector.ts'
import { addWords } from '../say.ts'

addWords(projector, () => import('../cy/projector.ts').then(({ projector }) => projector))
