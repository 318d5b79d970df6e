// Loads the words of the round, with those of its picture and of the rules' refusals.
import { board } from '../en/board.ts'
import { refusals } from '../en/refusals.ts'
import { table } from '../en/table.ts'
import { addWords } from '../say.ts'

addWords(board, () => import('../cy/board.ts').then(({ board }) => board))
addWords(refusals, () => import('../cy/refusals.ts').then(({ refusals }) => refusals))
addWords(table, () => import('../cy/table.ts').then(({ table }) => table))
