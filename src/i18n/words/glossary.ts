// Loads the glossary.
import { glossary } from '../en/glossary.ts'
import { addWords } from '../say.ts'

addWords(glossary, () => import('../cy/glossary.ts').then(({ glossary }) => glossary))
