// Loads the glossary.
import { glossary } from '../en/glossary.ts'
import { addWords } from '../say.ts'

addWords(glossary)
