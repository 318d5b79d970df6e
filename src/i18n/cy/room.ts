import type { room as english } from '../en/room.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: taking part in a workshop. The glossary stands in `shell.ts`. */
export const room = {
  'join.title': 'Ymuno â gweithdy',
  'join.lead': 'Mae’r cod ar y wal, neu ar y papur wrth eich bwrdd.',
  'join.code': 'Cod',
  'join.code.more': 'Chwe llythyren a ffigur. Nid oes ots am lythrennau bach a bylchau.',
  'join.go': 'Ymuno',
  'join.going': 'Yn ymuno…',
  'join.promise': 'Dim ap, dim enw, dim cyfrif. Byddwch yn dewis eich sedd ar y dudalen nesaf.',
  'join.slow':
    'Mae hyn yn cymryd mwy o amser nag y dylai. Mae’r dudalen yn dal i geisio; nid oes angen tapio eto.',
  'join.network':
    'Nid oedd modd cyrraedd yr ystafell. Gwiriwch fod y ddyfais hon ar Wi-Fi’r ystafell, yna tapiwch Ymuno eto. Nid oes dim wedi’i golli.',
  'join.refused': 'Ni adawodd yr ystafell y ddyfais hon i mewn.',
  'join.pin': 'Rwy’n helpu i gynnal y gweithdy hwn',
  'join.pin.field': 'PIN yr hwylusydd',
  'join.pin.more': 'Hwylusydd arall sy’n ei wneud ar ei sgrin. Mae’n gweithio unwaith, am ddeg munud.',

  'room.title': 'Gweithdy {code}',
  'room.opening': 'Dod o hyd i’ch lle…',
  'room.away': 'Problem rhwydwaith.',
  'room.away.more': 'Mae eich sedd wedi’i chadw. Mae’r dudalen yn dal i geisio ar ei phen ei hun.',
  'room.away.desk': 'Mae’r ystafell wedi’i chadw. Mae’r dudalen yn dal i geisio ar ei phen ei hun.',
  'room.away.pending':
    'Nid yw eich tap diwethaf wedi cyrraedd eto. Fe’i hanfonir eto cyn gynted ag y daw’r rhwydwaith yn ôl; gadewch y dudalen hon ar agor.',
  'room.away.long':
    'Os bydd hyn yn para: diffoddwch y Wi-Fi a’i ailgychwyn, neu gofynnwch am y cyfeiriad a’r cod eto.',
  'room.sent': 'Anfonwyd…',
  'room.received': 'Derbyniwyd',
  'room.stale':
    'Roedd y bwrdd wedi symud ymlaen, felly ni wnaeth y tap hwnnw ddim. Dyma lle mae’n sefyll nawr.',
  'room.refused': 'Gwrthododd yr ystafell ({code}).',
  'room.failed': 'Nid oedd modd nôl rhan o’r dudalen hon.',
  'room.notices': 'Beth sy’n digwydd',
  'room.clock': 'Amser ar ôl',
  'room.clock.left': 'ar ôl yn y cam hwn',
  'room.clock.paused': 'wedi’i oedi',
  'room.qr': 'Cod QR y cyfeiriad ar gyfer ymuno',
  'room.leave': 'Sedd',

  'room.elsewhere.title': 'Mae eich sedd ar agor mewn tab arall',
  'room.elsewhere':
    'Agorodd y porwr hwn y gweithdy eto, a’r tab mwy newydd sy’n dal eich sedd. Gallwch gau hwn.',
  'room.elsewhere.here': 'Defnyddio’r tab hwn yn ei le',
  'room.gone.removed.title': 'Tynnwyd y ddyfais hon o’r gweithdy',
  'room.gone.removed': 'Os camgymeriad oedd hynny, ymunwch eto gyda’r cod ar y wal.',
  'room.gone.banned.title': 'Ni all y ddyfais hon ddod yn ôl i’r gweithdy hwn',
  'room.gone.banned': 'Siaradwch â’r hwylusydd, os gwelwch yn dda.',
  'room.gone.ended.title': 'Mae’r gweithdy ar ben',
  'room.gone.ended': 'Diolch am gymryd rhan. Mae’r hyn a ddigwyddodd mewn rôl yn aros gyda’r rôl.',
  'room.gone.unknown.title': 'Nid yw’r ddyfais hon yn hysbys yma mwyach',
  'room.gone.unknown':
    'Efallai i’r gweithdy gael ei ddileu, neu i’r porwr hwn golli ei allwedd. Ymunwch eto gyda’r cod.',
  'room.again': 'Ymuno eto',

  'room.trouble.no-such-workshop':
    'Nid oes gweithdy o’r fath mwyach, neu nid yw’r ddyfais hon yn rhan ohono. Ymunwch eto gyda’r cod ar y wal.',
  'room.trouble.disk-full':
    'Mae disg y gweinydd yn llawn, felly ni ellir cadw dim mwy. Dywedwch wrth yr hwylusydd. Mae eich tap diwethaf yn aros yma.',
  'room.trouble.store-gone':
    'Ni all y gweinydd gadw dim ar hyn o bryd. Mae eich tap diwethaf yn aros yma a chaiff ei anfon eto.',
  'room.trouble.store-broken':
    'Mae cofnod y gweinydd o’r gweithdy hwn wedi’i ddifrodi. Dywedwch wrth yr hwylusydd.',
  'room.trouble.busy': 'Mae’r gweinydd yn brysur. Mae eich tap diwethaf yn aros yma a chaiff ei anfon eto.',
  'room.trouble.too-fast': 'Roedd hynny’n llawer o dapiau ar unwaith. Anfonir y rhai olaf mewn eiliad.',
  'room.trouble.server-full':
    'Nid oes lle ar y gweinydd i ragor o ddyfeisiau ar hyn o bryd. Mae’r dudalen yn dal i geisio.',
  'room.trouble.server-stops': 'Mae’r gweinydd yn cael ei ailgychwyn. Daw’r dudalen yn ôl ar ei phen ei hun.',
  'room.trouble.not-entered': 'Yn mynd i mewn i’r ystafell eto.',

  'lobby.title': 'Dewiswch fwrdd a sedd',
  'lobby.lead': '{title}. Eisteddwch lle y mynnwch; gall sawl person rannu un sedd.',
  'lobby.placed.title': 'Rydych i mewn',
  'lobby.placed.lead': '{title}. Mae’r hwylusydd yn rhoi sedd i chi, neu gallwch ofyn am un.',
  'lobby.place-me': 'Rhowch unrhyw sedd rydd i mi',
  'lobby.table': 'Bwrdd {table}',
  'lobby.running': 'wedi dechrau',
  'lobby.free': 'Eistedd yma',
  'lobby.taken': 'wedi’i chymryd',
  'lobby.share.title': 'Rhannu’r sedd hon',
  'lobby.share':
    'Mae rhywun yn eistedd yn y sedd hon: {seat}, bwrdd {table}. Gyda chod y sedd, a chytundeb oddi yno neu gan yr hwylusydd, byddwch yn ei rhannu. Mae eich hen sedd ar ôl newid ffôn yn gweithio yn yr un modd.',
  'lobby.share.code': 'Cod sedd',
  'lobby.share.more': 'Wyth llythyren a ffigur, ar eu sgrin neu ar y dudalen wedi’i hargraffu.',
  'lobby.share.go': 'Gofyn am rannu',
  'lobby.cancel': 'Nid nawr',
  'lobby.watch': 'Gwylio yn lle hynny',
  'lobby.watch.more': 'Gweld bwrdd neu’r ystafell heb sedd.',
  'lobby.watch.room': 'Yr ystafell gyfan',
  'lobby.watch.panel': 'Panel y bobl: dilyn y dyddiau gartref, a gofyn un cwestiwn ar hanner amser',
  'lobby.watch.go': 'Gwylio',
  'lobby.asking.title': 'Yn aros am gytundeb',
  'lobby.asking':
    'Gofynnoch am rannu’r sedd hon: {seat}, bwrdd {table}. Bydd rhywun yno, neu’r hwylusydd, yn eich gadael i mewn.',
  'lobby.asking.stop': 'Dewis sedd arall',

  'seat.title': '{seat}, bwrdd {table}',
  'seat.waiting.title': 'Chi yw {seat}',
  'seat.waiting':
    'Bwrdd {table}. Nid yw’r gêm wedi dechrau: codwch eich pen, a dewch i adnabod y lleill wrth eich bwrdd.',
  'seat.waiting.role':
    'Chwaraewch y rôl a roddwyd i chi, nid eich swydd eich hun. Mae’r hyn y mae pobl yn ei wneud mewn rôl yn aros gyda’r rôl.',
  'seat.practice': 'Rownd ymarfer.',
  'seat.practice.more':
    'Nid oes dim yn cyfrif, ac nid oes cloc yn dod i ben arnoch. Rhowch gynnig ar bethau.',
  'seat.paused': 'Wedi’i oedi gan yr hwylusydd.',
  'seat.half-time': 'Hanner amser.',
  'seat.half-time.more':
    'Codwch eich pen: cytunwch wrth eich bwrdd sut rydych am weithio, a beth mae addewid a dorrir yn ei gostio.',
  'seat.stand-in': 'Mae bot yn chwarae eich sedd.',
  'seat.stand-in.more':
    'Ni ddaeth dim oddi yma mewn pryd. Mae’n chwarae eich addewid, neu eich dewis diwethaf. Nid oes neb yn cael y bai.',
  'seat.take-back': 'Cymryd y sedd yn ôl',
  'seat.took-back': 'Eich sedd chi yw hi eto.',
  'seat.stand-in.other': 'Mae bot yn chwarae dros {seats}.',
  'seat.waiting-for': 'Mae’r amser ar ben. Mae’r bwrdd yn aros am {seats}.',
  'seat.waiting-for.you': 'Mae’r amser ar ben, ac mae’r bwrdd yn aros amdanoch chi.',
  'seat.seen-before':
    'Chwaraewyd y rownd hon o’r blaen: gwelwyd y cardiau unwaith. Yr un chwarter a ddaw eto.',
  'seat.asks': 'Mae dyfais arall am rannu eich sedd.',
  'seat.asks.yes': 'Ei gadael i mewn',
  'seat.asks.no': 'Gwrthod',
  'seat.message': 'Oddi wrth yr hwylusydd',
  'seat.message.seen': 'Gwelwyd',
  'seat.entry':
    'Mae’r hwylusydd yn cofnodi dewisiadau’r bwrdd hwn. Dywedwch eich un chi’n uchel, neu ysgrifennwch ef a’i droi drosodd.',
  'seat.menu': 'Eich sedd',
  'seat.menu.code': 'Cod sedd',
  'seat.menu.code.more': 'Teipiwch ef ar unrhyw ffôn i rannu’r sedd hon, neu i ddod o hyd iddi eto.',
  'seat.menu.devices': 'Dyfeisiau yn y sedd hon',
  'seat.menu.device': 'Dyfais {slot}',
  'seat.menu.self': 'hon',
  'seat.menu.here': 'yma',
  'seat.menu.away': 'i ffwrdd',
  'seat.menu.last-touch':
    'Mae pob un ohonoch yn gweld yr un drafft; y tap olaf sy’n cyfrif nes iddo gael ei gloi.',
  'seat.help': 'Gofyn am help, yn dawel',
  'seat.help.asked': 'Mae help ar ei ffordd.',
  'seat.help.done': 'Rydym yn iawn eto',
  'seat.help.nobody':
    'Nid oes sgrin hwylusydd ar agor ar hyn o bryd; bydd un ohonynt yn ei weld pan ddaw’n ôl.',
  'seat.leave': 'Gadael y sedd hon',
  'seat.leave.sure': 'Gadael y sedd? Gall rhywun arall ei chymryd wedyn, a gallwch ddewis un arall.',
  'seat.leave.yes': 'Ei gadael',
  'seat.stay': 'Aros',
  'seat.close': 'Cau',
  'seat.wake':
    'Mae’r porwr hwn yn gadael i’r sgrin gysgu. Cyffyrddwch â hi bob hyn a hyn; mae eich sedd wedi’i chadw y naill ffordd neu’r llall.',
  'seat.bring': 'Dod â chydweithiwr i mewn',

  'seat.over.title': 'Mae eich gêm ar ben',
  'seat.over': 'Camwch allan o’ch rôl. Cyn unrhyw ffigur: un gair am sut deimlad oedd e.',
  'seat.over.round': 'Ewch o amgylch y bwrdd: mae pawb yn dweud un gair, heb i neb ateb eto.',
  'seat.over.wait': 'Bydd yr ôl-drafodaeth yn agor yma ohoni ei hun pan fydd yr hwylusydd yn ei dechrau.',
  'seat.over.practice':
    'Dyna’r rownd ymarfer. Mae’r gêm ei hun yn dechrau pan fydd yr hwylusydd yn ei chychwyn.',
  'seat.debrief.title': 'Ôl-drafodaeth',
  'seat.debrief': 'Codwch eich pen: mae’r ôl-drafodaeth ar y sgrin fawr.',
  'seat.consent': 'A gaiff hynt eich bwrdd ei ddangos ar y sgrin fawr?',
  'seat.consent.more':
    'Dim ond byrddau sy’n cytuno a ddangosir. Cytunwch gyda’ch gilydd; gallwch newid eich meddwl.',
  'seat.consent.yes': 'Caiff, dangoswch ef',
  'seat.consent.no': 'Na, cadwch ef yma',
  'seat.consent.is-yes': 'Cytunodd eich bwrdd.',
  'seat.consent.is-no': 'Gwrthododd eich bwrdd.',
  'seat.disclosed': 'Roedd un rheol yn wahanol rhwng y byrddau: {rule}.',
  'seat.disclosed.here': 'Chwaraeodd eich bwrdd gyda hi.',
  'seat.disclosed.not-here': 'Chwaraeodd eich bwrdd hebddi.',
  'seat.course': 'Beth a ddigwyddodd wrth eich bwrdd',
  'seat.course.round': 'Rownd',
  'seat.course.reserves': 'Eich arian wrth gefn',
  'seat.course.place': 'Arian wrth gefn y lle',
  'seat.course.fourHour': 'Gwelwyd o fewn pedair awr',
  'seat.course.delayed': 'Dyddiau gwely a gollwyd i oedi',

  'watch.title': 'Gwylio bwrdd {table}',
  'watch.room.title': 'Gwylio’r ystafell',
  'watch.lead': 'Rydych yn gweld yr hyn y gall pawb ei weld: dim llythyrau, a dim dewis cyn iddo droi.',
  'watch.panel':
    'Rydych ar banel y bobl. Dilynwch y dyddiau y mae pobl yn eu treulio gartref, a dewch ag un cwestiwn i hanner amser.',
  'watch.over': 'Mae’r gêm wrth y bwrdd hwn ar ben. Cyn unrhyw ffigur: un gair am sut deimlad oedd gwylio.',
  'watch.none': 'Nid yw’r gêm wedi dechrau wrth y bwrdd hwn.',
  'watch.locked': 'Mae {done} o {all} sedd wedi penderfynu',
  'watch.sit': 'Cymryd sedd',

  'workshop.refusal.not-here': 'Nid yw hynny’n bosibl yma.',
  'workshop.refusal.unreadable': 'Nid oedd yr ystafell yn deall hynny. Rhowch gynnig arall arni.',
  'workshop.refusal.wrong-code':
    'Nid oes gan unrhyw weithdy’r cod hwn. Cymharwch ef fesul llythyren â’r un ar y wal.',
  'workshop.refusal.seat-occupied': 'Mae rhywun yn eistedd yno’n barod. I rannu’r sedd, teipiwch ei chod.',
  'workshop.refusal.not-let-in': 'Nid dyna god y sedd hon. Mae ar sgrin y bobl sy’n eistedd yno.',
  'workshop.refusal.codes-paused':
    'Cafwyd gormod o godau anghywir yn y funud ddiwethaf, felly ni dderbynnir codau am ennyd. Mae’r gêm yn mynd yn ei blaen.',
  'workshop.refusal.seat-full': 'Mae naw dyfais yn eistedd yno’n barod. Dewiswch sedd arall, neu gwyliwch.',
  'workshop.refusal.room-full': 'Mae’r ystafell yn llawn. Siaradwch â’r hwylusydd, os gwelwch yn dda.',
  'workshop.refusal.no-seat-free':
    'Mae pob sedd wedi’i chymryd. Gallwch rannu un gyda’i chod sedd, neu wylio.',
  'workshop.refusal.not-seated': 'Nid oes sedd gan y ddyfais hon.',
  'workshop.refusal.not-running': 'Nid oes gêm yn rhedeg wrth y bwrdd hwn.',
  'workshop.refusal.nobody-seated': 'Nid oes neb yn eistedd yno.',
  'workshop.refusal.paused': 'Mae’r bwrdd wedi’i oedi. Arhoswch nes i’r hwylusydd fynd ymlaen.',
  'workshop.refusal.bot-plays': 'Mae bot yn chwarae’r sedd hon. Cymerwch hi’n ôl yn gyntaf.',
  'workshop.refusal.already-running': 'Mae gêm yn rhedeg yn barod.',
  'workshop.refusal.not-paused': 'Nid yw’r bwrdd wedi’i oedi.',
  'workshop.refusal.no-step-back': 'Nid oes dim i gamu’n ôl iddo.',
  'workshop.refusal.game-sealed': 'Mae’r gêm honno wedi gorffen; mae ei chofnod wedi’i selio.',
  'workshop.refusal.settings-fixed': 'Mae’r gosodiadau’n sefydlog unwaith y bydd gêm wedi dechrau.',
  'workshop.refusal.bad-settings': 'Nid yw’r gosodiadau hyn yn gweithio gyda’i gilydd.',
  'workshop.refusal.no-such-bot': 'Nid oes bot o’r enw hwnnw.',
  'workshop.refusal.last-facilitator': 'Chi yw’r hwylusydd olaf: gwnewch PIN i rywun arall yn gyntaf.',
  'workshop.refusal.entry-elsewhere': 'Cofnodir dewisiadau’r bwrdd hwn mewn lle arall.',
  'workshop.refusal.workshop-ended': 'Mae’r gweithdy ar ben.',

  'seat.feelings': 'Teimladau’n gyntaf. Mae’r ffigurau’n agor pan fydd yr ystafell yn mynd ymlaen.',
  'seat.consent.menu': 'Ein bwrdd ni ar y sgrin fawr',
  'seat.disclosed.title': 'Yr hyn na allech ei wybod',
  'seat.disclosed.read': 'Rwyf wedi’i ddarllen',
  'room.rule.talk': 'dim trafod cyn dewis',
  'room.rule.pledges': 'dim addewidion',
  'room.concealed.fog':
    'Dangoswyd rhai dewisiadau’n anghywir, ar hap: nid oedd yr hyn a welsoch gan eraill bob amser yr hyn a wnaethant.',
  'room.concealed.framing':
    'Geiriwyd y llythyrau ar gyfer y lle cyfan, nid ar gyfer y sefydliad ei hun, ac ni ddywedwyd wrth neb.',
  'room.step.feelings': 'Teimladau',
  'room.step.happened': 'Beth a ddigwyddodd',
  'room.step.why': 'Pam',
  'room.step.next': 'Beth nesaf',
  'workshop.refusal.no-consent': 'Nid yw’r bwrdd hwnnw wedi cytuno i gael ei ddangos ar y sgrin fawr.',
  'workshop.refusal.feelings-first':
    'Teimladau’n gyntaf: mae’r ffigurau’n agor un cam yn ddiweddarach, ac ni chaiff unrhyw gam ei hepgor.',
  'workshop.refusal.disclose-first':
    'Darllenwch yn uchel yn gyntaf yr hyn na allai neb ei wybod: rhaid iddo fod ar y sgrin fawr.',
  'workshop.refusal.prediction-stands': 'Mae’r hyn roedd yr ystafell yn ei ddisgwyl gan gangen yn sefyll.',
  'workshop.refusal.too-many-links': 'Mae llawer o ddolenni’n barod. Defnyddiwch un o’r rheini.',
} as const satisfies Translated<typeof english>
