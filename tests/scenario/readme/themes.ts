// The forty themes, and how each is recognised in a scenario: by data that the rules read, never by a list of scenarios
// kept by hand (but for the few themes that are a scenario).
import type { Card, Incident, MoveId, Options, Scenario } from '../../../src/engine/index.ts'

/** Where a scenario plays a theme: what stands there, by its own id; nothing where it does not. */
type Find = (scenario: Scenario) => readonly string[]

export interface Theme {
  readonly theme: number
  readonly sources: string
  /** In our own words. */
  readonly says: string
  readonly rule: string
  readonly find: Find
  /** A prompt that every debrief has. */
  readonly fixed?: string
}

const move =
  (...ids: readonly MoveId[]): Find =>
  ({ moves }) =>
    moves.filter(({ id }) => ids.includes(id)).map(({ id, from }) => `move ${id} from round ${from}`)

const incident =
  (fits: (incident: Incident) => boolean): Find =>
  ({ incidents, options }) =>
    options.incidents ? incidents.deck.filter(fits).map(({ id }) => `incident ${id}`) : []

const effect = (...kinds: readonly Incident['effects'][number]['do'][]): Find =>
  incident(({ effects }) => effects.some((one) => kinds.includes(one.do)))

const card =
  (fits: (card: Card) => boolean): Find =>
  ({ cards }) =>
    cards.filter(fits).map(({ id }) => `card ${id}`)

const option =
  (name: keyof Options & string, isOn: (options: Options) => boolean): Find =>
  ({ options }) =>
    isOn(options) ? [`option ${name}`] : []

const part =
  (name: string, isThere: (scenario: Scenario) => boolean): Find =>
  (scenario) =>
    isThere(scenario) ? [name] : []

const own =
  (id: string): Find =>
  (scenario) =>
    scenario.id === id ? ['the whole scenario'] : []

const any =
  (...finds: readonly Find[]): Find =>
  (scenario) =>
    finds.flatMap((find) => find(scenario))

/** Only where each of them is there. */
const both =
  (...finds: readonly Find[]): Find =>
  (scenario) => {
    const found = finds.map((find) => find(scenario))
    return found.every((one) => one.length > 0) ? found.map(([first = '']) => first) : []
  }

const everywhere: Find = () => ['every round']

/** There is no field that says who a letter is from. */
const FROM_MIDDLE = /middle managers?/i

const t = (
  theme: number,
  sources: string,
  says: string,
  rule: string,
  find: Find,
  fixed?: string,
): Theme => ({
  ...{ theme, sources, says, rule, find },
  ...(fixed && { fixed }),
})

export const THEMES: readonly Theme[] = [
  t(
    1,
    'vize',
    'Doves and hawks',
    'a secret choice, all at once',
    card(({ kind }) => kind !== 'rest'),
  ),
  t(
    2,
    'vize',
    'My board will not thank me',
    'a board letter each round',
    part('letters', ({ letters }) => Object.values(letters).some((list) => list.length > 0)),
    'Whose measure was it?',
  ),
  t(
    3,
    'vize',
    'Trust is the bedrock',
    'trust from each to each; it scales the pool',
    any(part('trust', ({ trust }) => trust.pooled > 0)),
  ),
  t(4, 'vize', 'Learn in parallel with the work', 'move Learn together', move('learn-together')),
  t(5, 'vize', 'One version of the truth', 'move Open the books', move('open-the-books')),
  t(
    6,
    'vize',
    'Savings plans are hopeful',
    'promised beside delivered; filing a plan',
    any(
      part('filing', ({ filing }) => filing !== null),
      part('promised beside delivered', ({ flow }) => flow !== null),
    ),
  ),
  t(
    7,
    'vize',
    'The same in private as in public',
    'pledges; incident Overheard',
    any(
      effect('overheard'),
      option('pledgesFrom', ({ pledgesFrom }) => pledgesFrom !== null),
    ),
  ),
  t(
    8,
    'vize',
    'Science of care, art of politics',
    'incident Purdah; move Knock on doors',
    any(effect('cannot-pool'), move('knock-on-doors')),
  ),
  t(
    9,
    'vize',
    'Fresh or reheated',
    'cards of both kinds; fresh ones unlock',
    both(
      card(({ freshness }) => freshness === 'reheated'),
      card(({ freshness }) => freshness === 'fresh'),
    ),
  ),
  t(10, 'vize', 'Free the people in the middle', 'move Go and see', move('go-and-see')),
  t(11, 'vize, ggi', 'Citizens as equals', 'move Share power with citizens', move('share-power')),
  t(
    12,
    'vize',
    'It has to be the job',
    'headspace for moves and pledges',
    both(
      option('headspace', ({ headspace }) => headspace > 0),
      part('moves', ({ moves }) => moves.length > 0),
    ),
  ),
  t(13, 'vize, taylor', 'Do boring well', 'move Do the boring well', move('do-the-boring-well')),
  t(14, 'vize', 'Clear the runway', 'move Clear the runway', move('clear-the-runway')),
  t(
    15,
    'vize, simpson (via Samantha Jones)',
    'A marathon at the pace of trust',
    'the centre presses: money in a hurry is partly wasted',
    effect('hurry'),
  ),
  t(
    16,
    'vize',
    'Debt and control totals',
    'reserves, floors, control totals, recovery support',
    part(
      'control totals',
      ({ flow, seats }) =>
        flow !== null && seats.some(({ controlTotal, reserves }) => controlTotal !== reserves),
    ),
  ),
  t(17, 'vize', 'Comfort will not last', 'a comfortable start that drifts', own('just-about-managing')),
  t(
    18,
    'simpson',
    'Points of light',
    'a small project that grows while it is fed',
    any(
      part('pilot', ({ pilot }) => pilot !== null),
      effect('offer-roll-out'),
    ),
  ),
  t(
    19,
    'simpson',
    'What drives the deadline',
    'growth of demand; needs of neighbourhoods',
    part('growth', ({ flow }) => (flow?.growth_emergency ?? 0) > 0),
  ),
  t(20, 'colin-thome', 'Provider capture', 'seats of unequal size and power', own('provider-capture')),
  t(
    21,
    'colin-thome (via Disraeli)',
    'Forgo an advantage',
    'Cede risk share',
    option('cedeFrom', ({ cedeFrom }) => cedeFrom !== null),
  ),
  t(
    22,
    'colin-thome',
    'Big and little at once',
    'place and neighbourhood cards',
    both(
      card(({ level }) => level === 'neighbourhood'),
      card(({ level }) => level === 'place'),
    ),
  ),
  t(
    23,
    'ggi',
    'Is the ambition too small?',
    'the leap',
    card(({ kind }) => kind === 'leap'),
  ),
  t(
    24,
    'ggi',
    'Community strength',
    'a stock that grows slowly and dies back',
    part(
      'community strength',
      ({ seats, flow }) => flow !== null && seats.some(({ shares }) => shares.strength > 0),
    ),
  ),
  t(
    25,
    'ggi',
    'Standards with consequences',
    'the table sets what a broken pledge costs',
    part('standards', ({ standards }) => standards !== null),
  ),
  t(26, 'taylor', 'The attempts before this one', 'a scenario with a past', own('thirty-eighth-attempt')),
  t(
    27,
    'taylor',
    'Leaders move on',
    'incident New chief; joint appointment',
    any(effect('new-chief'), move('joint-appointment')),
  ),
  t(
    28,
    'taylor',
    'How we caricature each other',
    'Read the room',
    option('predictIn', ({ predictIn }) => predictIn.length > 0),
  ),
  t(
    29,
    'taylor',
    'Commitment devices',
    'Bind ourselves',
    option('bindFrom', ({ bindFrom }) => bindFrom !== null),
  ),
  t(
    30,
    'taylor',
    'Missions and symbols',
    'moves Mission, Joint appointment',
    move('mission', 'joint-appointment'),
  ),
  t(31, 'taylor', 'Meet where nothing is at stake', 'move Eat together', move('eat-together')),
  t(
    32,
    'taylor',
    'Boundaries that do not meet',
    'boundary overlap',
    part('boundary overlap', ({ place }) => place.boundaryOverlap < 1),
  ),
  t(
    33,
    'colin-thome',
    'Primary care shut out; new centralists',
    'card Surgery door',
    card(({ id }) => id.includes('surgery')),
    'For whom did you become the centre?',
  ),
  t(34, 'ggi, vize', 'Evidence turns a debate', 'move Bring the evidence', move('bring-the-evidence')),
  t(
    35,
    'ggi',
    'Fear, and realism as an excuse',
    'a prompt of every debrief',
    everywhere,
    'What were you afraid would happen if you had pooled in that round?',
  ),
  t(
    36,
    'vize',
    'To the front line you are the centre',
    'a letter from one’s own middle managers',
    any(
      incident(({ text }) => FROM_MIDDLE.test(text)),
      part('letters', ({ letters }) =>
        Object.values(letters).some((list) => list.some(({ text }) => FROM_MIDDLE.test(text))),
      ),
    ),
  ),
  t(
    37,
    'vize',
    'For one’s own interest',
    'a reason at the lock',
    option('reasonIn', ({ reasonIn }) => reasonIn.length > 0),
  ),
  t(
    38,
    'all',
    'The authors disagree',
    'a prompt of every debrief',
    everywhere,
    'Which author would have backed you, and which would object?',
  ),
  t(39, 'vize', 'Humility', 'move Put it right', move('put-it-right')),
  t(
    40,
    'vize',
    'Told in the hospital’s language',
    'boards that count days at home, placements, early response or exits',
    part('what boards count', ({ seats }) =>
      seats.some(
        ({ accountability: counts }) =>
          counts.dayAtHome + counts.avoidablePlacement + counts.earlyResponse + counts.otherExit > 0,
      ),
    ),
  ),
]
