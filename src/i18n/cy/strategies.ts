import type { strategies as english } from '../en/strategies.ts'
import { personas } from './personas.ts'
import { strategyPortraits } from './strategy-portraits.ts'
import { strategyPortraitsMore } from './strategy-portraits-more.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: why a bot chose. What is wrong with a written name or match speaks to authors, and stays English. */
export const strategies = {
  ...strategyPortraits,
  ...strategyPortraitsMore,
  ...personas,

  'strategy.because.opening':
    '{choice, select, pool {Ein rownd gyntaf oedd hi, felly dechreuais drwy gyfrannu.} other {Ein rownd gyntaf oedd hi, felly arhosais i weld beth wnaech chi.}}',
  'strategy.because.always':
    '{choice, select, pool {Rwy’n cyfrannu bob rownd.} other {Rwy’n dal yn ôl bob rownd.}}',
  'strategy.because.turn':
    '{choice, select, pool {Fy nhro i oedd cyfrannu.} other {Fy nhro i oedd dal yn ôl.}}',
  'strategy.because.chance':
    '{choice, select, pool {Gadewais i hap benderfynu, a chyfrannu a ddaeth.} other {Gadewais i hap benderfynu, a dal yn ôl a ddaeth.}}',
  'strategy.because.answeredPool':
    '{others, plural, one {Cyfrannoch y tro diwethaf, felly gwnes innau.} other {Cyfrannodd digon ohonoch y tro diwethaf, felly gwnes innau.}}',
  'strategy.because.answeredHold':
    '{others, plural, one {Dalioch yn ôl y tro diwethaf, felly gwnes innau.} other {Ni chyfrannodd digon ohonoch y tro diwethaf, felly daliais yn ôl.}}',
  'strategy.because.letPass':
    '{others, plural, one {Dalioch yn ôl y tro diwethaf; gadewais iddo fynd heibio a chyfrannu.} other {Ni chyfrannodd digon ohonoch y tro diwethaf; gadewais iddo fynd heibio a chyfrannu.}}',
  'strategy.because.remembered': 'Roedd rowndiau cynharach yn fy meddwl o hyd, felly daliais yn ôl.',
  'strategy.because.tried': 'Roedd popeth yn mynd yn dda, a phrofais beth a ddeuai o ddal yn ôl.',
  'strategy.because.stayed':
    '{choice, select, pool {Aeth y rownd ddiwethaf yn dda i mi, felly cyfrannais eto.} other {Aeth y rownd ddiwethaf yn dda i mi, felly daliais yn ôl eto.}}',
  'strategy.because.shifted':
    '{choice, select, pool {Aeth y rownd ddiwethaf yn wael i mi, felly newidiais i gyfrannu.} other {Aeth y rownd ddiwethaf yn wael i mi, felly newidiais i ddal yn ôl.}}',
  'strategy.because.script': 'Roedd wedi’i ysgrifennu ymlaen llaw.',

  'temperament.quiet.does': 'Yn gwneud dim addewidion ac yn cadw ei resymau iddo’i hun.',
  'temperament.candid.does': 'Yn addo’r hyn y mae’n bwriadu ei wneud, ac yn dweud pam.',

  'strategy.because.promised': 'Roeddwn wedi addo cyfrannu, a chedwais at hynny.',
  'strategy.because.believed':
    '{others, plural, one {Addawoch gyfrannu, a chymerais eich gair.} other {Addawodd digon ohonoch gyfrannu, a chymerais eich gair.}}',
  'strategy.because.ending':
    'Ychydig o rowndiau oedd ar ôl, ac nid oeddwn yn disgwyl i gyfrannu gael ei ateb mwyach.',
} as const satisfies Translated<typeof english>
