// Loads the words of taking part in a workshop.
import { room } from '../en/room.ts'
import { addWords } from '../say.ts'

addWords(room, () => import('../cy/room.ts').then(({ room }) => room))
