import type { library as english } from '../en/library.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: the scenario library and its dilemma cards. The glossary stands in `shell.ts`. */
export const library = {
  'library.key':
    'Sgôr un bwrdd ei hun yw’r bariau, gyda phob dewis wedi’i gadw drwyddi draw. Lle mae pob un yn waeth na’r un uwch ei ben, mae’r cyfyng-gyngor yn wir: mae dal yn ôl yn edrych yn well i bob bwrdd, ac eto mae pawb ar eu hennill os bydd pawb yn cyfrannu.',
  'library.path.done': 'Rydych wedi chwarae {done} o {of} i’r diwedd. Nesaf ar y llwybr: {next}.',
  'library.path.all':
    'Rydych wedi chwarae’r llwybr cyfan, pob un o’r {of}. Rhowch gynnig ar sedd arall, neu fyrddau eraill.',
  'library.next': 'Nesaf ar eich llwybr',
  'library.started': 'Wedi dechrau, rownd {round}',
  'library.finished': 'Wedi’i chwarae i’r diwedd',
  'library.continue': 'Parhau',
  'library.continue.of': 'Parhau â {title}',
  'library.again': 'Chwarae eto',
  'library.again.of': 'Dechrau {title} o’r newydd',
  'library.lab': 'Ar gyfer y labordy',
  'library.lab.more':
    'Dim lle a dim cleifion: gêm y twrnameintiau, i weld sut mae ffyrdd o ddewis yn gwneud yn erbyn ei gilydd.',
  'library.suits': 'Yn addas i',
  'library.unsuited': 'Nid i',
  'library.suits.share-the-pain': 'bawb, cyn popeth arall. Dysgir y rheolau mewn un rownd.',
  'library.suits.winter-beds': 'grŵp cyntaf, ac unrhyw un sydd wedi aros i rywun gael gadael yr ysbyty.',
  'library.suits.control-total': 'byrddau a chyfarwyddwyr cyllid sydd wedi llofnodi cynllun a gobeithio.',
  'library.suits.election-year': 'gynghorwyr a byrddau iechyd wrth yr un bwrdd.',
  'library.suits.just-about-managing':
    'grwpiau sydd wedi chwarae o’r blaen ac sy’n teimlo’n ddiogel yn y gwaith.',
  'library.unsuited.just-about-managing': 'grŵp cyntaf: mae’r flwyddyn gyntaf yn fflat, a dyna ei phwynt.',
  'library.suits.thirty-eighth-attempt': 'bartneriaethau â gorffennol hir ac wynebau newydd.',
  'library.suits.points-of-light': 'dimau cymdogaeth, y sector gwirfoddol, a’r rhai sy’n eu hariannu.',
  'library.suits.provider-capture': 'bartneriaid o faint gwahanol iawn.',
  'library.unsuited.provider-capture': 'bwrdd lle mae un person yn rheolwr ar un arall.',
  'library.suits.quantum-leap': 'grwpiau sy’n adnabod y gêm a’i gilydd.',
  'library.unsuited.quantum-leap': 'grŵp cyntaf: mae’r naid yn gofyn am ymddiriedaeth sydd wedi’i meithrin.',
  'library.suits.classic': 'athrawon, ac unrhyw un sydd am weld y ffurf yn foel.',

  'dilemma.title': 'Y cyfyng-gyngor',
  'dilemma.bars': 'Sgôr un bwrdd am bob dewis, wedi’i gadw drwyddi draw',
  'dilemma.bar.T': 'Dim ond chi sy’n dal yn ôl',
  'dilemma.bar.R': '{n, plural, =2 {Y ddau’n cyfrannu} other {Pawb yn cyfrannu}}',
  'dilemma.bar.P': '{n, plural, =2 {Y ddau’n dal yn ôl} other {Pawb yn dal yn ôl}}',
  'dilemma.bar.S': 'Dim ond chi sy’n cyfrannu',
  'dilemma.unit.round': 'Sgôr eich bwrdd eich hun, fesul rownd',
  'dilemma.unit.game': 'Sgôr dros y gêm gyfan: {name}',
  'dilemma.points': '{n, plural, other {# pwynt}}',
  'dilemma.pence': '{n}c',
  'dilemma.own': 'O bob punt a gyfrannwch, daw {least} i {most} yn ôl i’ch bwrdd eich hun.',
  'dilemma.place': 'I’r lle cyfan mae’n werth o leiaf {least}.',
  'dilemma.story':
    'Os bydd pawb yn dal yn ôl, aiff rhywun o dan y dŵr mewn {hold} o gemau. Os bydd pawb yn cyfrannu, mewn {pool}.',
  'dilemma.table.pays':
    'Mae dal yn ôl yn talu {gain} yn fwy y rownd i’ch bwrdd eich hun, beth bynnag a wna’r lleill.',
  'dilemma.table.pays.range':
    'Mae dal yn ôl yn talu {least} i {most} yn fwy y rownd i’ch bwrdd eich hun, beth bynnag a wna’r lleill.',
  'dilemma.table.costs':
    'Os bydd {n, plural, =2 {y ddau} other {pawb}} yn dal yn ôl, bydd pob un {gap} yn waeth ei fyd ar ddiwedd pob rownd na phe bai {n, plural, =2 {y ddau} other {pawb}} yn cyfrannu.',
  'dilemma.span': '{least} i {most}',
  'dilemma.leap.title': 'Dau ddiwedd sefydlog',
  'dilemma.leap.needs':
    'Rhaid i {threshold, plural, =4 {bob un o’r pedwar bwrdd} other {# o’r {n} bwrdd}} ymrwymo yn yr un rownd.',
  'dilemma.leap.gain': 'Os gwnânt, mae pob bwrdd yn ennill {span}.',
  'dilemma.leap.loss': 'Os na wnânt, mae pob un o’r rhai a ymrwymodd yn colli {span}.',
  'dilemma.leap.belief': 'Mae’n werth rhoi cynnig arni unwaith y byddwch {share} yn siŵr o’r lleill.',
  'dilemma.proof': 'Gwiriwyd drwy efelychu ar gyfer pob sedd, {seeds} gêm ar gyfer pob achos.',
  'dilemma.proof.exact': 'Cyfrifwyd yn union, ar gyfer pob sedd.',
  'dilemma.none': 'Ni wiriwyd eto a yw hwn yn gyfyng-gyngor.',
  'dilemma.unproven': 'Nid yw pob amod cyfyng-gyngor yn wir yma.',

  'library.seat.tried': '✓ wedi’i chwarae',
  'library.seat.new': 'ddim eto',
  'library.seat.next': 'Rhoi cynnig arni o’r sedd hon: {seat}',
} as const satisfies Translated<typeof english>
