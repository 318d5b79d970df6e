import { FLOW, MONEY } from '../defaults.ts'
import { entries, type Loose, list, num, numOr, type Report } from './loose.ts'

/** Flow parameters that are parts of one whole. */
const PARTS = [
  ['p1_share', 'p2_share', 'p3_share'],
  ['p2_to_p1', 'p2_to_p3'],
  ['hazard_death', 'hazard_unwell', 'hazard_other_exit'],
] as const

/** Money and flow numbers that cannot stand together. */
export function checkNumbers(file: Loose, report: Report): void {
  const flow = entries(file.flow)
  for (const parts of PARTS) {
    const shares = parts.map((key) => numOr(flow, key, FLOW[key]))
    const given = parts.find((key) => Object.hasOwn(flow, key))
    if (given === undefined || shares.some((share) => share === null)) continue
    const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0)
    if (sum > 1 + 1e-9)
      report(['flow', given], 'parts-over-one', {
        parts: parts.join(', '),
        sum: Math.floor(sum * 1000 + 0.5) / 1000,
      })
  }
  const money: Loose = { ...MONEY, ...entries(file.money) }
  for (const key of ['fundUnderlying', 'fundFourHour']) {
    const [low, high] = list(money[key]).map(num)
    if (typeof low === 'number' && typeof high === 'number' && low >= high)
      report(['money', key], 'range-backwards', { low, high })
  }
  const standards = entries(file.standards)
  for (const key of ['forfeitShare', 'trustCost']) {
    const [low, high] = list(standards[key]).map(num)
    if (typeof low === 'number' && typeof high === 'number' && low > high)
      report(['standards', key], 'range-backwards', { low, high })
  }
  const citizens = Object.values(entries(entries(file.citizens).shares)).map(num)
  const sum = citizens.reduce<number>((total, share) => total + (share ?? 0), 0)
  if (sum > 1 + 1e-9)
    report(['citizens', 'shares'], 'shares-over-one', { sum: Math.floor(sum * 1000 + 0.5) / 1000 })
}
