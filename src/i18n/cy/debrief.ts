import type { debrief as english } from '../en/debrief.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the debrief’s own words. Roles, never blame. What is wrong in notes (`notes.…`) stays English, as of all files. */
export const debrief = {
  'debrief.title': 'Ôl-drafodaeth: {scenario}',
  'debrief.table': '{rounds, plural, other {# rownd}} · rheolau {rules} · hedyn {seed}',
  'debrief.feelings': 'Cyn unrhyw ffigur: sut oedd hi i eistedd yn y sedd honno? Un gair yr un.',
  'debrief.not-replayed':
    '{why, select, rules {Recordiwyd y cofnod o dan reolau eraill, felly gadewir allan yr hyn a allai fod wedi bod; mae’r hyn a ddigwyddodd i gyd yma.} generators {Recordiwyd y cofnod gyda generaduron hap eraill, felly gadewir allan yr hyn a allai fod wedi bod; mae’r hyn a ddigwyddodd i gyd yma.} extract {Darn o gêm sy’n rhedeg yw hwn: gadewir allan yr hyn a allai fod wedi bod.} other {Mae’r gêm yn dod allan yn wahanol o’i chwarae eto, felly ni ellir ymddiried yn y cofnod; dim ond yr hyn a ddywed a ddangosir.}}',
  'debrief.in-progress': 'Ni orffennwyd y gêm: mae hyn yn cwmpasu’r rowndiau a chwaraewyd hyd yma.',

  'debrief.place': 'Y lle',
  'debrief.index': 'Mynegai',
  'debrief.scale':
    '0 yw’r gêm hon gyda phawb bob amser yn dal yn ôl, 100 gyda phawb bob amser yn cyfrannu: llinellau cyfeirio, nid marciau. Mae’n bosibl mynd y tu hwnt i’r ddau.',
  'debrief.none.short': 'Nid oes mynegai ar gyfer gêm o lai na 7 rownd.',
  'debrief.none.too-close': 'Nid oes mynegai: ni ellir gwahaniaethu rhwng y ddau ben yma.',
  'debrief.patients': 'Cleifion',
  'debrief.place-score': 'Lle (pob sgôr bwrdd)',
  'debrief.value': 'Y gêm hon',
  'debrief.hold': 'Pawb yn dal yn ôl',
  'debrief.pool': 'Pawb yn cyfrannu',
  'debrief.measure.fourHour': 'Gwelwyd o fewn pedair awr, %',
  'debrief.measure.delayedBedDays': 'Dyddiau gwely pobl yn barod i adael',
  'debrief.measure.cancelled': 'Llawdriniaethau a ganslwyd',
  'debrief.measure.otherExits': 'Pobl a adawodd heb y gofal cywir',
  'debrief.measure.daysAtHome': 'Dyddiau gartref, pobl fregus',

  'debrief.moments': 'Tair eiliad sy’n werth siarad amdanynt',
  'debrief.moment.where': 'Rownd {round}, {seat}',
  'debrief.moment.pattern': 'Pan newidiodd y patrwm',
  'debrief.moment.promise': 'Addewid dan straen',
  'debrief.moment.back': 'Y ffordd yn ôl',
  'debrief.moment.pattern.broke-ranks': 'Roedd pawb arall wedi cyfrannu; cadwodd {seat} ei chyfran gartref.',
  'debrief.moment.pattern.first-pool':
    'Nid oedd neb arall wedi cyfrannu; {seat} oedd y gyntaf i roi cynnig arni.',
  'debrief.moment.pattern.turned': 'Dewisodd {seat} yn wahanol i’r rownd cynt.',
  'debrief.moment.pattern.held-course': 'Arhosodd {seat} gyda’r hyn yr oedd wedi bod yn ei wneud.',
  'debrief.moment.promise.broke-bound': 'Roedd {seat} wedi rhwymo ei haddewid â fforffed, ac ni chadwodd ef.',
  'debrief.moment.promise.broke': 'Roedd {seat} wedi addo cyfrannu, a chadwodd ei chyfran gartref.',
  'debrief.moment.promise.kept-under-strain': 'Cadwodd {seat} ei haddewid pan nad oedd hynny’n hawdd.',
  'debrief.moment.promise.dropped': 'Addawodd {seat} ar amod na chyflawnwyd, felly roedd yn rhydd i ddewis.',
  'debrief.moment.promise.kept': 'Cadwodd {seat} ei haddewid.',
  'debrief.moment.promise.unspoken-kept':
    'Nid addawyd dim yn uchel; daliodd {seat} ati i gyfrannu pan na wnaeth eraill.',
  'debrief.moment.promise.nothing-promised': 'Nid addawyd dim; dewisodd {seat} ar ei phen ei hun.',
  'debrief.moment.back.put-right': 'Dywedodd {seat} yn gyhoeddus iddi siomi’r lleill, a’i gywiro.',
  'debrief.moment.back.forgave': 'Roedd eraill wedi dal yn ôl; cyfrannodd {seat} serch hynny.',
  'debrief.moment.back.returned': 'Daeth {seat} yn ôl i gyfrannu.',
  'debrief.moment.back.gift': 'Gwariodd {seat} le i feddwl ar rywun arall.',
  'debrief.moment.back.kept-giving': 'Cyfrannodd {seat} a dal ati i gyfrannu.',
  'debrief.moment.back.not-taken': 'Ni chymerodd neb ffordd yn ôl; yma roedd un ar agor.',
  'debrief.question.pattern': 'Beth welsoch chi ychydig cynt, a beth oeddech chi’n meddwl a ddeuai nesaf?',
  'debrief.question.promise':
    'Beth a wnaeth yr addewid hwn yn drwm i’w gario, a phwy allai fod wedi’i ysgafnhau?',
  'debrief.question.back': 'Beth a wnaeth hyn yn bosibl, a phwy a sylwodd?',
  'debrief.swing.recorded':
    'Pe bai {seat} wedi {pooled, select, yes {dal yn ôl} other {cyfrannu}} a phawb arall wedi gwneud yr hyn a wnaethant: lle {place}{patients}.',
  'debrief.swing.reacting':
    'Gyda’r lleill yn ymateb, pob un yn ôl y rheol sy’n gweddu i’w chwarae: lle {place}{patients}.',
  'debrief.swing.patients': ', cleifion {points} pwynt mynegai',
  'debrief.reactions': 'Sut mae’r lleill yn ymateb: {reactions}.',
  'debrief.reaction':
    '{seat} {from, select, recorded {yn ôl ei rheol ei hun} fitted {yn ôl y rheol sy’n gweddu orau iddi} other {yn ateb yn yr un modd}}',
  'debrief.reaction.named':
    '{seat} {from, select, recorded {yn ôl ei rheol ei hun} fitted {yn ôl y rheol sy’n gweddu orau iddi} other {yn ôl y rheol a ddewiswyd}} ({strategy})',

  'debrief.choices': 'Beth a ddewiswyd',
  'debrief.round': 'Rownd',
  'debrief.pooled': 'cyfrannodd',
  'debrief.held': 'daliodd yn ôl',
  'debrief.not-chosen': 'nis dewiswyd',
  'debrief.part': 'cyfrannodd {share}',

  'debrief.patterns': 'Sut y dewisodd pob sedd, mewn geiriau',
  'debrief.pattern.nothing-chosen': 'Ni wnaeth ddewis ei hun.',
  'debrief.pattern.always-pooled': 'Cyfrannodd bob tro.',
  'debrief.pattern.always-held': 'Cadwodd ei chyfran gartref bob tro.',
  'debrief.pattern.like-with-like': 'Gan mwyaf atebodd yn yr un modd.',
  'debrief.pattern.mostly-pooled': 'Cyfrannodd gan mwyaf.',
  'debrief.pattern.mostly-held': 'Cadwodd ei chyfran gartref gan mwyaf.',
  'debrief.pattern.turned-to-pool': 'Dechreuodd drwy ddal yn ôl, yna cyfrannodd.',
  'debrief.pattern.turned-to-hold': 'Dechreuodd drwy gyfrannu, yna cadwodd ei chyfran gartref.',
  'debrief.pattern.took-turns': 'Cyfrannodd a dal yn ôl bob yn ail.',
  'debrief.pattern.mixed': 'Ni ddilynodd batrwm syml.',
  'debrief.pattern.forgave':
    '{times, plural, one {Cyfrannodd unwaith} =2 {Cyfrannodd ddwywaith} other {Cyfrannodd # gwaith}} ar ôl i’r rhan fwyaf o’r lleill ddal yn ôl.',
  'debrief.pattern.tested':
    '{times, plural, one {Daliodd yn ôl unwaith} =2 {Daliodd yn ôl ddwywaith} other {Daliodd yn ôl # gwaith}} er bod y lleill i gyd wedi cyfrannu.',
  'debrief.fingerprint.clear':
    'O’r patrymau a wyddom, yr un sy’n gweddu orau: “{does}” Byddai wedi gwneud {matched} o’r dewisiadau hyn.',
  'debrief.fingerprint.also':
    'O’r patrymau a wyddom, un sy’n gweddu: “{does}” ({matched} o’r dewisiadau hyn). Mae {others, plural, other {# arall}} yn gweddu hefyd.',
  'debrief.fingerprint.few': 'Rhy ychydig o ddewisiadau i edrych fel dim.',

  'debrief.pledges': 'Addewidion',
  'debrief.pledges.line':
    '{made, plural, =0 {ni wnaeth yr un} one {gwnaeth un} other {gwnaeth #}}{made, plural, =0 {} other {: cadwyd {kept}, torrwyd {broken}{dropped, plural, =0 {} other {, # ar amod na chyflawnwyd}}}}',
  'debrief.predictions': 'Y darlun a’r ffaith',
  'debrief.predictions.line':
    'Roedd y lleill yn disgwyl i’r sedd hon ({seat}) gyfrannu {expected} o {made} gwaith; gwnaeth hynny {did} o weithiau.',
  'debrief.predictions.none': 'Ni ofynnwyd i neb ragweld.',

  'debrief.attribution': 'Beth a ychwanegodd y dewisiadau hyn, yn y model hwn',
  'debrief.attribution.about':
    'O’i gymharu â dal yn ôl yn yr un sedd: mae’r pedair rhan yn gwneud y cyfan. Maent yn dibynnu ar y model, ac yn dweud dim am bobl. Peidiwch byth â’u cymharu ar draws byrddau.',
  'debrief.attribution.stake': 'Cyfran a gyfrannwyd',
  'debrief.attribution.added': 'Ychwanegwyd at y lle',
  'debrief.attribution.band': 'Ar hadau eraill',
  'debrief.attribution.between': '{low} i {high}',

  'debrief.displaced': 'I ble yr aeth niwed',
  'debrief.displaced.better': 'yn well na phe bai pawb wedi dal yn ôl',
  'debrief.displaced.worse': 'yn waeth na phe bai pawb wedi dal yn ôl',
  'debrief.door.fourHour': 'Gwelwyd o fewn pedair awr, %',
  'debrief.door.cancelled': 'Llawdriniaethau a ganslwyd',
  'debrief.door.waitingForHomeCare': 'Dyddiau gwely ysbyty yn aros am ofal cartref',
  'debrief.door.waitingForCareHome': 'Dyddiau gwely ysbyty yn aros am gartref gofal',
  'debrief.door.waitingAtHome': 'Dyddiau o aros am ofal cartref gartref',
  'debrief.door.waitingForRehab': 'Dyddiau gwely ysbyty yn aros am adsefydlu',
  'debrief.door.stuckInRehab': 'Dyddiau’n sownd mewn gwely adsefydlu',
  'debrief.door.leftWithoutCare': 'Pobl a adawodd heb y gofal cywir',
  'debrief.door.avoidablePlacements': 'Lleoliadau y gellid bod wedi’u hosgoi',

  'debrief.agenda': 'Agenda pwy',
  'debrief.agenda.money': 'Rhan o arian y gronfa a brynodd ei llinellau',
  'debrief.agenda.measures': 'Rhan o’r hyn a gyfrifodd byrddau’n enillion',

  'debrief.handed-on': 'Beth a drosglwyddwyd gennych',
  'debrief.handed-on.about':
    'Y flwyddyn ar ôl y rownd olaf, nad oes neb yn ei chwarae: mae’r hyn a gyfrannwyd yn pylu.',
  'debrief.trust': 'Ymddiriedaeth weithio: fel y’i teimlwyd, ac amcangyfrif y model',
  'debrief.trust.line': 'Rownd {round}, {seat}: teimlwyd {felt} o 5, amcangyfrif y model {model} o 100.',

  'debrief.beside': 'Wrth ochr arbrofion cyhoeddedig',
  'debrief.beside.own':
    'Wrth y bwrdd hwn roedd {pooled} o’r dewisiadau’n cyfrannu, {first} yn y rownd gyntaf a {last} yn yr olaf.',
  'debrief.beside.caveat.two-players': 'Dau chwaraewr ac arian eu hunain: cymydog i edrych arno, nid norm.',
  'debrief.beside.caveat.noise-free': 'Dau chwaraewr, dim sŵn, dim siarad: cymydog i edrych arno, nid norm.',
  'debrief.beside.caveat.digitised':
    'Darllenwyd o siart wedi’i argraffu; dieithriaid nad ydynt byth yn cwrdd eto.',
  'debrief.beside.caveat.effect-size':
    'Maint effaith (d), nid cyfran: faint mae siarad yn helpu ar gyfartaledd.',

  'debrief.themes': 'Themâu a syniad pwy ydynt',
  'debrief.theme': 'Thema {theme}',
  'debrief.theme.rounds': '{n, plural, one {rownd} other {rowndiau}} {rounds}',
  'debrief.prompts': 'Cwestiynau sydd bob amser yn werth eu gofyn',
  'debrief.prompt.measure': 'Mesur pwy oedd e?',
  'debrief.prompt.afraid': 'Beth oeddech chi’n ofni a fyddai’n digwydd pe baech wedi cyfrannu?',
  'debrief.prompt.holding-right': 'Pryd roedd dal yn ôl yn benderfyniad cywir?',
  'debrief.prompt.author':
    'Pa awdur fyddai wedi eich cefnogi yn y rownd honno, a pha un fyddai’n gwrthwynebu?',
  'debrief.prompt.centre': 'I bwy y daethoch chi’n ganol?',
  'debrief.notes': 'Llinellau a nodiadau a rannwyd',

  'debrief.compare.other-scenario':
    'Chwaraeodd {tables} senario gwahanol i {others}, felly nis cymherir â hwy: ni ellir gosod ffigurau gwahanol leoedd ochr yn ochr.',
  'debrief.compare.alone': '{table} yw’r unig fwrdd o’i senario yma, felly nid oes dim i’w gymharu ag ef.',
} as const satisfies Translated<typeof english>
