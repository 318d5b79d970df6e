import type { handbook as english } from '../en/handbook.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the handbook, all but its long texts. The glossary stands in `shell.ts`. */
export const handbook = {
  'handbook.title': 'Llawlyfr',
  'handbook.lead': 'Darllenwch ef yma neu argraffwch ef. Mae pob rhan yn sefyll ar ei phen ei hun.',
  'handbook.back': 'Pob rhan',
  'handbook.print': 'Argraffu’r rhan hon',
  'handbook.parts': 'Rhannau’r llawlyfr',
  'handbook.contents': 'Ar y dudalen hon',
  'handbook.for.facilitators': 'I hwyluswyr',
  'handbook.for.facilitators.more':
    'Cynlluniau gyda’u munudau, yr ystafell, sgriptiau, yr ôl-drafodaeth, beth i’w wneud pan aiff pethau o chwith, sut mae’r model yn gweithio a lle mae’n wan, holiadur cyn ac ar ôl.',
  'handbook.for.participants': 'I gyfranogwyr',
  'handbook.for.participants.more':
    'Dwy dudalen: sut mae rownd yn mynd, beth yw ystyr y geiriau, sut i fod yn deg â’ch gilydd.',
  'handbook.for.authors': 'I awduron',
  'handbook.for.authors.more':
    'Ysgrifennwch stori am eich lle eich hun, a chael prawf ei bod yn gyfyng-gyngor.',
  'handbook.for.it': 'I TG',
  'handbook.for.it.more': 'Un dudalen: beth sy’n rhedeg ble, pyrth, porwyr, rhwydweithiau, cynnal a chadw.',
  'handbook.for.data': 'Ar gyfer diogelu data',
  'handbook.for.data.more': 'Un dudalen: beth a gedwir, ble, am ba hyd, a’r hyn na ofynnir amdano byth.',
  'handbook.sheets': 'Cardiau a thaflenni i’w hargraffu',
  'handbook.sheets.more':
    'Cardiau rôl, cardiau dewis, cardiau lle, llythyrau a thaflenni sgôr ar gyfer pob senario, ar A4.',
  'handbook.glossary': 'Geirfa',
  'handbook.glossary.more': 'Geiriau’r gwasanaeth iechyd a geiriau’r gêm.',

  'handbook.plan.step': 'Cam',
  'handbook.plan.minutes': 'Munudau',
  'handbook.plan.from': 'O',
  'handbook.plan.say': 'I’w ddweud neu ei wneud',
  'handbook.plan.all': 'Gyda’i gilydd',
  'handbook.pace': 'Cyflymder',
  'handbook.pace.fast': 'Cyflym',
  'handbook.pace.standard': 'Safonol',
  'handbook.pace.full': 'Llawn',
  'handbook.pace.round': 'Rownd',
  'handbook.pace.caption': 'Hyd pob cam mewn eiliadau, a hyd rownd mewn munudau',
  'handbook.stories.title': 'Stori',
  'handbook.stories.minutes': 'Munudau',
  'handbook.stories.teaches': 'Yn dysgu',
  'handbook.stories.suits': 'Yn addas i',

  'handbook.ask.before': 'Cyn i ni ddechrau',
  'handbook.ask.after': 'Cyn i chi fynd',
  'handbook.ask.intro':
    'Ni all neb gael gwybod pwy a lenwodd hon. Peidiwch ag ysgrifennu eich enw na’ch swydd. Plygwch hi unwaith a rhowch hi yn yr amlen.',
  'handbook.ask.code':
    'Arwydd o’ch eiddo eich hun, fel y gellir gosod eich dwy daflen ochr yn ochr: tynnwch unrhyw siâp bach yma, a’r un un ar y daflen arall.',
  'handbook.ask.scale': 'Un cylch ar bob llinell: 1 yw dim o gwbl, 5 yw’n llwyr.',
  'handbook.ask.b1': 'Gwn am beth y mae’r sefydliadau eraill yn fy ardal i’n atebol.',
  'handbook.ask.b2':
    'Pan fydd partneriaid yn dal arian yn ôl, gallaf enwi rheswm da a all fod ganddynt fel arfer.',
  'handbook.ask.b3': 'Rwy’n disgwyl i bartneriaid wneud yr hyn a ddywedasant.',
  'handbook.ask.b4': 'Mae gennyf ffordd o godi addewid a dorrwyd heb i hynny orffen mewn beio.',
  'handbook.ask.b5': 'Gwn beth y byddai’n rhaid i’m sefydliad fy hun ei ildio er mwyn i’r lle wneud yn well.',
  'handbook.ask.a6': 'Yn y gêm gallwn ddweud yr hyn roeddwn yn ei feddwl.',
  'handbook.ask.a7': 'Roedd yr ôl-drafodaeth yn deg â’m rôl.',
  'handbook.ask.open.before': 'Un peth yr wyf yn gobeithio ei ddeall yn well heddiw:',
  'handbook.ask.open.after1': 'Un peth y byddaf yn ei wneud yn wahanol, a chyda phwy:',
  'handbook.ask.open.after2': 'Un peth yn y gêm nad yw fel bywyd go iawn:',
} as const satisfies Translated<typeof english>
