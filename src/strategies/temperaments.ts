import { candid, quiet, type Temperament } from './temperament.ts'
import { temperamentOf, type Ways } from './ways.ts'

/** Ways of behaving that roles bring along; any strategy may have them. */
export const WAYS = {
  guarded: {
    id: 'guarded',
    pledges: 'never',
    binds: false,
    moves: ['do-the-boring-well', 'clear-the-runway'],
    turnsTo: 'who-pooled',
    hope: -0.15,
  },
  'plain-dealer': {
    id: 'plain-dealer',
    pledges: 'means-it',
    binds: false,
    moves: ['put-it-right', 'go-and-see', 'do-the-boring-well', 'knock-on-doors'],
    turnsTo: 'who-pooled',
    hope: 0,
  },
  'bridge-builder': {
    id: 'bridge-builder',
    pledges: 'means-it',
    binds: false,
    moves: ['put-it-right', 'eat-together', 'learn-together', 'mission'],
    turnsTo: 'who-held-back',
    hope: 0.15,
  },
  'open-book': {
    id: 'open-book',
    pledges: 'means-it',
    binds: true,
    moves: ['put-it-right', 'open-the-books', 'bring-the-evidence', 'learn-together'],
    turnsTo: 'who-pooled',
    hope: 0,
  },
  bargainer: {
    id: 'bargainer',
    pledges: 'if-others',
    binds: false,
    moves: ['put-it-right', 'clear-the-runway', 'learn-together'],
    turnsTo: 'who-pooled',
    hope: -0.1,
  },
  'smooth-talker': {
    id: 'smooth-talker',
    pledges: 'always',
    binds: false,
    moves: ['joint-appointment', 'eat-together', 'learn-together'],
    turnsTo: 'who-pooled',
    hope: 0.2,
  },
} as const satisfies Readonly<Record<string, Ways>>

/** Every temperament, the default first. */
export const TEMPERAMENTS: readonly Temperament[] = [quiet, candid, ...Object.values(WAYS).map(temperamentOf)]

/** The temperament of this id. */
export const temperamentNamed = (id: string): Temperament | undefined =>
  TEMPERAMENTS.find((temperament) => temperament.id === id)
