import type { table as english } from '../en/table.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the round on screen. The glossary stands in `shell.ts`; {seat} and {seats} bring their articles. */
export const table = {
  'table.title': 'Rownd {round}: {phase}',
  'table.you-are': 'Chi yw',
  'table.round': 'Rownd {round}',
  'table.rounds.fixed': 'o {n}',
  'table.rounds.unknown': 'o {n} o leiaf',
  'table.phases': 'Camau’r rownd',
  'table.phase.brief': 'Briffio',
  'table.phase.talk': 'Trafod',
  'table.phase.decide': 'Penderfynu',
  'table.phase.reveal': 'Datgelu',
  'table.phase.quarter': 'Chwarter',
  'table.phase.reflect': 'Myfyrio',
  'table.phase.done': '(wedi’i wneud)',
  'table.clock': 'Amser ar ôl',
  'table.clock.left': 'ar ôl yn y cam hwn',
  'table.leave': 'Gadael',
  'table.leave.saved': '(wedi’i gadw)',
  'table.announce': 'Rownd {round}, {phase}.',
  'table.no-seat': 'Nid oes sedd wedi’i rhoi i’r ddyfais hon ar hyn o bryd.',
  'table.refused': 'Nid yw’r rheolau’n caniatáu hynny nawr ({code}).',

  'table.the-seat': '{seat}',
  'table.you': 'Chi',
  'table.you.mid': 'chi',

  'table.standing.afloat': 'Uwchben y dŵr: mae eich arian wrth gefn ymhell uwchlaw’r llawr.',
  'table.standing.awash': 'Ar lefel y dŵr: mae eich arian wrth gefn yn agos at y llawr.',
  'table.standing.under': 'O dan y dŵr: mae eich arian wrth gefn islaw’r llawr. Rydych yn aros yn y gêm.',
  'table.standing.word.afloat': 'uwchben y dŵr',
  'table.standing.word.awash': 'ar lefel y dŵr',
  'table.standing.word.under': 'o dan y dŵr',

  'table.caption.start': 'Ar ddechrau’r flwyddyn, yn ôl y cynllun: {caption}',
  'table.caption.pool': 'Y gronfa’n {share} llawn',

  'table.brief.first': 'Y stori',
  'table.brief.card': '{season} · {kind}',
  'table.role': 'Eich rôl: {seat}',
  'table.incidents': 'Beth sydd wedi digwydd',
  'table.chief.committed': 'Mae’r newydd-ddyfodiad yn cadw at yr hyn y cytunwyd arno.',
  'table.chief.new': 'Nid yw’r newydd-ddyfodiad wedi addo dim eto.',
  'table.brief.dock':
    'Darllenwch yr hyn sydd ei angen arnoch. Bydd popeth yma wrth law tra byddwch yn dewis.',
  'table.brief.ready': 'Yn barod i ddewis',
  'table.brief.ready.talk': 'Yn barod i drafod',
  'table.ready.waiting': 'Rydych yn barod. Yn aros am {seats}.',

  'table.card': 'Cerdyn y rownd hon',
  'table.card.kind': '{kind} · {freshness} · lefel {level}',
  'table.card.table': 'Bargen y rownd hon',
  'table.card.rest': 'Dim cerdyn y rownd hon',
  'table.card.rest.title': 'Chwarter heb gerdyn',
  'table.card.leap': 'Naid: pawb i mewn, neu ddim o gwbl',
  'table.card.fresh': 'ffres',
  'table.card.reheated': 'wedi’i weld o’r blaen',
  'table.card.place': 'lle',
  'table.card.neighbourhood': 'cymdogaeth',
  'table.card.again': 'Darllen y cerdyn eto',
  'table.stake': 'Eich cyfran yw <b>{stake}</b>.',

  'table.letter.private': 'Preifat · dim ond chi all ddarllen hwn',
  'table.letter': 'Oddi wrth eich bwrdd',
  'table.counts': 'Mae eich bwrdd yn cyfrif {things}.',
  'table.counts.letter': 'Ei lythyr',
  'table.counts.reserves': 'eich arian wrth gefn',
  'table.counts.fourHour': 'cleifion a welir o fewn pedair awr',
  'table.counts.delayedBedDays': 'dyddiau y mae pobl yn sownd mewn gwely',
  'table.counts.cancelled': 'llawdriniaethau a ganslwyd',
  'table.counts.otherExits': 'pobl a adawodd heb y gofal cywir',
  'table.counts.daysAtHome': 'dyddiau y mae pobl fregus yn eu treulio gartref',
  'table.counts.avoidablePlacements': 'lleoliadau y gellid bod wedi’u hosgoi',

  'table.own': 'Eich cyfrif eich hun',
  'table.own.reserves': 'Arian wrth gefn',
  'table.own.floor': 'Llawr; islaw iddo rydych o dan y dŵr',
  'table.own.plan': 'Cynllun ar gyfer diwedd y flwyddyn',
  'table.own.last': 'Newid yn y chwarter diwethaf',

  'table.shared': 'Beth y gall pawb ei weld',
  'table.shared.start': 'Y cynllun ar gyfer chwarter arferol. Nid oes dim wedi’i fesur eto.',
  'table.shared.last': 'Y chwarter diwethaf, gyda’r newid ers yr un cynt.',
  'table.shared.fourHour': 'Cleifion a welwyd o fewn pedair awr',
  'table.shared.delayedBeds': 'Gwelyau â rhywun yn barod i adael, ar ddiwrnod arferol',
  'table.shared.cancelled': 'Llawdriniaethau a ganslwyd',
  'table.shared.otherExits': 'Pobl a adawodd heb y gofal cywir',
  'table.shared.reserves': 'Arian wrth gefn y pedwar bwrdd',
  'table.shared.pool': 'Cronfa gyfun',
  'table.shared.pool.full': '{share} yn llawn',

  'table.talk': 'Beth ddywedwch chi?',
  'table.talk.lead':
    'Siaradwch ar draws y bwrdd. Yma rydych yn cofnodi addewid yn unig, os dymunwch wneud un. Mae pawb yn ei weld.',
  'table.talk.lead.solo':
    'Cewch wneud addewid cyn dewis. Mae pawb yn ei weld, ac mae pawb yn gweld a gaiff ei gadw.',
  'table.talk.lead.plain': 'Siaradwch ar draws y bwrdd. Ni chofnodir dim yn y rownd hon.',
  'table.talk.ready': 'Yn barod i ddewis',
  'table.talk.dock': 'Cewch newid eich addewid nes i’r trafod gau. Mae’n iawn dweud dim.',
  'table.talk.dock.plain': 'Ar ôl siarad, ewch ymlaen i’r dewis.',
  'table.pledge': 'Eich addewid',
  'table.pledge.option.none': 'Dweud dim',
  'table.pledge.option.none.hint': 'Dim addewid: dim i’w gadw, dim i’w dorri.',
  'table.pledge.option.plain': 'Byddaf yn cyfrannu',
  'table.pledge.option.plain.hint':
    'O’i gadw, mae’n meithrin ymddiriedaeth. O’i dorri, mae’n costio mwy o ymddiriedaeth na dal yn ôl heb air.',
  'table.pledge.option.if': 'Byddaf yn cyfrannu os bydd o leiaf {k, plural, other {# arall}} yn addo',
  'table.pledge.option.if.hint': 'Os bydd rhy ychydig yn addo, mae’n syrthio: heb ei gadw na’i dorri.',
  'table.pledge.k': 'Faint o rai eraill sy’n gorfod addo',
  'table.pledge.k.option': '{k, plural, other {# arall}}',
  'table.pledge.level': 'Faint o’ch cyfran',
  'table.pledge.plain': 'Bydd yn cyfrannu',
  'table.pledge.if': 'Bydd yn cyfrannu os bydd {k, plural, other {# arall}} yn addo',
  'table.pledge.part': '{what} ({share} o’r gyfran)',
  'table.pledge.bound': '{what}, wedi’i rwymo',
  'table.pledge.met':
    'Mae {others, plural, other {# arall}} wedi addo, felly dyma mae’n ei ddweud bellach: bydd yn cyfrannu',
  'table.pledge.unmet':
    '{others, plural, =0 {Nid oes neb arall wedi addo} other {Mae # arall wedi addo}} hyd yma; mae angen {k}',
  'table.pledge.none': 'Dim addewid',
  'table.pledge.forfeit':
    'Os daliwch yn ôl wedyn, aiff {forfeit} i’r gronfa. Mae rhwymo’n costio 1 o’ch lle i feddwl.',
  'table.pledge.kept': 'Cadwyd yr addewid',
  'table.pledge.broken': 'Torrwyd yr addewid',
  'table.pledge.dropped': 'Syrthiodd yr addewid',
  'table.pledge.not-judged': 'Ni farnwyd yr addewid',
  'table.pledge.paid': 'fforffed o {forfeit} i’r gronfa',
  'table.pledges': 'Addewidion a welsoch',
  'table.bind': 'Rhwymo’r addewid hwn',
  'table.bind.done': 'Mae eich addewid wedi’i rwymo: mae fforffed ynghlwm wrtho.',

  'table.choice.legend': 'Eich dewis, yn gyfrinachol tan y datgelu',
  'table.choice.pool': 'Cyfrannu',
  'table.choice.hold': 'Dal yn ôl',
  'table.choice.chosen': '✓ Dewiswyd',
  'table.choice.sent': 'Anfonwyd…',
  'table.choice.closed': 'Ddim ar agor y rownd hon',
  'table.choice.if-pool': 'Os cyfrannwch',
  'table.choice.if-hold': 'Os daliwch yn ôl',
  'table.choice.announced':
    '{choice, select, pool {Dewiswyd: cyfrannu.} other {Dewiswyd: dal yn ôl.}} Gallwch ei newid o hyd.',
  'table.price.stake': '−\u2060{stake} nawr',
  'table.price.part': '−\u2060{stake} nawr, {share} o’ch cyfran',
  'table.price.leap': '−\u2060{stake} os bydd yn methu',
  'table.price.nothing': '£0 nawr',
  'table.price.between': '{least} i {most}',
  'table.reserves.above': 'Arian wrth gefn <b>{before} → {after}</b>, {room} uwchlaw eich llawr o hyd.',
  'table.reserves.below':
    'Arian wrth gefn <b>{before} → {after}</b>: {room} islaw eich llawr, pe na bai dim arall yn dod i mewn.',
  'table.reserves.stay': 'Mae’r arian wrth gefn yn aros yn <b>{reserves}</b> am y tro.',
  'table.known.pool':
    'Ar lefel ymddiriedaeth heddiw mae punt a gyfrennir yn prynu gwerth <b>{alone}</b> o ofal os cyfrannwch ar eich pen eich hun a <b>{all}</b> os bydd y {n} yn cyfrannu. Mae’n gweithio o’r chwarter nesaf ymlaen neu’n hwyrach, ac mae {fades} ohono’n pylu bob rownd. Mae’r hyn a ddaw’n ôl i chi’n dibynnu ar y lleill.',
  'table.pence': '{pence}c',
  'table.known.hold':
    'Os bydd eraill yn cyfrannu, mae eu harian yn gweithio i’r lle cyfan, gan gynnwys eich rhan chi. Os na fydd neb, mae’r hyn a gyfrannwyd o’r blaen yn pylu ac ni ddaw dim newydd.',
  'table.known.table':
    'Os bydd {others, plural, one {y llall} other {y # arall}} yn cyfrannu: <b>{best}</b>. Os na fydd {others, plural, one {y llall} other {yr un ohonynt}} yn gwneud: <b>{worst}</b>.',
  'table.known.leap-pool':
    'Dim ond os bydd o leiaf {threshold} yn cyfrannu yn yr un rownd y mae’n gweithio. Os bydd llai’n gwneud, rydych yn colli <b>{loss}</b>.',
  'table.known.leap-hold':
    'Nid ydych yn colli dim. Hebddoch chi gall y naid fethu, ac mae’r rhai a roddodd gynnig arni’n talu amdani.',
  'table.rest.give': 'Beth y gallwch ei roi: {what}',
  'table.rest.need': 'Beth sydd ei angen arnoch gartref: {what}',
  'table.rest': 'Nid oes dim i’w gyfrannu y rownd hon. Gallwch wneud camau o hyd, ac yna cloi.',
  'table.forced': 'Nid yw hyn yn cyfrif yn ddewis neb: nid oes ymddiriedaeth yn symud o’i herwydd.',
  'table.forced.rest': 'Dim cerdyn, felly dim i’w ddewis',
  'table.forced.support': 'Nis dewiswyd: mae’r cymorth adfer yn cadw ei chyfran',
  'table.forced.card': 'Nis dewiswyd: mae’r cerdyn ar gau i’r sedd hon',
  'table.forced.incident': 'Nis dewiswyd: mae “{title}” yn ei hatal rhag cyfrannu',
  'table.levels': 'Faint o’ch cyfran?',
  'table.levels.chosen': 'Rydych yn cyfrannu {pooled} ac yn cadw {kept}.',

  'table.payoffs': 'Beth a ddaw o bob dewis',
  'table.payoffs.caption': 'Yr un tabl i bob sedd.',
  'table.payoffs.others': 'O’r lleill',
  'table.payoffs.pool': 'Chi’n cyfrannu',
  'table.payoffs.hold': 'Chi’n dal yn ôl',
  'table.payoffs.row':
    '{n, plural, one {{k, plural, =0 {Y llall yn dal yn ôl} other {Y llall yn cyfrannu}}} other {{k, plural, =0 {Yr un o’r {n} arall yn cyfrannu} other {# yn cyfrannu}}}}',
  'table.points': '{n, plural, other {{points} pwynt}}',

  'table.read': 'Darllen yr ystafell',
  'table.read.hint': 'Beth fydd pob sedd yn ei wneud? Dan sêl tan y datgelu. Cewch ei adael yn agored.',
  'table.read.legend': 'Beth fydd y sedd hon yn ei wneud: {seat}?',
  'table.read.trust': 'eich ymddiriedaeth ynddi: {trust} o 100',
  'table.reason': 'Pam, mewn un tap',
  'table.reason.hint': 'Fe’i cedwir ar gyfer yr ôl-drafodaeth. Cewch ei adael yn agored.',
  'table.reason.helps-us': 'Mae’n ein helpu ni',
  'table.reason.helps-the-place': 'Mae’n helpu’r lle',
  'table.reason.promised': 'Gwnaethom addo',
  'table.reason.no-choice': 'Dim dewis',
  'table.feel': 'Faint ydych chi’n ymddiried yn y bwrdd hwn?',
  'table.feel.hint':
    'Un tap, a gedwir ar gyfer yr ôl-drafodaeth: 1 yw dim o gwbl, 5 yw’n llwyr. Cewch ei adael yn agored.',
  'table.feel.step': '{feeling}',
  'table.ask.file': 'Sut ydych chi’n cyflwyno eich cynllun?',
  'table.ask.file.hint':
    'Telir {now} nawr am gynllun gobeithiol; aiff {clawback} yn ôl ar ôl rownd {round} os yw eich arian wrth gefn bryd hynny’n is na {total}. Mae dweud dim yn cyflwyno cynllun gonest.',
  'table.ask.roll-out': 'Derbyn y cyflwyno eang?',
  'table.ask.roll-out.hint':
    'Os bydd dwy sedd neu fwy’n derbyn, telir {pays} i bob sedd nawr ac nid yw’r peilot yn tyfu rhagor.',
  'table.ask.answer.honest': 'Gonest',
  'table.ask.answer.hopeful': 'Gobeithiol',
  'table.ask.answer.yes': 'Derbyn',
  'table.ask.answer.no': 'Gwrthod',
  'table.moves': 'Camau arwain',
  'table.headspace': 'Lle i feddwl: {left} o {total} ar ôl',
  'table.move.costs': 'yn costio {cost}',
  'table.move.with': 'Gyda {seat}',
  'table.move.whom': 'Gyda phwy?',
  'table.move.learn-together': 'Dysgu gyda’n gilydd',
  'table.move.learn-together.does':
    'Mae ymddiriedaeth yn tyfu 4 bob ffordd rhwng pawb sy’n ei ddewis, os bydd dwy sedd neu fwy’n gwneud',
  'table.move.eat-together': 'Bwyta gyda’n gilydd',
  'table.move.eat-together.does': 'Mae ymddiriedaeth yn tyfu 3 y ddwy ffordd ag un sedd, unwaith y flwyddyn',
  'table.move.open-the-books': 'Agor y llyfrau',
  'table.move.open-the-books.does':
    'Mae pawb yn gweld eich ffigurau, am byth; gyda thri llyfr agored, mae pawb yn gweld y gwir ragolwg',
  'table.move.go-and-see': 'Mynd i weld',
  'table.move.go-and-see.does': 'Mae’r arian a gyfrannwch yn gweithio rownd yn gynt',
  'table.move.do-the-boring-well': 'Gwneud y pethau diflas yn dda',
  'table.move.do-the-boring-well.does': 'Mae’r hyn a gyfrannwch yn prynu 5% yn fwy o hyn ymlaen, hyd at 15%',
  'table.move.clear-the-runway': 'Clirio’r rhedfa',
  'table.move.clear-the-runway.does':
    'Mae’r hyn a gyfranna sedd arall yn prynu 25% yn fwy; un tro o bob pedwar mae’n costio £60,000 i chi',
  'table.move.knock-on-doors': 'Curo ar ddrysau',
  'table.move.knock-on-doors.does':
    'Cael gwybod ble bu’r rhan fwyaf o bobl yn aros y chwarter hwn; glaniad meddalach os aiff trafodaethau o chwith',
  'table.move.bring-the-evidence': 'Dod â’r dystiolaeth',
  'table.move.bring-the-evidence.does':
    'Mae pawb yn gweld y gwir angen ym mhob cymdogaeth; gall y cerdyn nesaf newid',
  'table.move.mission': 'Cenhadaeth',
  'table.move.mission.does':
    'Tasg ar y cyd: ychydig o ofal ar unwaith a 2 o ymddiriedaeth bob ffordd, os bydd dwy sedd neu fwy’n ei chymryd',
  'table.move.put-it-right': 'Ei gywiro',
  'table.move.put-it-right.does':
    'Cydnabod addewid a dorrwyd: cyfrannwch y tro nesaf a daw hanner yr ymddiriedaeth a gollwyd yn ôl',
  'table.move.put-it-right.owes':
    'Talu’r {owed} sy’n ddyledus o hyd i’r gronfa; cyfrannwch y tro nesaf a daw hanner yr ymddiriedaeth a gollwyd yn ôl',
  'table.move.joint-appointment': 'Penodiad ar y cyd',
  'table.move.joint-appointment.does': 'Llawr o dan ymddiriedaeth ag un sedd, os bydd y ddwy’n ei ddewis',
  'table.move.share-power': 'Rhannu grym â dinasyddion',
  'table.move.share-power.does':
    'Preswylwyr sy’n cyfeirio un rhan o bump o’ch cyfran; o’r rownd nesaf mae’r hyn a gyfrannwch yn prynu 5% yn fwy',
  'table.move.take-back-power': 'Cymryd grym yn ôl',
  'table.move.take-back-power.does':
    'Cyfeirio eich cyfran gyfan eto: addewid i breswylwyr wedi’i dorri’n gyhoeddus',
  'table.move.feed-the-pilot': 'Bwydo’r peilot',
  'table.move.feed-the-pilot.does':
    'Talu {cost} tuag at y peilot; mae’n tyfu os bydd {feeders} sedd neu fwy’n gwneud',

  'table.lock': 'Cloi fy newis',
  'table.unlock': 'Newid fy meddwl',
  'table.locked': 'Wedi’i gloi. Gallwch newid eich meddwl nes i bawb gloi.',
  'table.unlocked': 'Ar agor eto. Clowch pan fyddwch yn siŵr.',
  'table.dock.nothing': 'Dim wedi’i ddewis eto',
  'table.dock.forced': 'Mae eich cyfran yn aros gartref y rownd hon',
  'table.dock.part': 'Cyfrannu {share}',
  'table.dock.is-locked': 'Wedi’i gloi: {choice}',
  'table.dock.rest': 'Dim i’w gyfrannu y rownd hon',
  'table.dock.forced-hint': 'Gwnewch gamau os dymunwch, yna clowch.',
  'table.dock.choose': 'Dewiswch un o’r ddau gerdyn.',
  'table.dock.open': 'Gallwch newid hyn nes i chi gloi.',
  'table.dock.locked': 'Gallwch newid eich meddwl nes i bawb gloi.',
  'table.dock.others': 'Wedi cloi: {seats}{n, plural, other {}}.',
  'table.dock.all-others': 'Mae’r lleill i gyd wedi cloi.',
  'table.dock.move-with': '{move} gyda {seat}',

  'table.reveal.down': 'Mae’r cardiau ar y bwrdd.',
  'table.reveal.down.hint': 'Maent i gyd yn troi ar unwaith.',
  'table.reveal.all':
    '{n, plural, one {Cyfrannodd un.} =2 {Cyfrannodd y ddwy.} =3 {Cyfrannodd y tair.} =4 {Cyfrannodd y pedair.} other {Cyfrannodd pob un o’r #.}}',
  'table.reveal.none':
    '{n, plural, one {Daliodd un yn ôl.} =2 {Daliodd y ddwy yn ôl.} =3 {Daliodd y tair yn ôl.} =4 {Daliodd y pedair yn ôl.} other {Daliodd pob un o’r # yn ôl.}}',
  'table.reveal.pooled':
    '{n, plural, =0 {Ni chyfrannodd neb.} one {Cyfrannodd un.} =2 {Cyfrannodd dwy.} =3 {Cyfrannodd tair.} other {Cyfrannodd #.}}',
  'table.reveal.held':
    '{n, plural, one {Daliodd un yn ôl.} =2 {Daliodd dwy yn ôl.} =3 {Daliodd tair yn ôl.} other {Daliodd # yn ôl.}}',
  'table.reveal.forced':
    '{n, plural, one {Ni allai un ddewis.} =2 {Ni allai dwy ddewis.} =3 {Ni allai tair ddewis.} other {Ni allai # ddewis.}}',
  'table.reveal.fog':
    'Dyma a welsoch, a gall peth ohono fod wedi’i adrodd yn anghywir. Daw’r hyn a ddewiswyd mewn gwirionedd i’r amlwg ar y diwedd.',
  'table.reveal.unseen': 'Mae’r cardiau wedi troi. Mae’r dewisiadau’n aros ynghudd tan yr ôl-drafodaeth.',
  'table.reveal.total': 'Aiff {pounds} i’r gronfa gyfun.',
  'table.reveal.together': 'Gyda’i gilydd: {payoff}.',
  'table.reveal.nothing': 'Nid aiff dim i’r gronfa gyfun.',
  'table.reveal.word.pooled': 'Cyfrannodd',
  'table.reveal.word.held': 'Daliodd yn ôl',
  'table.reveal.word.part': 'Cyfrannodd {share}',
  'table.reveal.word.rest': 'Dim dewis',
  'table.reveal.word.unseen': 'Heb ei ddangos',
  'table.reveal.in': '{pounds} i mewn',
  'table.reveal.kept': 'Cadwodd {pounds}',
  'table.reveal.gets': 'Yn cael {payoff}',
  'table.origin.chosen': 'Dewiswyd',
  'table.origin.draft': 'Daeth yr amser i ben: chwaraewyd ei drafft',
  'table.origin.pledge': 'Nis dewiswyd: chwaraewyd ei haddewid',
  'table.origin.last': 'Nis dewiswyd: ailadroddwyd ei dewis diwethaf',
  'table.origin.hold-back': 'Nis dewiswyd: ni phenderfynodd neb',
  'table.origin.forced': 'Nis dewiswyd: nid oedd ei chyfran yn rhydd',
  'table.origin.stand-in': 'Nis dewiswyd: eilydd a chwaraeodd',
  'table.origin.run-on': 'Nis dewiswyd: rhedwyd y rownd ymlaen',
  'table.reveal.dock': 'Nesaf daw dyddiau’r chwarter. Nid yw neidio drostynt yn newid dim.',
  'table.reveal.watch': 'Gwylio’r chwarter',
  'table.reveal.skip': 'Neidio i’r canlyniadau',
  'table.reveal.results': 'Gweld y canlyniadau',
  'table.trust': 'Yr effaith ar ymddiriedaeth',
  'table.trust.estimate': 'Ymddiriedaeth weithio, 0 i 100: amcangyfrif y model o farn pob sedd am un arall.',
  'table.trust.most': 'Y pontydd a newidiodd fwyaf',
  'table.trust.all':
    '{n, plural, =2 {Y ddwy bont} =12 {Pob un o’r deuddeg, gyda rhesymau} other {Pob un o’r #, gyda rhesymau}}',
  'table.trust.still': 'Ni symudodd ymddiriedaeth y rownd hon.',
  'table.trust.pair': 'Ymddiriedaeth',
  'table.trust.of': 'yn',
  'table.trust.from-to': 'O, at',
  'table.trust.change': 'Newid',
  'table.trust.why': 'Pam',
  'table.trust.same': 'dim newid',
  'table.why.nothing': 'ni symudodd dim hi',
  'table.why.pooled': '{who, select, you {cyfrannoch chi} other {cyfrannodd}} ({by})',
  'table.why.held-back': '{who, select, you {dalioch chi’n ôl} other {daliodd yn ôl}} ({by})',
  'table.why.part-pooled': '{who, select, you {cyfrannoch chi ran} other {cyfrannodd ran}} ({by})',
  'table.why.kept': '{who, select, you {cadwoch eich addewid} other {cadwodd ei haddewid}} ({by})',
  'table.why.bound-kept':
    '{who, select, you {cadwoch addewid wedi’i rwymo} other {cadwodd addewid wedi’i rwymo}} ({by})',
  'table.why.broken': '{who, select, you {torroch eich addewid} other {torrodd ei haddewid}} ({by})',
  'table.why.learn-together': 'dysgu gyda’i gilydd ({by})',
  'table.why.eat-together': 'bwyta gyda’i gilydd ({by})',
  'table.why.mission': 'cymryd un dasg gyda’i gilydd ({by})',
  'table.why.put-it-right': '{who, select, you {gwnaethoch ei gywiro} other {gwnaeth ei gywiro}} ({by})',
  'table.why.joint-appointment': 'gwneud penodiad ar y cyd ({by})',
  'table.why.taken-back':
    '{who, select, you {cymeroch rym yn ôl oddi ar ddinasyddion} other {cymerodd rym yn ôl oddi ar ddinasyddion}} ({by})',
  'table.why.named': '{movers} ({by})',
  'table.why.incident': 'yr hyn a ddigwyddodd y rownd hon ({by})',
  'table.reading': 'Sut y darllenoch yr ystafell',
  'table.reading.pool': 'Roeddech yn disgwyl i’r canlynol gyfrannu: {pool}.',
  'table.reading.hold': 'Roeddech yn disgwyl i’r canlynol ddal yn ôl: {hold}.',
  'table.reading.both':
    'Roeddech yn disgwyl i’r canlynol gyfrannu: {pool}; ac i’r canlynol ddal yn ôl: {hold}.',
  'table.reading.score': 'Daeth {right} o {of} fel roeddech yn disgwyl.',
  'table.reading.sealed':
    'Cyn i chi farnu: cafodd pob un lythyr oddi wrth ei fwrdd ei hun, ac nid ydych wedi’i ddarllen.',

  'table.quarter': 'Naw deg un diwrnod',
  'table.quarter.days': '{season} · 91 diwrnod',
  'table.quarter.loading': 'Mae’r dyddiau’n cael eu cyfrif.',
  'table.quarter.now':
    '{day} {people, plural, =0 {Nid oes neb yn barod i adael yr ysbyty ac yn aros.} other {Mae # person yn barod i adael yr ysbyty ac yn aros.}}',
  'table.quarter.usual': 'Ar ddiwrnod arferol yn y chwarter hwn roedd {people} yn aros.',
  'table.quarter.last': 'Diwrnod olaf y chwarter. {caption}',
  'table.quarter.figures': 'Ar y diwrnod hwn',
  'table.quarter.waiting': 'Yn barod i adael yr ysbyty, yn aros',
  'table.quarter.boarders': 'Yn yr adran achosion brys, yn aros am wely',
  'table.quarter.ward': 'Mewn gwely ysbyty ac mewn angen amdano',
  'table.quarter.homeCare': 'Gyda gofal cartref',
  'table.quarter.rehab': 'Yn adsefydlu',
  'table.quarter.careHome': 'Mewn lle cartref gofal',
  'table.quarter.start': 'diwrnod 1: {people}',
  'table.quarter.dock': 'Nid yw neidio’n newid dim: yr un chwarter a ddigwyddodd.',
  'table.quarter.results': 'Gweld y canlyniadau',
  'table.play': 'Dyddiau’r chwarter',
  'table.play.playing': 'Oedi',
  'table.play.paused': 'Chwarae',
  'table.play.ended': 'Ailchwarae',
  'table.play.slow': 'Hanner cyflymder',
  'table.play.next': 'Llun nesaf',
  'table.play.day': 'Diwrnod',
  'table.play.day-of': 'diwrnod {day} o {days}',
  'table.play.skip': 'Diwrnod olaf',

  'table.reflect.over': '{season} · 91 diwrnod',
  'table.reflect.done': 'Mae’r chwarter ar ben.',
  'table.reflect.lead': 'Y lle ar ddiwedd y chwarter, a thri ffigur',
  'table.reflect.patients.better': 'Roedd llai o bobl yn sownd.',
  'table.reflect.patients.worse': 'Roedd mwy o bobl yn sownd.',
  'table.reflect.patients.same': 'Roedd tua’r un nifer o bobl yn sownd ag o’r blaen.',
  'table.reflect.money':
    '{place, select, better {Mae gan y lle fwy wrth law} worse {Mae gan y lle lai wrth law} other {Mae gan y lle tua’r un faint wrth law ag o’r blaen}}{own, select, better {{place, select, better {, a chithau hefyd.} other {, ac mae gennych chi fwy.}}} worse {{place, select, worse {{pooled, select, yes {, a chithau hefyd; aeth rhan ohono i’r gronfa.} other {, a chithau hefyd.}}} other {{pooled, select, yes {, a chi a dalodd am beth ohono.} other {, ac mae gennych chi lai.}}}}} other {{place, select, better {, ac mae gennych chi tua’r un faint ag o’r blaen.} worse {, ac mae gennych chi tua’r un faint ag o’r blaen.} other {, a chithau hefyd.}}}}',
  'table.reflect.dock': 'Cymerwch eich amser. Mae’r rownd nesaf yn dechrau pan fyddwch yn barod.',
  'table.reflect.ready': 'Yn barod am rownd {round}',
  'table.reflect.maybe': 'Yn barod am yr hyn a ddaw nesaf',
  'table.reflect.end': 'Gweld sut y daeth i ben',
  'table.bottleneck':
    'Bu i chi guro ar ddrysau. Roedd y rhan fwyaf o bobl yn aros am {line, select, p1 {ofal cartref} p2 {wely adsefydlu} p3 {le mewn cartref gofal} discharge {rywun i drefnu eu ffordd adref} other {gymorth cyn iddynt fynd yn sâl}}.',
  'table.three.patients': '1 · Cleifion',
  'table.three.patients.unit': 'diwrnod yn sownd mewn gwely',
  'table.three.place': '2 · Y lle',
  'table.three.place.unit': 'wrth gefn, pob bwrdd',
  'table.three.own': '3 · Chi',
  'table.three.own.unit': 'wrth gefn',
  'table.than.last': 'na’r chwarter diwethaf',
  'table.than.plan': 'na’r cynllun ar gyfer chwarter arferol',
  'table.than.opening': 'na phan ddechreuodd y flwyddyn',
  'table.than.dashed': 'na chyn y chwarter (llinell doredig)',
  'table.change.same': 'dim newid',
  'table.change.fewer': '{n} yn llai',
  'table.change.more': '{n} yn fwy',
  'table.change.up': '{pounds} yn fwy',
  'table.change.down': '{pounds} yn llai',
  'table.change.up.plain': 'i fyny',
  'table.change.down.plain': 'i lawr',
  'table.promised': 'Yr hyn a addawyd wrth ochr yr hyn a gyflawnwyd',
  'table.promised.caption':
    'Beth roedd yr arian a gyfrannwyd i’w gyflawni’r chwarter hwn, a beth a gyflawnodd',
  'table.promised.none':
    'Nid oes dim a gyfrannwyd ar waith eto. Bydd yr hyn a gyfrannwyd y rownd hon yn dechrau’r chwarter nesaf neu’n hwyrach.',
  'table.promised.line': 'A brynwyd ag arian y gronfa',
  'table.promised.promised': 'Addawyd',
  'table.promised.delivered': 'Cyflawnwyd',
  'table.promised.share': 'Canran',
  'table.promised.p1Slots': 'Lleoedd gofal cartref',
  'table.promised.p2Beds': 'Gwelyau adsefydlu',
  'table.promised.p3Places': 'Lleoedd cartref gofal',
  'table.promised.weekendStarts': 'Gofal a ddechreuodd ar benwythnosau',
  'table.promised.dayEarlier': 'Adref ddiwrnod yn gynt',
  'table.promised.prevention': 'Llai o achosion brys',
  'table.promised.need': 'Llai o angen am ofal',
  'table.promised.key.promised': 'a addawyd yn y cynllun',
  'table.promised.key.delivered': 'a gyflawnwyd y chwarter hwn',
  'table.promised.note':
    'Mae cynlluniau blwyddyn gyntaf yn cyflawni tua hanner. O’r hyn sy’n gweithio heddiw, mae {fades} yn pylu bob rownd oni bai iddo gael ei adnewyddu.',
  'table.mine': 'Fy un i wrth ochr y lle',
  'table.mine.caption': 'Pob mesur o’r lle, a’r gwerth ariannol y mae eich bwrdd yn ei roi arno',
  'table.mine.measure': 'Mesur',
  'table.mine.place': 'Y lle',
  'table.mine.yours': 'I’ch bwrdd chi',
  'table.mine.not': 'heb ei gyfrif',
  'table.mine.than.plan':
    'Mae’r newidiadau o’u cymharu â’r cynllun ar gyfer chwarter arferol: ni fesurwyd dim o’r blaen.',
  'table.mine.than.last': 'Mae’r newidiadau o’u cymharu â’r chwarter diwethaf.',
  'table.mine.reserves': 'Arian wrth gefn',
  'table.mine.score': 'Sgôr eich bwrdd y rownd hon',
  'table.mine.note':
    'Mae eich bwrdd yn rhoi gwerth ariannol ar yr hyn y mae’n ei gyfrif, o’i gymharu â’r cynllun. Mae arian wrth gefn yn cyfrif yn ôl ei newid.',
  'table.mine.moved':
    '<b>I ble yr aeth.</b> Treuliwyd {days} yn llai o ddyddiau’n sownd mewn gwely, a gadawodd {people} yn fwy o bobl heb y gofal cywir.',
  'table.measure.fourHour': 'Gwelwyd o fewn pedair awr',
  'table.measure.delayedBedDays': 'Dyddiau’n sownd mewn gwely',
  'table.measure.cancelled': 'Llawdriniaethau a ganslwyd',
  'table.measure.otherExits': 'Gadawodd heb y gofal cywir',
  'table.measure.daysAtHome': 'Dyddiau gartref, pobl fregus',
  'table.measure.avoidablePlacements': 'Lleoliadau y gellid eu hosgoi',
  'table.why': 'Pam y symudodd ymddiriedaeth',
  'table.why.you-of': 'Chi yn',
  'table.why.of-you': 'ynoch chi',
  'table.line-for-debrief': 'Un llinell ar gyfer yr ôl-drafodaeth',
  'table.line-for-debrief.hint':
    'Dewisol. Mae’n aros ar y ddyfais hon; nid oes neb arall yn ei gweld nes i chi ddewis ei rhannu.',

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
