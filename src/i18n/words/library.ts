// Loads the words of the library and its dilemma cards, and of the words-of-the-day and clock choices of the set-up.
import { library } from '../en/library.ts'
import { addWords } from '../say.ts'

addWords(library)
