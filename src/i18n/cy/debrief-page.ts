import type { debriefPage as english } from '../en/debrief-page.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the debrief page. The glossary stands in `shell.ts`; the projector window is “y wal”. */
export const debriefPage = {
  'debriefPage.title': 'Ôl-drafodaeth',
  'debriefPage.title.several': 'Ôl-drafodaeth {n} bwrdd',
  'debriefPage.loading': 'Darllen y cofnodion: {n} o {of}',
  'debriefPage.table': 'Bwrdd {n}',
  'debriefPage.rules': 'rheolau {rules}',
  'debriefPage.pick-table': 'Bwrdd',
  'debriefPage.short': 'Y fersiwn deng munud',
  'debriefPage.figures': 'Y ffigurau',
  'debriefPage.reckoning': 'Chwarae’r gêm eto: {what}',
  'debriefPage.tables-ready':
    '{all, plural, one {Chwarae’r gêm eto} other {Chwarae’r gemau eto: {ready} o {all}}}',
  'debriefPage.stop': 'Stopio',
  'debriefPage.go-on': 'Ymlaen',
  'debriefPage.stopped':
    '{what}: wedi’i stopio. Mae’r hyn oedd yno’n aros; ewch ymlaen pryd bynnag y mynnwch.',
  'debriefPage.was-stopped': 'Wedi’i stopio.',
  'debriefPage.failed':
    'Aeth rhywbeth o’i le tra chwaraewyd y gêm eto; ni chyffyrddwyd â’r cofnod. ({problem})',
  'debriefPage.no-rounds': 'Nid oes rownd o’r gêm hon wedi gorffen eto: nid oes dim i siarad amdano.',
  'debriefPage.lost.file': 'Agorwyd y ffeil hon cyn i’r dudalen gael ei llwytho o’r newydd. Agorwch hi eto.',
  'debriefPage.lost.game': 'Nid yw’r gêm hon ar y ddyfais hon.',
  'debriefPage.unopened':
    '{n, plural, one {Ni ellid agor un gêm.} other {Ni ellid agor # gêm.}} Nid yw hynny’n effeithio ar y lleill.',
  'debriefPage.pick-again': 'Dewis y gemau eto',

  'debriefPage.pick': 'Pa gemau yr ydych am eu trafod?',
  'debriefPage.pick.lead':
    'Un gêm, dwy ymgais ochr yn ochr, neu holl fyrddau gweithdy. Nid oes dim yn gadael y ddyfais hon.',
  'debriefPage.pick.files': 'Dewis un neu sawl cofnod',
  'debriefPage.pick.many':
    'Hyd at 60 o ffeiliau sy’n gorffen yn .swim.jsonl; mae croeso i senarios gwahanol.',
  'debriefPage.pick.saved': 'Gemau ar y ddyfais hon',
  'debriefPage.pick.open': '{n, plural, =0 {Agor} one {Agor y gêm hon} other {Agor # gêm ochr yn ochr}}',
  'debriefPage.pick.most': 'Dim mwy na {most} gêm ar unwaith; rhoddwyd {given}. Dewiswch lai.',

  'debriefPage.steps': 'Camau’r ôl-drafodaeth',
  'debriefPage.minutes': '{minutes, plural, other {# munud}}',
  'debriefPage.step.feelings': 'Teimladau',
  'debriefPage.step.happened': 'Beth a ddigwyddodd',
  'debriefPage.step.why': 'Pam',
  'debriefPage.step.next': 'Beth nesaf',
  'debriefPage.step.feelings.question': 'Sut oedd hi i eistedd yn y sedd honno?',
  'debriefPage.step.happened.question': 'Beth a ddigwyddodd?',
  'debriefPage.step.why.question': 'Pam yr aeth fel hynny, a sut arall y gallai fod wedi mynd?',
  'debriefPage.step.next.question': 'Beth wnewch chi ag ef?',
  'debriefPage.step.of': '{number} o {of} · {what}',
  'debriefPage.step.on': 'Ymlaen i: {what}',
  'debriefPage.step.folded': '(heb ei agor eto)',

  'debriefPage.feelings.title': 'Cyn unrhyw ffigur',
  'debriefPage.feelings.lead': 'Mae’r ffigurau’n aros ar gau nes i chi fynd ymlaen.',
  'debriefPage.feelings.out':
    'Camwch allan o’ch rôl: codwch ar eich traed, a dywedwch eich enw eich hun a beth yw eich gwaith.',
  'debriefPage.feelings.word': 'Un gair yr un, yn uchel: sut deimlad yw hi nawr?',
  'debriefPage.feelings.letter': 'Beth ofynnodd llythyrau eich bwrdd gennych?',
  'debriefPage.feelings.nobody': 'Nid oes neb yn ateb dros sedd arall.',
  'debriefPage.feelings.label': 'un gair',

  'debriefPage.disclosed': 'Beth na allech ei wybod wrth chwarae',
  'debriefPage.disclosed.lead':
    'Darllenwch hyn yn uchel cyn dim arall: mae’n newid sut mae darllen y gweddill.',
  'debriefPage.disclosed.fog':
    '{tables}Bob hyn a hyn roedd eraill yn gweld eich dewis yn anghywir. {share} oedd y siawns i bob un; digwyddodd {wrong, plural, =0 {ddim un tro} one {unwaith} =2 {ddwywaith} other {# gwaith}}. Nid dal yn ôl oedd peth o’r hyn a edrychai felly.',
  'debriefPage.disclosed.framing':
    'Dywedodd y sgriniau wrthych am feddwl am y system gyfan, nid eich sefydliad yn gyntaf. Mae geiriau fel hyn yn symud dewisiadau ar eu pen eu hunain.',
  'debriefPage.disclosed.framings':
    'Dywedwyd pethau gwahanol wrth fyrddau: darllenodd {tables} eiriau am y system gyfan, y lleill am eu sefydliad eu hunain. Yr un gêm oedd hi.',
  'debriefPage.disclosed.anyway':
    'Dewisodd rhywun chwarae senario na phrofwyd ei fod yn gyfyng-gyngor: nid yw’r hyn a wnaeth pobl ynddo’n dweud llawer am rannu.',
  'debriefPage.disclosed.rule': 'Chwaraeodd y byrddau yn ôl rheolau gwahanol ({option}): {values}.',
  'debriefPage.disclosed.read': 'Fe’i darllenwyd yn uchel: ymlaen',
  'debriefPage.disclosed.thanks': 'Wedi’i ddarllen. Mae’r hyn a ddigwyddodd ar agor nawr.',
  'debriefPage.option.talk': 'trafod cyn dewis',
  'debriefPage.option.pledgesFrom': 'addewidion o rownd',
  'debriefPage.option.bindFrom': 'addewidion wedi’u rhwymo o rownd',
  'debriefPage.option.cedeFrom': 'ildio o rownd',
  'debriefPage.option.predictIn': 'rowndiau â rhagfynegiadau',
  'debriefPage.option.reasonIn': 'rowndiau sy’n gofyn am reswm',
  'debriefPage.option.feelIn': 'rowndiau sy’n gofyn am ymddiriedaeth fel y’i teimlir',
  'debriefPage.option.fog': 'niwl',
  'debriefPage.option.levels': 'cyfrannu fesul chwarter',
  'debriefPage.option.framing': 'fframio',
  'debriefPage.option.incidents': 'digwyddiadau',
  'debriefPage.option.recoverySupport': 'cymorth adfer',
  'debriefPage.option.headspace': 'lle i feddwl fesul rownd',
  'debriefPage.option.forfeitShare': 'fforffed addewid wedi’i rwymo',
  'debriefPage.option.clocks': 'clociau',
  'debriefPage.option.absence': 'pwy sy’n chwarae dros sedd absennol',
  'debriefPage.option.controlFund': 'y gronfa am gyrraedd y cyfanswm rheoli',
  'debriefPage.option.labels': 'enwau sefydliadau',

  'debriefPage.as-table': '{what}: tabl',
  'debriefPage.chart.table': 'Yr un peth fel tabl',
  'debriefPage.chart.svg': 'Cadw fel SVG',
  'debriefPage.chart.png': 'Cadw fel PNG',

  'debriefPage.reel': 'Hynt y gêm, {rounds, plural, one {un rownd} other {# rownd}}',
  'debriefPage.reel.play': 'Chwarae',
  'debriefPage.reel.pause': 'Oedi',
  'debriefPage.reel.back': 'Un rownd yn ôl',
  'debriefPage.reel.on': 'Un rownd ymlaen',
  'debriefPage.reel.slider': 'Ble yn y gêm y mae’r llun',
  'debriefPage.reel.day': 'Rownd {round}, diwrnod {day}',
  'debriefPage.reel.end': 'Rownd {round} o {of}',
  'debriefPage.reel.round': 'Rownd {round} yn fanwl, {season}',
  'debriefPage.moments.one': 'Un eiliad sy’n werth siarad amdani',
  'debriefPage.moments.none': 'Ni wnaeth neb ddewis yn y gêm hon, felly nid oes eiliad i bwyntio ati.',
  'debriefPage.moments.go': 'Mynd i rownd {round}',
  'debriefPage.moments.here': 'Rydych yma',
  'debriefPage.moments.went': 'Mae’r llun yn sefyll ar rownd {round}.',
  'debriefPage.pledges.lead':
    'Cadwyd llinyn cyfan, rhwymwyd a chadwyd un â chwlwm, ni chadwyd un wedi’i dorri.',
  'debriefPage.pledges.none': 'Ni addawodd neb ddim yn y gêm hon.',
  'debriefPage.pledges.paid': 'cyfrannau a dalwyd i’w cadw: {paid}',
  'debriefPage.delivered': 'Yr hyn a addawyd wrth ochr yr hyn a gyflawnwyd',
  'debriefPage.delivered.lead':
    'Beth a addawodd y cynlluniau am yr arian a gyfrannwyd (llinellog), a beth a ddaeth ohono (solet). Cymedr yr holl rowndiau.',
  'debriefPage.delivered.label':
    'Ar gyfer pob math o ofal, canran yr hyn a addawyd a gyflawnwyd. Mae’r tabl yn dweud yr un peth.',
  'debriefPage.letters': 'Llythyrau’r byrddau',
  'debriefPage.letters.of': 'Llythyrau byrddau rownd {round}, {season}',
  'debriefPage.letters.lead':
    'Mae pob llythyr yn eiddo i’w sedd: dim ond y rhai a eisteddodd yno sy’n ei agor, os dymunant. Symudwch y llinell amser ar gyfer rowndiau eraill.',
  'debriefPage.letters.open': 'Agor ein llythyr: {seat}',
  'debriefPage.letters.close': 'Ei gau eto: {seat}',
  'debriefPage.letters.opened': '{seat}: mae’r llythyr ar agor.',
  'debriefPage.letters.closed': '{seat}: mae’r llythyr ar gau.',
  'debriefPage.letters.none': 'Dim llythyr yn y rownd hon.',
  'debriefPage.letters.shut': 'Ar gau.',
  'debriefPage.letters.running': 'Nid yw’r gêm wedi gorffen, felly mae’r llythyrau’n aros yn breifat.',
  'debriefPage.trust.lead':
    'Un tap mewn rhai rowndiau, wrth ochr yr hyn a gyfrifodd y rheolau. Nid y naill yw’r gwir am y llall.',

  'debriefPage.compare': 'Y byrddau ochr yn ochr',
  'debriefPage.compare.lead':
    'Yn y drefn yr agorwyd hwy. Nid graddio yw hyn: gall yr un dewisiadau orffen yn wahanol, ac roedd seddi’n cario llwythi gwahanol.',
  'debriefPage.compare.waiting':
    'Chwaraewyd {ready} o {all} gêm eto hyd yma; mae’r lleill yn ymuno wrth iddynt fod yn barod.',
  'debriefPage.compare.choices':
    'Dewisiadau fesul rownd, seddi yn eu trefn: ● cyfrannodd, □ daliodd yn ôl, ◒ cyfrannodd yn rhannol, ◇ nis dewiswyd',
  'debriefPage.compare.not-played': 'nis chwaraewyd',
  'debriefPage.compare.paired':
    'Cafodd {tables} yr un hap yn union (hedyn {seed}): ar wahân i reolau a oedd yn wahanol, o ddewisiadau y daeth yr hyn sy’n wahanol rhyngddynt.',
  'debriefPage.compare.differed': 'Yn wahanol o fwriad, {option}: {values}.',
  'debriefPage.compare.figures': 'Sut mae ffigurau’r byrddau hyn yn gorwedd',
  'debriefPage.compare.range': '{least} i {most}, yn y canol {median}',
  'debriefPage.compared.patients': 'Cleifion, mynegai',
  'debriefPage.compared.place': 'Lle, mynegai',
  'debriefPage.compared.pooled': 'Dewisiadau a gyfrannodd',
  'debriefPage.compared.pledgesKept': 'Addewidion a gadwyd',
  'debriefPage.compared.meanTrust': 'Ymddiriedaeth ar y diwedd, o 100',
  'debriefPage.compared.underWater': 'Seddi o dan y dŵr ar y diwedd',

  'debriefPage.branches': 'Beth a allai fod wedi bod',
  'debriefPage.branches.lead':
    'Yr un gêm yw pob un o’r rhain gydag un dewis wedi’i wneud y ffordd arall: yr un hap, yr un cleifion yn cyrraedd, yr un gaeaf. Dywedwch beth ydych yn ei ddisgwyl cyn ei weld.',
  'debriefPage.branch.if':
    '{did, select, pool {Pe bai {seat} wedi cyfrannu yn rownd {round}?} hold {Pe bai {seat} wedi dal yn ôl yn rownd {round}?} part {Pe bai {seat} wedi cyfrannu {share} yn rownd {round}?} pledge {Pe bai {seat} wedi addo cyfrannu yn rownd {round}?} silent {Pe na bai {seat} wedi addo dim yn rownd {round}?} other {Pe na bai {seat} wedi gwneud camau yn rownd {round}?}}',
  'debriefPage.branch.lead':
    '{from, select, branch {Yn gadael cangen arall. } other {}}Fe’i dangosir ddwywaith: pawb arall fel y’u recordiwyd, a {others}.',
  'debriefPage.branch.own-rules':
    'gyda’r lleill yn ymateb, pob un yn ôl ei rheol ei hun neu’r un sy’n gweddu i’w chwarae',
  'debriefPage.branch.one-rule': 'gyda’r lleill i gyd yn ymateb yn ôl un rheol: {rule}',
  'debriefPage.branch.say-first':
    'Beth ydych chi’n ei ddisgwyl? Dywedwch ef yn uchel cyn iddo gael ei ddangos.',
  'debriefPage.branch.busy': 'Yn ei chwarae’r ffordd arall',
  'debriefPage.branch.shown': 'Dangosir y gangen wrth ochr yr hyn a ddisgwylioch.',
  'debriefPage.branch.same': 'Dyna a ddigwyddodd: nid oes dim yn newid.',
  'debriefPage.branch.recorded':
    'Pawb arall fel y’u recordiwyd: {turn, select, more {mae’r byrddau gyda’i gilydd yn sgorio {by} yn fwy} less {mae’r byrddau gyda’i gilydd yn sgorio {by} yn llai} other {mae’r byrddau gyda’i gilydd yn sgorio’r un faint}}{patients}.',
  'debriefPage.branch.reacting':
    'Gyda’r lleill yn ymateb: {turn, select, more {mae’r byrddau gyda’i gilydd yn sgorio {by} yn fwy} less {mae’r byrddau gyda’i gilydd yn sgorio {by} yn llai} other {mae’r byrddau gyda’i gilydd yn sgorio’r un faint}}{patients}.',
  'debriefPage.branch.dropped':
    '{count, plural, one {Nid oedd un peth a wnaed yn gweddu i’r rheolau yno mwyach, a gwnaeth y sedd yr hyn y mae seddi tawel yn ei wneud} other {Nid oedd {n} o bethau a wnaed yn gweddu i’r rheolau yno mwyach, a gwnaeth y seddi’r hyn y mae seddi tawel yn ei wneud}}: {where}.',
  'debriefPage.branch.save': 'Cadw’r gangen hon fel cofnod',
  'debriefPage.branch.no-round': 'Nid oes rownd {round}: mae gan y gêm hon {rounds}.',
  'debriefPage.branch.no-seat': 'Nid yw {seat} yn eistedd wrth y bwrdd hwn.',
  'debriefPage.branch.ran-on':
    'Chwaraewyd rownd {round} drwy redeg ymlaen: ni ddewisodd neb ynddi, felly ni all neb ddewis fel arall.',
  'debriefPage.branch.refused': 'Ni fyddai’r rheolau wedi caniatáu hynny. {reason}',
  'debriefPage.predict': 'Ble byddai’r lle wedi gorffen?',
  'debriefPage.predict.line':
    'Ar y llinell o bawb bob amser yn dal yn ôl (0) i bawb bob amser yn cyfrannu (100).',
  'debriefPage.predict.none': 'dim wedi’i ddewis eto',
  'debriefPage.predict.first': 'Symudwch y llithrydd yn gyntaf.',
  'debriefPage.predict.lock': 'Cloi’r rhagfynegiad a dangos y gangen',
  'debriefPage.index': 'Rhwng pawb yn dal yn ôl a phawb yn cyfrannu',
  'debriefPage.index.label':
    'Ble gorffennodd y lle, ar y llinell o bawb yn dal yn ôl i bawb yn cyfrannu: fel y’i chwaraewyd, fel y disgwyliwyd, ac yn y gangen. Mae’r tabl yn dweud yr un peth.',
  'debriefPage.index.played': 'Fel y’i chwaraewyd',
  'debriefPage.index.guess': 'Disgwylioch',
  'debriefPage.index.branch': 'Y gangen',
  'debriefPage.index.reacting': 'Os bydd eraill yn ymateb',
  'debriefPage.lines': 'Cyfanswm holl sgorau’r byrddau, fel y’i chwaraewyd ac yn y gangen',
  'debriefPage.lines.label':
    'Cyfanswm holl sgorau’r byrddau, rownd wrth rownd, fel y’i chwaraewyd ac yn y gangen, gyda’r gwahaniaeth isod. Mae’r tabl yn dweud yr un peth.',
  'debriefPage.lines.difference': 'Gwahaniaeth',
  'debriefPage.lines.stuck': 'Pobl yn sownd, fel y’i chwaraewyd',
  'debriefPage.lines.stuck-branch': 'Pobl yn sownd, yn y gangen',
  'debriefPage.maker': 'Gofyn un arall: beth pe bai …?',
  'debriefPage.maker.lead': 'Unrhyw rownd, unrhyw sedd, dewis arall. Gall cangen arall adael cangen eto.',
  'debriefPage.maker.from': 'Mae’n gadael',
  'debriefPage.maker.game': 'Y gêm fel y’i chwaraewyd',
  'debriefPage.maker.recorded': '{branch} Eraill fel y’u recordiwyd',
  'debriefPage.maker.reacting': '{branch} Eraill yn ymateb',
  'debriefPage.maker.round': 'Rownd',
  'debriefPage.maker.round-of': 'Rownd {round}, {season}',
  'debriefPage.maker.seat': 'Sedd',
  'debriefPage.maker.change': 'yn gwneud hyn yn lle hynny',
  'debriefPage.maker.others': 'Sut mae’r lleill yn ymateb wedyn',
  'debriefPage.maker.own': 'Pob un yn ôl ei rheol ei hun',
  'debriefPage.maker.pledge': 'Addo cyfrannu',
  'debriefPage.maker.no-pledge': 'Addo dim',
  'debriefPage.maker.no-moves': 'Gwneud dim camau',
  'debriefPage.maker.was': 'Yn y gêm: {was}.',
  'debriefPage.maker.make': 'Gwneud y gangen hon',
  'debriefPage.maker.made': 'Mae’r gangen wedi’i gwneud. Dywedwch beth ydych yn ei ddisgwyl ohoni.',
  'debriefPage.ends': 'Y lle rhwng ei ddau ben',
  'debriefPage.added': 'Ychwanegwyd',
  'debriefPage.added.closed':
    'Ar gau. Agorwch ef dim ond pan fo’r sgwrs am ddewisiadau ac nid am bobl mwyach.',
  'debriefPage.added.open': 'Agor yr hyn a ychwanegodd y dewisiadau',
  'debriefPage.added.place': 'At y lle: pob sgôr bwrdd',
  'debriefPage.added.patients': 'At y cleifion: pwyntiau mynegai',
  'debriefPage.added.sum': 'Gyda’i gilydd',
  'debriefPage.added.label':
    'Beth a ychwanegodd dewisiadau pob sedd, yn nhrefn y seddi; mae’r rhannau’n gwneud y cyfan.',
  'debriefPage.added.per-pound': 'Am bob punt a gyfrannwyd',
  'debriefPage.added.each': '£{each}',
  'debriefPage.added.stakes': 'Wrth ochr y gyfran a dalwyd: {stakes}.',
  'debriefPage.added.stake-of': '{seat} {stake}, {each} am bob punt',
  'debriefPage.added.band': 'Y band golau: yr un dewisiadau ar {seeds} hedyn arall, heb yr isaf a’r uchaf.',
  'debriefPage.added.band.ask': 'Faint ohono yw lwc? Ei chwarae ar {seeds} hedyn arall',
  'debriefPage.added.band.busy': 'Yn chwarae’r un dewisiadau ar hadau eraill',
  'debriefPage.caricature.lead':
    'Beth roedd pob sedd yn ei ddisgwyl gan bob un arall (◇), a beth a wnaeth y sedd honno (●). Hyd y llinell yw’r camddarlleniad. Byth yn cyfrannu yw’r chwith, bob amser yw’r dde.',
  'debriefPage.caricature.caption':
    'Pa mor aml y disgwylid i bob sedd gyfrannu, ac y gwnaeth hynny, yn ôl pwy oedd yn ei ddisgwyl',
  'debriefPage.caricature.who': 'Pwy oedd yn disgwyl',
  'debriefPage.caricature.cell': 'dywedodd {expected}, gwnaeth {did} o {made}',
  'debriefPage.caricature.right': 'Darllenwyd pawb yn gywir gan bawb y gofynnwyd iddynt.',
  'debriefPage.caricature.widest':
    'Y bwlch lletaf: disgwyliodd {by} i {of} gyfrannu {expected, plural, =0 {byth} one {unwaith} =2 {ddwywaith} other {# gwaith}} o {made}. Gwnaeth hynny {did, plural, =0 {ddim un tro} one {unwaith} =2 {ddwywaith} other {# gwaith}}.',
  'debriefPage.fingerprint.lead': 'Sut mae’r dewisiadau’n edrych, nid sut un yw neb.',
  'debriefPage.fingerprint.many': 'Mae sawl patrwm yn gweddu cystal.',
  'debriefPage.fingerprint.details': 'Manylion: patrymau ag enwau',
  'debriefPage.fingerprint.like': 'Yn edrych fel',
  'debriefPage.fingerprint.matched': 'Byddai hefyd wedi dewis',
  'debriefPage.fingerprint.likelihood': 'Tebygolrwydd wrth ochr y gorau',
  'debriefPage.fingerprint.same':
    '{n, plural, one {(ni ellir gwahaniaethu rhyngddo ac un arall yma)} other {(ni ellir gwahaniaethu rhyngddo a # arall yma)}}',
  'debriefPage.displaced.lead':
    'O’i chymharu â’r un gêm lle daliodd pawb yn ôl. Da mewn un lle a drwg mewn un arall yw niwed a symudodd.',
  'debriefPage.displaced.figure': 'Ffigur',
  'debriefPage.displaced.door': 'Wrth ddrws pwy',
  'debriefPage.displaced.turn': '{turn, select, better {gwell} worse {gwaeth} other {yr un fath}}',
  'debriefPage.displaced.round': 'Rownd {round}, o’i chymharu â blwyddyn ynghynt',
  'debriefPage.agenda.lead': 'Llinellau pwy a brynodd arian y gronfa, a mesurau pwy a gyfrifodd yr enillion.',
  'debriefPage.agenda.cards':
    'Cynlluniau: {fresh} ffres, {reheated} wedi’u hail-dwymo; {neighbourhood} yn agos i gartref, {place} i’r lle cyfan.',
  'debriefPage.beside.lead':
    'Cymdogion i edrych arnynt, byth normau: pobl eraill, arian arall, cyfrannau eraill.',
  'debriefPage.beside.course': '(o {first} yn y rownd gyntaf i {last} yn yr olaf)',

  'debriefPage.themes.lead':
    'Syniadau o bum testun am arwain ar draws sefydliadau, lle cyffyrddodd y gêm hon â hwy.',
  'debriefPage.themes.more':
    '{n, plural, one {Un thema arall y cyffyrddwyd â hi} other {# thema arall y cyffyrddwyd â hwy}}',
  'debriefPage.promise': 'Un addewid',
  'debriefPage.promise.question':
    'Ddydd Llun: pa un addewid a wnewch i bartner, yn ei glyw, y byddai arnoch gywilydd ei dorri?',
  'debriefPage.promise.label': 'un addewid',
  'debriefPage.notes': 'Myfyrdodau a nodiadau',
  'debriefPage.notes.lead':
    'Maent yn aros ar y ddyfais hon, wrth ochr y cofnod a byth ynddo. Cadwch hwy fel ffeil ar wahân i’w cadw neu eu rhannu.',
  'debriefPage.notes.where': 'Mae’r hyn a ysgrifennwch yn aros ar y ddyfais hon, ac nid yw byth yn y cofnod.',
  'debriefPage.notes.reflection': 'Myfyrdod personol: rownd {round}, {seat}',
  'debriefPage.notes.facilitator': 'Nodyn yr hwylusydd: rownd {round}',
  'debriefPage.notes.who': 'hwylusydd',
  'debriefPage.notes.save': 'Cadw’r nodiadau (.notes.json)',
  'debriefPage.notes.open': 'Agor nodiadau’r gêm hon',
  'debriefPage.notes.saved': 'Mae’r nodiadau wedi’u cadw fel ffeil.',
  'debriefPage.notes.opened': 'Mae’r nodiadau ar agor.',
  'debriefPage.export': 'Mynd ag ef gyda chi',
  'debriefPage.export.lead':
    'Gwnaed popeth ar y ddyfais hon. Mae allforion yn dal seddi a rowndiau, dim enwau a dim testun rhydd; mae’r dudalen i’w hargraffu’n dal y nodiadau a ysgrifennwyd gennych.',
  'debriefPage.export.print': 'Argraffu’r hyn sydd wedi’i agor',
  'debriefPage.export.html': 'Yr ôl-drafodaeth gyfan fel tudalen i’w hargraffu',
  'debriefPage.export.csv': 'Tablau (CSV) gyda llyfr codau',
  'debriefPage.export.json': 'JSON',
  'debriefPage.export.interactions': 'Rhyngweithiadau (CSV)',
  'debriefPage.export.xapi': 'Datganiadau xAPI',
  'debriefPage.export.made': '{n, plural, one {Mae un ffeil wedi’i chadw.} other {Mae # ffeil wedi’u cadw.}}',
  'debriefPage.export.files': 'Cadwyd: {files}',

  'debriefPage.wall.title': 'Ôl-drafodaeth ar y wal',
  'debriefPage.wall.open': 'Agor ffenestr taflunydd',
  'debriefPage.wall.another': 'Dangos ffenestr y taflunydd',
  'debriefPage.wall.clear': 'Clirio’r wal',
  'debriefPage.wall.show': 'Dangos ar y wal',
  'debriefPage.wall.up': 'Ar y wal nawr: ei dynnu i lawr',
  'debriefPage.wall.put': 'Mae ar y wal.',
  'debriefPage.wall.taken': 'Mae’r wal yn glir.',
  'debriefPage.wall.nothing': 'Bydd yr hwylusydd yn dangos rhywbeth yma mewn eiliad.',
  'debriefPage.wall.alone':
    'Mae’r ffenestr hon yn aros am y dudalen ôl-drafod a’i hagorodd, ar y peiriant hwn.',
} as const satisfies Translated<typeof english>
