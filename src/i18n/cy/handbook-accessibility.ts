import type { handbookAccessibility as english } from '../en/handbook-accessibility.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the accessibility statement. Whoever changes the English one changes this too. The glossary stands in `shell.ts`. */
export const handbookAccessibility = {
  'handbook.for.accessibility': 'Hygyrchedd',
  'handbook.for.accessibility.more':
    'Beth yw ein nod, beth a brofwyd a sut, beth y gwyddys ei fod yn wan, a phwy i ddweud wrthynt.',

  'handbook.accessibility.aim': 'Beth yw ein nod',
  'handbook.accessibility.aim.text': `Gall pawb yn yr ystafell gymryd unrhyw sedd. Rydym yn adeiladu yn ôl y Canllawiau Hygyrchedd Cynnwys Gwe 2.2 ar lefel AA, ar bob sgrin: ar eich pen eich hun, o amgylch un ddyfais, ar bapur, mewn gweithdy, yn yr ôl-drafodaeth ac yn y llawlyfr hwn. Ein datganiad ni ein hunain yw hwn; nid oes corff allanol wedi archwilio’r gêm eto.`,

  'handbook.accessibility.how': 'Beth mae hynny’n ei olygu wrth y bwrdd',
  'handbook.accessibility.how.text': `- <b>Bysellfwrdd:</b> gellir cyrraedd a gwneud popeth gyda Tab, y saethau, Space ac Enter. Gellir gweld y ffocws, ac mae’r Tab cyntaf yn arwain heibio i’r bar at y cynnwys.
- <b>Darllenwyr sgrin:</b> elfennau tudalen cyffredin yw rheolyddion, ffigurau a thestunau. Mae gan y llun efaill mewn geiriau a thablau, o dan <b>Y llun mewn geiriau a rhifau</b>. Mae’n dweud y cam, eich arian, pris pob dewis, ymddiriedaeth, a lle mae pobl yn aros: digon i chwarae gêm gyfan. Cyhoeddir yr hyn sy’n newid mewn un lle, unwaith.
- <b>Golwg:</b> mae testun yn tyfu gyda gosodiadau eich porwr; ar 200 % ac ar sgrin 320 pwynt o led nid oes dim yn sgrolio i’r ochr ond tablau llydan, o fewn eu ffrâm eu hunain. Mae golau a thywyll yn dilyn eich dyfais, a’i lliwiau cyferbyniad uchel hefyd. Ni ddywedir dim drwy liw yn unig: mae gan seddi siapiau, mae gan ymddiriedaeth eiriau.
- <b>Symudiad:</b> lle mae eich dyfais yn gofyn am lai, mae’r llun yn aros yn llonydd ac mae cardiau’n troi heb droi. Gellir oedi, arafu neu neidio dros unrhyw chwarter.
- <b>Amser:</b> ar eich pen eich hun nid oes dim yn dod i ben oni bai i chi ddewis cloc. Mewn gweithdy gall yr hwylusydd roi mwy o amser, oedi, neu aros.
- <b>Cyffwrdd:</b> mae targedau’n 44 pwynt o leiaf; nid oes angen llusgo dim, na phwyso’n hir, na dau fys.
- <b>Sain:</b> wedi’i diffodd nes i chi ei throi ymlaen; nid yw’n dweud dim nad yw wedi’i ysgrifennu.`,

  'handbook.accessibility.tested': 'Beth a brofwyd, a sut',
  'handbook.accessibility.tested.text': `Peiriant sy’n rhedeg y gwiriadau hyn, mewn porwyr go iawn, cyn pob fersiwn:

- axe, gwirydd awtomatig, ar bob math o sgrin, yn olau, yn dywyll, mewn lliwiau cyferbyniad uchel, gyda llai o symudiad ac ar 200 %, o 320 i 1920 pwynt.
- Gemau cyfan gyda’r bysellfwrdd yn unig: ar eich pen eich hun, a chyda phedwar o bobl o amgylch un ddyfais; ôl-drafodaeth wedi’i harwain gyda’r bysellfwrdd yn unig.
- Gêm gyfan wedi’i phenderfynu o destun yr efaill yn unig, fel y’i rhoddir i ddarllenydd sgrin.
- Dim sgrolio i’r ochr ar unrhyw un o’r meintiau hynny; maint targedau ar ffonau; y testun lleiaf ar y sgrin fawr.`,

  'handbook.accessibility.weak': 'Beth y gwyddys ei fod yn wan',
  'handbook.accessibility.weak.text': `- Nid yw eto wedi’i brofi gan bobl sy’n defnyddio darllenydd sgrin, switsh, rheolaeth lais neu chwyddwydr bob dydd. Mae’r profion uchod yn dod o hyd i enwau coll a ffocws coll; ni allant ddweud a yw gêm yn bleserus i’w chwarae felly.
- Dim ond rhan o’r holl rwystrau y mae gwirydd awtomatig yn dod o hyd iddynt, traean i hanner yn ôl llawer.
- Mae’r efaill yn hir. Mae gêm gyda darllenydd sgrin yn cymryd cryn dipyn mwy o amser nag wrth weld: dewiswch y cyflymder llawn, neu ddim cloc.
- Tra bo chwarter yn chwarae, mae’r llun yn symud yn gynt nag y gall geiriau ddilyn. Yna mae’r efaill yn rhoi’r diwrnod y mae wedi’i gyrraedd; mae’r crynodeb ar ei ddiwedd yn gyflawn.
- Rhoddir rhai siartiau o’r ôl-drafodaeth i ddarllenydd sgrin fel tabl, ac mae’r tabl yn blaenach na’r siart.
- Ar y sgrin fawr mae llais yr hwylusydd yn rhan o’r dyluniad: mae gan rywun na all ei gweld yr un ffigurau ar ei ddyfais ei hun, ond nid bob amser ar yr un pryd.
- Cyfieithwyd y rhyngwyneb Cymraeg gyda chymorth peiriant ac nid yw wedi’i adolygu. Mae’r senarios yn Saesneg ac, mewn mannau, mewn brawddegau hir; nid oes fersiwn hawdd ei deall nac iaith arwyddion.
- Mewn un maint o deip y daw taflenni printiedig. Mae’r un testunau ar y sgrin.`,

  'handbook.accessibility.tell': 'Os oes rhywbeth yn eich rhwystro',
  'handbook.accessibility.tell.text': `Dywedwch wrth eich hwylusydd, cyn y diwrnod os gallwch: gall roi mwy o amser, dewis cyflymder tawelach, argraffu taflenni, gadael i chi rannu sedd, neu gofnodi eich dewisiadau drosoch. Ar eich pen eich hun, dywedwch wrth bwy bynnag a roddodd gyfeiriad y gêm hon i chi. Nid oes angen i neb wybod pam.

Hwyluswyr a gwesteiwyr: rhowch wybod am rwystrau i’r rhai sy’n gofalu am y gêm lle daethoch o hyd iddi, gyda’r sgrin, yr hyn y rhoddwyd cynnig arno a’r hyn a ddigwyddodd. Nid oes angen enwau.`,
} as const satisfies Translated<typeof english>
