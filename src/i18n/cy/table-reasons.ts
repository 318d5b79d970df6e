import type { tableReasons as english } from '../en/table-reasons.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: money, moves and incidents with their reasons. See `table.ts`. */
export const tableReasons = {
  'table.account': 'Eich cyfrif eich hun, llinell wrth linell:',
  'table.account.caption': 'Pob taliad yn y rownd hon, i mewn ac allan',
  'table.account.line': 'Llinell',
  'table.account.amount': 'Swm',
  'table.account.before': 'Arian wrth gefn cynt',
  'table.account.after': 'Arian wrth gefn nawr ({change})',
  'table.account.care': 'Am ofal a roddwyd ac a brynwyd',
  'table.account.contracts': 'Cyllidebau a chontractau',
  'table.account.running': 'Rhedeg y gwasanaethau',
  'table.account.shared': 'Y gronfa gyfun a’r bwrdd',
  'table.account.fund': 'Arbedion a chronfeydd',
  'table.account.events': 'Beth a ddigwyddodd, a chamau',
  'table.line.emergency-activity': 'Arosiadau brys',
  'table.line.planned-activity': 'Llawdriniaethau wedi’u cynllunio',
  'table.line.attendances': 'Ymweliadau ag achosion brys',
  'table.line.excess-days': 'Dyddiau y tu hwnt i’r arhosiad arferol',
  'table.line.block': 'Contract sefydlog',
  'table.line.running-cost': 'Rhedeg yr ysbyty',
  'table.line.freed-days': 'Dyddiau gwely a ryddhawyd neu a gollwyd',
  'table.line.freed-days-share': 'Rhan o’r dyddiau gwely a ryddhawyd',
  'table.line.sustainability-fund': 'Cronfa gynaliadwyedd',
  'table.line.allocation': 'Dyraniad o’r canol',
  'table.line.other-commissioning': 'Gofal arall a brynwyd',
  'table.line.council-budget': 'Cyllideb y cyngor ar gyfer gofal',
  'table.line.council-care': 'Gofal cymdeithasol a brynwyd',
  'table.line.community-contract': 'Contract cymunedol',
  'table.line.community-cost': 'Rhedeg gwasanaethau cymunedol',
  'table.line.delayed-day-charge': 'Tâl am ddyddiau oedi',
  'table.line.control-total-fund': 'Cronfa’r cyfanswm rheoli',
  'table.line.table-payoff': 'Beth a ddaeth o’r fargen',
  'table.line.stake': 'Cyfran, wedi’i chyfrannu',
  'table.line.forfeit': 'Fforffed addewid',
  'table.line.move-cost': 'Cost cam',
  'table.line.incident': 'Beth a ddigwyddodd y rownd hon',
  'table.line.leap-loss': 'Colled naid a fethodd',
  'table.line.leap-grant': 'Grant am y naid',
  'table.line.bail-out': 'Cymorth o’r gronfa',
  'table.line.filing': 'Y cynllun a gyflwynwyd',
  'table.line.roll-out': 'Arian y cyflwyno eang',

  'table.got': 'O amgylch y bwrdd',
  'table.got.sentence':
    'Y rownd hon {turn, select, up {enillodd {now} i chi} down {costiodd {now} i chi} other {ni ddaeth â dim i chi}}{rounds, plural, one {.} other {; ar ôl {rounds, plural, =2 {dwy} =3 {tair} other {#}} rownd rydych {whole, select, up {{total} ar eich ennill} down {{total} ar eich colled} other {lle dechreuoch}}.}}',
  'table.got.seat': 'Sedd',
  'table.got.did': 'Y rownd hon',
  'table.got.now': 'Cafwyd',
  'table.got.total': '{rounds, plural, one {Hyd yma} other {Pob un o’r # rownd}}',
  'table.got.place': 'Gyda’i gilydd',
  'table.got.no-quarter': 'Nid oes cleifion yn y senario hwn: y fargen yw’r canlyniad cyfan.',

  'table.forecast.plan': 'Gobaith eich cynllun am y flwyddyn',
  'table.forecast.plan.hint':
    'Gobaith: mae’n cymryd bod pawb yn cyfrannu a bod pob cynllun yn cadw at ei addewidion. Gyda thri llyfr agored mae pawb yn gweld y gwir ragolwg yn ei le.',
  'table.forecast.true': 'Y gwir ragolwg am y flwyddyn',
  'table.forecast.true.hint':
    'Mae tri llyfr ar agor, felly mae pawb yn gweld yr hyn sy’n debygol os bydd pob sedd yn ailadrodd ei dewis diwethaf.',
  'table.forecast.quarter': 'Chwarter',
  'table.forecast.fourHour': 'O fewn pedair awr',
  'table.forecast.stuck': 'Dyddiau’n sownd mewn gwely',
  'table.forecast.cancelled': 'Llawdriniaethau a ganslwyd',
  'table.forecast.exits': 'Pobl yn gadael heb y gofal cywir, drwy’r flwyddyn',
  'table.forecast.reserves': 'Eich arian wrth gefn ar ei diwedd',
  'table.books': 'Llyfrau agored: arian wrth gefn',
  'table.books.more': 'Gyda thri llyfr agored mae pawb yn gweld y gwir ragolwg.',
  'table.books.true': 'Mae tri ar agor: mae pawb yn gweld y gwir ragolwg.',

  'table.effect.every': 'pob sedd',
  'table.effect.demand': 'Derbyniadau brys y chwarter hwn: {by}.',
  'table.effect.capacity':
    '{of, select, beds {Gwelyau ysbyty} p1 {Lleoedd gofal cartref} p2 {Gwelyau adsefydlu} other {Lleoedd cartref gofal}} y chwarter hwn: {by}.',
  'table.effect.cost': 'Mae’n costio {pounds} i {seat}.',
  'table.effect.trust': 'Ymddiriedaeth y lleill ({seat}): {by}.',
  'table.effect.overheard':
    'Ymddiriedaeth ym mhob sedd a dorrodd addewid yn y rownd hon neu’r un ddiwethaf: {by}.',
  'table.effect.headspace': 'Lle i feddwl y rownd hon ({seat}): {by}.',
  'table.effect.cannot-pool': 'Y rownd hon ni all {seat} gyfrannu.',
  'table.effect.new-chief':
    'Mae ymddiriedaeth yn y sedd hon a chanddi ({seat}) yn symud hanner ffordd yn ôl i’r lle y dechreuodd.',
  'table.effect.hurry':
    'Mae brys yn gwastraffu hyd at {share} o’r hyn a gyfrennir nawr: po leiaf yr ymddiriedaeth, mwyaf y gwastraff.',
  'table.effect.derail':
    'Mae’r hyn a gyfrennir nawr yn colli {share} o’i werth, neu hanner hynny os bu sedd yn curo ar ddrysau’n gynt.',
  'table.effect.offer-roll-out':
    'Mae pob sedd yn ateb wrth ddewis: os bydd dwy neu fwy’n derbyn, telir {pounds} i bob sedd ac nid yw’r peilot yn tyfu rhagor.',

  'table.made': 'Camau a wnaed, a beth a ddigwyddodd',
  'table.line-of':
    '{line, select, p1 {gofal cartref} p2 {adsefydlu} p3 {lleoedd cartref gofal} discharge {y ffordd adref} prevention {atal} other {cryfder cymunedol}}',
  'table.did.learn-together':
    '{n, plural, one {Ni ddaeth neb arall: ni symudodd ymddiriedaeth.} other {Tyfodd ymddiriedaeth 4 bob ffordd rhwng y # a ddaeth.}}',
  'table.did.eat-together': 'Tyfodd ymddiriedaeth 3 y ddwy ffordd gyda {seat}.',
  'table.did.open-the-books': 'Ffigurau’n agored i bawb o hyn ymlaen.',
  'table.did.go-and-see':
    '{pooled, select, yes {Mae’r hyn a gyfrannwyd yn gweithio rownd yn gynt.} other {Ni chyfrannwyd dim, felly ni ddaw dim yn gynt.}}',
  'table.did.do-the-boring-well':
    'Mae’r hyn a gyfranna’r sedd hon yn prynu 5% yn fwy, nawr ac mewn rowndiau diweddarach.',
  'table.did.clear-the-runway':
    '{pooled, select, yes {Mae’r hyn a gyfrannwyd gan {seat} yn prynu 25% yn fwy.} other {Ni chyfrannwyd dim gan {seat}, felly ni helpodd neb.}}',
  'table.did.knock-on-doors':
    '{mine, select, yes {Ar ôl y chwarter cewch wybod ble bu’r rhan fwyaf o bobl yn aros.} other {Caiff y sedd hon wybod ble bu’r rhan fwyaf o bobl yn aros.}}',
  'table.did.bring-the-evidence': 'Mae pawb yn gweld y gwir angen o hyn ymlaen; gall y cerdyn nesaf newid.',
  'table.did.mission':
    '{n, plural, one {Ni chymerodd neb arall y dasg: ni ddaeth dim ohoni.} =2 {Cymerodd dwy y dasg: {pounds} yr un ar gyfer {line} ar unwaith, a thyfodd ymddiriedaeth 2 bob ffordd.} =3 {Cymerodd tair y dasg: {pounds} yr un ar gyfer {line} ar unwaith, a thyfodd ymddiriedaeth 2 bob ffordd.} other {Cymerodd pob un y dasg: {pounds} yr un ar gyfer {line} ar unwaith, a thyfodd ymddiriedaeth 2 bob ffordd.}}',
  'table.did.put-it-right':
    'Cydnabuwyd addewid a dorrwyd. Mae cyfrannu’r tro nesaf yn dod â hanner yr ymddiriedaeth a gollwyd yn ôl.',
  'table.did.joint-appointment':
    '{works, select, yes {Dewisodd y ddwy: mae’r ymddiriedaeth rhyngddynt yn aros yn {floor} neu fwy.} other {Mae angen y ddwy, a dim ond un a’i dewisodd.}}',
  'table.did.share-power':
    'Preswylwyr sy’n cyfeirio un rhan o bump o’r gyfran hon; o’r rownd nesaf mae’r hyn a gyfrennir yn prynu 5% yn fwy.',
  'table.did.take-back-power': 'Siomwyd preswylwyr yn gyhoeddus, sy’n costio ymddiriedaeth gyda phawb.',
  'table.did.feed-the-pilot': 'Talwyd {pounds} tuag ato.',
  'table.pilot.now':
    'Peilot “{title}”: bwydodd {fed} ef ac roedd angen {feeders}; {before} → {after} ar waith.',
  'table.pilot.roll-out':
    '{works, select, yes {Derbyniwyd y cyflwyno eang: telir {pounds} i bob sedd, ac nid yw’r peilot yn tyfu rhagor.} other {Derbyniodd llai na dwy’r cyflwyno eang: mae’r peilot yn mynd ymlaen fel yr oedd.}}',
  'table.filed':
    '{filed, select, hopeful {Cyflwynoch gynllun gobeithiol: telir {now} nawr, ac aiff {clawback} yn ôl ar ôl rownd {round} os yw eich arian wrth gefn bryd hynny’n is na {total}.} other {Cyflwynoch gynllun gonest: ni thelir dim nawr, ac nid oes dim i’w adennill.}}',

  'table.happened.hurry':
    'Gwastraffodd brys {share} o’r hyn a gyfrannwyd: {trust} o 100 oedd yr ymddiriedaeth gymedrig, a pho fwyaf yr ymddiriedaeth, lleiaf y gwastraff.',
  'table.happened.derail':
    '{softened, select, yes {Collodd yr hyn a gyfrannwyd {share} o’i werth, hanner cymaint ag fel arall: roedd sedd wedi curo ar ddrysau o’r blaen.} other {Collodd yr hyn a gyfrannwyd {share} o’i werth: nid oedd unrhyw sedd wedi curo ar ddrysau o’r blaen.}}',
  'table.happened.overheard':
    '{n, plural, =0 {Nid oedd unrhyw sedd wedi torri addewid yn y rownd hon na’r un ddiwethaf, felly ni symudodd ymddiriedaeth.} other {Clywyd am {seats}, ar ôl torri addewid: {by} o ymddiriedaeth gyda phob sedd arall.}}',

  'table.paid.frown':
    '{who, select, you {Gwgodd y rheoleiddiwr ar y rhedfa a gliriwyd gennych: costiodd {pounds} i chi.} other {Gwgodd y rheoleiddiwr ar {seat} am y rhedfa a gliriwyd: costiodd {pounds}.}}',
  'table.paid.bail-out':
    '{who, select, you {Cymorth o’r gronfa: aiff {pounds} o’r hyn a gyfrannwyd yn syth i chi.} other {Cymorth o’r gronfa: aiff {pounds} o’r hyn a gyfrannwyd yn syth i {seat}.}}',
  'table.paid.leap-loss':
    '{who, select, you {Rhoesoch gynnig ar y naid a gwnaeth rhy ychydig yr un peth: rydych yn colli {pounds}} other {Methodd y naid y rhoddwyd cynnig arni gan {seat}: collir {pounds}}}{part, select, full {.} half {, hanner y golled lawn, oherwydd methiant cynharach neu am fod preswylwyr yn rhannu’r penderfyniad.} other {, chwarter y golled lawn, oherwydd methiant cynharach ac am fod preswylwyr yn rhannu’r penderfyniad.}}',
  'table.paid.leap-grant':
    '{who, select, you {Mae’r naid wedi’i gwneud ac roeddech ynddi: mae’r canol yn talu {pounds} i chi.} other {Mae’r naid wedi’i gwneud ac roedd {seat} ynddi: mae’r canol yn talu {pounds}.}}',
  'table.paid.filed': 'Cyflwynwyd cynllun gobeithiol gan {seat}: mae’r canol yn talu {pounds} nawr.',
  'table.paid.clawback':
    '{who, select, you {Ni ddaliodd eich cynllun gobeithiol: ar ddiwedd rownd {round} mae eich arian wrth gefn yn is na’r {total} a gynlluniwyd gennych, felly aiff {pounds} yn ôl i’r canol.} other {Ni ddaliodd y cynllun gobeithiol ({seat}): mae’r arian wrth gefn yn is na’r {total} a gynlluniwyd, felly aiff {pounds} yn ôl i’r canol.}}',
  'table.paid.plan-held':
    'Daliodd eich cynllun gobeithiol: nid yw eich arian wrth gefn o {reserves} yn llai na’r {total} a gynlluniwyd gennych, felly nid aiff dim yn ôl.',
  'table.paid.put-right':
    '{who, select, you {Talasoch y fforffed a oedd yn ddyledus o hyd am yr addewid a dorrwyd, {pounds}, i’r gronfa.} other {Talwyd y fforffed a oedd yn ddyledus o hyd am addewid a dorrwyd, {pounds}, i’r gronfa gan {seat}.}}',
  'table.paid.fund-lost':
    'Daw’r flwyddyn i ben gyda {place} wrth gefn i’r lle, yn is na’r {total} sy’n gyfanswm pob cynllun: mae’r canol yn cymryd {fund}{who, select, you {, {mine} ohono gennych chi.} other {, rhan gan bob sedd.}}',
  'table.paid.fund-kept':
    'Daw’r flwyddyn i ben gyda {place} wrth gefn i’r lle, dim llai na’r {total} sy’n gyfanswm pob cynllun: nid yw’r canol yn cymryd dim.',

  'table.swapped':
    '{when, select, evidence {{n, plural, =0 {Daethpwyd â’r dystiolaeth} other {Daethpwyd â’r dystiolaeth gan {seats}}} y rownd ddiwethaf, felly mae’r cerdyn hwn yma yn lle “{planned}”.} other {Aeth seddi i weld neu rannu grym yn ddigon aml ({after, plural, one {unwaith} =2 {dwywaith} other {# gwaith}}), felly mae’r cerdyn ffres hwn yma yn lle “{planned}”.}}',

  'table.stands': 'Beth sy’n sefyll rhwng seddi',
  'table.stands.repair':
    'Cydnabuoch addewid a dorrwyd: cyfrannwch y tro nesaf y dewiswch, a daw hanner yr ymddiriedaeth a gostiodd yn ôl.',
  'table.stands.standard':
    'Mae addewid a dorrir yn costio {trust} pwynt o ymddiriedaeth; mae un wedi’i rwymo yn fforffedu {share} o’r gyfran.',
  'table.stands.agreed':
    'Cytunwyd, fel canol yr holl gynigion: mae addewid a dorrir yn costio {trust} pwynt o ymddiriedaeth o hyn ymlaen; mae un wedi’i rwymo yn fforffedu {share} o’r gyfran.',
  'table.stands.fund':
    'Ar ddiwedd pob blwyddyn (rowndiau 4 ac 8) mae’r canol yn cymryd {fund} os yw’r holl arian wrth gefn gyda’i gilydd yn is na {total}: rhan gan bob sedd.',
  'table.stands.fog':
    'Gall adroddiadau fod yn anghywir yma: o bob 100 dewis gan eraill a welwch, dangosir tua {n} yn anghywir. Daw’r hyn a ddewiswyd mewn gwirionedd i’r amlwg ar y diwedd.',
  'table.stands.joint':
    'Penodiad ar y cyd rhwng {seats}: mae’r ymddiriedaeth rhyngddynt yn aros yn {floor} neu fwy.',
  'table.stands.leap': 'Gwnaed y naid “{title}”: mae’n gweithio o rownd {from} ymlaen, am byth.',
  'table.stands.ceded':
    'O’i rhan yn y dyddiau gwely a ryddhawyd neu a gollwyd, rhoddwyd {share} gan {giver} i {to}, hyd at rownd {until}.',
  'table.stands.citizens': 'Preswylwyr sy’n cyfeirio un rhan o bump o’r gyfran: {seats}.',
  'table.stands.stand-in': 'Mae eilydd yn chwarae dros {seats}. Ni fernir ei ddewisiadau byth.',
  'table.stands.pilot':
    'Peilot “{title}”: {stock} ar waith, {cap} ar y mwyaf. {grows, select, yes {Mae’n tyfu pan fydd {feeders} neu fwy’n ei fwydo, ac yn crebachu fel arall.} other {Nid yw’n tyfu rhagor, ac nid yw’n cadw ei faint ond pan fydd {feeders} neu fwy’n ei fwydo.}}',
  'table.stands.evidence': 'Gwir angen, lle 1 yw cymedr y lle: {list}.',
  'table.cede': 'Ildio rhan o’r risg',
  'table.cede.hint':
    'Mae sedd arall yn cymryd degfed neu bumed o’ch rhan yn y dyddiau gwely a ryddheir neu a gollir, am dri chwarter: hi sy’n ennill neu’n colli yno yn eich lle. Cewch ei newid nes i’r trafod gau, ond nid ei gymryd yn ôl.',
  'table.cede.share': 'Faint o’ch rhan',
  'table.cede.to': 'I bwy',
  'table.cede.do': 'Rhoi {share} i {seat}',
  'table.cede.done': 'Rydych yn rhoi {share} o’ch rhan i {seat}.',
  'table.standards': 'Beth ddylai addewid a dorrir ei gostio?',
  'table.standards.hint': 'Mae pob sedd yn cynnig; canol yr holl gynigion sy’n sefyll o hyn ymlaen.',
  'table.standards.trust': 'Ymddiriedaeth y mae addewid a dorrir yn ei chostio',
  'table.standards.points': '{n} pwynt',
  'table.standards.forfeit': 'Fforffed addewid wedi’i rwymo',
  'table.standards.share': '{share} o’r gyfran',
  'table.standards.proposed': 'Dyma eich cynnig. Cewch ei newid nes i’r cam gau.',
  'table.standards.silent':
    'Nid ydych wedi cynnig dim: yr hyn sy’n sefyll ar ddechrau’r gêm sy’n cyfrif i chi.',

  'table.leap.rule':
    'Nid yw’n gweithio ond os bydd {every, select, yes {pob un o’r {n}} other {o leiaf {threshold} o {n}}} yn cyfrannu yn y rownd hon; yna mae’n gweithio am byth, {after, plural, =0 {o’r rownd hon ymlaen} one {o’r rownd nesaf ymlaen} other {o # rownd yn ddiweddarach ymlaen}}. Os bydd llai’n gwneud, mae pwy bynnag a gyfrannodd yn colli arian: rydych yn colli {loss}{why, select, failed {, hanner y golled lawn oherwydd i ymgais gynharach fethu} citizens {, hanner y golled lawn am fod preswylwyr yn rhannu eich penderfyniad} both {, chwarter y golled lawn oherwydd i ymgais gynharach fethu ac am fod preswylwyr yn rhannu eich penderfyniad} other {}}.',
  'table.leap.rule.fog':
    'Yma ni welir dewisiadau rownd yn sicr: os methodd ymgais gynharach, hanner hynny yw’r golled.',
  'table.leap.grant': 'Os bydd yn gweithio a’ch bod wedi cyfrannu, mae’r canol yn talu {grant} i chi.',
  'table.leap.gain':
    'Beth a ddaw ohoni: {p1Slots} lle gofal cartref, {p2Beds} gwely adsefydlu, {p3Places} lle cartref gofal{weekends, select, none {} other {, {weekends} yn fwy o ofal yn dechrau ar benwythnosau}}{sooner, select, none {} other {, {sooner} o bobl adref ddiwrnod yn gynt}}.',
  'table.leap.outcome':
    '{outcome, select, made {Mae’r naid wedi’i gwneud: ymrwymodd {n} ac roedd angen {needed}. Mae’n gweithio o rownd {from} ymlaen, am byth.} missed {Mae’r naid yn methu: ymrwymodd {n} ac roedd angen {needed}. Mae’r rhai a roddodd gynnig arni’n colli’r hyn a fentrwyd ganddynt.} other {Ni roddodd neb gynnig ar y naid. Ni chollir dim.}}',
  'table.bail-out.rule': 'O’r hyn a gyfrennir, aiff {share} yn syth i {seat}; mae’r gweddill yn prynu gofal.',
  'table.bail-out.under': 'y sedd ddyfnaf o dan y dŵr, os oes un',
  'table.closed.rule': 'Mae’r cerdyn hwn ar gau i {seats}: nid dewis neb yw dal yn ôl yno.',
  'table.reveal.rest': 'Dim cerdyn y rownd hon: nid oedd rhaid i neb ddewis.',
} as const satisfies Translated<typeof english>
