import type { sheets as english } from '../en/sheets.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: cards and sheets to print for a scenario. The glossary stands in `shell.ts`; {seat} brings its article. */
export const sheets = {
  'sheets.title': 'Cardiau a thaflenni i’w hargraffu',
  'sheets.lead':
    'Popeth sydd ei angen ar fwrdd i chwarae ar bapur, ar A4. Dewiswch stori, gadewch allan yr hyn nad oes ei angen arnoch, ac argraffwch. Torrwch ar hyd y llinellau toredig.',
  'sheets.scenario': 'Senario',
  'sheets.which': 'Beth i’w argraffu',
  'sheets.print': 'Argraffu',
  'sheets.pages': 'Tua {n, plural, other {# tudalen}} A4',
  'sheets.unknown': 'Nid oes senario o’r enw “{id}” ar y safle hwn. Dewiswch un o’r rhai isod.',
  'sheets.codes':
    'Argreffir slipiau â chodau sedd o gonsol gweithdy sydd ar agor: ar gyfer y diwrnod hwnnw y’u gwneir.',

  'sheets.kind.roles': 'Cardiau rôl',
  'sheets.kind.choices': 'Cardiau dewis',
  'sheets.kind.places': 'Cardiau lle',
  'sheets.kind.booklets': 'Rowndiau a llythyrau pob bwrdd',
  'sheets.kind.scores': 'Taflenni sgôr',
  'sheets.kind.script': 'Sgript yr hwylusydd',

  'sheets.role': 'Eich rôl',
  'sheets.role.private': 'Ar gyfer y sedd hon yn unig',
  'sheets.choice.pool.more': 'Aiff fy nghyfran i’r gyllideb ar y cyd.',
  'sheets.choice.hold.more': 'Mae fy nghyfran yn aros gyda fy mwrdd fy hun.',
  'sheets.place.fold': 'Plygwch yma',

  'sheets.booklet': 'Rowndiau {seat}',
  'sheets.booklet.more':
    'Cadwch hwn i chi’ch hun. Darllenwch un rownd ar y tro. Mae dotiau’n sefyll dros ffigurau y mae’r hwylusydd yn eu darllen yn uchel. Os yw’r sgrin yn dangos cerdyn arall, y sgrin sy’n iawn.',
  'sheets.round': 'Rownd {round}',
  'sheets.if-pool': 'Cyfrannu',
  'sheets.if-hold': 'Dal yn ôl',
  'sheets.letter': 'Oddi wrth eich bwrdd.',
  'sheets.letter.first': 'Darllenwch y cyntaf sy’n gweddu.',
  'sheets.letter.as':
    'Oddi wrth eich bwrdd: darllenwch lythyrau rownd {round} eto, y cyntaf sy’n gweddu nawr.',
  'sheets.when': '{when}:',
  'sheets.when.else': 'Fel arall',
  'sheets.when.pooled': 'os cyfrannoch y rownd ddiwethaf',
  'sheets.when.held': 'os dalioch yn ôl y rownd ddiwethaf',
  'sheets.when.at-least': '{n, plural, other {os cyfrannodd o leiaf # arall}}',
  'sheets.when.at-most':
    '{n, plural, =0 {os na chyfrannodd neb arall} other {os cyfrannodd # arall ar y mwyaf}}',
  'sheets.when.afloat': 'os ydych uwchben y dŵr',
  'sheets.when.awash': 'os ydych ar lefel y dŵr',
  'sheets.when.under': 'os ydych o dan y dŵr, mewn unrhyw rownd',
  'sheets.when.four-hour': 'os oedd y perfformiad pedair awr yn is na {share}',
  'sheets.when.fell': 'os gostyngodd eich arian wrth gefn',
  'sheets.when.rose': 'os na ostyngodd eich arian wrth gefn',
  'sheets.mine': 'Dewisais',
  'sheets.box.pool': 'cyfrannu',
  'sheets.box.hold': 'dal yn ôl',
  'sheets.stake': 'Eich cyfran bob rownd: {stake}.',

  'sheets.score': 'Taflen sgôr {seat}',
  'sheets.score.more':
    'Slip ar gyfer pob rownd. Ticiwch ar y chwith yr hyn a ddywedwch ac a wnewch, a rhowch ef i mewn pan fydd y cardiau’n codi; gadewch yn wag yr hyn nad ydych am ei ddweud. Chi biau’r hyn sydd ar y dde.',
  'sheets.score.round': 'Rownd',
  'sheets.score.others': 'Beth a wnaeth y lleill',
  'sheets.score.result': 'Beth a ddaeth i mi',
  'sheets.score.note': 'Beth roeddwn yn ei feddwl',

  'sheets.slip.pledge.if': 'Bydd yn cyfrannu os bydd {dots} arall yn addo',
  'sheets.slip.cede': '{share} i {dots}',
  'sheets.slip.headspace': 'Lle i feddwl: {n}. Mae’r ffigur yn dweud faint y mae cam yn ei gymryd.',
  'sheets.slip.with': '{move} gyda {dots}',
  'sheets.slip.standards': 'Ymddiriedaeth: {dots} pwynt. Fforffed addewid wedi’i rwymo: {dots} % o’r gyfran.',

  'sheets.script': 'Sgript i’r hwylusydd: {title}',
  'sheets.script.start': 'I ddechrau, darllenwch yn uchel',
  'sheets.script.table': 'Beth a ddaw o bob dewis',
  'sheets.script.others': 'O’r lleill',
  'sheets.script.you-pool': 'Chi’n cyfrannu',
  'sheets.script.you-hold': 'Chi’n dal yn ôl',
  'sheets.script.pool-n': '{n, plural, =0 {neb yn cyfrannu} other {# yn cyfrannu}}',
  'sheets.script.how':
    'Bob rownd: darllenwch y cerdyn, gadewch iddynt siarad a llenwi eu slipiau, cyfrifwch i dri, cardiau i fyny. Cofnodwch y slipiau, trowch y cardiau ar y sgrin, darllenwch y frawddeg. Nodwch hi yma hefyd os dymunwch.',
  'sheets.script.card': 'Y cerdyn, i’w ddarllen yn uchel',
} as const satisfies Translated<typeof english>
