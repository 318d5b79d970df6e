import type { handbookOthers as english } from '../en/handbook-others.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the parts of the handbook for participants, authors, IT and data protection. The glossary stands in `shell.ts`. */
export const handbookOthers = {
  'handbook.participants.what': 'Beth yw hyn',
  'handbook.participants.what.text': `Mae pedwar bwrdd yn gofalu am un lle: ymddiriedolaeth aciwt, comisiynydd, cyngor a phartneriaeth gymunedol. Mae gan bob un ei arian ei hun a’i gleifion ei hun, a’r un cleifion ydynt. Chi sy’n arwain un bwrdd am ddwy flynedd: wyth chwarter.

Bob chwarter cynigir cyllideb ar y cyd. Mae gennych gyfran. Rydych naill ai’n ei <b>chyfrannu</b> neu’n ei <b>dal yn ôl</b>. Mae’r ddau’n synhwyrol. Mae’r hyn a gyfrannwch yn prynu gofal y tu allan i’r ysbyty i’r lle cyfan, o’r chwarter nesaf ymlaen, a mwy ohono os bydd eraill yn cyfrannu hefyd. Mae’r hyn a ddaliwch yn ôl yn diogelu angen sydd gennych chi’ch hun, nawr. Rydych yn penderfynu’n gyfrinachol, ac mae’r pedwar cerdyn yn troi ar unwaith.

Nid oes neb yn ennill. Ar y diwedd cewch weld beth a ddigwyddodd i gleifion, i’r lle ac i’ch bwrdd eich hun, a byddwch yn siarad amdano.`,
  'handbook.participants.round': 'Rownd',
  'handbook.participants.round.text': `1. <b>Briffio.</b> Darllenwch beth sydd wedi codi, cerdyn y chwarter hwn, a’r llythyr oddi wrth eich bwrdd. I chi yn unig y mae’r llythyr.
2. <b>Trafod.</b> Siaradwch ar draws y bwrdd. Os yw addewidion ar agor gallwch gofnodi un: <b>bydd yn cyfrannu</b>, neu <b>bydd yn cyfrannu os bydd digon o rai eraill yn addo</b>. Cewch hefyd ddweud dim.
3. <b>Penderfynu.</b> Dewiswch gyfrannu neu ddal yn ôl. Os yw camau ar agor cewch wario lle i feddwl arnynt. Bob hyn a hyn gofynnir i chi beth y credwch y bydd y lleill yn ei wneud. Yna clowch. Nes i’r bwrdd olaf gloi gallwch gymryd eich dewis yn ôl.
4. <b>Datgelu.</b> Mae’r cardiau i gyd yn troi. Mae ymddiriedaeth yn symud gyda’r hyn a welwyd; mae addewid a gedwir yn ei meithrin, ac mae un a dorrir yn costio mwy na dal yn ôl heb air.
5. <b>Chwarter.</b> Mae naw deg un diwrnod yn mynd heibio. Pobl yw’r goleuadau; mae’r rhai sy’n sownd yn aros lle maent yn sownd.
6. <b>Myfyrio.</b> Cleifion, y lle, eich bwrdd eich hun. Gallwch ysgrifennu un llinell ar gyfer yr ôl-drafodaeth; mae’n aros ar eich dyfais nes i chi ei rhannu.`,
  'handbook.participants.picture': 'Darllen y llun',
  'handbook.participants.picture.text': `- <b>Goleuadau</b> yw pobl, pob golau’n sawl un ohonynt. Maent yn teithio o’r cartref i’r adran achosion brys, i’r wardiau, ac ymlaen i ofal cartref, adsefydlu neu gartref gofal.
- <b>Llinell ddŵr</b> glanfa yw arian y bwrdd hwnnw: uwchben y dŵr, ar lefel y dŵr, o dan y dŵr.
- <b>Pontydd</b> yw ymddiriedaeth. Barn y naill fwrdd am y llall yw pob hanner.
- <b>Y gronfa</b> yn y canol yw’r hyn a rannwch. Mae’n draenio ar hyd ei sianeli ac mae’n rhaid ei llenwi eto.

Mae popeth y mae’r llun yn ei ddangos hefyd mewn geiriau a rhifau oddi tano.`,
  'handbook.participants.under': 'Os aiff eich bwrdd o dan y dŵr',
  'handbook.participants.under.text': `Rydych yn aros yn y gêm. Am ddwy rownd atelir eich cyfran, felly nid oes gennych ddewis i’w wneud ac ni ddelir dim yn eich erbyn. Rydych yn cadw hanner eich lle i feddwl, cewch addo help, gwneud camau a siarad, a gall y lleill eich helpu allan.`,
  'handbook.participants.fair': 'Sut rydym yn trin ein gilydd',
  'handbook.participants.fair.text': `- Mae’r hyn y mae rhywun yn ei wneud mewn rôl yn aros gyda’r rôl. Dywedwch “y cyngor”, nid enw.
- Peidiwch â chwarae eich swydd eich hun. Os cawsoch hi, gofynnwch am newid.
- Cewch stopio unrhyw bryd, ac ni fydd neb yn gofyn pam. Mae eich sedd yn mynd ymlaen hebddoch.
- Cewch ddal yn ôl am reswm da, a chewch newid eich meddwl. Cewch hefyd ddweud nad oes gennych reswm da.
- Ni chedwir dim a dapiwch gyda’ch enw. Nid oes enwau yn y gêm.`,
  'handbook.participants.talk': 'Yn yr ôl-drafodaeth',
  'handbook.participants.talk.text': `Teimladau sy’n dod yn gyntaf, yna beth a ddigwyddodd, yna pam, yna beth nesaf. Dim ond os cytunwch y caiff eich llythyrau eu hagor. Gofynnir i chi ddyfalu cyn i chi gael gweld. Ar y diwedd byddwch yn ysgrifennu un addewid sy’n eiddo i chi i’w gadw.

Ewch â’r cofnod gyda chi os dymunwch: mae’n agor mewn porwr, gellir ei chwarae eto o bob sedd, ac nid yw’n dal dim amdanoch chi.`,

  'handbook.authors.start': 'Beth yw stori',
  'handbook.authors.start.text': `Un ffeil o destun a rhifau yw senario. Nid oes angen cod. Mae’n dal y dechrau, cerdyn rôl a llythyrau i bob sedd, un cerdyn y rownd, yr hyn y gall y byd ei wneud, a’r cwestiynau ar gyfer yr ôl-drafodaeth. Copïwch un sy’n dod gyda’r gêm, newidiwch ei geiriau, a gadewch lonydd i’w rhifau nes bod y geiriau’n sefyll.`,
  'handbook.authors.steps': 'Mewn awr',
  'handbook.authors.steps.text': `1. Mynnwch y prosiect a chopïwch <b>scenarios/winter-beds.json</b> i enw o’ch dewis, neu <b>share-the-pain.json</b> am stori heb gleifion. Newidiwch y maes id i’r un enw.
2. Ysgrifennwch y teitl, y crynodeb, y briff, y cardiau a’r llythyrau. Mae golygydd sy’n deall JSON Schema yn nodi camgymeriadau wrth i chi deipio.
3. Agorwch y ffeil yma, o dan Senarios, Agor ffeil senario. Mae’r dudalen yn rhestru pob camgymeriad gyda’i le ac yn cymryd golwg gyntaf ar y cyfyng-gyngor.
4. Ar y llinell orchymyn, mae <b>npx swim lint ./my-place.json --seeds 60</b> yn gwneud yr un peth, a heb --seeds mae’n ei brofi’n llawn.
5. Pan nad yw’n gyfyng-gyngor, mae’r gwiriad yn enwi’r amod sy’n methu a’r hyn sy’n ei symud. Newidiwch un rhif ar y tro.
6. Chwaraewch hi unwaith o bob sedd, ac unwaith gyda phawb yn dal yn ôl.`,
  'handbook.authors.words': 'Geiriau',
  'handbook.authors.words.text': `- Iaith blaen, brawddegau byr, yr ail berson. Dylai darllenydd pedair ar ddeg oed allu dilyn.
- Nid oes bai ar neb. Dywedwch beth a wnaed a beth a gostiodd. Mae rheswm da dros ddal yn ôl ar bob cerdyn, i bob sedd: gwasanaeth, pobl y mae ei angen arnynt, dyletswydd yn ôl y gyfraith.
- Mae pris ar gyfrannu ar bob cerdyn, i bob sedd. Os yw un o’r ddau’n amlwg, nid yw’n gerdyn eto.
- Dim enwau pobl na sefydliadau go iawn, dim dyfyniad hwy nag ymadrodd. Enwch y testunau rydych yn tynnu arnynt.
- Mae rhifau’n cario eu huned. Caiff llythyrau ddefnyddio ffigurau’r chwarter mewn bachau cyrliog, megis reserves neu stake; fe’u llenwir.
- Ysgrifennwch yng ngeiriau tua 2016; mae gêm a adroddir yng ngeiriau heddiw yn eu disodli ohoni’i hun.
- Rhowch i bob sedd ei thro mewn trafferth a’i thro i fod yn hael.
- Mae terfyn ar hydoedd, fel bod y ddau ddewis yn aros ar sgrin ffôn. Mae’r gwiriad yn dweud lle rydych dros y terfyn.`,
  'handbook.authors.proof': 'Beth a brofir',
  'handbook.authors.proof.text': `Ar gyfer pob sedd: mae dal yn ôl ar eich pen eich hun yn talu mwy na chyfrannu gyda’r lleill; mae pawb yn cyfrannu’n talu mwy na phawb yn dal yn ôl; ac mae hynny’n dal i dalu mwy na chyfrannu ar eich pen eich hun. Mae punt a gyfrennir yn dod â rhwng tua 35 a 75 ceiniog i’w bwrdd ei hun, a mwy na phunt i’r lle. Os na fydd neb yn cyfrannu, aiff rhywun o dan y dŵr fel arfer; os bydd pawb, prin byth. Yn y rhan fwyaf o chwarteri’r rhan fwyaf o gemau mae’n rhaid i ddal yn ôl demtio. Gellir chwarae stori sy’n methu o hyd, ar ôl rhybudd clir.`,
  'handbook.authors.debrief': 'Cwestiynau ar gyfer yr ôl-drafodaeth',
  'handbook.authors.debrief.text': `Ysgrifennwch bump neu chwech. Gofynnwch am yr hyn y mae eich stori’n ei chwarae ac am ddim arall. Gofynnwch am chwarter, brawddeg, ofn, ffigur; byth am bwy oedd ar fai. Dylai un cwestiwn fod heb ateb da. Nodwch yn agored, yn y nodiadau, beth sy’n ddewis gennych chi a beth sy’n ganfyddiad gan rywun.`,

  'handbook.it.what': 'Beth ydyw',
  'handbook.it.what.text': `Tudalen we. Nid oes angen dim ond ffeiliau statig ar unrhyw weinydd gwe ar gyfer gemau unigol, y sedd boeth, cofnodi gan hwylusydd, agor cofnodion, yr ôl-drafodaeth a’r llawlyfr hwn, ac maent yn rhedeg yn y porwr. Mae angen un broses gweinydd fach hefyd ar weithdai â ffonau (Node 20.19, 22 neu 24), sy’n gweini’r dudalen yn ogystal.`,
  'handbook.it.run': 'I’w redeg',
  'handbook.it.run.text': `- Mae <b>npm ci && npm start</b> yn ei adeiladu, yn ei weini ar y peiriant hwn ac yn argraffu’r cyfeiriad, gyda chod i’w sganio.
- <b>npx swim serve --host 0.0.0.0 --port 8080 --data FOLDER</b> ar gyfer peiriant sy’n aros. Cedwir gweithdai yn y ffolder honno fel ffeiliau atodi yn unig.
- Sawl gweinydd: rhowch <b>--database</b> (PostgreSQL) a <b>--redis</b> i bob un; mae ffeil cynhwysydd, ffeil compose a gosodiadau dirprwy yn y prosiect o dan src/workshop/server/deploy.
- Y safle statig yn unig: rhowch gynnwys <b>dist/site</b> y tu ôl i unrhyw gyfeiriad, hefyd mewn is-ffolder.`,
  'handbook.it.network': 'Rhwydwaith',
  'handbook.it.network.text': `- Un cyfeiriad, un porth, HTTP. WebSocket lle mae’n mynd drwodd, polio hir lle nad yw. Rhaid i ddirprwy basio’r pennyn Upgrade ac ni chaiff glustogi.
- Daw popeth o’r cyfeiriad hwnnw: dim ffontiau, sgriptiau, mapiau na dadansoddeg o fannau eraill. Mae polisi diogelwch cynnwys yn y dudalen yn dweud hynny.
- Mae cannoedd o bobl y tu ôl i un cyfeiriad cyhoeddus yn iawn; nid oes terfyn yn ôl cyfeiriad.
- Mae Wi-Fi gwesteion sy’n ynysu dyfeisiau oddi wrth ei gilydd yn iawn os yw pob un ohonynt yn cyrraedd y gweinydd. Rhaid mynd heibio i borth mewngofnodi unwaith ar bob ffôn.
- Mae gan y consol wiriad o’r rhwydwaith i’w redeg o’r ystafell. Mae gêm unigol gyntaf yn llwytho llai nag 1 MB i gyd.
- Defnyddiwch HTTPS yn gyhoeddus. Dim ond yno y mae porwyr yn caniatáu rhai pethau, megis cadw ffôn ar ddi-hun; hebddo mae’r dudalen yn dweud beth sydd ar goll ac yn mynd ymlaen.`,
  'handbook.it.devices': 'Dyfeisiau',
  'handbook.it.devices.text': `Fersiynau cyfredol o Chrome, Edge, Firefox a Safari, a ffonau’r pum mlynedd diwethaf, fwy neu lai. Dim ap, dim cyfrif, dim hawliau ar y ddyfais. Dros HTTPS gellir rhoi’r gêm ar y sgrin gartref, ac mae popeth ond gweithdai’n rhedeg heb rwydwaith ar ôl yr ymweliad cyntaf. Mae’r llun yn defnyddio WebGL neu gynfas, ac os nad oes yr un o’r ddau mae tabl disgrifiadol yn cymryd ei le. Mae bysellfwrdd a darllenydd sgrin yn gweithio drwyddi draw; WCAG 2.2 AA yw ein nod.`,
  'handbook.it.upkeep': 'Cynnal a chadw',
  'handbook.it.upkeep.text': `- Gellir atal y gweinydd unrhyw bryd: mae’r hyn a gydnabuwyd wedi’i ysgrifennu. Daw dyfeisiau’n ôl ar eu pennau eu hunain.
- Gwnewch gopi wrth gefn o’r ffolder data neu’r gronfa ddata os yw gweithdai’n bwysig ar ôl y diwrnod; fel arall, dilëwch hi.
- Diweddarwch rhwng gweithdai, nid yn ystod un. Mae hen gofnodion yn agor mewn fersiynau mwy newydd; lle mae rheolau wedi newid mae’r dudalen yn dweud beth sy’n dal i weithio.
- Mae allbwn cofnodi’r gweinydd yn dal cyfeiriadau peiriannau mewn gwallau ar y mwyaf, a dim cynnwys gemau.`,

  'handbook.data.short': 'Yn fyr',
  'handbook.data.short.text': `Nid yw’r gêm yn gofyn am unrhyw ddata personol ac nid oes angen dim arni. Dim cyfrif, dim enw, dim cyfeiriad e-bost, dim dadansoddeg, dim cwcis tracio, dim cais i neb ond y gweinydd y daeth y dudalen ohono.`,
  'handbook.data.device': 'Ar ddyfais person',
  'handbook.data.device.text': `- Gemau a chwaraewyd yno, fel cofnodion: y sedd, dewisiadau, addewidion, camau, hap y gêm, ac amseroedd o fewn y gêm. Dim enwau.
- Llinellau y mae person yn eu hysgrifennu ar gyfer yr ôl-drafodaeth. Nid ydynt byth yn mynd i’r cofnod; maent yn aros ar y ddyfais nes i’r person hwnnw eu dangos neu eu cadw.
- Ffeiliau’r gêm ei hun, ar gyfer yr amser heb rwydwaith, lle daw’r dudalen dros HTTPS.
- Gosodiadau bach: geiriau heddiw, nodiadau’r tywysydd, senarios a chwaraewyd, ac, mewn gweithdy, tocyn ar hap ar gyfer y sedd.

Fe’i cedwir yn storfa’r porwr ei hun nes iddo gael ei ddileu o dan Eich gemau, neu gyda data’r porwr. Ni allwn ni ei ddarllen.`,
  'handbook.data.server': 'Ar weinydd gweithdy',
  'handbook.data.server.text': `- Gosodiadau a digwyddiadau’r gweithdy, ac un cofnod y bwrdd, gyda’r un cynnwys ag uchod ac ennyd pob tap.
- O’r tocynnau ar hap, hash yn unig (SHA-256).
- Negeseuon y mae’r hwylusydd yn eu hanfon at fyrddau. Gofynnwch iddynt beidio â defnyddio enwau.

Nid anfonir llinellau a nodiadau ar gyfer yr ôl-drafodaeth yno: fe’u cedwir ar ddyfeisiau, ac mewn ffeil wrth ochr y cofnod lle mae rhywun yn cadw un.

Gweithredwr y gweinydd sy’n penderfynu am ba hyd y’i cedwir; nid oes angen dim ohono ar y gêm ar ôl yr ôl-drafodaeth. Gall gweinydd gwe o’i flaen ysgrifennu cyfeiriadau rhwydwaith yn ei gofnod ei hun: mater i’r gweithredwr yw hynny, ac mae’n werth ei ddiffodd.`,
  'handbook.data.law': 'Ar gyfer eich cofnod',
  'handbook.data.law.text': `- <b>Diben:</b> dysgu mewn grwpiau. <b>Categorïau:</b> dewisiadau mewn rôl mewn gêm; testun rhydd dim ond lle mae rhywun yn ei rannu.
- <b>Pwy y gellid ei adnabod:</b> gall pobl a oedd yn yr ystafell gofio pwy a eisteddodd ble. Ni all rhywun o’r tu allan wybod o’r ffeiliau.
- <b>Derbynwyr:</b> y bobl yn yr ystafell, a gweithredwr y gweinydd. <b>Trosglwyddiadau:</b> dim gan y gêm.
- <b>Dileu:</b> ar y ddyfais gan ei pherchennog; ar y gweinydd drwy ddileu’r ffolder neu’r gronfa ddata.
- <b>Penderfyniadau awtomataidd:</b> dim am bobl. Mae’r ôl-drafodaeth yn disgrifio dewisiadau mewn geiriau, gyda phatrymau eraill sy’n gweddu hefyd, ac nid yw’n graddio neb.
- <b>Categorïau arbennig:</b> ni ofynnir am ddim. Mae’r cleifion yn y gêm wedi’u hefelychu; nid yw’r un ohonynt yn berson.
- Mae’r <b>holiaduron</b> yn y llawlyfr hwn ar bapur, heb enwau, ac i’w dinistrio ar ôl eu cyfrif.`,
} as const satisfies Translated<typeof english>
