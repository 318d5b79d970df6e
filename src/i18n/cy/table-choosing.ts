import type { tableChoosing as english } from '../en/table-choosing.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: talk and the choice. See `table.ts`. */
export const tableChoosing = {
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
  'table.dock.count': 'Mae {n} o’r {all} arall wedi cloi.',
  'table.dock.all-others': 'Mae’r lleill i gyd wedi cloi.',
  'table.dock.move-with': '{move} gyda {seat}',
} as const satisfies Translated<typeof english>
