import type { projector as english } from '../en/projector.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the room’s big screen. The glossary stands in `shell.ts`. */
export const projector = {
  'projector.title': 'Sgrin fawr: {title}',
  'projector.lost.title': 'Nid oes allwedd gan y sgrin hon',
  'projector.lost': 'Agorwch y sgrin fawr eto o gonsol yr hwylusydd.',
  'projector.go-to': 'Ar eich ffôn, sganiwch, neu ewch i',
  'projector.type': 'a theipiwch',
  'projector.promise': 'Dim ap, dim enw, dim cyfrif.',
  'projector.strip': 'Ymuno neu ddod yn ôl: {address}',
  'projector.seats': '<b>{taken} o {all}</b> sedd wedi’u cymryd. {how}',
  'projector.seats.how': 'Eisteddwch lle y mynnwch.',
  'projector.table': 'Bwrdd {table}',
  'projector.table.seats': '{taken} o {all}',
  'projector.away': 'Mae’r rhwydwaith i ffwrdd am ennyd. Mae’r gêm wedi’i chadw.',

  'projector.round': 'Rownd {round}',
  'projector.phase.brief': 'Darllenwch lythyr eich bwrdd a cherdyn y rownd hon',
  'projector.phase.talk': 'Trafodwch',
  'projector.phase.talk.more': 'Codwch eich pen: ar draws y bwrdd mae’r sgwrs.',
  'projector.phase.decide': 'Penderfynwch, pob un yn gyfrinachol',
  'projector.phase.reveal': 'Mae’r cardiau i gyd yn troi ar unwaith',
  'projector.phase.reveal.more': 'Edrychwch ar eich bwrdd.',
  'projector.phase.quarter': 'Naw deg un diwrnod',
  'projector.phase.reflect': 'Beth a ddigwyddodd, a pham?',
  'projector.decided': '{done} o {all}',
  'projector.decided.more': 'sedd wedi penderfynu',
  'projector.where': 'Bwrdd {table}: rownd {round}, {phase}',
  'projector.over': 'Mae pob bwrdd wedi gorffen.',
  'projector.over.more': 'Camwch allan o’ch rôl. Un gair: sut deimlad oedd e?',
  'projector.practice': 'Rownd ymarfer: nid oes dim yn cyfrif.',
  'projector.paused': 'Wedi’i oedi',

  'projector.totals': 'Yr ystafell ar ôl rownd {round}',
  'projector.totals.tables': 'Cymedr {tables, plural, other {# bwrdd}}',
  'projector.totals.pool': 'Cronfeydd cyfun yn {share} llawn',
  'projector.totals.fourHour': 'wedi’u gweld o fewn pedair awr',
  'projector.totals.delayed': 'diwrnod gwely wedi’u colli i oedi',
  'projector.totals.none': 'Daw ffigurau’r ystafell gyda’r chwarter cyntaf a orffennir.',

  'projector.half-time': 'Hanner amser',
  'projector.half-time.one': 'Sut ydych chi am weithio gyda’ch gilydd o hyn ymlaen?',
  'projector.half-time.two': 'Beth ddylai addewid a dorrir ei gostio, a sut mae ei gywiro?',
  'projector.half-time.three': 'Mae panel y bobl yn gofyn un cwestiwn.',

  'projector.debrief.five': 'Beth rowch chi gynnig arno ddydd Llun?',
  'projector.disclosed':
    'Roedd un rheol yn wahanol: {rule}, wrth {tables, plural, one {fwrdd} other {fyrddau}} {list}.',

  'projector.beside': 'Byrddau ochr yn ochr',
  'projector.beside.none':
    'Nid oes unrhyw fwrdd wedi cytuno i gael ei ddangos. Mae hynny’n iawn: mae’r ffigurau’n aros wrth y byrddau.',
  'projector.beside.round': 'Rownd {round}: cyfrannodd {pooled} o {seats}',
  'projector.beside.pool': 'cronfa {share}',
  'projector.key.pooled': 'cyfrannodd: giât ar agor',
  'projector.key.held': 'daliodd yn ôl: giât ar gau',
} as const satisfies Translated<typeof english>
