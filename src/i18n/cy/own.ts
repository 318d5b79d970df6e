import type { own as english } from '../en/own.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: playing a scenario from a file. The glossary stands in `shell.ts`. */
export const own = {
  'own.title': 'Agor ffeil senario',
  'own.lead':
    'Ffeil destun sy’n gorffen yn .json yw senario. Fe’i darllenir yma, ar y ddyfais hon, ac nis anfonir i unman. I ysgrifennu un, copïwch un sy’n dod gyda’r gêm a’i newid.',
  'own.choose': 'Dewis ffeil senario',
  'own.reading': 'Darllen y senario',
  'own.tooBig':
    'Mae’r ffeil yn {size}. Mae senario yn {most} ar y mwyaf, felly rhywbeth arall yw hwn. Ni newidiwyd dim.',
  'own.notText':
    'Nid yw’r ffeil yn destun y gallwn ei ddarllen (UTF-8). Efallai ei bod wedi’i phacio, neu’n fath arall o ffeil.',
  'own.unreadable':
    'Ni allai’r porwr ddarllen y ffeil. Efallai iddi gael ei symud neu ei hagor mewn man arall.',
  'own.log': 'Cofnod gêm yw hwn, nid senario. Agorwch ef o dan “Agor cofnod”.',
  'own.issues':
    '{n, plural, one {Mae un camgymeriad yn “{file}”} other {Mae # camgymeriad yn “{file}”}} ac ni ellir ei chwarae eto. Cywirwch y ffeil a’i hagor eto:',
  'own.issue': '{path}: {sentence}',
  'own.issue.whole': '{sentence}',
  'own.other': 'Agor ffeil arall',
  'own.from': 'O’r ffeil {file}',
  'own.rounds': '{rounds} · tua {minutes, plural, other {# munud}}',
  'own.proof': 'A yw’n gyfyng-gyngor?',
  'own.proof.dilemma':
    'Ydyw, ac wedi’i brofi: mae’r senario hwn yn cario tystysgrif yr un sy’n dod gyda’r gêm.',
  'own.proof.dilemma.table': 'Ydyw: mae ei dabl taliadau’n dangos hynny.',
  'own.proof.unproven':
    'Nid oes neb wedi’i wirio. Efallai fod cyfrannu bob amser yn talu, neu byth yn talu, ac yna nid oes gan y drafodaeth wedyn ddim i sefyll arno.',
  'own.proof.dilemma.here':
    'Ydyw, ac wedi’i brofi ar y ddyfais hon: gwiriwyd drwy efelychu ar gyfer pob sedd, {seeds, number} gêm ar gyfer pob achos.',
  'own.proof.no-dilemma':
    'Nac ydyw. {found} Gellir chwarae gêm ohono, ond nid yw’r hyn y mae pobl yn ei wneud ynddo’n dweud dim am rannu.',
  'own.proof.no-dilemma.table': 'Gyda T {T}, R {R}, P {P} ac S {S} nid yw ei dabl yn T > R > P > S.',
  'own.proof.no-dilemma.certificate':
    '{where, select, shipped {Yn nhystysgrif yr union reolau hyn} other {Yn y gwiriad ar y ddyfais hon}} {n, plural, one {mae un o amodau cyfyng-gyngor yn methu.} other {mae # o amodau cyfyng-gyngor yn methu.}}',

  'own.check': 'Ei wirio nawr',
  'own.check.more':
    'Chwaraeir miloedd o gemau ar y ddyfais hon i weld. Mae’n cymryd un i sawl munud a gellir ei stopio.',
  'own.check.running': 'Mae’r gwiriad wedi dechrau.',
  'own.check.progress':
    'Gwirio: {share} o’r gemau y gwyddys bod eu hangen. Mae canlyniadau agos yn gofyn am ragor ohonynt.',
  'own.check.stop': 'Stopio’r gwiriad',
  'own.check.stopped': 'Stopiwyd y gwiriad. Ni chanfuwyd dim, ac ni newidiwyd dim.',
  'own.check.broken': 'Torrodd y gwiriad.',
  'own.check.broken.kept':
    'Mae’r senario fel yr oedd. Caewch dabiau neu raglenni eraill a rhowch gynnig arall arni, neu redeg “swim lint” ar y ffeil.',

  'own.seat': '{seat}',
  'own.fails.more': 'I gael y ffigurau, a’r hyn sy’n symud pob un ohonynt, rhedwch “swim lint” ar y ffeil.',
  'own.fails.T>R':
    'Tra bo pawb arall yn cyfrannu, nid yw dal yn ôl yn amlwg yn talu i {seats}: nid oes temtasiwn.',
  'own.fails.R>P': 'I {seats} nid yw’n amlwg yn well bod pawb yn cyfrannu na bod pawb yn dal yn ôl.',
  'own.fails.P>S': 'Nid yw cyfrannu ar ei phen ei hun yn amlwg yn costio dim i {seats}.',
  'own.fails.own-least':
    'Yn erbyn rhai o ddewisiadau’r lleill, daw rhy ychydig o bunt a gyfrennir yn ôl i {seats}: prin y byddai neb byth yn cyfrannu.',
  'own.fails.own-most':
    'Yn erbyn rhai o ddewisiadau’r lleill, daw bron y cyfan o bunt a gyfrennir yn ôl i {seats}: nid oes angen dewrder i gyfrannu.',
  'own.fails.short-run':
    'Mewn rhai chwarteri nid yw dal yn ôl yn talu i {seats}, hyd yn oed i fwrdd sy’n edrych ddau chwarter ymlaen yn unig.',
  'own.fails.place': 'Mae punt a gyfrennir yn dod â rhy ychydig i’r lle cyfan.',
  'own.fails.story-all-hold-back': 'Os bydd pawb yn dal yn ôl, rhy anaml yr aiff bwrdd o dan y dŵr.',
  'own.fails.story-too-early':
    'Os bydd pawb yn dal yn ôl, aiff bwrdd o dan y dŵr yn rhy gynnar, cyn rownd 5.',
  'own.fails.story-all-pool': 'Er bod pawb yn cyfrannu, aiff bwrdd o dan y dŵr yn rhy aml.',
  'own.fails.horizon': 'Gall y gêm ddod i ben yn rhy gynnar i arian a gyfrannwyd ddod yn ôl.',
  'own.fails.precision': 'I {seats} mae’r canlyniadau’n rhy wasgaredig i fod yn siŵr.',
  'own.fails.leap-threshold':
    'Nid oes angen pob sedd ar y naid, ac mae ymrwymo’n costio mwy i {seats} nag a ddaw o’i grant.',
  'own.fails.leap-all-in':
    'Pan fydd pawb arall yn ymrwymo i’r naid, nid yw ymrwymo’n amlwg yn talu i {seats}.',
  'own.fails.leap-all-out':
    'Pan na fydd neb arall yn ymrwymo i’r naid, nid yw ymrwymo’n amlwg yn costio dim i {seats}.',
  'own.fails.leap-gain': 'I {seats} nid yw’r naid yn dod â mwy nag y mae ymgais a fethodd yn ei gostio.',
  'own.anyway': 'Chwarae beth bynnag',
  'own.anyway.more': 'Bydd cofnod y gêm yn dweud iddi gael ei chwarae heb brawf.',
  'own.anyway.first': 'Ticiwch “Chwarae beth bynnag” uchod i’w dechrau.',
} as const satisfies Translated<typeof english>
