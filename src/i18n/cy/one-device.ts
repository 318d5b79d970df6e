import type { oneDevice as english } from '../en/one-device.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: several people with one device. The glossary stands in `shell.ts`; {seat} and {seats} bring their articles. */
export const oneDevice = {
  'together.bar': 'Pawb',
  'together.brief.lead':
    'Cewch chi i gyd ddarllen hyn. Daw’r hyn y mae eich byrddau’n ei ysgrifennu y tu ôl i’r llen.',
  'together.brief.ready': 'Rydym wedi’i ddarllen',
  'together.talk.who': 'Addewid pwy?',
  'together.talk.lead':
    'Siaradwch ar draws y bwrdd. Caiff pob un ohonoch gofnodi addewid yma; mae pob un ohonoch yn ei weld.',
  'together.talk.ready': 'Nawr y dewisiadau',
  'together.results.dock': 'Siaradwch amdano am ennyd cyn mynd ymlaen.',
  'together.turn':
    '{turn, select, up {Gyda’i gilydd enillodd y bwrdd {now} y rownd hon.} down {Costiodd y rownd hon {now} i’r bwrdd i gyd.} other {Ni chostiodd y rownd hon ddim i neb, o’u cymryd gyda’i gilydd.}}',

  'hot.title': 'Rownd {round}: ar gyfer {seat} yn unig',
  'hot.for': 'Rhowch y ddyfais yn nwylo’r sedd hon:',
  'hot.look-away': 'Mae pawb arall yn edrych i ffwrdd. Ar gyfer y sedd hon yn unig y mae’r hyn a ddaw nesaf.',
  'hot.why.brief': 'Mae llythyr oddi wrth eich bwrdd yn aros.',
  'hot.why.decide': 'Mae eich dewis yn aros. Nid oes neb yn ei weld nes i bawb ddewis.',
  'hot.why.reveal': 'Mae’r hyn a welsoch o’r lleill yn aros: nid yw adroddiadau bob amser yn gywir yma.',
  'hot.why.reflect': 'Mae eich canlyniadau eich hun yn aros.',
  'hot.lift': 'Fi yw {seat}: dangoswch fy sgrin',
  'hot.cover': 'Gorchuddio',
  'hot.covered': 'Mae’r sgrin wedi’i gorchuddio.',
  'hot.locked': 'Wedi cloi’n barod: {seats}.',
  'hot.unlock': 'Gadael i’r sedd hon ddewis eto: {seat}',
  'hot.own-results': 'Canlyniadau pob un, y tu ôl i’r llen',
  'hot.own-results.more':
    'I’r bwrdd hwnnw y mae arian a llythyrau pob bwrdd. Edrychwch y naill ar ôl y llall, os dymunwch.',
  'hot.own-results.of': 'Ar gyfer {seat}',
  'hot.back': 'Yn ôl atoch chi i gyd',

  'slip.standards': 'Beth ddylai addewid a dorrir ei gostio',
  'slip.feel': 'Ymddiriedaeth yn y bwrdd hwn, 1 i 5',
  'slip.pledge': 'Addewid',
  'slip.cede': 'Rhan o’r risg a roddir i arall',
  'slip.choice': 'Dewis',
  'slip.predict': 'Beth fydd y lleill yn ei wneud?',
  'slip.reason': 'Pam',
  'slip.file': 'Sut y cyflwynir y cynllun',
  'slip.roll-out': 'Y cynnig o gyflwyno eang',
  'slip.moves': 'Camau',
  'slip.standards-after': 'Ar ôl y rownd hon: beth ddylai addewid a dorrir ei gostio',

  'entry.title': 'Rownd {round}: cofnodi’r dewisiadau',
  'entry.h1': 'Rownd {round}',
  'entry.read': 'I’w ddarllen yn uchel',
  'entry.slips': 'Y slipiau',
  'entry.slips.more':
    'Cofnodwch yr hyn a ysgrifennodd pob bwrdd, yn nhrefn ei slip. Dim ond y dewis sydd ei angen: mae’r hyn na ddywedwyd yn aros yn wag. Gellir newid popeth nes i chi droi’r cardiau.',
  'entry.keys':
    'Ar fysellfwrdd: mae ffigur yn dewis mewn maes, mae 0 yn ei dynnu’n ôl, mae Enter yn mynd ymlaen i’r maes nesaf.',
  'entry.nothing': 'Heb ei ddweud',
  'entry.pledge.none': 'Dim addewid',
  'entry.pledge.plain': 'Bydd yn cyfrannu',
  'entry.pledge.if': 'Os bydd {k, plural, other {# arall}} yn addo',
  'entry.bound': 'Wedi’i rwymo, gyda fforffed',
  'entry.cede.none': 'Dim byd',
  'entry.cede.to': '{share} i {seat}',
  'entry.headspace': 'Lle i feddwl: defnyddir {needed} o {have}',
  'entry.headspace.over':
    'Mae angen {needed, plural, other {# pwynt}} o le i feddwl ar gyfer hyn, a dim ond {have, number} sydd gan {seat}. Gofynnwch beth i’w adael allan.',
  'entry.moves.none': 'Dim un',
  'entry.moves.more': 'Ychwanegu un arall',
  'entry.move': '{move} ({cost})',
  'entry.move.cost': '({cost})',
  'entry.move.whom': '{move}, {seat}: gyda phwy?',
  'entry.move.remove': 'Tynnu ymaith: {move}, {seat}',
  'entry.move.alone': 'Gyda sedd arall y gwneir “{move}”. Gofynnwch gyda pha un.',
  'entry.standards.who': 'Cynnig pwy?',
  'entry.no-choice': 'Dim dewis y rownd hon: {reason}',
  'entry.undo': 'Dadwneud',
  'entry.undo.last': 'y cofnod diwethaf',
  'entry.undone': 'Cymerwyd yn ôl: {seat}.',
  'entry.entered': '{seat}: {choice}',
  'entry.missing': 'Heb eu cofnodi eto: {seats}.',
  'entry.odd': 'Edrychwch eto ar slip y canlynol: {seats}.',
  'entry.ready': 'Mae’r cyfan wedi’i gofnodi.',
  'entry.turn': 'Troi’r cardiau',
  'entry.refused':
    'Ni dderbyniodd y rheolau slip {seat}: {reason} Ni chollwyd dim; newidiwch ef a throwch y cardiau eto.',
  'entry.again': 'A gofnodwyd slip yn anghywir?',
  'entry.again.more':
    'Mae rownd {round, number} yn agor eto gyda’r hyn a gofnodwyd gennych: newidiwch yr hyn oedd yn anghywir a throwch y cardiau. Daw’r un cleifion, ac mae slipiau’r rowndiau diweddarach yn aros wedi’u llenwi. Mae’r log yn cadw bod y rownd wedi’i chofnodi ddwywaith.',
  'entry.again.do': 'Cofnodi rownd {round, number} eto',
  'entry.again.done': 'Mae rownd {round, number} ar agor eto.',
  'entry.short': 'Yn brin o amser?',
  'entry.run-on': 'Rhedeg ymlaen i’r diwedd',
  'entry.run-on.more':
    'Mae’r rowndiau sydd ar ôl yn chwarae dewis diwethaf pob bwrdd. Mae’r ôl-drafodaeth yn eu nodi fel rhai nas dewiswyd.',
  'entry.run-on.ask': 'Rhedeg ymlaen i’r diwedd?',
  'entry.end-after': 'Gorffen ar ôl y rownd hon',
  'entry.end-after.done': 'Hon yw’r rownd olaf bellach.',
  'entry.no': 'Ddim eto',
} as const satisfies Translated<typeof english>
