import type { handbookFacilitators as english } from '../en/handbook-facilitators.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the facilitator’s part of the handbook. Titles of scenarios stay as they are written. The glossary stands in `shell.ts`. */
export const handbookFacilitators = {
  'handbook.facilitators.purpose': 'Beth yw diben hyn',
  'handbook.facilitators.purpose.text': `Mae pedwar arweinydd yn rhannu un lle a’i gleifion. Bob chwarter mae pob un ohonynt yn penderfynu’n gyfrinachol: cyfrannu cyfran i gyllideb ar y cyd, neu ei dal yn ôl at angen sydd yr un mor wir. Ar gerdyn sgorio’r chwarter hwn, mae dal yn ôl yn edrych yn well i bob bwrdd. Dros ddwy flynedd mae pawb ar eu hennill os bydd pawb yn cyfrannu. Nid oes neb wrth y bwrdd yn anghywir, a dyna pam y mae’n brifo.

Nid yw’r gêm yn dysgu y dylai pobl ymddiried yn ei gilydd. Mae’n gadael i grŵp deimlo sut mae penderfyniadau call yn adio at ei gilydd, ei weld mewn ffigurau y gellir eu gwirio, a siarad am yr hyn y byddai wedi helpu. I’r sgwrs honno y mae hanner yr amser. Sesiwn nas cynhaliwyd yw sesiwn heb ôl-drafodaeth.

Nid rhagolwg o unrhyw le go iawn ydyw, na phrawf o fedr neb, na chystadleuaeth rhwng byrddau. Nid oes graddio yn unman, ac ni ddylech chithau wneud hynny.`,

  'handbook.facilitators.stories': 'Dewis stori',
  'handbook.facilitators.stories.text': `Dechreuwch grŵp cyntaf gyda Share the pain neu Winter beds. Cadwch Just about managing, Provider capture a Quantum leap ar gyfer grwpiau sydd wedi chwarae o’r blaen. Peidiwch byth â rhoi dau berson wrth un bwrdd lle mae’r naill yn rheolwr ar y llall, oni bai i’r ddau ofyn am hynny.

Yn Lloegr tua 2016 y mae’r storïau wedi’u gosod. Gellir adrodd pob un yng ngeiriau heddiw hefyd; nid yw’r rheolau’n newid. Darllenwch y labeli ac enwau’r seddi’n uchel i chi’ch hun cyn pob rhediad: efallai nad yw gair a oedd yn ddiniwed y llynedd yn ddiniwed bellach.`,

  'handbook.facilitators.plans': 'Cynlluniau',
  'handbook.facilitators.plans.text': `Mae pob cynllun yn dod â’i glociau, ei switshis a’i anogaethau gydag ef; dewiswch ef wrth baratoi gweithdy neu gêm. Y munudau yw’r rhai y mae’r sgriniau’n eu dangos. Cynlluniwch bymtheg munud o’ch amser eich hun cyn ac ar ôl.

Os ydych yn rhedeg yn hwyr, byrhewch y trafod yn y rowndiau, byth yr ôl-drafodaeth. Mae saith rownd yn cadw’r stori, mae wyth yn cadw’r prawf. Gyda llai o amser byth, defnyddiwch Rhedeg ymlaen: mae’r chwarteri sydd ar ôl yn chwarae dewis diwethaf pob bwrdd, ac mae’r ôl-drafodaeth yn eu nodi fel rhai nas dewiswyd.`,
  'handbook.facilitators.paces': 'Pa mor hir y mae cam yn para',

  'handbook.facilitators.room': 'Yr ystafell a’r offer',
  'handbook.facilitators.room.text': `- Byrddau i bedwar, yn ddigon pell oddi wrth ei gilydd fel nad yw sibrwd un bwrdd yn newyddion i’r bwrdd nesaf. Crwn sydd orau. Dim bwrdd wrth y wal: rhaid i bobl allu gadael heb ddringo.
- Un sgrin y gall pawb ei gweld heb droi, a lle wrth ei hochr i chi sefyll. Gwnaed y llun ar gyfer taflunydd 1024 wrth 768 pwynt a mwy; mae’r testun arno’n ddigon mawr i res gefn ystafell mewn gwesty.
- Wal neu siart troi ar gyfer yr addewidion ar y diwedd.
- Pedair sedd y bwrdd. Gyda mwy o bobl gadewch i ddau arwain un sedd gyda’i gilydd, neu gwnewch banel y bobl o arsylwyr sy’n dilyn y dyddiau gartref ac yn gofyn un cwestiwn ar hanner amser. Gyda llai, mae’r peiriant yn cymryd sedd ac yn dweud hynny.
- Ffôn neu liniadur i bob sedd, neu un ddyfais y bwrdd (sedd boeth), neu ddim dyfeisiau o gwbl (cardiau ar bapur a chofnodi gan hwylusydd).
- Stribed pŵer, ffôn sbâr, a thaflenni’r llawlyfr hwn wedi’u hargraffu unwaith hyd yn oed os nad ydych yn bwriadu eu defnyddio.

Cyn y diwrnod: rhedwch un rownd gyda chi’ch hun ym mhob un o’r pedair sedd. Ar y diwrnod, awr ymlaen llaw: agorwch y consol a rhedwch ei wiriad o’r rhwydwaith o Wi-Fi’r ystafell ei hun, edrychwch ar y taflunydd o’r rhes gefn, ymunwch ag un ffôn. Argraffwch slipiau’r seddi o’r consol os ydych am gael pobl mewn seddi penodol.`,

  'handbook.facilitators.first': 'Grŵp cyntaf',
  'handbook.facilitators.first.text': `Gadewch y switshis i’r cynllun. I grŵp cyntaf, dyma hwy.

- Ymlaen o’r dechrau: trafod, ymchwydd y gaeaf, rhagfynegiadau yn rowndiau 1, 4 a 7.
- O rownd 3: addewidion. Mewn cynlluniau o 90 a 150 munud hefyd Bwyta gyda’n gilydd ac Agor y llyfrau.
- O rownd 5: rhwymo addewid, Dysgu gyda’n gilydd, ac un cam o’r stori. 2 yw’r lle i feddwl.
- I ffwrdd: adroddiadau wedi’u camddarllen, chwarteri o’r gyfran, fframio, hyd anhysbys, neidiau, a’r hyn a ychwanegodd pob dewis.

Drwy chwarae’r rownd gyntaf y mae pobl yn dysgu’r rheolau, nid drwy eu clywed. Mae naw deg eiliad o reolau’n ddigon.`,

  'handbook.facilitators.scripts': 'Geiriau y gallwch eu defnyddio',
  'handbook.facilitators.scripts.text': `<b>I agor.</b> “Heddiw rydych yn arwain sefydliad nad yw’n eiddo i chi, mewn lle nad yw’n bod, gyda chleifion sy’n rhifau. Bydd yr hyn a deimlwch yn ddigon gwir. Rydym yn chwarae’n gyntaf ac yn siarad wedyn, a’r sgwrs yw’r hanner hwyaf.”

<b>I gytuno sut rydym yn gweithio.</b> “Tri pheth cyn i ni ddechrau. Mae’r hyn y mae rhywun yn ei wneud mewn rôl yn aros gyda’r rôl. Peidiwch â chwarae eich swydd eich hun. Caiff unrhyw un gamu allan unrhyw bryd; nid oes rhaid i neb ddweud pam, ac ni fydd neb yn gofyn. Gwn â phwy y gallwch siarad os bydd rhywbeth yn eich dilyn adref.”

<b>Y rheolau.</b> “Bob chwarter mae gan bob un ohonoch gyfran. Gallwch ei chyfrannu: mae’n prynu gofal y tu allan i’r ysbyty, o’r chwarter nesaf ymlaen, i bawb. Neu gallwch ei dal yn ôl: mae’n diogelu rhywbeth sy’n bwysig i chi nawr. Rydych yn dewis yn gyfrinachol, ac mae’r cardiau i gyd yn troi ar unwaith. Cewch siarad. Cewch addo. Ni all neb eich gorfodi i’w gadw. Darllenwch eich llythyr; i chi yn unig y mae.”

<b>Cyn y dewis cyntaf.</b> “Nid oes ateb cywir ar gefn y cerdyn. Nid oes gennyf innau un chwaith.”

<b>Wrth ddatgelu.</b> Peidiwch â dweud dim am ddeg eiliad. Yna darllenwch yr hyn y mae’r sgrin yn ei ddweud, a dim mwy.

<b>Pan dorrir addewid.</b> “Ni chadwyd addewid. Down yn ôl ato. Am y tro: beth sydd ei angen arnoch gan eich gilydd er mwyn mynd ymlaen?” Peidiwch â gofyn pam; efallai nad yw’r person yn gwybod eto, ac mae’r bwrdd yn gwrando.

<b>Ar hanner amser.</b> “Caewch eich sgriniau. Mae gennych bum munud i gytuno sut rydych am weithio. Ysgrifennwch un frawddeg. Penderfynwch beth y bydd addewid a dorrir yn ei gostio yma, a phwy sy’n ei ddweud yn uchel.”

<b>Allan o’r rôl.</b> “Rhowch eich cerdyn rôl wyneb i waered. Codwch ar eich traed, symudwch un gadair ymlaen. Chi’ch hun ydych chi eto. Un gair yr un: sut ydych chi nawr?” Gwnewch hyn cyn dangos unrhyw ffigur, a chyn i neb egluro dim.

<b>I orffen.</b> “Ysgrifennwch un addewid sy’n eiddo i chi i’w gadw, i un person, erbyn dyddiad. Dywedwch ef wrth y person hwnnw heddiw os yw yma.”`,

  'handbook.facilitators.debrief': 'Yr ôl-drafodaeth',
  'handbook.facilitators.debrief.text': `Mae’n agor mewn pedwar cam, ac mae’r dudalen yn cadw’r ffigurau ar gau nes i chi agor y cyntaf.

1. <b>Teimladau</b> (2 i 6 munud). Un gair yr un, yna brawddeg gan y rhai sy’n dymuno. Dim ffigurau, dim rhesymau, dim atebion. Os nad oes neb yn siarad, arhoswch; os yw un person yn siarad yn hir, diolchwch iddo ac edrychwch o gwmpas.
2. <b>Beth a ddigwyddodd</b> (8 i 10 munud). Y llinell amser. Gofynnwch i bob bwrdd ddod o hyd i’r chwarter pan newidiodd rhywbeth. Dim ond y bwrdd a’u cafodd sy’n agor llythyrau, a dim ond os yw’n dymuno: darllenwch un yn uchel, yna gofynnwch fesur pwy a gyfrifodd.
3. <b>Pam</b> (10 i 20 munud). Un eiliad o dair: pan newidiodd y patrwm, addewid dan straen, y ffordd yn ôl. Yna rhagfynegwch cyn gwylio: beth fyddai wedi digwydd pe bai un sedd wedi dewis yn wahanol? Mae pawb yn ysgrifennu dyfaliad, yna agorir y gangen. Byddwch yn onest pan nad yw’n newid fawr ddim.
4. <b>Beth nesaf</b> (5 i 12 munud). Un addewid yr un. Tynnwch lun o’r wal, nid o’r bobl.

Mae pedwar cwestiwn bob amser yn gweddu.

- Mesur pwy oedd e?
- Beth oeddech chi’n ofni y byddai’n digwydd?
- Pryd roedd dal yn ôl yn iawn?
- Pa awdur fyddai wedi eich cefnogi?

<b>Gyda deg munud yn unig:</b> un gair yr un (dwy funud), y llinell amser ac un eiliad (pump), un addewid yr un (tair). Gadewch allan y canghennau, yr hyn a ychwanegodd pob dewis, a chymharu byrddau.

<b>Cymharu byrddau.</b> Gofynnwch beth oedd yn wahanol, byth pwy a wnaeth yn well. Chwiliwch am fwrdd a wnaeth yn dda ac a dorrodd addewidion, ac am un a gadwodd bob un ac a aeth o dan y dŵr serch hynny; fel arfer mae un o’r ddau fath.

<b>Beth a ychwanegodd y dewisiadau hyn.</b> Ffigur gan y model ar gyfer pob sedd. Mae ar gau nes i chi ei agor, ac nid yw’n werth ei agor ond gyda grŵp sydd ag amser i’w amau. Byth ar draws byrddau.

<b>Datgelu.</b> Os chwaraeodd byrddau gyda rheolau eraill neu eiriad arall, mae’r dudalen yn dweud hynny ar sgrin na ellir ei hepgor. Peidiwch â dianc rhagddo: gofynnwch beth a wnaeth y gwahaniaeth.`,

  'handbook.facilitators.feelings': 'Pan aiff yn drwm',
  'handbook.facilitators.feelings.text': `Mae pobl yn dod â gaeafau go iawn gyda hwy. Efallai fod rhywun wedi colli claf, contract neu swydd i’r peth rydych yn ei chwarae.

- Soniwch am seddi, byth am bobl: “daliodd y cyngor yn ôl”, nid enw ac nid “chi”.
- Mae rhywun yn mynd yn dawel: eisteddwch wrth ei ochr yn yr egwyl nesaf, dywedwch yr hyn a welsoch, gofynnwch ddim.
- Mae rhywun dan ymosodiad: stopiwch y rownd. “Strwythur rydym yn ei chwarae. Gadewch i ni weld beth y gofynnodd y strwythur i’r sedd hon ei wneud.” Darllenwch lythyr y sedd honno’n uchel, gyda chydsyniad y sawl sy’n ei dal.
- Mae rhywun yn gadael: gadewch iddo. Anfonwch y person y mae’n ei adnabod orau, nid y person â gofal. Mae ei sedd yn mynd ymlaen gyda’r peiriant, ac mae’r sgrin yn dweud hynny.
- Mae dau berson sy’n gweithio gyda’i gilydd o ddifrif: gwahanwch chwarae oddi wrth waith. “Beth o hyn sy’n perthyn i ddydd Llun? Ysgrifennwch ef, a’i roi o’r neilltu tan hynny.”
- Ar y diwedd dywedwch lle mae cymorth i’w gael: cymorth staff y cyflogwr, cydweithiwr o’r rhaglen wrth ei enw, meddyg. Sicrhewch ei fod wedi’i ysgrifennu ar y wal cyn dechrau.`,

  'handbook.facilitators.wrong': 'Pan aiff pethau o chwith',
  'handbook.facilitators.wrong.text': `- <b>Mae ffôn yn cysgu neu’n colli’r rhwydwaith.</b> Dim i’w wneud: daw’n ôl i’w sedd ac i’w ddewis nas anfonwyd ar ei ben ei hun. Os na ddaw, sganiwch y cod eto; eu sedd hwy yw hi o hyd.
- <b>Mae’r Wi-Fi wedi mynd i bawb.</b> Cedwir y dewisiadau a wnaed. Dywedwch “dwy funud o drafod” ac arhoswch. Os na ddaw’n ôl, newidiwch i gofnodi gan hwylusydd: mae pobl yn codi cardiau, a chi sy’n eu cofnodi ar un gliniadur. Disgwyliwch bedair munud y rownd gyda thrafod: ugain i Share the pain, ychydig dros hanner awr i Winter beds.
- <b>Mae eich gliniadur yn marw.</b> Agorwch y consol ar unrhyw ddyfais, eich ffôn hefyd, gyda dolen neu god yr hwylusydd. Mae’r ystafell yn mynd ymlaen yn yr un rownd.
- <b>Mae’r taflunydd yn methu.</b> Nid oes ei angen ar y gêm. Darllenwch y datgelu’n uchel o’ch sgrin.
- <b>Mae rhywun yn hwyr.</b> Sedd agored yn gyntaf; fel arall mae’n rhannu sedd, neu’n ymuno â phanel y bobl. Nid yw’n cael ei gyfrif am rowndiau a gollodd.
- <b>Mae’n rhaid i rywun fynd.</b> Symudwch berson o sedd a rennir, neu gadewch i’r peiriant eistedd i mewn. Mae’r sgriniau’n dweud hynny, ac mae un tap yn rhoi’r sedd yn ôl.
- <b>Mae bwrdd yn araf.</b> Mae’r consol yn dangos am bwy y mae’n aros. Anfonwch air caredig, ychwanegwch hanner munud, yna gadewch i’r cloc gau’r cam: mae sedd dawel yn gwneud yr hyn a wnaeth ddiwethaf, ac fe’i nodir fel peth nas dewiswyd.
- <b>Mae bwrdd ymhell ar y blaen.</b> Gadewch iddo aros yn Myfyrio, gydag un cwestiwn: beth fyddech chi’n ei ddweud wrth y sedd ar y chwith i chi?
- <b>Tap anghywir.</b> Nes i’r sedd gloi, gall newid ei dewis; nes i’r olaf gloi, gall ei gymryd yn ôl. Yn ddiweddarach, ewch â’r bwrdd yn ôl i ddechrau’r cam o’r consol: bydd y chwarter yn dod â’r un cleifion eto, ac mae’r cofnod yn cofio i chi wneud hynny.
- <b>Mae bwrdd yn chwerthin am ben y gêm.</b> Da. Gofynnwch iddynt chwarae’r ddwy rownd nesaf fel pe bai’r llythyrau oddi wrth eu byrddau eu hunain.
- <b>Mae pawb yn cyfrannu drwy’r amser.</b> Da hefyd, ac yn werth sgwrs: beth a’i gwnaeth yn hawdd yma? Rhowch Provider capture neu Quantum leap iddynt nesaf.
- <b>Mae pawb o dan y dŵr.</b> Nid yw’r gêm yn dod i ben. Gofynnwch beth sydd ar ôl i’w roi nad yw’n arian. Mae camau’n gweithio o hyd, ac mae adfer yn stori hefyd.
- <b>Mae eich amser yn dod i ben.</b> Defnyddiwch Rhedeg ymlaen neu Gorffen ar ôl y rownd hon. Cadwch ddeg munud ar gyfer yr ôl-drafodaeth beth bynnag a ddigwydd.
- <b>Mae rhywun yn gofyn am y ffigurau crai.</b> Cadwch y cofnod; mae’n agor mewn unrhyw borwr ac mewn taenlen, ac nid oes enwau ynddo.`,

  'handbook.facilitators.without': 'Heb ffonau',
  'handbook.facilitators.without.text': `<b>Sedd boeth.</b> Un ddyfais y bwrdd, dau i bedwar o bobl. Mae’r hyn y caiff pawb ei weld ar un sgrin; daw’r hyn sy’n eiddo i un bwrdd y tu ôl i len. Mae’n cymryd mwy o amser na ffonau, oherwydd gwneir dewisiadau y naill ar ôl y llall. Os caiff y dudalen ei chau, mae’r gêm yn aros wrth y llen.

<b>Cardiau ar bapur a chofnodi gan hwylusydd.</b> Mae pob bwrdd yn cael cerdyn rôl, dau gerdyn dewis, ei lythyrau a thaflen sgôr â slip ar gyfer pob rownd; gellir argraffu pob un o’r llawlyfr hwn. Darllenwch y cerdyn yn uchel, gadewch iddynt siarad a llenwi eu slipiau, cyfrifwch i dri, cardiau i fyny. Rydych yn cofnodi’r pedwar slip, sydd â’r un meysydd yn yr un drefn ar bapur ac ar y sgrin: addewidion, dewisiadau, rhagfynegiadau, rhesymau, camau. Dim ond y dewisiadau sydd eu hangen; mae’r hyn na ddywedodd neb yn aros yn wag. Gyda’r bysellau rhif ac Enter mae rownd yn cymryd tua munud, tynnir sylw at slip sy’n gofyn am fwy o le i feddwl nag sydd gan ei fwrdd, a nes i’r cardiau gael eu troi gellir newid popeth. Nid oes niwed os yw slip yn profi’n anghywir yn ddiweddarach: gellir cofnodi’r rownd eto, gyda’r un cleifion. Nid oes ffigurau’r chwarter mewn llythyrau ar bapur: darllenwch y rheini o’r sgrin.

Mae’r ddau ddull yn rhedeg yn y dudalen ar ei phen ei hun. Maent yn eu cadw eu hunain ar y ddyfais honno ac yn gorffen yn yr un ôl-drafodaeth.`,

  'handbook.facilitators.model': 'Sut mae’r model yn gweithio',
  'handbook.facilitators.model.text': `Y tu ôl i’r llun efelychir lle o 300,000 o bobl fesul diwrnod: pwy sy’n dod i’r adran achosion brys, pwy y mae angen gwely arno, pwy sy’n ddigon da i adael ac sy’n aros, ac am beth. Mae arian a gyfrennir yn ychwanegu lleoedd mewn gofal cartref, adsefydlu a chartrefi gofal, gwaith rhyddhau neu atal, rownd yn ddiweddarach, ac mae un rhan o bump ohono’n pylu bob rownd oni bai iddo gael ei adnewyddu. Mae’n prynu mwy pan fydd mwy o fyrddau’n cyfrannu a phan fyddant yn ymddiried yn ei gilydd.

Mae arian yn dilyn tariffau a chyllidebau cyhoeddedig o tua 2017, wedi’u symleiddio. Mae pob bwrdd yn cyfrif rhywbeth arall: yr ysbyty ei arian wrth gefn a’r ffigur pedair awr, y comisiynydd amseroedd aros ac oedi hefyd, y cyngor a’r gymuned y bobl a adawodd heb y gofal cywir.

Tynnir hap o hedyn. Mae’r un hedyn yn dod â’r un cleifion, beth bynnag a wna’r byrddau, felly mae dwy gêm, neu gêm a’i changen, yn wahanol drwy ddewisiadau ac nid drwy ddim arall. Gellir cyfrifo pob cofnod eto ar unrhyw beiriant ac mae’n rhaid iddo ddod allan yr un fath.

Nid ein barn ni yw ei bod yn wir gyfyng-gyngor: profir pob stori gyda channoedd o gemau wedi’u hefelychu. Ym mhob un, mae bwrdd sy’n dal yn ôl ar ei ben ei hun yn gwneud yn well y chwarter hwn, mae pawb ar eu hennill os bydd pawb yn cyfrannu, ac mae punt a gyfrennir yn dod â mwy na phunt i’r lle. Mae’r llyfrgell yn dangos y ffigurau.`,

  'handbook.facilitators.weak': 'Lle mae’r model yn wan',
  'handbook.facilitators.weak.text': `Dywedwch y rhain yn agored pan fydd rhywun yn gofyn, a hefyd pan na fydd neb.

- Y ffigur gwannaf yw faint o bobl sy’n rhoi’r gorau i aros bob dydd ac yn gadael mewn rhyw ffordd arall: tri o bob cant. Nid oes ffynhonnell gyhoeddedig yn ei roi. Ar hanner hynny, byddai’r oedi’n llawer hwy.
- Mewn arian parod yn unig ni fyddai’n gyfyng-gyngor: mae punt a gyfrennir yn dod â thua chwe deg ceiniog yn ôl mewn arian. Yr hyn y mae byrddau’n atebol amdano sy’n cario’r gweddill, a’n dewis ni yw ei brisiau mewn punnoedd.
- Un math o ward sydd. Mae arbenigeddau, plant, iechyd meddwl a gofal sylfaenol yn y testunau, nid yn y ffigurau.
- Nid yw pobl a adawodd yn rhy gynnar yn dod yn ôl, nid yw arosiadau’n tyfu pan fo’r ysbyty’n orlawn, ac nid yw nifer yr ymweliadau’n ymateb i amseroedd aros. Mae lleoedd go iawn yn waeth yn hyn o beth na’n lle ni.
- Mae’r ffaith bod gwaith rhyddhau’n cael pobl adref ddiwrnod yn gynt yn cael effaith fawr yn y gêm. Nid oes tystiolaeth o effaith o’r maint hwnnw.
- Un rhif rhwng pob dau fwrdd yw ymddiriedaeth. Amcangyfrif y model ydyw, ac nid mesur o neb; gofynnwch am y math a deimlir a chymharwch.
- Mae marwolaethau’n sefyll dros risg ac fe’u cedwir o’r sgriniau. Peidiwch â’u dyfynnu.
- Nid yw gobaith a malais pobl wedi’u modelu. Mae gwrthwynebwyr y peiriant yn dilyn arferion syml, y mae’r ôl-drafodaeth yn eu henwi.`,

  'handbook.facilitators.asks': 'Holiadur, cyn ac ar ôl',
  'handbook.facilitators.asks.text': `Dwy daflen fer ar bapur, os ydych am wybod a wnaeth unrhyw beth. Nid oes arnynt enw, swydd na rhif; mae pob person yn tynnu arwydd bach ar y ddwy, fel y gellir eu gosod ochr yn ochr. Rhowch y ddwy allan ar unwaith gydag amlen, a chasglwch y ddwy ar y diwedd. Peidiwch â chymharu pobl na byrddau, peidiwch â chyfrif llai nag wyth pâr, a dinistriwch y taflenni ar ôl i chi eu cyfrif. Nid yw gwahaniaethau diwrnod yn profi llawer; gofynnwch eto ar ôl tri mis os ydych o ddifrif.`,
} as const satisfies Translated<typeof english>
