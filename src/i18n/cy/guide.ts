import type { guide as english } from '../en/guide.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the guide of the tutorial and the help of every step. The glossary stands in `shell.ts`. */
export const guide = {
  'guide.say': 'Tywysydd: {text}',
  'guide.off.done': 'Mae’r tywysydd wedi’i gadw o’r neilltu. Gallwch ei gael yn ôl o dan Cymorth.',

  'guide.note.payoffs':
    'Y tabl bach hwn yw’r cyfyng-gyngor cyfan: mae’r hyn y mae rownd yn ei gostio i chi’n dibynnu ar eich dewis ac ar faint o rai eraill sy’n cyfrannu.',
  'guide.note.letter':
    'I chi yn unig y mae’r llythyr hwn. Mae’n dweud beth y mae eich bwrdd ei eisiau. Chi sydd i benderfynu beth i’w wneud ag ef.',
  'guide.note.choose':
    'Dewiswch un o’r ddau gerdyn. Nid oes neb yn ei weld eto, a gallwch newid eich meddwl nes i chi gloi.',
  'guide.note.lock':
    'Mae hwnnw’n ddewis dilys. Clowch ef pan fyddwch yn siŵr; yna mae’r pedwar cerdyn yn troi ar unwaith.',
  'guide.note.reveal':
    'Dyma a wnaeth pob bwrdd. Mae ymddiriedaeth yn symud gyda’r hyn a welodd pobl ei gilydd yn ei wneud, ac fe’i cofir.',
  'guide.note.results':
    'Mae pob bwrdd ar ei ben ei hun yn arbed £5m drwy ddal yn ôl, beth bynnag a wna’r lleill. Ond pan fydd pawb yn dal yn ôl, mae pob un yn talu £5m yn fwy na phan fydd pawb yn cyfrannu. Dyna’r gêm.',
  'guide.note.again':
    'Yr un dewis eto, gydag un gwahaniaeth: mae pob un ohonoch bellach wedi gweld rhywbeth. Mae’r rhan fwyaf o fyrddau’n ateb yn yr un modd.',
  'guide.note.pledge':
    'O hyn ymlaen gallwch ddweud ymlaen llaw y byddwch yn cyfrannu, efallai dim ond os bydd eraill yn gwneud hefyd. Nid yw addewid yn rhwymo neb, ond mae pawb yn gweld a gafodd ei gadw.',
  'guide.note.predict':
    'Dyfalwch beth a wna pob un o’r lleill. Mae’n aros dan sêl; mae’r datgelu’n dangos pa mor dda y darllenoch yr ystafell.',
  'guide.note.last':
    'Y rownd olaf, ac mae pob un ohonoch yn gwybod hynny. Nid oes tro nesaf i edifarhau, nac i gael diolch.',
  'guide.note.end':
    'Nesaf cewch weld yr hynt gyfan. Yna agorwch yr ôl-drafodaeth: mae’n dangos tair eiliad, a’r hyn y byddai un dewis arall wedi’i newid.',

  'help.title': 'Cymorth',
  'help.open': 'Cymorth',
  'help.now': 'Beth sy’n digwydd nawr',
  'help.brief':
    'Darllenwch beth sydd wedi codi, beth y mae’r cerdyn yn ei gynnig a beth y mae eich bwrdd yn ei ysgrifennu atoch. Nid oes dim wedi’i benderfynu eto.',
  'help.talk':
    'Siaradwch â’r bobl yn y seddi eraill. Os yw addewidion ar agor gallwch gofnodi un: mae pawb yn ei weld, a bydd pawb yn gweld a gafodd ei gadw.',
  'help.decide':
    'Dewiswch yn gyfrinachol: cyfrannu eich cyfran, neu ei dal yn ôl. Mae rhesymau da dros y ddau. Os yw camau ar agor cewch wario lle i feddwl arnynt. Yna clowch; nes i’r bwrdd olaf gloi gallwch gymryd eich dewis yn ôl.',
  'help.reveal':
    'Mae’r cardiau i gyd yn troi ar unwaith. Cewch weld pwy a gyfrannodd, pa addewidion a gadwyd, a sut y symudodd ymddiriedaeth.',
  'help.quarter':
    'Mae naw deg un diwrnod yn mynd heibio: mae cleifion yn dod, yn mynd adref neu’n mynd yn sownd, ac mae arian yn symud. Gallwch oedi neu neidio; nid yw neidio’n newid dim.',
  'help.reflect':
    'Beth a ddaw ohono, i gleifion, i’r lle ac i’ch bwrdd eich hun. Ysgrifennwch linell i chi’ch hun os dymunwch.',
  'help.over': 'Mae’r gêm ar ben.',
  'help.words': 'Mae geiriau wedi’u tanlinellu’n agor nodyn byr.',
  'help.guide.on': 'Dangos nodiadau’r tywysydd eto',
  'help.handbook': 'Llawlyfr',
  'help.close': 'Yn ôl at y bwrdd',
} as const satisfies Translated<typeof english>
