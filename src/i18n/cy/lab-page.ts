import type { labPage as english } from '../en/lab-page.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the lab in the page. The glossary stands in `shell.ts`; names of ways of choosing stay as the literature has them. */
export const labPage = {
  'labPage.title': 'Y labordy',
  'labPage.lead':
    'Gadewch i ffyrdd o ddewis gyfarfod â’i gilydd, filoedd o weithiau, a gweld beth a ddaw ohono. Cyfrifir y cyfan ar y ddyfais hon.',
  'labPage.form': 'Beth i’w ganfod',

  'labPage.question': 'Eich cwestiwn',
  'labPage.question.best': 'Pwy sy’n gwneud orau?',
  'labPage.question.best.more':
    'Mae pawb yn cyfarfod â phawb. Mewn senario, mae pawb yn eistedd ym mhob sedd.',
  'labPage.question.spreads': 'Beth sy’n lledaenu dros genedlaethau?',
  'labPage.question.spreads.more':
    'Mwyaf y mae un yn ei ennill, mwyaf y caiff ei gopïo: mewn parau, neu wrth fyrddau cyfan.',
  'labPage.question.everybody': 'Beth sy’n digwydd os bydd pawb yn chwarae felly?',
  'labPage.question.everybody.more':
    'Mae pob sedd yn dewis yr un fath: beth a ddaw o gleifion ac o allu i dalu. Mewn senario.',
  'labPage.question.fingerprint': 'Sut y mae un ffordd o ddewis yn ateb?',
  'labPage.question.fingerprint.more':
    'Ei holion bysedd: beth y mae’n ei ennill yn erbyn partner sydd weithiau’n cyfrannu neu’n dal yn ôl ar hap.',

  'labPage.scenario': 'Gêm',
  'labPage.population': 'Pwy sy’n chwarae',
  'labPage.population.now':
    '{n, plural, =0 {Nid oes neb yn chwarae eto.} other {Mae # ffordd o ddewis yn chwarae.}}',
  'labPage.population.pick': 'Dewis fesul un, yn ôl teulu',
  'labPage.population.written': 'Gweld a golygu’r rhestr fel testun',
  'labPage.population.list': 'Enwau, wedi’u gwahanu â chomas',
  'labPage.population.list.more':
    'Mae gan rai osodiadau: generous-tit-for-tat:p=0.3, grudger:theta=0.5. Rhestr sefydlog o ddewisiadau yw script:CCD, gyda C am gyfrannu a D am ddal yn ôl.',
  'labPage.set.familiar': 'Rhai cyfarwydd ({n})',
  'labPage.set.families': 'Un o bob teulu ({n})',
  'labPage.set.people': 'Cymysgedd a mathau tebyg i bobl ({n})',
  'labPage.set.roles': 'Rolau ({n})',
  'labPage.set.all': 'Pob un ag enw ({n})',
  'labPage.set.none': 'Neb',
  'labPage.group': '{name}: {mine} o {all}',
  'labPage.group.all': 'Cymryd pob un',
  'labPage.group.none': 'Gadael pob un allan',

  'labPage.family.people': 'Pobl fel y’u cafwyd mewn arbrofion',
  'labPage.family.roles': 'Rolau â’u ffyrdd eu hunain',
  'labPage.family.constant': 'Yr un fath bob amser',
  'labPage.family.tit-for-tat': 'Ateb yn yr un modd',
  'labPage.family.tit-for-tat-variant': 'Ateb yn yr un modd, gydag amrywiadau',
  'labPage.family.grudger': 'Y rhai nad ydynt yn anghofio',
  'labPage.family.memory-one': 'Dim ond y rownd ddiwethaf sy’n cyfrif',
  'labPage.family.gradual': 'Atebion sy’n tyfu',
  'labPage.family.prober': 'Y rhai sy’n profi’r dŵr',
  'labPage.family.fool-me': 'Eu twyllo unwaith, eu twyllo ddwywaith',
  'labPage.family.majority': 'Yn ôl yr hyn a fu amlaf',
  'labPage.family.adaptive': 'Y rhai sy’n dysgu beth sy’n talu',
  'labPage.family.punisher': 'Atebion yn ôl pa mor hir y parhaodd',
  'labPage.family.retaliate': 'Talu’n ôl yn ôl cyfrannau',
  'labPage.family.counting': 'Y rhai sy’n cyfrif',
  'labPage.family.contrary': 'Yn erbyn y llif',
  'labPage.family.cycle': 'Yn ôl rhythm',
  'labPage.family.tournament': 'Cynigion y twrnamaint cyntaf',
  'labPage.family.second-tournament': 'Cynigion yr ail dwrnamaint',
  'labPage.family.memory-two': 'Y ddwy rownd ddiwethaf sy’n cyfrif',
  'labPage.family.state-machine': 'Y rhai â llawer o hwyliau',
  'labPage.family.evolved': 'Wedi’u magu drwy efelychu',
  'labPage.family.hunter': 'Y rhai sy’n chwilio am un math',
  'labPage.family.drifting': 'Y rhai sy’n newid gydag amser',
  'labPage.family.ratio': 'Y rhai sy’n cadw at nod',
  'labPage.family.learning': 'Y rhai y mae eu safonau’n symud',
  'labPage.family.zero-determinant': 'Y rhai sy’n gosod telerau',
  'labPage.family.random': 'Ar hap',

  'labPage.settings.scenario':
    'Mae senario’n dod â’i rowndiau, ei arian a’i hap ei hun; ar gyfer y gêm glasurol y mae sŵn, troeon a phwyntiau.',
  'labPage.settings.more': 'Rhagor o osodiadau',
  'labPage.figure.exact': '{name}: union ffigur',
  'labPage.figure.strategy': 'Olion bysedd pwy',
  'labPage.figure.strategy.more':
    'Fel testun, gyda gosodiadau lle mae rhai: generous-tit-for-tat:p=0.3. Arferol: {usual}.',
  'labPage.figure.probe': 'Yn erbyn y chwiliedydd',
  'labPage.figure.probe.more': 'Fel testun, gyda gosodiadau lle mae rhai. Arferol: {usual}.',
  'labPage.figure.points': 'Pwyntiau ar bob ochr',
  'labPage.figure.points.more': 'Pa mor fân y rhennir y sgwâr, 2 i 201. Arferol: {usual}.',
  'labPage.pick.strategy': 'Gellir ysgrifennu pob un, gyda gosodiadau hefyd, o dan “Rhagor o osodiadau”.',
  'labPage.pick.probe': 'Mae’r chwiliedydd yn dewis fel hyn, heblaw am ei hap.',
  'labPage.probing.turns': 'Mewn gêm, lle mae’n rhaid efelychu gemau. Arferol: {usual}.',
  'labPage.probing.repetitions': 'Gemau ar bob pwynt, lle mae’n rhaid eu hefelychu. Arferol: {usual}.',
  'labPage.figure.noise': 'Sŵn',
  'labPage.figure.noise.more':
    'Y siawns y daw dewis allan fel ei wrthwyneb, 0 i 1. Dywedir wrth bobl pa mor aml (slips). Arferol: {usual}.',
  'labPage.figure.turns': 'Gorwel: troeon y gêm',
  'labPage.figure.turns.more': 'Am ba hyd y maent yn cyfarfod. Arferol: {usual}.',
  'labPage.figure.generations': 'Cenedlaethau',
  'labPage.figure.generations.more': 'Am ba hyd y cânt eu copïo. Arferol: {usual}.',
  'labPage.figure.repetitions': 'Ailadroddiadau',
  'labPage.figure.repetitions.more':
    'Gemau pob pâr neu fwrdd; mae mwy ohonynt yn gadael llai i hap. Arferol: {usual}.',
  'labPage.figure.seed': 'Hedyn',
  'labPage.figure.seed.more': 'Mae’r un hedyn yn rhoi’r un canlyniad, yn unrhyw le. Arferol: {usual}.',
  'labPage.figure.ending': 'Siawns o ddiwedd ar ôl pob tro',
  'labPage.figure.ending.more': '0: ar ôl y troeon uchod. Fel arall, y rheini yw’r mwyaf. Arferol: {usual}.',
  'labPage.figure.payoffs': 'Pwyntiau: R, S, T, P',
  'labPage.figure.payoffs.more': 'Y ddau’n cyfrannu, dim ond fi, dim ond y llall, neb. Arferol: {usual}.',
  'labPage.figure.seats': 'Seddi wrth y bwrdd clasurol',
  'labPage.figure.seats.more': '2 (parau) i 4. Arferol: {usual}.',
  'labPage.figure.mutation': 'Newydd-ddyfodiaid',
  'labPage.figure.mutation.more':
    'Y siawns bod un newydd yn chwarae unrhyw beth o gwbl, 0 i 1. Arferol: {usual}.',
  'labPage.figure.each': 'Chwaraewyr o bob math ar y dechrau',
  'labPage.figure.each.more': 'Arferol: {usual}.',
  'labPage.figure.runs': 'Rhediadau',
  'labPage.figure.runs.more':
    'Mae’r llinellau’n dangos y cyntaf; mae tabl y diweddiadau’n dangos pob un. Arferol: {usual}.',
  'labPage.figure.selection': 'Pwysau’r gêm',
  'labPage.figure.selection.more': '0: lwc yn unig; 1: y pwyntiau’n unig. Arferol: {usual}.',
  'labPage.figure.grid': 'Maint y maes',
  'labPage.figure.grid.more': 'Lled x uchder. Arferol: {usual}.',
  'labPage.figure.workers': 'Edafedd sy’n chwarae',
  'labPage.figure.workers.more': 'Yr un yw’r canlyniad gydag unrhyw nifer. Yma fel arfer {usual}.',

  'labPage.dynamics': 'Sut y maent yn lledaenu',
  'labPage.dynamics.replicator': 'Mewn torf fawr',
  'labPage.dynamics.replicator.more':
    'Mae cyfrannau’n tyfu yn ôl yr hyn a enillant yn erbyn y dorf gyfan (replicator).',
  'labPage.dynamics.moran': 'Mewn grŵp bach',
  'labPage.dynamics.moran.more': 'Caiff un ei gopïo, mae un yn mynd, ac mae lwc â rhan ynddo (Moran).',
  'labPage.dynamics.spatial': 'Ymhlith cymdogion',
  'labPage.dynamics.spatial.more':
    'Mae pawb yn gweld y cymdogion yn unig, ac yn copïo’r gorau ohonynt (spatial).',
  'labPage.neighbourhood': 'Cymdogion',
  'labPage.neighbourhood.moore': 'Wyth o amgylch',
  'labPage.neighbourhood.von-neumann': 'Pedwar wrth ochr',
  'labPage.update': 'Copïo',
  'labPage.update.best': 'Mae pawb yn copïo’r gorau o’u cwmpas',
  'labPage.update.fermi': 'Fesul un, ar hap',

  'labPage.start': 'Dechrau',
  'labPage.stop': 'Stopio',
  'labPage.goOn': 'Mynd ymlaen o’r fan honno',
  'labPage.going': 'Cynnydd',
  'labPage.going.playing':
    '{all, plural, =0 {Yn dechrau chwarae.} other {Yn chwarae: {share}%, {done, number} o {all, number} rhan.}}',
  'labPage.going.evolving': 'Mae cenedlaethau’n mynd heibio: {share}%, {done, number} o {all, number} cam.',
  'labPage.done': 'Wedi’i wneud mewn {seconds} eiliad.',
  'labPage.stopped':
    '{done, plural, =0 {Stopiwyd cyn i’r rhan gyntaf orffen: does dim i’w ddangos eto.} other {Stopiwyd gyda {done, number} o {all, number} rhan wedi’u gwneud. Mae’r hyn a chwaraewyd wedi’i gadw ac fe’i dangosir isod.}}',
  'labPage.broken': 'Torrwyd ar draws y gwaith. {why}',
  'labPage.thread': 'Methodd edefyn wrth ochr y dudalen â chychwyn.',
  'labPage.broken.kept':
    'Mae’r hyn a chwaraewyd tan hynny wedi’i gadw. Caewch dabiau neu raglenni eraill ac ewch ymlaen.',

  'labPage.problems': 'Ni ellir chwarae {n} gosodiad fel y maent:',
  'labPage.problems.kept': 'Mae popeth a osodwyd gennych yno o hyd.',
  'labPage.mend.take': 'Cymryd {name} yn ei le',
  'labPage.mend.leave': 'Gadael “{name}” allan',
  'labPage.mend.once': 'Enwi pob un unwaith',
  'labPage.mend.classic': 'Cymryd y gêm glasurol',
  'labPage.mend.place': 'Cymryd Winter beds',
  'labPage.issue.nobody':
    'Nid oes neb yn chwarae. Pwyswch un o’r setiau o dan “Pwy sy’n chwarae”, neu dewiswch rai fesul un.',
  'labPage.issue.one-alone':
    'Nid oes gan un ffordd o ddewis ar ei phen ei hun neb i ledaenu yn ei erbyn. Ychwanegwch un arall.',
  'labPage.issue.kept-shard':
    'Mae {file} yn un o {of} darn o dwrnamaint. Y llinell orchymyn sy’n mynd ymlaen â’r rheini.',
  'labPage.issue.kept-other':
    'Chwaraewyd {file} dan reolau eraill, neu mewn senario nad yw ymhlith rhai’r dudalen hon.',
  'labPage.issue.everybody-place':
    'Mae gan y gêm glasurol bwyntiau, ond dim cleifion nac arian. Gofynnwch hyn mewn senario.',
  'labPage.issue.scenario': 'Nid oes senario o’r enw “{written}”. Dyma’r rhai sydd: {nearest}.',
  'labPage.issue.workers': 'Rhif cyfan o 1 i {most} yw nifer yr edafedd, ac nid {written}.',
  'labPage.issue.too-many':
    'Mae hynny’n gwneud {games, number} gêm, ac mae tudalen yn chwarae {most, number} ar y mwyaf. Enwch lai o ffyrdd o ddewis neu ailadroddiadau, neu defnyddiwch “swim tournament” ar y llinell orchymyn.',

  'labPage.results.growing':
    'Hyd yma, o {games, plural, other {# gêm}}. Mae’n newid wrth i ragor gael eu chwarae.',
  'labPage.results.part':
    'O’r {games, plural, one {un gêm} other {# gêm}} a chwaraewyd cyn iddo gael ei stopio. Nid yw pawb wedi cyfarfod â phawb.',
  'labPage.results.whole': 'O {games, plural, other {# gêm}}.',
  'labPage.results.square': '{known} o {all} colofn y sgwâr.',
  'labPage.shows': 'Beth y mae hyn yn ei ddangos',
  'labPage.shows-not': 'Beth nad yw’n ei ddangos',
  'labPage.shows.best':
    'Pwyntiau pob ffordd o ddewis fesul tro yn erbyn yr union rai hyn, gyda’r sŵn hwn a’r hyd hwn. Newidiwch y cwmni ac mae’r drefn yn newid: nid oes dim yn gwneud orau ym mhobman.',
  'labPage.shows-not.best':
    'Beth y byddai pobl yn ei wneud, neu y dylent ei wneud. Dau chwaraewr, un tabl o bwyntiau, dim trafod, dim addewidion. Gall mantais fach fod yn hap: edrychwch ar y wisgeri, a rhowch gynnig ar hedyn arall.',
  'labPage.shows.best-scenario':
    'Gemau cyfan yn ôl y rheolau llawn: cleifion, digwyddiadau, arian. Mae pob ffordd o ddewis yn eistedd ym mhob sedd yr un mor aml, ar yr un hadau, mewn cwmni cymysg.',
  'labPage.shows-not.best-scenario':
    'Trafod, addewidion a chamau: nid oes neb yn gwneud dim yma. Nid y sgôr bwrdd orau yw’r orau i gleifion; edrychwch ar y ddwy. A’r model hwn ydyw, nid eich tref chi.',
  'labPage.shows.spreads':
    'Pa ffyrdd o ddewis sy’n tyfu pan gaiff y rhai sy’n ennill mwy eu copïo’n fwy. Mae’n dechrau gyda chyfrannau cyfartal, ac yn dibynnu ar y pwyntiau yn y tabl ar y diwedd.',
  'labPage.shows-not.spreads':
    'Sut y mae sefydliadau’n dysgu. Nid ydynt yn diflannu nac yn copïo’n ddall, a gallant siarad. Nid oes rhaid i’r hyn sy’n ennill tir yma fod yn dda i bawb: gall y cyfartaledd ostwng ar y ffordd.',
  'labPage.shows.spreads-scenario':
    'Pa ffyrdd o ddewis sy’n tyfu pan gaiff y rhai y mae eu byrddau’n sgorio mwy eu copïo’n fwy. Mae pob un yn eistedd gyda’i gilydd ym mhob cymysgedd, ar ei phen ei hun hefyd, ym mhob sedd yr un mor aml, am gemau cyfan yn ôl y rheolau llawn. Mae’n dechrau gyda chyfrannau cyfartal.',
  'labPage.shows-not.spreads-scenario':
    'Sut y mae byrddau’n dysgu. Nid ydynt yn copïo’n ddall, gallant siarad, ac ni thynnir yr un bwrdd ar hap. Mae’n dilyn sgorau bwrdd: gall yr hyn sy’n ennill tir fod yn waeth i gleifion, felly edrychwch ar y ffigurau hynny hefyd. A’r model hwn ydyw, nid eich tref chi.',
  'labPage.shows.everybody':
    'Yr un lle, yr un hadau, pob sedd yn dewis yn ôl yr un rheol. Cleifion: 0 yw pawb bob amser yn dal yn ôl, 100 yw pawb bob amser yn cyfrannu.',
  'labPage.shows-not.everybody':
    'A fyddai lle o’r fath yn parhau: gall un bwrdd sy’n dewis fel arall wneud yn well iddo’i hun. Gofynnwch “Pwy sy’n gwneud orau?” nesaf. Dim trafod, dim addewidion, dim camau.',
  'labPage.shows.fingerprint':
    'Yr hyn y mae un ffordd o ddewis yn ei ennill, mewn pwyntiau fesul tro, yn erbyn chwiliedydd: ffordd arall o ddewis sy’n cyfrannu ar hap mewn rhan x o’i throeon, yn dal yn ôl ar hap mewn rhan y, ac yn dewis drosti’i hun yn y gweddill. Mae’r rhai sy’n ateb yr un fath yn edrych yr un fath.',
  'labPage.shows-not.fingerprint':
    'A yw’n gwneud yn dda: mae hynny’n dibynnu ar y cwmni. Gall dwy wahanol edrych yr un fath yn erbyn un chwiliedydd, felly rhowch gynnig ar un arall. Yn y ddwy gornel heb hap, ar y gwaelod ar y chwith ac ar y brig ar y dde, y troeon cyntaf sy’n penderfynu.',

  'labPage.measure.points': 'Pwyntiau fesul tro',
  'labPage.measure.score': 'Sgôr bwrdd am gêm',
  'labPage.measure.cooperation': 'Y rhan o’r dewisiadau a gyfrannodd',
  'labPage.measure.wins': 'Gemau â mwy o bwyntiau na’r llall',
  'labPage.measure.goodPartner': 'Partner da',
  'labPage.measure.eigenjesus': 'Yn cyfrannu gyda’r rhai sy’n cyfrannu',
  'labPage.measure.eigenmoses': 'Yr un peth, ac yn dal yn ôl rhag y rhai nad ydynt',
  'labPage.measure.patients': 'Cleifion (0 i 100)',
  'labPage.measure.place': 'Y lle cyfan (0 i 100)',
  'labPage.measure.afloat': 'Rowndiau â’r arian uwchben y dŵr',
  'labPage.measure.reserves': 'Arian wrth gefn ar y diwedd',
  'labPage.means.points':
    'Pwyntiau cymedrig ym mhob tro yn erbyn pob un arall. Y cyfeiliornad safonol yw wisger: tua pha mor bell y gall hap fod wedi symud y cymedr.',
  'labPage.means.score':
    'Sgôr bwrdd cymedrig am gêm gyfan. Y cyfeiliornad safonol yw wisger: tua pha mor bell y gall hap fod wedi symud y cymedr.',
  'labPage.means.cooperation': 'Pa mor aml y cyfrannodd, o’i holl ddewisiadau.',
  'labPage.means.wins':
    'Mewn faint o gemau y cafodd fwy o bwyntiau na’r llall. Nid oes gan lawer o ffyrdd da o ddewis yr un.',
  'labPage.means.goodPartner': 'Mewn faint o’i gemau y cyfrannodd o leiaf mor aml â’r llall.',
  'labPage.means.eigenjesus':
    'Uchel i’r sawl sy’n cyfrannu gyda’r rhai sy’n uchel eu hunain (eigenjesus Aaronson).',
  'labPage.means.eigenmoses':
    'Uchel i’r sawl sy’n cyfrannu gyda’r rhai sy’n uchel, ac yn dal yn ôl rhag y rhai sy’n isel (eigenmoses Aaronson).',
  'labPage.means.patients':
    'Sut y bu ar gleifion yn ei gemau: 0 fel pe bai pawb bob amser yn dal yn ôl, 100 fel pe bai pawb bob amser yn cyfrannu.',
  'labPage.means.place':
    'Sut y bu ar yr holl fyrddau gyda’i gilydd yn ei gemau, o 0 (pawb bob amser yn dal yn ôl) i 100 (pawb bob amser yn cyfrannu).',
  'labPage.means.afloat': 'Mewn faint o rowndiau yr oedd ei harian ei hun uwchben y dŵr.',
  'labPage.means.reserves': 'Ei harian ei hun ar ddiwedd gêm.',

  'labPage.ranking.classic': 'Pob ffordd o ddewis',
  'labPage.ranking.scenario': 'Pob ffordd o ddewis, dros bob sedd',
  'labPage.ranking.everybody': 'Os bydd pawb yn chwarae felly',
  'labPage.ranking.by': 'Dangos',
  'labPage.ranking.label': '{measure}: bar i bob un o {n} ffordd o ddewis, y mwyaf yn gyntaf',
  'labPage.ranking.more': 'Y {shown} cyntaf o {all}. Mae pob un yn y tabl.',
  'labPage.table.ranking': 'Ffigurau pob ffordd o ddewis',
  'labPage.table.rank': 'Safle',
  'labPage.table.strategy': 'Ffordd o ddewis',
  'labPage.table.generation': 'Cenhedlaeth {generation}',
  'labPage.matrix': 'Pob un yn erbyn pob un',
  'labPage.matrix.note':
    'Rhes yw pwy sy’n ennill, colofn yw yn erbyn pwy: pwyntiau fesul tro. Rhifau’r rhesi sydd ar y colofnau. Mae dyfnach yn fwy.',
  'labPage.matrix.note.scenario':
    'Rhes yw sgôr bwrdd pwy, colofn yw pwy a eisteddodd wrth yr un bwrdd. Rhifau’r rhesi sydd ar y colofnau. Mae dyfnach yn fwy.',
  'labPage.matrix.first': 'Y {shown} cyntaf o {all}. Mae pob un yn y ffeil.',
  'labPage.heat.at': '{row}, {column}: {figure}',
  'labPage.seats': 'Seddi a ffyrdd o ddewis',
  'labPage.seats.note':
    'Pan fydd y ffordd hon o ddewis yn eistedd yn y sedd honno, ac eraill o’r rhain yn y seddi eraill: beth a ddaw o gleifion, neu o arian y sedd hon.',
  'labPage.seats.note.alike':
    'Pan fydd pob sedd yn dewis felly: beth a ddaw o gleifion (yr un fath i bob sedd), neu o arian pob sedd.',
  'labPage.seats.show': 'Dangos',
  'labPage.seats.label': '{measure}: ffyrdd o ddewis yw’r rhesi, seddi yw’r colofnau',
  'labPage.spread': 'Cyfrannau o’r boblogaeth',
  'labPage.spread.note.replicator':
    'Mae pawb yn cyfarfod â phawb. Mae cyfran yn tyfu pan fydd yn ennill mwy na’r cyfartaledd, ac yn crebachu pan fydd yn ennill llai.',
  'labPage.spread.note.moran':
    'Ar bob cam caiff rhywun sy’n ennill yn dda ei gopïo, ac mae rhywun a dynnir ar hap yn mynd. Daw i ben lle mae un ar ei ben ei hun.',
  'labPage.spread.note.spatial':
    'Mae pawb yn eistedd mewn maes sydd wedi’i gau fel cylch, ac yn cyfarfod â’r cymdogion yn unig.',
  'labPage.spread.tables.replicator':
    'O’r chwith i’r dde, cenedlaethau. Tynnir byrddau o {seats} ar hap o dorf fawr. Mae cyfran yn tyfu pan fydd, dros bob bwrdd o’r fath, yn ennill mwy na’r cyfartaledd.',
  'labPage.spread.tables.moran':
    'O’r chwith i’r dde, cenedlaethau. Tynnir byrddau o {seats} ar hap o’r grŵp, ac nid oes neb yn eistedd gydag ef neu hi ei hun. Ar bob cam caiff rhywun sy’n ennill yn dda ei gopïo, ac mae rhywun a dynnir ar hap yn mynd.',
  'labPage.spread.tables.spatial':
    'O’r chwith i’r dde, cenedlaethau. Mae pawb yn eistedd mewn maes sydd wedi’i gau fel cylch, wrth fyrddau gyda {others} o’r cymdogion; mae pob dewis o {others} yn cyfrif yr un fath.',
  'labPage.spread.scale':
    'Mae sgôr bwrdd yn cyfrif fel 0 lle mae’n gymedr isaf mewn unrhyw gwmni, fel 1 lle mae’n uchaf, ac mewn cyfrannedd rhyngddynt; mae’r cymedrau dros bob sedd ac ailadroddiad.',
  'labPage.spread.label': 'Cyfrannau o’r boblogaeth dros genedlaethau',
  'labPage.spread.others': 'pob un arall ({n})',
  'labPage.fixation': 'Pwy a gymerodd drosodd',
  'labPage.fixation.note':
    'Y rhan o {runs, plural, other {# rhediad}} lle’r oedd pob un ar ei ben ei hun ar y diwedd.',
  'labPage.fixation.open': 'Neb: yn agored o hyd',
  'labPage.fixation.expected':
    'Yn ôl y fformiwla, mae {strategy} yn cymryd drosodd mewn {chance} o’r rhediadau.',
  'labPage.fingerprint': 'Olion bysedd {strategy}, yn erbyn {probe}',
  'labPage.fingerprint.note':
    'Tua’r dde mae’r chwiliedydd yn cyfrannu’n amlach ar hap (x), tuag i fyny mae’n dal yn ôl yn amlach ar hap (y). Y tu hwnt i’r llinell doredig, lle mae x ac y yn gwneud mwy nag 1, mae’n gwneud y gwrthwyneb i’r hyn y byddai’n ei ddewis, fel bod y sgwâr yn mynd ymlaen heb doriad (Ashlock a Kim). Mae graddfa’r arlliwiau isod; yr un ydyw ar gyfer pob ôl bysedd â’r pwyntiau hyn.',
  'labPage.fingerprint.exact': 'Wedi’i gyfrifo’n union: y cymedr yn y tymor hir.',
  'labPage.fingerprint.simulated':
    'Wedi’i efelychu: cymedr {games, plural, other {# gêm}} o {turns, plural, other {# tro}} yw pob pwynt.',
  'labPage.fingerprint.most': 'Mae’n ennill fwyaf lle mae x yn {x} ac y yn {y}: {score} pwynt fesul tro.',
  'labPage.fingerprint.least': 'Mae’n ennill leiaf lle mae x yn {x} ac y yn {y}: {score} pwynt fesul tro.',
  'labPage.fingerprint.mean': 'Dros y sgwâr cyfan: {score} pwynt fesul tro.',
  'labPage.square.x': 'cyfrannu ar hap (x)',
  'labPage.square.y': 'dal yn ôl ar hap (y)',
  'labPage.square.at': 'x {x}, y {y}: {score}',
  'labPage.square.most': '{points} pwynt fesul tro',
  'labPage.square.every': 'Pob {step}fed o {all} pwynt. Mae pob un yn y ffeil.',
  'labPage.square.table': 'Pwyntiau fesul tro; colofnau yw x, rhesi yw y',
  'labPage.square.column': 'x = {x}',
  'labPage.square.row': 'y = {y}',
  'labPage.field': 'Y maes yn y genhedlaeth olaf',
  'labPage.field.note': 'Mae gan bob cell liw’r hyn a chwaraeir yno.',

  'labPage.chart.drawn': '{title}: darlun',
  'labPage.chart.tabled': '{title}: tabl',
  'labPage.chart.table': 'Yr un peth fel tabl',
  'labPage.chart.svg': 'Cadw fel SVG',
  'labPage.chart.png': 'Cadw fel PNG',
  'labPage.chart.svg.of': 'Cadw fel SVG: {title}',
  'labPage.chart.png.of': 'Cadw fel PNG: {title}',
  'labPage.export': 'Mynd ag ef gyda chi',
  'labPage.export.result':
    'Y ffeil JSON, lythyren wrth lythyren, yw’r hyn y mae “swim tournament --out” neu “swim evolve --out” yn ei ysgrifennu ar gyfer y gosodiadau hyn.',
  'labPage.export.fingerprint':
    'Y ffeil JSON, lythyren wrth lythyren, yw’r hyn y mae “swim fingerprint --out” yn ei ysgrifennu ar gyfer y gosodiadau hyn.',
  'labPage.export.part': 'Rhan yw hon: mae’r ffeiliau’n dal yr hyn a chwaraewyd cyn iddo gael ei stopio.',
  'labPage.export.json': 'Canlyniad fel JSON',
  'labPage.export.partial': 'Gemau heb eu gorffen',
  'labPage.export.partial.more':
    'Mae’r ffeil honno’n gorffen â .partial. Agorwch hi yma ddiwrnod arall i fynd ymlaen; neu gadewch hi, dan ei henw, lle byddwch yn rhedeg “swim tournament” gyda’r gosodiadau hyn: mae hwnnw’n mynd ymlaen ohoni hefyd.',
  'labPage.kept': 'Mynd ymlaen o ffeil',
  'labPage.kept.file': 'Ffeil o gemau heb eu gorffen',
  'labPage.kept.more':
    'Ffeil .partial o’r dudalen hon neu o “swim tournament”. Mae ei gosodiadau’n mynd i’r ffurflen, a dim ond y gemau sydd ar goll sy’n cael eu chwarae.',
  'labPage.kept.as-before': 'Mae’r ffurflen a’r canlyniadau ar y dudalen hon fel yr oeddent.',
  'labPage.export.table': 'Tabl fel CSV',
  'labPage.export.moves': 'Pob dewis fel CSV',
  'labPage.export.moves.many':
    'Byddai pob dewis yn ffeil fawr iawn. Ysgrifennwch hi gyda “swim tournament --interactions” ar y llinell orchymyn.',
  'labPage.export.moves.pairs': 'Pob dewis fel ffeil: ar gyfer y gêm glasurol mewn parau’n unig.',
  'labPage.export.writing': 'Yn ysgrifennu’r ffeil',
  'labPage.export.stop': 'Stopio ysgrifennu',
  'labPage.export.written': 'Ysgrifennwyd: {name}.',
  'labPage.export.broken': 'Nid oedd modd ysgrifennu’r ffeil.',
  'labPage.export.broken.kept':
    'Mae’r canlyniadau yma o hyd. Caewch dabiau neu raglenni eraill a rhowch gynnig arall arni.',
  'labPage.link': 'Dolen i’r astudiaeth hon',
  'labPage.link.more': 'Mae’n gosod hyn i gyd eto, ar unrhyw ddyfais; pwyswch Dechrau yno.',
  'labPage.link.copy': 'Copïo',
  'labPage.link.copied': 'Mae’r ddolen wedi’i chopïo.',
} as const satisfies Translated<typeof english>
