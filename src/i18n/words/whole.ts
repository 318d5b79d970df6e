// Loads every word there is: for the command line and for tests.
import { en } from '../en/index.ts'
import { addWords } from '../say.ts'

addWords(en)
