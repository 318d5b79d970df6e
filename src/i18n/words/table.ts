// Loads the words of the round, with those of its picture and of the rules' refusals.
import { board } from '../en/board.ts'
import { refusals } from '../en/refusals.ts'
import { table } from '../en/table.ts'
import { tableChoosing } from '../en/table-choosing.ts'
import { tableQuarter } from '../en/table-quarter.ts'
import { tableReasons } from '../en/table-reasons.ts'
import { addWords } from '../say.ts'

addWords(board, () => import('../cy/board.ts').then(({ board }) => board))
addWords(refusals, () => import('../cy/refusals.ts').then(({ refusals }) => refusals))
addWords(table, () => import('../cy/table.ts').then(({ table }) => table))
addWords(tableChoosing, () => import('../cy/table-choosing.ts').then(({ tableChoosing }) => tableChoosing))
addWords(tableQuarter, () => import('../cy/table-quarter.ts').then(({ tableQuarter }) => tableQuarter))
addWords(tableReasons, () => import('../cy/table-reasons.ts').then(({ tableReasons }) => tableReasons))
