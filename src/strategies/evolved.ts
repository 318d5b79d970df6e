import type { Rule } from './rule.ts'
import { stateMachine } from './state-machine.ts'
import { tableOf } from './table.ts'

const HARPER = 'M. Harper, Axelrod library; after Harper et al. 2017, PLoS ONE 12'
const MORAN = 'M. Harper, Axelrod library; after Knight et al. 2018, PLoS ONE 13'

/** Tables that simulated evolution found: state machines, and choices looked up from openings and last turns. */
export const evolved: readonly Rule[] = [
  stateMachine({
    id: 'evolved-fsm-4',
    name: 'Evolved FSM 4',
    source: HARPER,
    first: 'C',
    table: '0: 0C 2D, 1: 3D 0C, 2: 2D 1C, 3: 3D 1D',
  }),
  stateMachine({
    id: 'evolved-fsm-16',
    name: 'Evolved FSM 16',
    source: HARPER,
    first: 'C',
    table:
      '0: 0C 12D, 1: 3D 6C, 2: 2D 14D, 3: 3D 3D, 5: 12D 10D, 6: 5C 12D, 7: 3D 1C, 8: 5C 5C, 10: 11D 8C, ' +
      '11: 15D 5D, 12: 8C 11D, 13: 13D 7D, 14: 13D 13D, 15: 15D 2C',
  }),
  stateMachine({
    id: 'evolved-fsm-16-noise-05',
    name: 'Evolved FSM 16 Noise 05',
    source: HARPER,
    first: 'C',
    table:
      '0: 8C 3D, 1: 13C 15D, 2: 12C 3D, 3: 10C 3D, 4: 5D 4D, 5: 4D 10D, 6: 8C 6D, 8: 2C 4D, 10: 4D 1D, ' +
      '11: 14D 13C, 12: 13C 2C, 13: 13C 6C, 14: 3D 13D, 15: 5D 11C',
  }),
  stateMachine({
    id: 'tf-1',
    name: 'TF1',
    source: MORAN,
    first: 'C',
    table:
      '0: 7C 1C, 1: 11D 11D, 2: 8D 8C, 3: 3C 12D, 4: 6C 3C, 5: 11C 8D, 6: 13D 14C, 7: 4D 2D, 8: 14D 8D, ' +
      '9: 0C 10D, 10: 8C 15C, 11: 6D 5D, 12: 6D 9D, 13: 9D 8D, 14: 8D 13D, 15: 4C 5C',
  }),
  stateMachine({
    id: 'tf-2',
    name: 'TF2',
    source: MORAN,
    first: 'C',
    table:
      '0: 13D 12D, 1: 3D 4D, 2: 14D 9D, 3: 0C 1D, 4: 1D 2D, 7: 12D 2D, 8: 7D 9D, 9: 8D 0D, 10: 2C 15C, ' +
      '11: 7D 13D, 12: 3C 8D, 13: 7C 10D, 14: 10D 7D, 15: 15C 11D',
  }),
  stateMachine({
    id: 'tf-3',
    name: 'TF3',
    source: MORAN,
    first: 'C',
    table: '0: 0C 3C, 1: 5D 0C, 2: 3C 2D, 3: 4D 6D, 4: 3C 1D, 5: 6C 3D, 6: 6D 6D, 7: 7D 5C',
  }),
  tableOf({
    id: 'evolved-looker-up-1-1-1',
    name: 'EvolvedLookerUp1_1_1',
    source: HARPER,
    reads: { own: 1, other: 1, opening: 1 },
    first: 'C',
    pools: 'CDDDDCDD',
  }),
  tableOf({
    id: 'evolved-looker-up-2-2-2',
    name: 'EvolvedLookerUp2_2_2',
    source: HARPER,
    reads: { own: 2, other: 2, opening: 2 },
    first: 'CC',
    pools: 'CDDCDCDDCDDDCDDDDDCDCDCCCDDCCDCDDDCCCCCDDDCDDDDDDDDDCCDDCDDDCCCD',
  }),
]
