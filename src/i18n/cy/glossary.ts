import type { glossary as english } from '../en/glossary.ts'
import type { Translated } from './translated.ts'

/**
 * Cymraeg: the glossary. Under `.forms` stand the Welsh forms, with the commonest mutations, and the English ones as well:
 * the letters and cards of a scenario are in English, and their words need explaining to readers of Welsh most of all.
 */
export const glossary = {
  'glossary.title': 'Geirfa',
  'glossary.lead':
    'Geiriau’r gwasanaeth iechyd a geiriau’r gêm hon, fel y’u defnyddir yma. Yn y gêm, mae geiriau wedi’u tanlinellu’n agor yr un nodiadau.',
  'glossary.service': 'Geiriau iechyd a gofal',
  'glossary.game': 'Geiriau’r gêm',
  'glossary.find': 'Dod o hyd i air',
  'glossary.found': '{n, plural, =0 {Nid oes gair yn gweddu.} other {# gair}}',
  'glossary.close': 'Cau',
  'glossary.all': 'Pob gair',
  'glossary.nav': 'Geirfa',

  'glossary.a-and-e': 'Adran achosion brys',
  'glossary.a-and-e.means':
    'Drws yr ysbyty i bobl na allant aros. Ni chaiff droi neb i ffwrdd, felly mae’n llenwi pryd bynnag y bydd gweddill y lle’n sownd.',
  'glossary.a-and-e.forms': 'adran achosion brys | A&E',
  'glossary.four-hour': 'Perfformiad pedair awr',
  'glossary.four-hour.means':
    'O’r holl bobl sy’n dod i’r adran achosion brys, y gyfran sy’n cael eu trin, eu derbyn neu eu hanfon adref o fewn pedair awr. 95% yw’r safon genedlaethol; yn y blynyddoedd hyn roedd llawer o leoedd yn yr wythdegau.',
  'glossary.four-hour.forms':
    'perfformiad pedair awr | y safon pedair awr | four-hour performance | four-hour standard | four-hour figure',
  'glossary.acute': 'Ymddiriedolaeth aciwt',
  'glossary.acute.means':
    'Y corff sy’n rhedeg yr ysbyty: yr adran achosion brys, y wardiau, y theatrau llawdriniaeth. Mae’r rhan fwyaf o’i incwm yn dilyn y cleifion y mae’n eu trin.',
  'glossary.acute.forms': 'ymddiriedolaeth aciwt | ymddiriedolaethau aciwt | acute trust | acute trusts',
  'glossary.ccg': 'CCG (grŵp comisiynu clinigol)',
  'glossary.ccg.means':
    'Hyd 2022, y corff lleol, dan arweiniad meddygon teulu, a oedd yn prynu’r rhan fwyaf o ofal iechyd ei breswylwyr o un dyraniad blynyddol.',
  'glossary.ccg.forms':
    'grŵp comisiynu | grwpiau comisiynu | CCG | CCGs | clinical commissioning group | clinical commissioning groups',
  'glossary.icb': 'Bwrdd gofal integredig',
  'glossary.icb.means':
    'Ers 2022, y corff sy’n cynllunio’r rhan fwyaf o ofal iechyd mewn ardal ac yn talu amdano. Cymerodd le’r grwpiau comisiynu clinigol.',
  'glossary.icb.forms':
    'bwrdd gofal integredig | byrddau gofal integredig | integrated care board | integrated care boards',
  'glossary.commissioner': 'Comisiynydd',
  'glossary.commissioner.means': 'Corff sy’n penderfynu pa ofal a brynir, gan bwy, ac am ba bris.',
  'glossary.commissioner.forms': 'comisiynydd | comisiynwyr | commissioner | commissioners',
  'glossary.community': 'Partneriaeth gymunedol',
  'glossary.community.means':
    'Yn y gêm hon, un sedd i nyrsys a therapyddion cymunedol, y sector gwirfoddol a grwpiau cymdogaeth. Anaml y mae lleoedd go iawn yn rhoi un gadair iddynt.',
  'glossary.community.forms': 'partneriaeth gymunedol | bartneriaeth gymunedol | community partnership',
  'glossary.stp': 'STP',
  'glossary.stp.means':
    'Cynllun, ac wedyn partneriaeth, cynaliadwyedd a thrawsnewid: o 2016, yr ymgais i wneud un cynllun ar gyfer holl gyrff iechyd a gofal ardal.',
  'glossary.stp.forms':
    'cynllun cynaliadwyedd a thrawsnewid | partneriaeth cynaliadwyedd a thrawsnewid | STP | STPs | sustainability and transformation plan | sustainability and transformation partnership',
  'glossary.ics': 'System gofal integredig',
  'glossary.ics.means':
    'Ers 2022, y bartneriaeth o gyrff iechyd a gofal mewn ardal. Mae’n eistedd gyda’i gilydd; mae’r rhan fwyaf o’i haelodau’n dal i gadw cyfrifon ar wahân.',
  'glossary.ics.forms':
    'system gofal integredig | systemau gofal integredig | integrated care system | integrated care systems',
  'glossary.the-centre': 'Y canol',
  'glossary.the-centre.means':
    'Y llywodraeth genedlaethol a chyrff cenedlaethol y gwasanaeth iechyd: y rhai sy’n anfon arian, targedau a llythyrau.',
  'glossary.the-centre.forms': 'the centre',
  'glossary.regulator': 'Rheoleiddiwr',
  'glossary.regulator.means':
    'Y corff cenedlaethol sy’n gwylio a yw ymddiriedolaeth ysbyty’n ddiogel ac yn abl i dalu ei ffordd, ac sy’n camu i mewn pan nad yw.',
  'glossary.regulator.forms': 'y rheoleiddiwr | the regulator',
  'glossary.inspectors': 'Arolygwyr',
  'glossary.inspectors.means':
    'Pobl sy’n ymweld â gwasanaethau ar ran arolygiaeth genedlaethol ac yn cyhoeddi’r hyn a ganfuwyd ganddynt, gyda gradd.',
  'glossary.inspectors.forms': 'arolygwyr | arolygydd | inspectors | inspector',
  'glossary.special-measures': 'Mesurau arbennig',
  'glossary.special-measures.means':
    'Yr hen enw ar yr hyn a ddigwyddai pan gymerai corff cenedlaethol sefydliad a oedd yn methu o dan ei olwg uniongyrchol, gyda chynghorwyr ac amodau.',
  'glossary.special-measures.forms': 'mesurau arbennig | special measures',
  'glossary.recovery-support': 'Cymorth adfer',
  'glossary.recovery-support.means':
    'Help a sylw agos i sefydliad mewn trafferthion difrifol. Yn y gêm, mae bwrdd o dan y dŵr ynddo am ddwy rownd: atelir ei gyfran, mae’n cadw hanner ei le i feddwl, a chaiff addo help a gwneud camau o hyd.',
  'glossary.recovery-support.forms': 'cymorth adfer | recovery support',
  'glossary.allocation': 'Dyraniad',
  'glossary.allocation.means':
    'Y swm a roddir i gorff cyhoeddus am flwyddyn. Fe’i pennir cyn i’r flwyddyn ddechrau; ni phennir yr angen.',
  'glossary.allocation.forms': 'dyraniad | dyraniadau | allocation | allocations',
  'glossary.control-total': 'Cyfanswm rheoli',
  'glossary.control-total.means':
    'Y balans diwedd blwyddyn y mae sefydliad wedi cytuno i’w gyrraedd. Gall ei gyrraedd ddod ag arian ychwanegol; mae ei fethu’n dod â chwestiynau.',
  'glossary.control-total.forms': 'cyfanswm rheoli | cyfansymiau rheoli | control total | control totals',
  'glossary.savings-plan': 'Cynllun arbedion',
  'glossary.savings-plan.means':
    'Rhestr o fesurau a ddylai wneud i symiau’r flwyddyn gyfateb. Mae rhai llinellau’n sicr, a rhai’n obaith.',
  'glossary.savings-plan.forms': 'cynllun arbedion | cynlluniau arbedion | savings plan | savings plans',
  'glossary.surplus': 'Gwarged',
  'glossary.surplus.means': 'Yr hyn sydd ar ôl pan fo incwm yn fwy na gwariant. Diffyg yw’r gwrthwyneb.',
  'glossary.surplus.forms': 'gwarged | surplus',
  'glossary.deficit': 'Diffyg ariannol',
  'glossary.deficit.means': 'Yr hyn sy’n eisiau pan fo gwariant yn fwy nag incwm.',
  'glossary.deficit.forms': 'diffyg ariannol | diffygion ariannol | deficit | deficits',
  'glossary.tariff': 'Tariff',
  'glossary.tariff.means':
    'Y rhestr brisiau y telir ysbyty yn ei hôl am bob claf neu driniaeth. Telir am waith heb linell arni mewn rhyw ffordd arall, neu ddim o gwbl.',
  'glossary.tariff.forms': 'tariffau | tariff',
  'glossary.care-market': 'Marchnad gofal',
  'glossary.care-market.means':
    'Y cwmnïau preifat ac elusennol y mae cyngor yn prynu gofal cartref a lleoedd cartref gofal ganddynt. Pan fo’r ffioedd yn rhy isel, maent yn rhoi eu contractau’n ôl.',
  'glossary.care-market.forms': 'marchnad gofal | farchnad gofal | care market',
  'glossary.home-care': 'Gofal cartref',
  'glossary.home-care.means':
    'Help y telir amdano gartref gydag ymolchi, gwisgo, prydau a meddyginiaethau, wedi’i drefnu gan y cyngor fel arfer.',
  'glossary.home-care.forms': 'gofal cartref | ofal cartref | home care | home-care',
  'glossary.package': 'Pecyn gofal cartref',
  'glossary.package.means':
    'Yr ymweliadau y cytunwyd arnynt ar gyfer un person: pa mor aml, am ba hyd, gan bwy.',
  'glossary.package.forms':
    'pecyn gofal cartref | pecynnau gofal cartref | home-care package | home-care packages',
  'glossary.care-home': 'Cartref gofal',
  'glossary.care-home.means':
    'Lle i fyw gyda gofal ddydd a nos. Gall lle yno fod am rai wythnosau ar ôl bod yn yr ysbyty, neu am byth.',
  'glossary.care-home.forms':
    'cartref gofal | cartrefi gofal | gartref gofal | gartrefi gofal | care home | care homes | care-home',
  'glossary.rehabilitation': 'Adsefydlu',
  'glossary.rehabilitation.means':
    'Hyfforddiant gyda therapyddion i gael nerth a sgiliau’n ôl ar ôl salwch neu gwymp, mewn gwely arbennig neu gartref.',
  'glossary.rehabilitation.forms': 'adsefydlu | rehabilitation',
  'glossary.therapists': 'Therapyddion',
  'glossary.therapists.means':
    'Ffisiotherapyddion, therapyddion galwedigaethol ac eraill sy’n helpu pobl i symud ac ymdopi ar eu pennau eu hunain eto.',
  'glossary.therapists.forms':
    'therapyddion | therapydd | ffisiotherapyddion | therapists | therapist | physiotherapists',
  'glossary.district-nurse': 'Nyrs ardal',
  'glossary.district-nurse.means': 'Nyrs sy’n gofalu am bobl yn eu cartrefi eu hunain.',
  'glossary.district-nurse.forms': 'nyrs ardal | nyrsys ardal | district nurse | district nurses',
  'glossary.social-worker': 'Gweithiwr cymdeithasol',
  'glossary.social-worker.means':
    'Mae’n gweithio i’r cyngor; ymhlith pethau eraill, mae’n canfod gyda phobl pa help sydd ei angen arnynt ac y gellir ei roi iddynt.',
  'glossary.social-worker.forms':
    'gweithiwr cymdeithasol | gweithwyr cymdeithasol | social worker | social workers',
  'glossary.social-care': 'Gofal cymdeithasol',
  'glossary.social-care.means':
    'Help gyda bywyd bob dydd i oedolion a diogelu plant. Cynghorau sy’n gyfrifol amdano; i oedolion mae’n dibynnu ar brawf modd, ac nid yw am ddim fel gofal iechyd.',
  'glossary.social-care.forms': 'gofal cymdeithasol | ofal cymdeithasol | social care',
  'glossary.voluntary-sector': 'Sector gwirfoddol',
  'glossary.voluntary-sector.means':
    'Elusennau, clybiau a grwpiau o breswylwyr sy’n gwneud gwaith o fudd i’r cyhoedd.',
  'glossary.voluntary-sector.forms': 'sector gwirfoddol | voluntary sector',
  'glossary.carers': 'Gofalwyr',
  'glossary.carers.means': 'Pobl sy’n gofalu am berthynas neu ffrind heb gael eu talu am hynny.',
  'glossary.carers.forms': 'gofalwyr di-dâl | gofalwyr ifanc | for carers | unpaid carers | young carers',
  'glossary.gp': 'Meddyg teulu',
  'glossary.gp.means': 'Ymarferydd cyffredinol, mewn meddygfa leol.',
  'glossary.gp.forms': 'meddyg teulu | meddygon teulu | GP | GPs',
  'glossary.surgery': 'Meddygfa',
  'glossary.surgery.means':
    'Yr ystafelloedd lle mae meddygon teulu a’u nyrsys yn gweld pobl. Yn Saesneg gall yr un gair olygu llawdriniaeth; nid felly yma.',
  'glossary.surgery.forms': 'meddygfa | meddygfeydd | surgery appointments | surgeries',
  'glossary.operation': 'Llawdriniaeth wedi’i chynllunio',
  'glossary.operation.means':
    'Llawdriniaeth a chanddi ddyddiad. Pan fo’r gwelyau’n llawn o achosion brys, hi yw’r peth cyntaf i’w ohirio.',
  'glossary.operation.forms':
    'llawdriniaeth wedi’i chynllunio | llawdriniaethau wedi’u cynllunio | llawdriniaethau a ganslwyd | planned operation | planned operations | cancelled operations',
  'glossary.delayed-transfer': 'Oedi wrth drosglwyddo gofal',
  'glossary.delayed-transfer.means':
    'Mae rhywun yn ddigon da i adael yr ysbyty ac ni all, oherwydd nid yw’r cam nesaf (gofal cartref, adsefydlu, cartref gofal, asesiad) yno eto.',
  'glossary.delayed-transfer.forms':
    'oedi wrth drosglwyddo gofal | pobl yn barod i adael | rhywun yn barod i adael | delayed transfer of care | delayed transfers of care | delayed transfer | delayed transfers | delayed discharge | delayed discharges | people ready to leave | somebody ready to leave',
  'glossary.bed-days': 'Dyddiau gwely',
  'glossary.bed-days.means':
    'Gwelyau wedi’u lluosi â dyddiau: mae deg o bobl sydd i gyd yn aros naw diwrnod yn cymryd 90 diwrnod gwely.',
  'glossary.bed-days.forms': 'dyddiau gwely | diwrnod gwely | delayed bed-days | bed-days',
  'glossary.discharge': 'Gwaith rhyddhau',
  'glossary.discharge.means': 'Popeth y mae’n rhaid ei drefnu cyn y gall rhywun adael yr ysbyty’n ddiogel.',
  'glossary.discharge.forms':
    'gwaith rhyddhau | staff rhyddhau | timau rhyddhau | nyrsys rhyddhau | discharge work | discharge staff | discharge teams | discharge nurses',
  'glossary.escalation-beds': 'Gwelyau ychwanegol',
  'glossary.escalation-beds.means':
    'Gwelyau ysbyty a agorir pan fo’r rhai arferol yn llawn. Maent yn costio mwy, am fod eu staff wedi’u benthyg.',
  'glossary.escalation-beds.forms': 'gwelyau ychwanegol | escalation beds | extra beds',
  'glossary.agency': 'Staff asiantaeth',
  'glossary.agency.means': 'Nyrsys neu feddygon a logir gan gwmni fesul sifft, am bris llawer uwch.',
  'glossary.agency.forms':
    'staff asiantaeth | nyrsys asiantaeth | agency nurses | agency cover | agency staff',
  'glossary.surge': 'Ymchwydd y gaeaf',
  'glossary.surge.means':
    'Wythnosau pan fo llawer mwy o bobl nag arfer yn mynd yn sâl ar unwaith, ar ôl y Nadolig gan amlaf.',
  'glossary.surge.forms': 'ymchwydd y gaeaf | ymchwydd | surge | winter surge',
  'glossary.frail': 'Pobl fregus',
  'glossary.frail.means':
    'Pobl, hen gan mwyaf, y gall salwch bach droi’n arhosiad hir iddynt. Yn y gêm: y rhai y mae angen help o ryw fath arnynt i adael yr ysbyty.',
  'glossary.frail.forms': 'pobl fregus | person bregus | frail people | frail person',
  'glossary.placement': 'Lleoliad',
  'glossary.placement.means':
    'Lle mewn cartref gofal i un person. Gwneir un y gellid bod wedi’i osgoi am nad oedd dim gwell yno mewn pryd; anaml y daw pobl yn ôl ohono.',
  'glossary.placement.forms':
    'lleoliad | lleoliadau | placement | placements | crisis placement | crisis placements',
  'glossary.without-care': 'Gadael heb y gofal cywir',
  'glossary.without-care.means':
    'Yn y gêm: pobl a roddodd y gorau i aros am y gofal roedd ei angen arnynt ac a adawodd mewn rhyw ffordd arall: at deulu, i gartref y maent yn talu amdano, i le nad yw’n addas.',
  'glossary.without-care.forms': 'gadael heb y gofal cywir | heb y gofal cywir | left without the right care',
  'glossary.purdah': 'Purdah',
  'glossary.purdah.means':
    'Yr hen air am yr wythnosau cyn etholiad pan na fydd cyrff cyhoeddus yn lansio nac yn cyhoeddi dim newydd. Mae gwaith y cytunwyd arno eisoes yn mynd yn ei flaen.',
  'glossary.purdah.forms': 'purdah | the purdah period',
  'glossary.pre-election': 'Cyfnod cyn-etholiadol',
  'glossary.pre-election.means':
    'Yr wythnosau cyn etholiad pan na fydd cyrff cyhoeddus yn lansio nac yn cyhoeddi dim newydd. Mae gwaith y cytunwyd arno eisoes yn mynd yn ei flaen.',
  'glossary.pre-election.forms':
    'cyfnod cyn-etholiadol | wythnosau cyn-etholiadol | pre-election period | pre-election weeks',
  'glossary.councillor': 'Cynghorydd',
  'glossary.councillor.means': 'Wedi’i ethol gan breswylwyr un rhan o’r lle i benderfynu dros y cyngor.',
  'glossary.councillor.forms': 'cynghorydd | cynghorwyr | councillor | councillors',
  'glossary.full-council': 'Cyngor llawn',
  'glossary.full-council.means':
    'Cyfarfod yr holl gynghorwyr, yn gyhoeddus, sy’n penderfynu cyllideb y cyngor.',
  'glossary.full-council.forms': 'cyngor llawn | full council',
  'glossary.consultation': 'Ymgynghoriad',
  'glossary.consultation.means':
    'Gofyn i’r cyhoedd cyn newid gwasanaeth. Mae’r gyfraith yn gofyn amdano; os caiff ei wneud yn wael, gellir atal newid.',
  'glossary.consultation.forms': 'ymgynghoriad | ymgynghoriadau | consultation | consultations',

  'glossary.pool': 'Cyfrannu',
  'glossary.pool.means':
    'Rhoi eich cyfran yng nghyllideb ar y cyd y rownd hon. Mae’n prynu gofal y tu allan i’r ysbyty, o’r rownd nesaf ymlaen, ac yn pylu pan na chaiff ei adnewyddu.',
  'glossary.pool.forms': '',
  'glossary.hold-back': 'Dal yn ôl',
  'glossary.hold-back.means':
    'Cadw eich cyfran at wir angen sydd gennych chi’ch hun. Nid y naill ddewis na’r llall yw’r un da: mae’n dibynnu ar yr hyn a wna’r lleill.',
  'glossary.hold-back.forms': '',
  'glossary.pooled-budget': 'Cyllideb gyfun',
  'glossary.pooled-budget.means': 'Arian sawl sefydliad mewn un pwrs, wedi’i wario ar un cynllun.',
  'glossary.pooled-budget.forms':
    'cyllideb ar y cyd | gyllideb ar y cyd | cyllideb gyfun | gyllideb gyfun | shared budget | pooled budget | shared budgets',
  'glossary.stake': 'Cyfran',
  'glossary.stake.means':
    'Y swm y gall pob bwrdd ei gyfrannu neu ei ddal yn ôl mewn rownd. Mae gan bob bwrdd ei swm ei hun.',
  'glossary.stake.forms': 'eich cyfran | ein cyfran | its stake | your stake | our stake | stakes',
  'glossary.reserves': 'Arian wrth gefn',
  'glossary.reserves.means': 'Arian sydd gan sefydliad wrth law. Yn y llun, dyma linell dŵr y lanfa.',
  'glossary.reserves.forms': 'arian wrth gefn | reserves',
  'glossary.floor': 'Llawr',
  'glossary.floor.means':
    'Yr arian wrth gefn isaf y caiff bwrdd ei ddal. Islaw ei lawr mae o dan y dŵr; ychydig uwch ei ben, ar lefel y dŵr.',
  'glossary.floor.forms':
    'eich llawr | ein llawr | islaw’r llawr | our floor | your floor | its floor | below the floor',
  'glossary.under-water': 'O dan y dŵr',
  'glossary.under-water.means':
    'Arian wrth gefn islaw’r llawr. Mae’r bwrdd yn aros yn y gêm a gellir ei helpu allan eto.',
  'glossary.under-water.forms': 'o dan y dŵr | under water',
  'glossary.pledge': 'Addewid',
  'glossary.pledge.means':
    'Dweud cyn y dewis y byddwch yn cyfrannu, efallai dim ond os bydd eraill yn gwneud. Nid oes dim yn eich gorfodi i’w gadw; mae pawb yn gweld a wnaethoch.',
  'glossary.pledge.forms': 'addewid | addewidion | pledge | pledges',
  'glossary.headspace': 'Lle i feddwl',
  'glossary.headspace.means': 'Amser a sylw arweinydd mewn rownd. Ag ef y telir am gamau arwain.',
  'glossary.headspace.forms': 'lle i feddwl | headspace',
  'glossary.forfeit': 'Fforffed',
  'glossary.forfeit.means':
    'Yr hyn y mae addewid wedi’i rwymo yn ei gostio os caiff ei dorri. Rhywun y tu allan i’r bwrdd sy’n ei ddal.',
  'glossary.forfeit.forms': 'fforffed | forfeit',
  'glossary.trust': 'Ymddiriedaeth weithio',
  'glossary.trust.means':
    'Yr hyn y mae un bwrdd yn ei ddisgwyl gan un arall, o 0 i 100, fel y mae’r model yn ei amcangyfrif. Mae addewidion a gedwir a chyfrannu’n ei chodi; hi sy’n penderfynu faint y mae arian a gyfrannwyd yn ei gyflawni.',
  'glossary.trust.forms': 'ymddiriedaeth weithio | working trust',
  'glossary.board-score': 'Sgôr bwrdd',
  'glossary.board-score.means':
    'Y newid yn arian wrth gefn bwrdd, a gwerth ariannol yr hyn y mae’r bwrdd hwnnw’n atebol amdano. Mae pob bwrdd yn cyfrif rhywbeth arall.',
  'glossary.board-score.forms': 'sgôr bwrdd | sgôr eich bwrdd | board score',
  'glossary.leap': 'Naid',
  'glossary.leap.means':
    'Cerdyn nad yw’n gweithio ond os bydd digon o fyrddau’n ymrwymo ar unwaith. Yna mae’n newid llawer; os na wnânt, mae’r rhai a ymrwymodd yn colli eu cyfran.',
  'glossary.leap.forms': '',
  'glossary.incident': 'Digwyddiad',
  'glossary.incident.means':
    'Rhywbeth y mae’r byd yn ei wneud i’r lle mewn rownd: ymchwydd, pennaeth newydd, llythyr o’r canol.',
  'glossary.incident.forms': '',
} as const satisfies Translated<typeof english>
