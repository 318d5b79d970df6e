// Loads the words of sheets.
import { sheets } from '../en/sheets.ts'
import { addWords } from '../say.ts'

addWords(sheets, () => import('../cy/sheets.ts').then(({ sheets }) => sheets))
