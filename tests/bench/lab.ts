// What is measured of the lab; the bundle of the bench.
export {
  machineOf,
  playDuel,
  playRules,
  playTable,
  type Side,
  tournamentJob,
  workOf,
} from '../../src/lab/index.ts'
export { keyOf } from '../../src/lib/index.ts'
export { parseScenario } from '../../src/scenario/index.ts'
export { CLASSIC_PAYOFFS, parseStrategy, RULES } from '../../src/strategies/index.ts'
