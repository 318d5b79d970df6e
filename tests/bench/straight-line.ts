// The patient flow written the plain way: people as objects, everything worked out on the day it is needed, nothing
// remembered. Slow and easy to check against the rules; it must give the same totals as src/flow to the last bit.
import { breachShare } from '../../src/flow/breaches.ts'
import { season, weekday, yearsPlayed } from '../../src/flow/calendar.ts'
import { flowKeys, stayDraw } from '../../src/flow/chance.ts'
import { binomial, poisson } from '../../src/flow/counts.ts'
import { daysAt } from '../../src/flow/day-table.ts'
import type { Effects, FlowParams, FlowState } from '../../src/flow/index.ts'
import { emergencyStays, type Stays } from '../../src/flow/stays.ts'
import { draw32, pow } from '../../src/lib/index.ts'

interface Patient {
  readonly kind: 'emergency' | 'planned'
  readonly pathway: 'home' | 'p1' | 'p2' | 'p3'
  readonly fitDay: number
}
interface Carer {
  readonly until: number
}
type Pathway = 'p1' | 'p2' | 'p3'
type Onward = Record<Pathway, number>

const DRAWS = 4294967296
/** Pathways and days earlier are drawn by 20 bits. */
const BITS_20 = 1048576
const AE = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Removes and returns those who do not stay. */
function take<T>(list: T[], stays: (item: T) => boolean): T[] {
  const gone: T[] = []
  let kept = 0
  for (const item of list) {
    if (stays(item)) list[kept++] = item
    else gone.push(item)
  }
  list.length = kept
  return gone
}

export interface StraightRun {
  readonly params: FlowParams
  readonly stays: Stays
  readonly state: FlowState
  readonly seed: string
  readonly effects: Effects
  readonly days: number
}

/** Runs the flow from a state; returns sums comparable with QuarterTotals. */
export function straightLine({ params: p, stays, state, seed, effects: e, days }: StraightRun) {
  const keys = flowKeys(seed)
  const unfit: Patient[] = []
  const waiting: Record<Pathway, number[]> = { p1: [], p2: [], p3: [] }
  const care = { homeCare: [] as Carer[], rehab: [] as Carer[], careHome: [] as Carer[] }
  const expand = (counts: readonly number[], each: (day: number) => void) => {
    for (let i = 0; i < counts.length; i += 2)
      for (let n = 0; n < (counts[i + 1] ?? 0); n++) each(counts[i] ?? 0)
  }
  for (const pathway of ['home', 'p1', 'p2', 'p3'] as const)
    expand(state.fit[pathway], (fitDay) => unfit.push({ kind: 'emergency', pathway, fitDay }))
  expand(state.fit.planned, (fitDay) => unfit.push({ kind: 'planned', pathway: 'home', fitDay }))
  for (const pathway of ['p1', 'p2', 'p3'] as const)
    expand(state.waiting[pathway], (day) => waiting[pathway].push(day))
  for (const place of ['homeCare', 'rehab', 'careHome'] as const)
    expand(state[place], (until) => care[place].push({ until }))
  let { slipped, boarders, backlog, communityQueue } = state
  let blockedP1 = state.blocked.p1
  let blockedP3 = state.blocked.p3
  const sums = {
    emergencies: 0,
    zeroNight: 0,
    planned: 0,
    cancelled: 0,
    type1: 0,
    type3: 0,
    breaches: 0,
    fourHourSum: 0,
    occupancySum: 0,
    delayed: { p1: 0, p2: 0, p3: 0 },
    boardedDays: 0,
    escalationBedDays: 0,
    otherExits: 0,
    avoidablePlacements: 0,
    deaths: 0,
    unwell: 0,
    starts: { p1: 0, p2: 0, p3: 0 },
    earlyStarts: 0,
    p2BlockedDays: 0,
    frailAcuteDays: 0,
    p2Days: 0,
    p3Days: 0,
    p1Days: 0,
  }
  const inAcute = () => unfit.length + waiting.p1.length + waiting.p2.length + waiting.p3.length + slipped

  for (let day = state.day; day < state.day + days; day++) {
    const dow = weekday(day)
    const weekend = dow >= 5
    const years = yearsPlayed(day)
    const name = AE[dow] ?? 'mon'
    const beds = Math.max(1, Math.floor(p.ga_beds + e.beds))
    const need = pow(1 + p.growth_need, years) * (1 - e.need) * BITS_20
    const pathwayOf = (draw: number): Patient['pathway'] =>
      draw < p.p1_share * need
        ? 'p1'
        : draw < (p.p1_share + p.p2_share) * need
          ? 'p2'
          : draw < (p.p1_share + p.p2_share + p.p3_share) * need
            ? 'p3'
            : 'home'

    // 1 services end
    take(care.homeCare, ({ until }) => until !== day)
    take(care.careHome, ({ until }) => until !== day)
    take(care.rehab, ({ until }) => until !== day).forEach((_, i) => {
      const draw = draw32(keys.rehabExit, day, i)
      if (draw < p.p2_to_p1 * DRAWS) blockedP1++
      else if (draw < (p.p2_to_p1 + p.p2_to_p3) * DRAWS) blockedP3++
    })

    // 2 some of those waiting leave
    let unwell = 0
    let otherExits = 0
    const ill = p.hazard_death + p.hazard_unwell
    const any = ill + p.hazard_other_exit
    for (const [line, key] of [
      [waiting.p1, keys.leaveP1],
      [waiting.p2, keys.leaveP2],
      [waiting.p3, keys.leaveP3],
    ] as const) {
      const leavers = binomial(draw32(key, day, 0), line.length, any)
      for (let i = 0; i < leavers; i++) {
        line.splice(Math.floor((draw32(key, day, 2 * i + 1) / DRAWS) * line.length), 1)
        const why = (draw32(key, day, 2 * i + 2) / DRAWS) * any
        if (why < p.hazard_death) {
          sums.deaths++
        } else if (why < ill) {
          const fitDay = day + daysAt(stays.unwell, draw32(keys.unwellStay, day, unwell))
          unfit.push({
            kind: 'emergency',
            pathway: pathwayOf(draw32(keys.unwellPathway, day, unwell) >>> 12),
            fitDay,
          })
          unwell++
        } else {
          if (draw32(keys.avoidable, day, otherExits) < p.avoidable_share * DRAWS) sums.avoidablePlacements++
          otherExits++
        }
      }
    }

    // 3 newly fit
    const fit = take(unfit, ({ fitDay }) => fitDay !== day)
    for (const { pathway } of fit) if (pathway !== 'home') waiting[pathway].push(day)
    const simple = fit.filter(({ kind, pathway }) => kind === 'emergency' && pathway === 'home').length
    slipped = weekend
      ? slipped + binomial(draw32(keys.slip, day, 0), simple, p.weekend_simple_slip * e.slipMultiplier)
      : 0

    // 4 onward starts
    const share = weekend ? Math.min(1, p.weekend_complex_capacity + e.weekendStarts) : 1
    const room = (free: number, normal: number) =>
      Math.max(0, Math.min(free, Math.ceil(normal * share - 1e-9)))
    const pull = (line: number[], limit: number) => {
      const ready = line.filter((fitDay) => day - fitDay >= p.setup_days).length
      return line.splice(0, Math.min(limit, ready))
    }
    const begin = (list: Carer[], begun: number, stay: (i: number) => number) => {
      for (let i = 0; i < begun; i++) list.push({ until: day + stay(i) })
    }
    communityQueue += poisson(
      draw32(keys.fromCommunity, day, 0),
      p.p1_community_starts_per_day * (1 - e.need),
    )
    const slots = Math.floor(p.p1_slots * (1 - p.p1_drift_per_year * years) + e.p1Slots)
    const n1 = room(Math.max(0, slots) - care.homeCare.length, p.p1_starts_per_day)
    const oneMore = draw32(keys.share, day, 0) < p.p1_rehab_share * DRAWS ? 1 : 0
    let rehabP1 = Math.min(Math.floor(n1 * p.p1_rehab_share + 0.5) + oneMore, blockedP1, n1)
    let community = Math.min(
      binomial(draw32(keys.share, day, 1), n1 - rehabP1, p.p1_community_share),
      communityQueue,
    )
    const started: Onward = { p1: 0, p2: 0, p3: 0 }
    const fromHospital = pull(waiting.p1, n1 - rehabP1 - community)
    started.p1 = fromHospital.length
    sums.earlyStarts += fromHospital.filter((fitDay) => day - fitDay <= 2).length
    const rest = n1 - rehabP1 - community - started.p1
    const moreRehab = Math.min(rest, blockedP1 - rehabP1)
    rehabP1 += moreRehab
    community += Math.min(rest - moreRehab, communityQueue - community)
    communityQueue -= community
    blockedP1 -= rehabP1
    begin(care.homeCare, rehabP1 + community + started.p1, (i) =>
      daysAt(stays.homeCare, draw32(keys.homeCareStay, day, i)),
    )
    const n3 = room(
      Math.max(0, Math.floor(p.p3_places + e.p3Places)) - care.careHome.length,
      p.p3_starts_per_day,
    )
    let rehabP3 = n3 === 0 ? 0 : Math.min(blockedP3, Math.floor((n3 + 2) / 4))
    started.p3 = pull(waiting.p3, n3 - rehabP3).length
    rehabP3 += Math.min(n3 - rehabP3 - started.p3, blockedP3 - rehabP3)
    blockedP3 -= rehabP3
    begin(care.careHome, rehabP3 + started.p3, (i) =>
      daysAt(stays.careHome, draw32(keys.careHomeStay, day, i)),
    )
    const rehabBusy = care.rehab.length + blockedP1 + blockedP3
    const n2 = room(Math.max(0, Math.floor(p.p2_beds + e.p2Beds)) - rehabBusy, p.p2_starts_per_day)
    const stepUp = Math.min(poisson(draw32(keys.stepUp, day, 0), p.p2_stepup_per_day), n2)
    started.p2 = pull(waiting.p2, n2 - stepUp).length
    begin(care.rehab, stepUp + started.p2, (i) => daysAt(stays.rehab, draw32(keys.rehabStay, day, i)))

    // 5 emergencies
    const growth = pow(1 + p.growth_emergency, years)
    const today = season(day, p.season_admissions_amp, p.season_peak) * growth * p[`em_factor_${name}`]
    const less = (1 - e.prevention) * e.surge
    const emergencies = poisson(draw32(keys.emergencies, day, 0), p.em_overnight_per_day * today * less)
    const zeroNight = poisson(draw32(keys.zeroNight, day, 0), p.em_zero_night_per_day * today * less)
    const occupied = inAcute()
    const wanting = emergencies + boarders
    const over = occupied + wanting - Math.floor(p.escalation_trigger * beds)
    const escalation =
      (occupied + wanting) / beds > p.escalation_trigger
        ? Math.min(Math.floor(p.escalation_beds), Math.max(0, over))
        : 0
    const admitted = Math.min(wanting, Math.max(0, beds + escalation - occupied))
    boarders = wanting - admitted
    const stayTable = emergencyStays(stays, season(day, p.season_los_amp, p.season_peak))
    for (let i = 0; i < admitted; i++) {
      const patient = draw32(keys.patient, day, i)
      const stay = daysAt(stayTable, stayDraw(patient, draw32(keys.longStay, day, i)))
      const early = stay >= 2 && draw32(keys.dayEarlier, day, i) >>> 12 < e.dayEarlier * BITS_20
      const pathway = pathwayOf(patient % BITS_20)
      unfit.push({ kind: 'emergency', pathway, fitDay: day + stay - (early ? 1 : 0) })
    }

    // 6 planned operations
    const wanted = weekend ? 0 : poisson(draw32(keys.planned, day, 0), p.elective_overnight_per_weekday)
    const full = inAcute()
    const free = Math.max(0, beds + escalation - full)
    const kept = full / beds > p.elective_squeeze_occupancy ? p.elective_reserve_beds : 0
    const operated = Math.min(wanted, Math.max(0, Math.floor(free - kept)))
    backlog += wanted - operated
    const quiet = !weekend && (full + operated) / beds < p.elective_catchup_occupancy
    const caughtUp = quiet
      ? Math.min(backlog, Math.floor(p.elective_catchup_per_weekday), free - operated)
      : 0
    backlog -= caughtUp
    for (let i = 0; i < operated + caughtUp; i++) {
      const fitDay = day + daysAt(stays.planned, draw32(keys.plannedStay, day, i))
      unfit.push({ kind: 'planned', pathway: 'home', fitDay })
    }

    // 7 A&E, and the sums of the day
    const visits = season(day, p.season_ae_amp, p.season_peak) * pow(1 + p.growth_ae, years)
    const type1 = poisson(draw32(keys.type1, day, 0), p.ae_t1_per_day * visits * p[`ae_factor_${name}`])
    const type3 = poisson(draw32(keys.type3, day, 0), p.ae_t3_per_day * visits)
    const acute = inAcute()
    const breaches = type1 * breachShare(p, (acute + boarders) / beds) + type3 * p.breach_t3
    sums.emergencies += emergencies
    sums.zeroNight += zeroNight
    sums.planned += operated + caughtUp
    sums.cancelled += wanted - operated
    sums.type1 += type1
    sums.type3 += type3
    sums.breaches += breaches
    sums.fourHourSum += 1 - breaches / Math.max(1, type1 + type3)
    sums.occupancySum += acute / beds
    for (const pathway of ['p1', 'p2', 'p3'] as const) {
      sums.delayed[pathway] += waiting[pathway].filter((fitDay) => fitDay < day).length
      sums.starts[pathway] += started[pathway]
      sums.frailAcuteDays += waiting[pathway].length
    }
    sums.frailAcuteDays += unfit.filter(({ pathway }) => pathway !== 'home').length
    sums.boardedDays += boarders
    sums.escalationBedDays += escalation
    sums.otherExits += otherExits
    sums.unwell += unwell
    sums.p2BlockedDays += blockedP1 + blockedP3
    sums.p2Days += care.rehab.length + blockedP1 + blockedP3
    sums.p3Days += care.careHome.length
    sums.p1Days += care.homeCare.length
  }
  return { ...sums, backlogEnd: backlog, communityQueueEnd: communityQueue }
}
