// Loads the words of handbook.
import { handbook } from '../en/handbook.ts'
import { addWords } from '../say.ts'

addWords(handbook)
