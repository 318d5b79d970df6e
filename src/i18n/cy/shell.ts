import type { shell as english } from '../en/shell.ts'
import type { Translated } from './translated.ts'

/**
 * Cymraeg: made with the help of a machine and not yet reviewed by a person; the foot of each page says so.
 *
 * Words kept the same everywhere: to pool cyfrannu (i’r gronfa) · hold back dal yn ôl · pool cronfa gyfun · shared budget
 * cyllideb ar y cyd · stake cyfran · board bwrdd · seat sedd · acute trust ymddiriedolaeth aciwt · council cyngor · community
 * partnership partneriaeth gymunedol · CCG grŵp comisiynu · round rownd · quarter chwarter · pledge addewid · bind rhwymo ·
 * forfeit fforffed · trust ymddiriedaeth · reserves arian wrth gefn · floor llawr · move cam · headspace lle i feddwl · card
 * cerdyn · letter llythyr · log cofnod · seed hedyn · scenario senario · debrief ôl-drafodaeth · workshop gweithdy ·
 * facilitator hwylusydd · way of choosing ffordd o ddewis · stuck yn sownd · ready to leave yn barod i adael · rehab
 * adsefydlu · afloat uwchben y dŵr · awash ar lefel y dŵr · under water o dan y dŵr · leap naid · tide llanw · incident
 * digwyddiad · hot seat sedd boeth · facilitator entry cofnodi gan hwylusydd · score sheet taflen sgôr · guide tywysydd ·
 * handbook llawlyfr · glossary geirfa · lab labordy · branch cangen · observer arsylwr · A&E adran achosion brys.
 * The reader is “chi”. {seat} brings its article (“y cyngor”), and leans on i, o, a, â, gyda, neu before it by itself; {table}
 * and {round} are numbers. Numbers are followed by a singular noun.
 */
export const shell = {
  'figure.millions': '{amount}m',
  'figure.season': '{from}–{to}',
  'figure.months':
    'Ionawr, Chwefror, Mawrth, Ebrill, Mai, Mehefin, Gorffennaf, Awst, Medi, Hydref, Tachwedd, Rhagfyr',
  'figure.moment': '{day} {month} {year} am {time}',

  'page.name': 'Swim Together',
  'page.title': '{title} · Swim Together',
  'page.skip': 'Neidio i’r cynnwys',
  'page.loading': 'Un eiliad: mae’r lle’n cael ei dynnu.',
  'play.setting': 'Gosod y bwrdd',
  'play.loading': 'Gosod y bwrdd: {title}',
  'play.resuming': 'Dod â’ch gêm yn ôl',
  'guide.title': 'Tywysydd',
  'guide.next': 'Deall',
  'guide.show': 'Dangoswch i mi',
  'guide.off': 'Dim rhagor o nodiadau',
  'guide.note.start':
    'Chi sy’n arwain un o bedwar bwrdd. Darllenwch gymaint ag y mynnwch; nid oes dim yn dod i ben yma. Yna pwyswch y botwm ar waelod y dudalen.',
  'page.nav': 'Prif ddewislen',
  'page.unknown.title': 'Nid oes tudalen o’r fath',
  'page.unknown.lead': 'Nid yw’r cyfeiriad yn arwain i unman yma. Efallai iddo gael ei dorri wrth ei gopïo.',
  'page.home': 'Mynd i’r dudalen gyntaf',

  'page.accessibility': 'Datganiad hygyrchedd',

  'nav.scenarios': 'Senarios',
  'nav.log': 'Agor cofnod',
  'nav.join': 'Ymuno',

  'offline.label': 'All-lein',
  'offline.kept':
    'Rydych all-lein. Mae gemau ar y ddyfais hon, gemau ar bapur, gemau a gadwyd, ôl-drafodaethau a’r llawlyfr yn dal i weithio. Mae angen y rhwydwaith i ymuno â gweithdy neu i gynnal un.',
  'offline.unkept':
    'Rydych all-lein, ac nid yw’r ddyfais hon yn cadw’r gêm gyfan eto. Mae’r hyn sydd ar agor yn dal i weithio; gall fod angen y rhwydwaith ar dudalennau eraill.',
  'offline.read': 'Iawn',
  'update.label': 'Fersiwn newydd',
  'update.ready': 'Mae fersiwn newydd o Swim Together yn barod. Mae eich gemau’n aros fel y maent.',
  'update.elsewhere':
    'Mae fersiwn newydd ar waith mewn ffenestr arall. Llwythwch y dudalen hon eto pan fydd yn gyfleus: mae eich gemau’n aros fel y maent.',
  'update.accept': 'Ei defnyddio nawr',
  'update.later': 'Wedyn',

  'language.label': 'Iaith',
  'language.failed': 'Nid oedd modd nôl geiriau’r iaith honno. Mae’r dudalen yn aros fel y mae.',
  'language.note':
    'Cyfieithwyd y dudalen hon gyda chymorth peiriant, ac nid oes neb wedi adolygu’r cyfieithiad eto. Mae’r gêm yn sôn am iechyd a gofal yn Lloegr, ac mae testun pob senario yn yr iaith yr ysgrifennwyd ef ynddi.',

  'org.acute-trust': 'Ymddiriedolaeth aciwt',
  'org.acute-trust.mid': 'yr ymddiriedolaeth aciwt',
  'org.ccg': 'Grŵp comisiynu',
  'org.ccg.mid': 'y grŵp comisiynu',
  'org.icb': 'Bwrdd gofal integredig',
  'org.icb.mid': 'y bwrdd gofal integredig',
  'org.council': 'Cyngor',
  'org.council.mid': 'y cyngor',
  'org.community': 'Partneriaeth gymunedol',
  'org.community.mid': 'y bartneriaeth gymunedol',

  'error.word': 'Ni weithiodd hynny.',
  'error.bug': 'Torrodd rhywbeth yn y dudalen hon. Ein camgymeriad ni ydyw, nid eich un chi.',
  'error.bug.kept': 'Mae eich gêm wedi’i chadw hyd at y peth diwethaf a wnaethoch.',
  'error.reload': 'Llwytho’r dudalen eto',
  'error.details': 'Beth a ŵyr y dudalen amdano',
  'error.chunk': 'Nid oedd modd nôl rhan o’r dudalen. Efallai fod y rhwydwaith i ffwrdd.',

  'standing.afloat': 'uwchben y dŵr',
  'standing.awash': 'ar lefel y dŵr',
  'standing.under': 'o dan y dŵr',

  'home.title': 'Pedwar bwrdd. Un lle.',
  'home.title.second': 'Yr un cleifion.',
  'home.lead':
    'Chi sy’n arwain un sefydliad mewn tref ar lan aber. Bob chwarter rydych yn penderfynu, yn gyfrinachol: <b>cyfrannu</b> eich cyfran i gyllideb ar y cyd, neu <b>ddal yn ôl</b>. Yna mae’r llanw’n dangos i chi beth yw cyfanswm pedwar penderfyniad call.',
  'home.tutorial': 'Chwarae’r gêm ddysgu',
  'home.minutes': '· {minutes, plural, other {{minutes} munud}}',
  'home.promise': 'Dim cyfrif, dim enw, dim byd i’w osod. Mae’r sain wedi’i diffodd.',
  'home.continue': 'Parhau: {title}, rownd {round}',
  'home.picture':
    'Tref ar lan aber o’r awyr. Mae pedair glanfa yn y dŵr o amgylch cronfa gyfun: yr ysbyty aciwt, y grŵp comisiynu, y cyngor a’r hyb cymunedol. Mae pontydd troed yn eu cysylltu. Mae goleuadau bach, y cleifion, yn teithio rhwng y cartrefi ar y lan, yr ysbyty, adsefydlu, cartrefi gofal a gofal cartref.',
  'home.label.acute': 'Ysbyty aciwt',
  'home.label.ccg': 'Comisiynu',
  'home.label.council': 'Cyngor',
  'home.label.community': 'Cymuned',
  'home.key.title': 'Sut i ddarllen y llun',
  'home.key.lights': 'Pobl yw’r goleuadau.',
  'home.key.lights.more': 'Mae’r rhai sy’n sownd yn aros lle maent yn sownd.',
  'home.key.water': 'Arian yw llinell y dŵr.',
  'home.key.water.more': 'Uwchben y dŵr, ar lefel y dŵr neu o dan y dŵr.',
  'home.key.bridges': 'Ymddiriedaeth yw’r pontydd.',
  'home.key.bridges.more': 'Barn y naill am y llall yw pob hanner.',
  'home.key.pool': 'Y gronfa yw’r hyn a rannwch.',
  'home.key.pool.more': 'Mae’n llifo i ofal y tu allan i’r ysbyty.',
  'home.own': 'Ar eich pen eich hun',
  'home.own.more': 'Ugain munud gyda thri bwrdd arall, pob un â’i resymau ei hun. Cewch oedi a dod yn ôl.',
  'home.own.link': 'Dewis senario',
  'home.back': 'Dod yn ôl yn nes ymlaen',
  'home.back.more':
    'Caewch y dudalen pryd bynnag y mynnwch. Mae’r gêm yn aros ar y ddyfais hon, yn yr union fan lle gwnaethoch ei gadael.',
  'home.back.link': 'Eich gemau',
  'home.after': 'Ar ôl y gêm',
  'home.after.more':
    'Agorwch gofnod a gadwyd, eich un chi neu un cydweithiwr. Gallwch ei wirio, camu drwyddo, dadlau amdano a’i argraffu.',
  'home.after.link': 'Agor cofnod',
  'home.debrief.link': 'Ôl-drafod un gêm neu sawl un',

  'home.workshop': 'Gyda’ch gilydd mewn ystafell',
  'home.workshop.more':
    'Ffonau’n seddi, sgrin ar y wal, pedwar bwrdd wrth bob bord. Tri chwarter awr neu brynhawn.',
  'home.workshop.link': 'Cynnal gweithdy',
  'home.join': 'Ymuno â gweithdy',
  'home.join.code': 'Y cod ar y wal',
  'home.join.go': 'Ymuno',

  'saved.title': 'Eich gemau ar y ddyfais hon',
  'saved.none': 'Dim gemau eto. Unwaith y byddwch wedi dechrau un, bydd yn aros yma.',
  'saved.running': 'Rownd {round}; eich sedd: {seat}',
  'saved.over': 'Wedi’i chwarae i’r diwedd; eich sedd: {seat}',
  'saved.when': 'Chwaraewyd ddiwethaf: {when}',
  'saved.continue': 'Parhau',
  'saved.see': 'Gweld sut yr aeth',
  'saved.log': 'Cadw’r cofnod',
  'saved.debrief': 'Ôl-drafod',
  'saved.delete': 'Dileu',
  'saved.of': '{action}: {title}, {when}',
  'saved.delete.title': 'Dileu’r gêm hon?',
  'saved.delete.more':
    '{title} (eich sedd: {seat}), a chwaraewyd ddiwethaf {when}. Bydd yn cael ei dileu o’r ddyfais hon ac ni ellir ei hadfer. Cadwch ei chofnod yn gyntaf os gallech fod am ei gael.',
  'saved.delete.yes': 'Dileu’r gêm',
  'saved.delete.no': 'Ei chadw',
  'saved.deleted': 'Dilëwyd: {title}.',
  'saved.notLasting':
    'Nid yw’r porwr hwn yn cadw dim i ni (ffenestr breifat, efallai). Mae’r gêm yn rhedeg, ond bydd wedi mynd pan gaiff y dudalen ei chau: cadwch ei chofnod cyn gadael.',
  'saved.lost':
    'Nid oes lle i ragor ar y ddyfais hon: mae’r gêm yn mynd yn ei blaen, ond nid yw’r camau diwethaf wedi’u cadw. Cadwch y cofnod cyn gadael.',

  'library.title': 'Senarios',
  'library.lead':
    'Llwybr o’r cyfyng-gyngor lleiaf i’r mwyaf. Dechreuwch yn unrhyw fan; mae pob un yn sefyll ar ei ben ei hun.',
  'library.place': '{place} · {rounds}',
  'library.tutorial': '{place} · Gêm ddysgu · {rounds}',
  'library.teaches': 'Mae’n dysgu',
  'library.minutes': '{minutes, plural, other {munud}}',
  'library.start': 'Dechreuwch yma',
  'library.play': 'Chwarae',
  'library.play.of': 'Chwarae {title}',
  'library.none': 'Nid oes senarios ar y safle hwn: gadawyd rhywbeth allan pan gafodd ei adeiladu.',
  'library.own': 'Agor ffeil senario',
  'library.own.more': 'Chwaraewch un a ysgrifennwyd gennych chi neu gan gydweithiwr.',
  'rounds.fixed': '{n, plural, other {# rownd}}',
  'rounds.unknown': 'o leiaf {atLeast, plural, other {# rownd}}, yna ni ŵyr neb',

  'nav.handbook': 'Llawlyfr',
  'home.hot-seat': 'O amgylch un ddyfais',
  'home.hot-seat.more': 'Dau i bedwar o bobl ac un sgrin. Mae llen yn disgyn rhwng seddi.',
  'home.hot-seat.link': 'Chwarae yn y sedd boeth',
  'home.entry': 'Ar bapur',
  'home.entry.more':
    'Mae byrddau’n codi cardiau; chi sy’n cofnodi’r hyn a welwch. Nid oes angen ffonau na rhwydwaith.',
  'home.entry.link': 'Cofnodi ar gyfer bwrdd',
  'home.handbook': 'Llawlyfr',
  'home.handbook.more':
    'Cynlluniau, sgriptiau a thaflenni i hwyluswyr; dwy dudalen i gyfranogwyr; egluro’r geiriau.',
  'home.handbook.link': 'Agor y llawlyfr',
  'home.glossary.link': 'Geirfa',
  'home.lab': 'Labordy',
  'home.lab.more':
    'Miloedd o gemau rhwng ffyrdd o ddewis: pwy sy’n gwneud orau, beth sy’n lledaenu, a beth a ddaw o gleifion ac arian.',
  'home.lab.link': 'Agor y labordy',
  'saved.running.hot-seat': 'Rownd {round}, sedd boeth',
  'saved.over.hot-seat': 'Wedi’i chwarae i’r diwedd, sedd boeth',
  'saved.running.entry': 'Rownd {round}, bwrdd ar bapur',
  'saved.over.entry': 'Wedi’i chwarae i’r diwedd, bwrdd ar bapur',
} as const satisfies Translated<typeof english>
