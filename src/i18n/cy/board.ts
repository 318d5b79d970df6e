import type { board as english } from '../en/board.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the picture and its described twin. The glossary stands in `shell.ts`. */
export const board = {
  'board.picture': 'Y lle: aber â phedair glanfa o amgylch cronfa gyfun.',
  'board.twin.open': 'Y llun mewn geiriau a rhifau',

  'board.caption.stuck':
    '{lights, plural, other {# golau}}, tua {people, plural, other {# person}}, yn barod i adael yr ysbyty ac yn aros. Mae un golau’n cynrychioli {perLight, plural, one {un person} other {# person}}.',
  'board.caption.clear':
    'Nid oes neb yn aros i adael yr ysbyty. Mae un golau’n cynrychioli {perLight, plural, one {un person} other {# person}}.',
  'board.caption.nobody': 'Ni ddangosir cleifion yma: y dewisiadau’n unig yw pwnc y senario hwn.',
  'board.caption.day': 'Diwrnod {day} o {days}.',
  'board.caption.weekend': 'Diwrnod {day} o {days}, penwythnos.',

  'board.seats':
    'Glanfeydd: arian yw llinell y dŵr (0 yw’r llawr, 100 yw uchel a sych, islaw 0 yw o dan y dŵr)',
  'board.seat': '{seat}',
  'board.seat.you': '{seat} (chi)',
  'board.level.afloat': 'uwchben y dŵr, ar {height}',
  'board.level.awash': 'ar lefel y dŵr, ar {height}',
  'board.level.under': 'o dan y dŵr, ar {height}',
  'board.choice.pour': 'yn cyfrannu: mae ei ffrwd yn llifo i’r gronfa',
  'board.choice.gate': 'yn dal yn ôl: mae ei giât ar gau',

  'board.trust': 'Pontydd: barn y naill am y llall yw pob hanner',
  'board.trust.pair': '{from} a {to}',
  'board.trust.solid': '{from} am {to}: cadarn, {trust} o 100',
  'board.trust.frayed': '{from} am {to}: treuliedig, {trust} o 100',
  'board.trust.broken': '{from} am {to}: wedi torri, {trust} o 100',

  'board.pool': 'Y gronfa gyfun a’i sianeli',
  'board.pool.level': 'Cronfa gyfun',
  'board.pool.full': '{level} o 100 yn llawn',
  'board.channel.prevention': 'Sianel i atal a chryfder cymunedol',
  'board.channel.homeCare': 'Sianel i ofal cartref',
  'board.channel.rehab': 'Sianel i adsefydlu',
  'board.channel.careHomes': 'Sianel i gartrefi gofal',
  'board.channel.flow': 'yn llifo ar {flow} o 100',
  'board.channel.dry': 'sych',

  'board.people': 'Goleuadau: lle mae pobl',
  'board.people.waitingAtAe': 'Yn yr adran achosion brys, yn aros am wely',
  'board.people.inWard': 'Mewn gwely ysbyty ac mewn angen amdano (ffenestri golau ac angorfeydd)',
  'board.people.stuckForHomeCare': 'Yn barod i adael, yn aros am ofal cartref (bar cyfan)',
  'board.people.stuckForRehab': 'Yn barod i adael, yn aros am adsefydlu (bar yn ddau)',
  'board.people.stuckForCareHome': 'Yn barod i adael, yn aros am gartref gofal (bar yn dri)',
  'board.people.inRehab': 'Yn adsefydlu',
  'board.people.rehabBlocked': 'Mewn gwely adsefydlu, yn barod i adael ac yn aros',
  'board.people.withHomeCare': 'Gyda gofal cartref',
  'board.people.inCareHome': 'Mewn lle cartref gofal',
  'board.people.count': '{people, plural, other {# person}}, {lights, plural, other {# golau}}',
  'board.people.room': '{room, plural, other {# lle}} yno',
  'board.people.beyond': '{lights, plural, other {# golau’n fwy nag y mae lle iddynt yn y llun}}',

  'board.travel': 'Ar y ffordd, pobl y dydd',
  'board.travel.arriving': 'O’r cartref i’r ysbyty',
  'board.travel.straightHome': 'O’r ysbyty yn syth adref',
  'board.travel.toRehab': 'O’r ysbyty i adsefydlu',
  'board.travel.toCareHome': 'O’r ysbyty i gartref gofal',
  'board.travel.toHomeCare': 'O’r ysbyty i ofal cartref',
  'board.travel.backHome': 'O adsefydlu a chartrefi gofal adref',
  'board.travel.perDay': '{people, plural, =0 {neb} other {# person y dydd}}',

  'board.around': 'Tywydd ac arwyddion',
  'board.weather': 'Tywydd',
  'board.weather.winter': 'gaeaf: eira, a rhew ar y dŵr',
  'board.mark': 'Arwydd',
  'board.mark.purdah': 'baneri a giât gaeedig ar neuadd y dref: mae etholiad ar y gorwel',
  'board.mark.surge': 'ffordd orlawn i’r adran achosion brys: ymchwydd o gleifion yn cyrraedd',
} as const satisfies Translated<typeof english>
