import { isJudged, type RoundResult, type Seat } from '../../engine/index.ts'
import { sha256Hex } from '../../lib/index.ts'
import { checkpointsOf } from '../checkpoints.ts'
import type { Log } from '../line.ts'

/** Verbs of the xAPI Serious Games profile (Serrano-Laguna et al. 2017; e-UCM). */
export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  selected: 'https://w3id.org/xapi/adb/verbs/selected',
  used: 'https://w3id.org/xapi/seriousgames/verbs/used',
} as const

const TYPES = 'https://w3id.org/xapi/seriousgames/activity-types'
/** Activity types of the profile, as far as this game has them. */
export const ACTIVITY_TYPES = {
  game: `${TYPES}/serious-game`,
  level: `${TYPES}/level`,
  alternative: `${TYPES}/alternative`,
  item: `${TYPES}/item`,
} as const

export const PROGRESS = 'https://w3id.org/xapi/seriousgames/extensions/progress'

const HOME = 'https://swim-together.invalid'

/** One statement. Actors are accounts named after table and seat: nobody’s name is known. Times are left to the record store. */
export interface Statement {
  readonly id: string
  readonly actor: {
    readonly objectType: 'Agent'
    readonly account: { readonly homePage: string; readonly name: string }
  }
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> }
  readonly object: {
    readonly objectType: 'Activity'
    readonly id: string
    readonly definition: { readonly type: string; readonly name: Readonly<Record<string, string>> }
  }
  readonly result?: {
    readonly response?: string
    readonly success?: boolean
    readonly completion?: boolean
    readonly score?: { readonly raw: number }
    readonly extensions?: Readonly<Record<string, number | string | boolean>>
  }
  readonly context: {
    readonly registration: string
    readonly contextActivities: {
      readonly parent?: readonly { readonly objectType: 'Activity'; readonly id: string }[]
      readonly category: readonly { readonly objectType: 'Activity'; readonly id: string }[]
    }
  }
}

type Made = Pick<Statement, 'verb' | 'object'> & Pick<Statement, 'result'> & { readonly under?: string }

/** Statements of a game: begun, what each seat chose and which moves it used, how far it came, and how it ended. */
export function statementsOf(log: Log): readonly Statement[] {
  const { header, sealed, head } = log
  const { scenario } = header
  const seats = scenario.seats.map(({ id }) => id)
  const results = checkpointsOf(log).map(({ result }) => result)
  const game = `${HOME}/scenarios/${scenario.id}`
  const place = { game, title: scenario.title, rounds: results.length, language: scenario.language }
  return seats.flatMap((seat) => {
    const made: readonly Made[] = [
      { verb: verb('initialized'), object: activity(game, 'game', place.title, place.language) },
      ...results.flatMap((result) => roundOf(result, seat, place)),
      ...(sealed ? [ended(results, seat, place)] : []),
    ]
    return made.map(
      ({ under, ...statement }, index): Statement => ({
        id: uuidOf(`${head} ${seat} ${index}`),
        actor: { objectType: 'Agent', account: { homePage: HOME, name: `${head.slice(0, 12)}-${seat}` } },
        ...statement,
        context: {
          registration: uuidOf(head),
          contextActivities: {
            ...(under === undefined ? {} : { parent: [{ objectType: 'Activity', id: under }] }),
            category: [{ objectType: 'Activity', id: 'https://w3id.org/xapi/seriousgames' }],
          },
        },
      }),
    )
  })
}

interface Place {
  readonly game: string
  readonly title: string
  readonly rounds: number
  readonly language: string
}

function roundOf(result: RoundResult, seat: Seat, place: Place): readonly Made[] {
  const round = `${place.game}/rounds/${result.round}`
  const { level, origin } = result.choices[seat]
  const chosen: Made = {
    verb: verb('selected'),
    object: activity(`${round}/choice`, 'alternative', result.card, place.language),
    result: {
      response: level === 0 ? 'hold-back' : level === 1 ? 'pool' : `pool-${level}`,
      extensions: { [`${HOME}/extensions/origin`]: origin },
    },
    under: place.game,
  }
  const used = result.moves[seat].map(
    ({ id }): Made => ({
      verb: verb('used'),
      object: activity(`${place.game}/moves/${id}`, 'item', id, place.language),
      under: place.game,
    }),
  )
  const progress: Made = {
    verb: verb('progressed'),
    object: activity(round, 'level', `${place.title}, ${result.round}`, place.language),
    result: {
      score: { raw: result.scores[seat] },
      extensions: { [PROGRESS]: result.round / place.rounds },
    },
    under: place.game,
  }
  return [...(result.kind !== 'rest' && isJudged(origin) ? [chosen] : []), ...used, progress]
}

const ended = (results: readonly RoundResult[], seat: Seat, place: Place): Made => ({
  verb: verb('completed'),
  object: activity(place.game, 'game', place.title, place.language),
  result: {
    success: results.at(-1)?.standing[seat] !== 'under',
    completion: true,
    score: { raw: results.reduce((sum, { scores }) => sum + scores[seat], 0) },
  },
})

const verb = (name: keyof typeof VERBS): Statement['verb'] => ({
  id: VERBS[name],
  display: { 'en-GB': name },
})

const activity = (
  id: string,
  type: keyof typeof ACTIVITY_TYPES,
  name: string,
  language: string,
): Statement['object'] => ({
  objectType: 'Activity',
  id,
  definition: { type: ACTIVITY_TYPES[type], name: { [language]: name } },
})

/** A UUID made from a text (version 8, RFC 9562): the same log gives the same statements, so that sending twice doubles nothing. */
function uuidOf(text: string): string {
  const hex = sha256Hex(text)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
