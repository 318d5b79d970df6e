import type { strategyPortraitsMore as english } from '../en/strategy-portraits-more.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: one plain sentence about what each of the rarer ways of choosing does. */
export const strategyPortraitsMore = {
  'strategy.revised-downing.does':
    'Yn dyfalu sut mae’r lleill yn ymateb iddo, gan ymddiried ynddynt ar y dechrau, ac yn gwneud yr hyn a ddylai dalu mwy.',
  'strategy.tester.does':
    'Yn agor â phrawf; yn gwneud iawn unwaith y caiff ei ateb, a bob yn ail lle na chaiff.',
  'strategy.gladstein.does':
    'Yn agor â phrawf; yn gwneud iawn unwaith y caiff ei ateb, ac fel arall yn dal yn ôl hyd at hanner yr amser.',
  'strategy.second-grofman.does':
    'Yn mynd yn ôl pa mor aml y daliodd y lleill yn ôl mewn saith rownd, ac yn llai amyneddgar ar ôl dal yn ôl ei hun.',
  'strategy.cave.does':
    'Yn ateb tro o ddal yn ôl hanner yr amser, ac yn rhoi’r gorau i’r rhai sy’n dal yn ôl lawer iawn.',
  'strategy.wm-adams.does':
    'Yn gadael i’r rhan fwyaf o droeon o ddal yn ôl fynd heibio, yn ateb y pedwerydd, y seithfed a’r nawfed, a bron pob un wedi hynny.',
  'strategy.getzler.does':
    'Yn ateb troeon o ddal yn ôl ar hap, a hanner mor barod gyda phob rownd a aeth heibio ers hynny.',
  'strategy.leyvraz.does':
    'Yn edrych ar y tair rownd ddiwethaf, ac yn ateb rhai troeon o ddal yn ôl ar unwaith a rhai rownd yn hwyr.',
  'strategy.white.does':
    'Yn cyfrannu ddeg gwaith, yna’n ateb tro o ddal yn ôl unwaith y bu digon ohonynt i gêm mor hir.',
  'strategy.black.does':
    'Yn cyfrannu bum gwaith, yna’n llai parod, po fwyaf o ddal yn ôl a welodd yn y pum rownd ddiwethaf.',
  'strategy.colbert.does':
    'Yn rhoi cynnig ar un tro o ddal yn ôl yn gynnar, yna’n ateb pob un a wêl â dau, a dwy rownd o gyfrannu.',
  'strategy.mikkelson.does':
    'Yn rhoi credyd y mae cyfrannu’n ei lenwi’n araf a dal yn ôl yn ei wagio’n gyflym, ac yn cyfrannu tra bo peth ar ôl.',
  'strategy.yamachi.does':
    'Yn cofio beth a ddilynodd beth, ac yn gwneud yr hyn y mae’r lleill gan mwyaf wedi’i ateb drwy gyfrannu.',
  'strategy.borufsen.does':
    'Yn ateb yn yr un modd, yn torri allan o wrthdaro ac adleisiau, ac yn edrych bob 25 rownd a oes unrhyw ddiben.',
  'strategy.weiner.does':
    'Yn ateb yn yr un modd, yn maddau bob hyn a hyn, ac yn dal yn ôl lle mae troeon o ddal yn ôl yn pentyrru.',
  'strategy.richard-hufford.does':
    'Yn ymddiried yn y rhai sy’n ateb yn yr un modd, ac yn profi rhediad hir o gyfrannu ag un tro o ddal yn ôl.',
  'strategy.calculator.does':
    'Yn ateb yn yr un modd am ugain rownd, ac yna’n cadw ei gyfran gartref gyda’r rhai sy’n mynd mewn cylch.',
  'strategy.graaskamp.does':
    'Yn ateb yn yr un modd am hanner cant o rowndiau, yn rhoi cynnig ar un tro o ddal yn ôl, ac yn penderfynu yn ôl yr hyn a ddilynodd.',
  'strategy.kluepfel.does':
    'Gan mwyaf yn dilyn y rowndiau diwethaf, ac yn dal yn ôl unwaith y bo’r lleill fel petaent yn taflu ceiniogau.',
  'strategy.appold.does':
    'Yn maddau un tro o ddal yn ôl, yna’n cyfrannu mor aml ag yr atebodd y lleill ddewis o’r fath drwy gyfrannu.',
  'strategy.tideman-and-chieruzzi.does':
    'Yn ateb pob rhediad o ddal yn ôl un yn hwy na’r diwethaf, ac yn rhoi dechrau newydd i’r rhai sy’n syrthio ar ôl.',
  'strategy.second-tideman-and-chieruzzi.does':
    'Yn cyfrannu tra bo’n ddigon pell ar y blaen, a bob hyn a hyn yn rhoi dechrau newydd i’r lleill.',
  'strategy.graaskamp-katzen.does':
    'Yn ateb yn yr un modd, ac yn cadw ei gyfran gartref lle na thalodd hynny erbyn rhai rowndiau.',
  'strategy.rowsam.does':
    'Yn cyfrannu, yn edrych bob chwe rownd ar yr hyn a gaiff, ac yn mynd yn wyliadwrus lle mae hynny’n rhy ychydig.',
  'strategy.tranquilizer.does':
    'Yn cyfrannu ar y dechrau, ac yn rhoi cynnig ar ddal yn ôl yn amlach, po orau y caiff hynny ei dderbyn.',
  'strategy.harrington.does':
    'Yn ateb yn yr un modd am 36 rownd, yna’n rhoi cynnig ar ddal yn ôl fwyfwy nes bod ots gan rywun.',

  'strategy.aon-2.does':
    'Dim ond yn cyfrannu lle gwnaeth pawb yr un peth ym mhob un o’r ddwy rownd ddiwethaf.',
  'strategy.delayed-aon-1.does': 'Yn cyfrannu lle mae pawb wedi dod yn ôl i wneud yr un peth, rownd yn hwyr.',
  'strategy.zd-mem-2.does':
    'Yn edrych ar ddwy rownd, ac yn cyfrannu yn ôl siawnsiau sy’n clymu ei ganlyniad wrth un ei bartner.',
  'strategy.winner-12.does': 'Yn chwilio am ei ddewis mewn tabl bach a wnaeth orau o bawb o’i faint.',
  'strategy.winner-21.does':
    'Yn chwilio am ei ddewis mewn tabl bach sy’n agor drwy ddal yn ôl ac a wnaeth orau o’i fath.',
  'strategy.mem-2.does':
    'Yn penderfynu bob dwy rownd a ddylid ateb ar unwaith, bod yn amyneddgar neu ddal yn ôl.',
  'strategy.capri.does':
    'Yn cyfrannu, yn derbyn yr ateb i’w lithriadau ei hun, yn ateb rhai eraill unwaith, ac yn cwrdd â’r rhai sy’n cyfrannu eto.',

  'strategy.fortress-3.does':
    'Dim ond yn cyfrannu gyda’r rhai sy’n gwybod ei gyfrinach: dau dro o ddal yn ôl, yna cyfrannu.',
  'strategy.fortress-4.does':
    'Dim ond yn cyfrannu gyda’r rhai sy’n gwybod ei gyfrinach: tri thro o ddal yn ôl, yna cyfrannu.',
  'strategy.predator.does': 'Yn symud drwy naw hwyl, ac yn dal yn ôl gan mwyaf.',
  'strategy.pun-1.does':
    'Yn cyfrannu bob yn ail rownd beth bynnag a ddigwydd, ac yn ateb yn yr un modd rhyngddynt.',
  'strategy.raider.does':
    'Yn dal yn ôl, ond yn ateb yn yr un modd unwaith y bydd wedi cwrdd â dau dro o ddal yn ôl ar yr adeg iawn.',
  'strategy.ripoff.does': 'Yn dal yn ôl bob yn ail rownd nes bod ots gan rywun, yna’n ateb yn yr un modd.',
  'strategy.usually-cooperates.does': 'Yn cyfrannu, ond nid gyda’r rhai sy’n cyfrannu eto ar ôl dal yn ôl.',
  'strategy.usually-defects.does': 'Yn dal yn ôl, ond nid gyda’r rhai sy’n dal yn ôl ar ôl cyfrannu.',
  'strategy.solution-b1.does':
    'Yn dal yn ôl nes iddo gwrdd â chyfrannu, ac yna’n cyfrannu am byth, beth bynnag a ddilyn.',
  'strategy.solution-b5.does': 'Yn symud drwy chwe hwyl, ac yn cyfrannu gyda’r rhai sy’n cadw’r un cam.',
  'strategy.thumper.does': 'Yn ateb tro o ddal yn ôl â dau o’i eiddo ei hun, yn fyddar i’r ail rownd.',
  'strategy.evolved-fsm-4.does': 'Yn symud drwy bedair hwyl y daeth esblygiad efelychiedig o hyd iddynt.',
  'strategy.evolved-fsm-16.does':
    'Yn symud drwy lawer o hwyliau y daeth esblygiad efelychiedig o hyd iddynt.',
  'strategy.evolved-fsm-16-noise-05.does':
    'Yn symud drwy lawer o hwyliau y daeth esblygiad efelychiedig o hyd iddynt lle mae dewisiadau’n llithro.',
  'strategy.tf-1.does': 'Yn symud drwy un ar bymtheg o hwyliau a esblygodd i gymryd grŵp drosodd.',
  'strategy.tf-2.does': 'Yn symud drwy bedair hwyl ar ddeg a esblygodd i gymryd grŵp drosodd.',
  'strategy.tf-3.does': 'Yn symud drwy wyth hwyl a esblygodd i gymryd grŵp drosodd.',
  'strategy.evolved-looker-up-1-1-1.does':
    'Yn edrych ar y rownd ddiwethaf ac ar sut y dechreuodd y lleill, mewn tabl y daeth esblygiad efelychiedig o hyd iddo.',
  'strategy.evolved-looker-up-2-2-2.does':
    'Yn edrych ar y ddwy rownd ddiwethaf a’r ddwy gyntaf, mewn tabl y daeth esblygiad efelychiedig o hyd iddo.',

  'strategy.defector-hunter.does': 'Yn cyfrannu, ond nid gyda’r rhai na wnaethant ond dal yn ôl erioed.',
  'strategy.cooperator-hunter.does': 'Yn cyfrannu, ond nid gyda’r rhai sydd wedi cyfrannu bob amser.',
  'strategy.alternator-hunter.does': 'Yn cyfrannu, ond nid gyda’r rhai a fu bob yn ail am chwe rownd.',
  'strategy.cycle-hunter.does': 'Yn cyfrannu, ond nid gyda’r rhai sy’n ailadrodd rhestr fer o ddewisiadau.',
  'strategy.eventual-cycle-hunter.does':
    'Yn cyfrannu, ond nid gyda’r rhai sy’n syrthio i rythm ar ôl deg rownd.',
  'strategy.math-constant-hunter.does':
    'Yn cyfrannu, ond nid lle mae pawb yn cyfrannu tua’r un mor aml yn gynnar, hanner ffordd ac yn hwyr.',
  'strategy.random-hunter.does': 'Yn cyfrannu, ond nid gyda’r rhai sydd fel petaent yn taflu ceiniogau.',

  'strategy.better-and-better.does':
    'Yn dal yn ôl bron bob tro ar y dechrau, ac ychydig yn llai gyda phob rownd.',
  'strategy.worse-and-worse.does':
    'Yn cyfrannu bron bob tro ar y dechrau, ac ychydig yn llai gyda phob rownd.',
  'strategy.worse-and-worse-2.does': 'Yn ateb yn yr un modd am ugain rownd, yna’n cyfrannu lai a llai.',
  'strategy.worse-and-worse-3.does':
    'Yn cyfrannu’n gyntaf, yna’n dal yn ôl mor aml ag y gwnaeth y lleill, ar hap.',
  'strategy.self-steem.does': 'Yn mynd drwy hwyliau da a drwg bob deg rownd, beth bynnag a wna’r lleill.',

  'strategy.golden.does': 'Yn dod â chyfrannu a dal yn ôl, gan bawb gyda’i gilydd, at y gymhareb euraid.',
  'strategy.pi.does': 'Yn dod â chyfrannu a dal yn ôl, gan bawb gyda’i gilydd, at 3.14 i un.',
  'strategy.e.does': 'Yn dod â chyfrannu a dal yn ôl, gan bawb gyda’i gilydd, at 2.72 i un.',
  'strategy.very-bad.does': 'Yn cyfrannu deirgwaith, yna’n gwneud yr hyn a wnaeth y lleill gan mwyaf.',
  'strategy.momentum.does':
    'Yn ymddiried nes bod ychydig o droeon o ddal yn ôl wedi treulio’i ymddiriedaeth, ac yn ei hadennill yn araf.',

  'strategy.adaptor-brief.does':
    'Yn cadw cyfrif o sut yr aeth rowndiau, wedi’i diwnio at gemau byr, ac yn cyfrannu tra bo’n wastad.',
  'strategy.adaptor-long.does':
    'Yn cadw cyfrif o sut yr aeth rowndiau, wedi’i diwnio at gemau hir, ac yn cyfrannu tra bo’n wastad.',
  'strategy.bush-mosteller.does': 'Yn gwneud yn amlach yr hyn a ddaeth â mwy iddo nag y gobeithiodd amdano.',
  'strategy.stalker.does':
    'Dim ond yn edrych ar yr hyn a gafodd hyd yma, ac yn cyfrannu tra bo hynny’n dda ond nid yn rhy dda.',
  'strategy.michaelos.does':
    'Yn ateb yn yr un modd, ond efallai na fydd byth yn cyfrannu eto wedi i’w ddal yn ôl ei hun fynd heb ei ateb.',
} as const satisfies Translated<typeof english>
