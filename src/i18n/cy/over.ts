import type { over as english } from '../en/over.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the end of a game, and any log. The glossary stands in `shell.ts`. */
export const over = {
  'over.title': '{title}: beth a ddigwyddodd',
  'over.loading': 'Darllen y cofnod eto, rownd wrth rownd',
  'over.anyway':
    'Dewisodd rhywun chwarae’r senario hwn er na phrofwyd ei fod yn gyfyng-gyngor: nid yw’r hyn a wnaeth pobl ynddo’n dweud llawer am rannu.',
  'over.as': 'sedd: {seat}',
  'over.seed': 'hedyn {seed}',
  'over.lead.pooled':
    'Y pedair cyfran, {rounds, plural, one {mewn un rownd} other {mewn # rownd}}: {pooled, plural, =0 {dim un wedi’i chyfrannu} one {cyfrannu unwaith} =2 {cyfrannu ddwywaith} other {cyfrannu # gwaith}}, {held, plural, =0 {dim un wedi’i dal yn ôl} one {dal yn ôl unwaith} =2 {dal yn ôl ddwywaith} other {dal yn ôl # gwaith}}.',
  'over.lead.pooled.two':
    'Y ddwy gyfran, {rounds, plural, one {mewn un rownd} other {mewn # rownd}}: {pooled, plural, =0 {dim un wedi’i chyfrannu} one {cyfrannu unwaith} =2 {cyfrannu ddwywaith} other {cyfrannu # gwaith}}, {held, plural, =0 {dim un wedi’i dal yn ôl} one {dal yn ôl unwaith} =2 {dal yn ôl ddwywaith} other {dal yn ôl # gwaith}}.',
  'over.lead.notChosen':
    '{n, plural, one {Ni wnaed un o’r dewisiadau (cloc neu’r rheolau a benderfynodd) ac nid yw neb yn ei farnu.} other {Ni wnaed # o’r dewisiadau (cloc neu’r rheolau a benderfynodd) ac nid yw neb yn eu barnu.}}',
  'over.patients.fewer':
    'Arhosodd pobl a oedd yn ddigon da i adael am {last} diwrnod mewn gwelyau ysbyty yn y chwarter olaf, {by} yn llai nag yn y cyntaf.',
  'over.patients.more':
    'Arhosodd pobl a oedd yn ddigon da i adael am {last} diwrnod mewn gwelyau ysbyty yn y chwarter olaf, {by} yn fwy nag yn y cyntaf.',
  'over.patients.same':
    'Arhosodd pobl a oedd yn ddigon da i adael am {last} diwrnod mewn gwelyau ysbyty yn y chwarter olaf, cymaint ag yn y cyntaf.',
  'over.place.up': 'Mae’r lle’n gorffen gyda {last} wrth gefn, {by} yn fwy nag ar y dechrau.',
  'over.place.down': 'Mae’r lle’n gorffen gyda {last} wrth gefn, {by} yn llai nag ar y dechrau.',
  'over.place.same': 'Mae’r lle’n gorffen gyda {last} wrth gefn, cymaint ag ar y dechrau.',
  'over.place.points': 'Casglodd y seddi {last} rhyngddynt.',
  'over.points': '{n, plural, other {# pwynt}}',
  'over.under.none': 'Nid aeth unrhyw sedd o dan y dŵr.',
  'over.under.some': 'O dan y dŵr ar ddiwedd rownd: {seats}.',
  'over.under.seat': '{seat} ({count, plural, one {rownd {rounds}} other {rowndiau {rounds}}})',

  'over.debrief': 'Siarad amdani: yr ôl-drafodaeth',
  'over.course': 'Hynt y gêm',
  'over.course.label':
    'Arian wrth gefn pob sedd uwchlaw ei llawr, rownd wrth rownd, gyda’r hyn a ddewisodd a faint o bobl oedd yn sownd. Mae’r tabl isod yn dweud yr un peth.',
  'over.key.pooled': 'cyfrannodd',
  'over.key.held': 'daliodd yn ôl',
  'over.key.part': 'cyfrannodd yn rhannol',
  'over.key.notChosen': 'nis dewiswyd',
  'over.key.height': 'uchder: arian wrth gefn uwchlaw’r llawr, sef llinell y dŵr',
  'over.key.points': 'uchder: pwyntiau hyd yma',
  'over.key.people': 'un golau: {n} person yn sownd',
  'over.stuck': 'Yn sownd',
  'over.round': 'Rownd {round}',
  'over.round.short': '{round}',
  'over.start': 'Dechrau',
  'over.table': 'Yr un peth fel tabl',
  'over.table.caption': 'Dewis ac arian wrth gefn pob sedd ar ddiwedd pob rownd',
  'over.cell': '{choice}, {reserves}',
  'over.cell.under': '{choice}, {reserves}, o dan y dŵr',
  'over.choice.pool': 'Cyfrannodd',
  'over.choice.hold': 'Daliodd yn ôl',
  'over.choice.part': 'Cyfrannodd {share}',
  'over.choice.rest': 'Dim cerdyn',
  'over.choice.support': 'Cyfran wedi’i hatal',
  'over.choice.card': 'Cerdyn ar gau iddi',
  'over.choice.incident': 'Ataliwyd rhag cyfrannu',
  'over.choice.unknown': 'Ataliwyd rhag cyfrannu',
  'over.choice.notChosen': '{choice}, nis dewiswyd',
  'over.peopleStuck': 'Pobl yn sownd ar ddiwrnod cyffredin',

  'over.outcomes': 'Beth a olygodd i gleifion',
  'over.outcomes.place': 'Beth a olygodd i’r lle',
  'over.outcomes.caption': 'Canlyniadau’r lle, chwarter wrth chwarter',
  'over.outcome.fourHour': 'Gwelwyd o fewn pedair awr',
  'over.outcome.delayedBedDays': 'Dyddiau’n sownd mewn gwely ysbyty',
  'over.outcome.cancelled': 'Llawdriniaethau a ganslwyd',
  'over.outcome.otherExits': 'Gadawodd heb y gofal cywir',
  'over.outcome.avoidablePlacements': 'Lleoliadau y gellid eu hosgoi',
  'over.outcome.daysAtHome': 'Dyddiau gartref, pobl fregus',
  'over.outcome.pounds': 'Arian wrth gefn y lle',
  'over.outcome.points': 'Pwyntiau pob sedd hyd yma',

  'over.standing': 'Lle mae pob sedd yn sefyll',
  'over.standing.more': '{amount} yn fwy nag ar y dechrau',
  'over.standing.less': '{amount} yn llai nag ar y dechrau',
  'over.standing.same': 'fel ar y dechrau',
  'over.you': 'chi',
  'over.you.label': 'Chi',
  'over.place.after': 'Y lle ar ôl rownd {round}.',
  'over.place.alt': 'Y lle ar ddiwedd rownd {round}. Mae’r tablau isod yn dweud beth y mae’n ei ddangos.',

  'over.seats': 'Beth a wnaeth pob sedd',
  'over.seats.note':
    'Yn nhrefn y seddi. Ni chaiff neb ei raddio: gofynnwyd i bob bwrdd gyfrif rhywbeth arall.',
  'over.did.always.pool': 'Cyfrannodd ym mhob rownd.',
  'over.did.always.hold': 'Daliodd yn ôl ym mhob rownd.',
  'over.did.mixed':
    'Cyfrannodd yn {pooledCount, plural, one {rownd {pooled}} other {rowndiau {pooled}}}, daliodd yn ôl yn {heldCount, plural, one {rownd {held}} other {rowndiau {held}}}.',
  'over.did.withheld':
    'Ataliwyd ei chyfran yn {count, plural, one {rownd {rounds}} other {rowndiau {rounds}}}, o dan gymorth adfer.',
  'over.did.closed':
    'Ni allai gyfrannu yn {count, plural, one {rownd {rounds}} other {rowndiau {rounds}}}: roedd y cerdyn ar gau iddi, neu cadwodd rhywbeth a ddigwyddodd hi allan.',
  'over.did.notChosen':
    'Yn {count, plural, one {rownd {rounds}} other {rowndiau {rounds}}} nid ei dewis hi ydoedd.',
  'over.did.pledges':
    'Addawodd {made, plural, one {unwaith} =2 {ddwywaith} other {# gwaith}}: {kept, plural, =0 {dim un wedi’i gadw} one {un wedi’i gadw} other {# wedi’u cadw}}{broken, plural, =0 {} one {, un wedi’i dorri} other {, # wedi’u torri}}{dropped, plural, =0 {} one {, un wedi syrthio am i rhy ychydig ymuno} other {, # wedi syrthio am i rhy ychydig ymuno}}.',
  'over.did.trust':
    'Ymddiriedaeth weithio’r lleill ynddi (amcangyfrif y model): {from} ar y dechrau, {to} ar y diwedd.',
  'over.did.reasons': 'Dywedodd pam: {reasons}.',
  'over.reason.helps-us': 'mae’n ein helpu ni',
  'over.reason.helps-the-place': 'mae’n helpu’r lle',
  'over.reason.promised': 'wedi addo',
  'over.reason.no-choice': 'dim dewis',
  'over.reason.in': '{reason} ({count, plural, one {rownd {rounds}} other {rowndiau {rounds}}})',
  'over.bot': 'Ei ffordd o ddewis:',
  'over.bot.in': 'Rownd {round}',
  'over.bot.why': 'Pam, rownd wrth rownd',

  'over.step': 'Rownd wrth rownd',
  'over.step.previous': 'Rownd flaenorol',
  'over.step.next': 'Rownd nesaf',
  'over.step.at': 'Rownd {round} o {of} · {season}',
  'over.step.chose': 'Beth a wnaeth pob sedd yn rownd {round}',
  'over.step.seat': 'Sedd',
  'over.step.choice': 'Dewis',
  'over.step.pledge': 'Addewid',
  'over.step.score': 'Sgôr y bwrdd',
  'over.step.pounds': 'Arian wrth gefn',
  'over.step.points': 'Pwyntiau hyd yma',
  'over.step.trust': 'Beth a symudodd ymddiriedaeth',
  'over.step.trust.none': 'Ni symudodd dim ymddiriedaeth y rownd hon.',
  'over.step.trust.row': '{from} am {of}: {before} → {after}',
  'over.pledge.none': 'dim',
  'over.pledge.kept': 'wedi’i gadw',
  'over.pledge.broken': 'wedi’i dorri',
  'over.pledge.dropped': 'syrthiodd, rhy ychydig wedi ymuno',
  'over.pledge.not-judged': 'heb ei farnu',
  'over.why.pooled': 'cyfrannodd',
  'over.why.held-back': 'daliodd yn ôl',
  'over.why.part-pooled': 'cyfrannodd yn rhannol',
  'over.why.kept': 'cadwodd ei haddewid',
  'over.why.bound-kept': 'cadwodd addewid wedi’i rwymo',
  'over.why.broken': 'torrodd ei haddewid',
  'over.why.learn-together': 'dysgu gyda’i gilydd',
  'over.why.eat-together': 'bwyta gyda’i gilydd',
  'over.why.mission': 'rhannu tasg',
  'over.why.put-it-right': 'gwnaeth ei gywiro',
  'over.why.joint-appointment': 'gwneud penodiad ar y cyd',
  'over.why.taken-back': 'cymerodd yn ôl yr hyn a roddwyd',
  'over.why.incident': 'digwyddodd rhywbeth',

  'over.fog': 'A ddewiswyd, ac a welwyd',
  'over.fog.none': 'Y rownd hon gwelodd pawb yr hyn a ddewiswyd mewn gwirionedd.',
  'over.fog.row': 'Dewis {of}: {sent}. {saw}.',
  'over.fog.saw': 'Gwelwyd gan {from}: {what}',

  'over.handed-on': 'Beth a drosglwyddwyd gennych',
  'over.handed-on.lead':
    'Y flwyddyn wedyn nid oes neb yn cyfrannu ac mae’r hyn a gyfrannwyd yn pylu. Yn ei chwarter olaf mae pobl sy’n ddigon da i adael yn aros {last} diwrnod mewn gwelyau ysbyty, {turn, select, more {{by} yn fwy nag yn y chwarter olaf a chwaraewyd gennych.} fewer {{by} yn llai nag yn y chwarter olaf a chwaraewyd gennych.} other {cymaint ag yn y chwarter olaf a chwaraewyd gennych.}}',
  'over.handed-on.caption': 'Canlyniadau’r lle yn y flwyddyn wedyn, chwarter wrth chwarter',
  'over.handed-on.last': 'Rownd olaf',
  'over.handed-on.quarter': 'Chwarter {n} wedyn',

  'over.next': 'A nawr?',
  'over.save': 'Cadw’r cofnod',
  'over.save.more':
    'Y gêm gyfan mewn un ffeil, i’w hagor yma eto neu i’w hanfon at gydweithiwr. Nid oes enwau ynddi.',
  'over.again.same': 'Chwarae eto gyda’r un lwc',
  'over.again.new': 'Chwarae eto gyda lwc newydd',
  'over.again.seat': 'Eistedd mewn sedd arall',
  'over.print': 'Argraffu',
  'over.scenarios': 'Senario arall',
  'over.unfinished':
    'Nid yw’r gêm hon ar ben eto: {rounds, plural, =0 {nid oes rownd} one {mae un rownd} other {mae # rownd}} wedi gorffen.',
  'over.unfinished.none': 'Nid oes rownd ohoni wedi gorffen eto, felly nid oes dim i’w ddangos.',

  'openLog.title': 'Agor cofnod',
  'openLog.lead':
    'Mae gêm a gadwyd yn gorffen yn .swim.jsonl. Fe’i darllenir yma, ar y ddyfais hon, ac nis anfonir i unman.',
  'openLog.choose': 'Dewis ffeil',
  'openLog.drop': 'neu ei gollwng yma',
  'openLog.dropped': 'Gollyngwch i’w hagor',
  'openLog.reading': 'Chwarae’r gêm eto i’w gwirio',
  'openLog.of': 'Cofnod: {file}',
  'openLog.ok': 'Gwiriwyd: chwaraewyd y gêm eto o’i gorchmynion, a daeth pob rownd allan yr un fath.',
  'openLog.inProgress':
    'Gwiriwyd cyn belled ag y mae’n mynd. Nid oes sêl ar y cofnod, felly mae’r gêm yn dal i fynd (neu torrwyd y ffeil yn union ar ddiwedd llinell).',
  'openLog.resume': 'Parhau â’r gêm hon yma',
  'openLog.resumed': 'Mae’r gêm ar y ddyfais hon nawr.',
  'openLog.other': 'Agor cofnod arall',
  'openLog.notVerified': 'Nid yw’r cofnod hwn yn dal wrth ei wirio.',
  'openLog.shownAnyway':
    'Dangosir isod yr hyn y gellir ei ddarllen ohono. Cymerwch ef fel stori, nid fel prawf.',
  'openLog.tooBig': 'Mae’r ffeil yn {size}. Mae cofnod yn {most} ar y mwyaf, felly rhywbeth arall yw hwn.',
  'openLog.where': 'Llinell {line}{round, plural, =0 {} other {, yn rownd {round}}}:',
  'openLog.different': 'O’i chwarae eto, mae’r gêm yn mynd ffordd arall: {what}.',
  'openLog.obstacle.rules':
    'Fe’i chwaraewyd gan fersiwn arall o’r rheolau, felly ni ellir ei chwarae eto yma. Dangosir yr hyn a ddywed am bob rownd fel y’i hysgrifennwyd.',
  'openLog.obstacle.generators':
    'Fe’i chwaraewyd gyda ffynhonnell arall o hap, felly ni ellir ei chwarae eto yma. Dangosir yr hyn a ddywed am bob rownd fel y’i hysgrifennwyd.',
  'openLog.obstacle.extract':
    'Darn ydyw o gêm a oedd yn dal i redeg: heb ei hedyn gellir ei ddarllen, ond nid ei wirio.',
  'openLog.unreadable':
    'Ni allai’r porwr ddarllen y ffeil. Efallai iddi gael ei symud neu ei hagor mewn man arall.',
  'openLog.kept': 'Ni newidiwyd dim ar y ddyfais hon.',
  'openLog.whatNext':
    'Dewiswch y ffeil sy’n gorffen yn .swim.jsonl, neu gofynnwch i bwy bynnag a’i hanfonodd ei chadw eto.',

  'over.again.shared': 'Ei chwarae eto gyda’ch gilydd',
} as const satisfies Translated<typeof english>
