// Loads the words of the round, with those of its picture and of the rules' refusals.
import { board } from '../en/board.ts'
import { refusals } from '../en/refusals.ts'
import { table } from '../en/table.ts'
import { addWords } from '../say.ts'

addWords({ ...board, ...refusals, ...table })
