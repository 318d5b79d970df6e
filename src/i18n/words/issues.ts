// Loads the sentences about files that are wrong. They speak to authors of files, as the command line does, and have no Welsh.
import { issues } from '../en/issues.ts'
import { logs } from '../en/logs.ts'
import { addWords } from '../say.ts'

addWords(issues)
addWords(logs)
