// Loads the sentences about files that are wrong.
import { issues } from '../en/issues.ts'
import { logs } from '../en/logs.ts'
import { addWords } from '../say.ts'

addWords({ ...issues, ...logs })
