import { LINES, SEATS } from '../../engine/index.ts'
import { SEAT_NUMBERS, TABLE_SEAT } from '../defaults.ts'
import {
  entries,
  hasPatients,
  isSeat,
  type Loose,
  list,
  numOr,
  type Report,
  reportDuplicates,
  seatsIn,
} from './loose.ts'

const NEAR = 1e-9

/** Seats against each other and against their own numbers. */
export function checkSeats(file: Loose, report: Report): void {
  reportDuplicates(file.seats, 'seats', report)
  const places = seatsIn(file).map((seat) => SEATS.indexOf(seat))
  if (places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0)))
    report(['seats'], 'seat-order', { order: SEATS.join(', ') })
  const patients = hasPatients(file)
  let risk: number | null = 0
  for (const [index, item] of list(file.seats).entries()) {
    const seat = entries(item)
    if (!isSeat(seat.id)) {
      risk = null
      continue
    }
    const known = patients ? SEAT_NUMBERS[seat.id] : TABLE_SEAT
    const reserves = numOr(seat, 'reserves', known.reserves)
    const floor = numOr(seat, 'floor', known.floor)
    if (reserves !== null && floor !== null && floor > reserves)
      report(['seats', index, 'floor'], 'floor-above-reserves', { floor, reserves })
    checkShares(seat, index, report)
    const riskShare = numOr(seat, 'riskShare', known.riskShare)
    risk = risk === null || riskShare === null ? null : risk + riskShare
  }
  if (!patients || list(file.seats).length === 0) return
  if (seatsIn(file).length > 0 && new Set(seatsIn(file)).size < SEATS.length)
    report(['seats'], 'place-needs-four-seats', { found: new Set(seatsIn(file)).size })
  else if (risk !== null && Math.abs(risk - 1) > NEAR)
    report(['seats'], 'risk-shares', { sum: Math.floor(risk * 1000 + 0.5) / 1000 })
}

/** A pound cannot buy for more than a pound. */
function checkShares(seat: Loose, index: number, report: Report): void {
  if (!Object.hasOwn(seat, 'shares')) return
  const shares = entries(seat.shares)
  let sum = 0
  for (const line of LINES) {
    const share = numOr(shares, line, 0)
    if (share === null) return
    sum += share
  }
  if (sum > 1 + NEAR)
    report(['seats', index, 'shares'], 'shares-over-one', { sum: Math.floor(sum * 1000 + 0.5) / 1000 })
}

/** Entries by seat must be there for each seat of the table and for no other. */
export function checkBySeat(
  found: unknown,
  told: { file: Loose; steps: readonly PropertyKey[]; report: Report },
): void {
  const { file, steps, report } = told
  if (typeof found !== 'object' || found === null) return
  const here = seatsIn(file)
  if (here.length === 0) return
  const given = entries(found)
  for (const seat of SEATS) {
    const isHere = here.includes(seat)
    if (isHere && !Object.hasOwn(given, seat)) report([...steps, seat], 'seat-left-out', { seat })
    if (!isHere && Object.hasOwn(given, seat)) report([...steps, seat], 'seat-not-here', { seat })
  }
}

/** Role cards and letters: one entry for each seat. */
export function checkTexts(file: Loose, report: Report): void {
  checkBySeat(file.handouts, { file, steps: ['handouts'], report })
  checkBySeat(file.letters, { file, steps: ['letters'], report })
}
