import type { strategyPortraits as english } from '../en/strategy-portraits.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: one plain sentence about what each way of choosing does. The glossary stands in `shell.ts`. */
export const strategyPortraits = {
  'strategy.cooperator.does': 'Yn cyfrannu bob tro, beth bynnag a wna’r lleill.',
  'strategy.defector.does': 'Yn dal yn ôl bob tro, beth bynnag a wna’r lleill.',
  'strategy.random.does': 'Yn taflu ceiniog bob rownd.',
  'strategy.script.does': 'Yn chwarae rhestr o ddewisiadau a ysgrifennwyd ymlaen llaw, yna’n cyfrannu.',

  'strategy.tit-for-tat.does': 'Yn dechrau drwy gyfrannu, yna’n ateb yn yr un modd.',
  'strategy.suspicious-tit-for-tat.does': 'Yn aros i’r lleill gyfrannu’n gyntaf, yna’n ateb yn yr un modd.',
  'strategy.tit-for-2-tats.does':
    'Yn dechrau drwy gyfrannu, yn gadael i un tro o ddal yn ôl fynd heibio, ac yn ateb yr ail yn olynol.',
  'strategy.two-tits-for-tat.does': 'Yn ateb pob tro o ddal yn ôl â dau, a chyfrannu â chyfrannu.',
  'strategy.hard-tit-for-tat.does': 'Yn dal yn ôl nes gweld tair rownd o gyfrannu yn olynol.',
  'strategy.hard-tit-for-2-tats.does':
    'Yn dal yn ôl tra bo’n cofio dau dro olynol o ddal yn ôl o’r tair rownd ddiwethaf.',
  'strategy.slow-tit-for-two-tats-2.does':
    'Yn dilyn y lleill unwaith y byddant wedi gwneud yr un peth ddwywaith, ac fel arall yn aros fel yr oedd.',
  'strategy.n-tits-for-m-tats.does':
    'Yn aros am nifer o droeon olynol o ddal yn ôl, yna’n ateb â nifer o’i eiddo ei hun.',
  'strategy.omega-tit-for-tat.does':
    'Yn ateb yn yr un modd, yn torri allan o’r mynd a dod diddiwedd, ac yn peidio ag ymddiried yn yr hyn sy’n edrych fel hap.',
  'strategy.contrite-tit-for-tat.does': 'Yn ateb yn yr un modd, ac yn gwneud iawn am ei lithriadau ei hun.',
  'strategy.adaptive-tit-for-tat.does':
    'Yn cadw darlun o’r lleill sy’n dilyn yr hyn a wnânt, ac yn cyfrannu tra bo’n ddigon disglair.',
  'strategy.spiteful-tit-for-tat.does':
    'Yn ateb yn yr un modd nes gweld dau dro olynol o ddal yn ôl, ac o hynny ymlaen yn cadw ei gyfran gartref.',
  'strategy.forgiving-tit-for-tat.does': 'Dim ond yn ateb tro o ddal yn ôl lle bu dal yn ôl yn fwy na phrin.',
  'strategy.sneaky-tit-for-tat.does':
    'Yn cyfrannu ddwywaith, yn rhoi cynnig ar ddal yn ôl, ac yn gwneud iawn unwaith y caiff ei ateb.',
  'strategy.eugine-nier.does':
    'Yn ateb yn yr un modd nes cyfrif pum tro o ddal yn ôl, ac o hynny ymlaen yn cadw ei gyfran gartref.',
  'strategy.random-tit-for-tat.does': 'Yn ateb yn yr un modd mewn un rownd ac yn taflu ceiniog yn y nesaf.',
  'strategy.dynamic-two-tits-for-tat.does':
    'Ar ôl tro o ddal yn ôl mae’n cyfrannu’n barotach, po fwyaf y mae’r lleill wedi cyfrannu hyd yma.',

  'strategy.grudger.does': 'Yn cyfrannu nes i rywun ddal yn ôl, ac o hynny ymlaen yn cadw ei gyfran gartref.',
  'strategy.spiteful-cc.does':
    'Yn cyfrannu ddwywaith beth bynnag a ddigwydd, yna’n cadw ei gyfran gartref unwaith y bydd wedi gweld dal yn ôl.',
  'strategy.aggravater.does':
    'Yn dal yn ôl am dair rownd, yna’n cyfrannu gyda’r rhai sydd wedi cyfrannu bob amser.',
  'strategy.opposite-grudger.does':
    'Yn dal yn ôl nes i rywun gyfrannu, ac o hynny ymlaen yn cyfrannu am byth.',
  'strategy.easy-go.does':
    'Yn dal yn ôl nes i rywun arall wneud hynny hefyd, ac o hynny ymlaen yn cyfrannu am byth.',
  'strategy.grudger-alternator.does':
    'Yn cyfrannu nes gweld dal yn ôl, ac o hynny ymlaen yn cyfrannu bob yn ail rownd.',
  'strategy.forgetful-grudger.does':
    'Yn dal yn ôl am ddeg rownd ar ôl tro o ddal yn ôl, yna’n dechrau o’r newydd.',
  'strategy.soft-grudger.does':
    'Yn ateb tro o ddal yn ôl â phedwar o’i eiddo ei hun, yna’n cynnig dwy rownd o gyfrannu.',
  'strategy.general-soft-grudger.does':
    'Yn ateb dal yn ôl â nifer penodol o’i eiddo ei hun, yna’n cynnig nifer penodol o rowndiau o gyfrannu.',

  'strategy.win-stay-lose-shift.does': 'Yn cadw at yr hyn a aeth yn dda ac yn newid yr hyn a aeth yn wael.',
  'strategy.win-shift-lose-stay.does': 'Yn newid yr hyn a aeth yn dda ac yn cadw at yr hyn a aeth yn wael.',
  'strategy.stochastic-win-stay-lose-shift.does':
    'Yn cadw at yr hyn a aeth yn dda ac yn newid yr hyn a aeth yn wael, gyda llithriad bob hyn a hyn.',
  'strategy.generous-tit-for-tat.does':
    'Yn ateb yn yr un modd, ac yn gadael i tua phob trydydd tro o ddal yn ôl fynd heibio.',
  'strategy.firm-but-fair.does':
    'Yn cyfrannu oni bai iddo gael ei adael ar ei ben ei hun y tro diwethaf, ac yn cynnig ffordd allan pan fydd pawb yn dal yn ôl.',
  'strategy.stochastic-cooperator.does':
    'Yn cyfrannu gan mwyaf tra bo popeth yn mynd yn dda, a dim ond bob hyn a hyn wedi hynny.',
  'strategy.soft-joss.does':
    'Yn ateb yn yr un modd, ac yn gadael i dro o ddal yn ôl fynd heibio bob hyn a hyn.',
  'strategy.joss.does': 'Yn ateb yn yr un modd, ac yn dal yn ôl heb achos tuag un tro o bob deg.',
  'strategy.burn-both-ends.does': 'Yn ateb yn yr un modd, ac yn dal yn ôl heb achos tuag un tro o bob deg.',
  'strategy.naive-prober.does': 'Yn ateb yn yr un modd, a bob hyn a hyn yn profi beth a ddeuai o ddal yn ôl.',
  'strategy.grofman.does':
    'Yn cyfrannu ar ôl rowndiau lle gwnaeth pawb yr un peth, a dim ond weithiau ar ôl rhai eraill.',
  'strategy.all-c-or-all-d.does': 'Yn penderfynu unwaith, ar hap, ac yn cadw at hynny.',
  'strategy.desperate.does': 'Dim ond yn cyfrannu pan ddaliodd pawb yn ôl y tro diwethaf.',
  'strategy.hopeless.does': 'Dim ond yn dal yn ôl pan gyfrannodd pawb y tro diwethaf.',
  'strategy.willing.does': 'Yn cyfrannu oni bai i bawb ddal yn ôl y tro diwethaf.',
  'strategy.zd-extortion.does':
    'Yn rhoi ychydig yn llai nag y mae’n ei gael, fel ei fod ar ei ennill o’i gymharu â’i bartner.',
  'strategy.zd-extort-2.does':
    'Yn cymryd dau am bob un a rydd, fel ei fod ar ei ennill o’i gymharu â’i bartner.',
  'strategy.zd-extort-2-v2.does': 'Yn cymryd dau am bob un a rydd, ac yn ymateb ychydig yn gryfach.',
  'strategy.zd-extort-3.does':
    'Yn cymryd tri am bob un a rydd, fel ei fod ar ei ennill o’i gymharu â’i bartner.',
  'strategy.zd-extort-4.does':
    'Yn cymryd pedwar am bob un a rydd, fel ei fod ar ei ennill o’i gymharu â’i bartner.',
  'strategy.zd-gen-2.does':
    'Yn rhoi ychydig yn fwy nag y mae’n ei gael, fel bod ei bartner o leiaf cystal ei fyd.',
  'strategy.zd-gtft-2.does':
    'Yn rhoi’n hael tra bo popeth yn mynd yn dda, ac yn cario hanner yr hyn sy’n mynd o’i le.',
  'strategy.zd-mischief.does': 'Yn dal ei bartner at yr un canlyniad isel, beth bynnag a wna’r partner.',
  'strategy.zd-set-2.does': 'Yn dal ei bartner at yr un canlyniad canolig, beth bynnag a wna’r partner.',

  'strategy.gradual.does': 'Yn ateb pob tro o ddal yn ôl â chynifer ag a fu, yna’n tawelu am ddwy rownd.',
  'strategy.original-gradual.does':
    'Yn ateb pob ffrae newydd un tro o ddal yn ôl yn hwy na’r ddiwethaf, yna’n tawelu am ddwy rownd.',
  'strategy.shubik.does':
    'Yn ateb pob ffrae newydd un tro o ddal yn ôl yn hwy na’r ddiwethaf, yna’n cyfrannu eto.',

  'strategy.prober.does': 'Yn agor â phrawf, ac yn dal ati i ddal yn ôl lle nad oes neb yn ateb.',
  'strategy.prober-2.does':
    'Yn agor â phrawf, ac yn cyfrannu am byth gyda’r rhai sy’n ei ateb unwaith yn unig.',
  'strategy.prober-3.does': 'Yn agor â phrawf byr, ac yn dal ati i ddal yn ôl lle nad oes neb yn ateb.',
  'strategy.prober-4.does':
    'Yn agor â phrawf hir, ac yn dal ati i ddal yn ôl lle mae’r atebion yn ymddangos yn ddigyswllt ag ef.',
  'strategy.hard-prober.does': 'Yn agor â phrawf caled, ac yn dal ati i ddal yn ôl lle nad oes neb yn ateb.',
  'strategy.remorseful-prober.does':
    'Bob hyn a hyn yn rhoi cynnig ar ddal yn ôl, ac yn gadael i’r ateb i hynny fynd heibio.',
  'strategy.detective.does':
    'Yn dal yn ôl unwaith yn gynnar, ac yn ateb yn yr un modd dim ond os oedd ots gan rywun.',
  'strategy.handshake.does':
    'Yn cyfrannu gyda’r rhai sy’n agor yn union fel y mae, ac yn dal yn ôl gyda phawb arall.',
  'strategy.collective-strategy.does':
    'Yn cyfrannu gyda’r rhai sy’n agor yn union fel y mae, cyhyd ag y byddant wedyn yn cyfrannu.',
  'strategy.gradual-killer.does':
    'Yn dal yn ôl bum gwaith, yn cynnig dwy rownd o gyfrannu, ac yn cadw at yr hyn a gaiff amdanynt.',

  'strategy.fool-me-once.does':
    'Yn gadael i un tro o ddal yn ôl fynd heibio; ar ôl yr ail mae’n cadw ei gyfran gartref.',
  'strategy.fool-me-forever.does':
    'Yn dal yn ôl nes i rywun arall wneud hynny, ac o hynny ymlaen yn cyfrannu am byth.',
  'strategy.forgetful-fool-me-once.does':
    'Yn gadael i un tro o ddal yn ôl fynd heibio, ac weithiau’n anghofio’r rhai a welodd.',
  'strategy.once-bitten.does':
    'Ar ôl dau dro olynol o ddal yn ôl mae’n cadw ei gyfran gartref am un rownd ar ddeg, yna’n dechrau o’r newydd.',
  'strategy.back-stabber.does':
    'Yn gadael i dri thro o ddal yn ôl fynd heibio; ar ôl y pedwerydd mae’n cadw ei gyfran gartref.',
  'strategy.double-crosser.does':
    'Yn amyneddgar gyda’r rhai a gyfrannodd yn y saith rownd gyntaf, ac yn llai felly gyda rhai eraill.',

  'strategy.go-by-majority.does': 'Yn cyfrannu os yw’r lleill wedi cyfrannu o leiaf hanner yr amser.',
  'strategy.go-by-majority-40.does':
    'Yn cyfrannu os yw’r lleill wedi cyfrannu o leiaf hanner y deugain rownd ddiwethaf.',
  'strategy.go-by-majority-20.does':
    'Yn cyfrannu os yw’r lleill wedi cyfrannu o leiaf hanner yr ugain rownd ddiwethaf.',
  'strategy.go-by-majority-10.does':
    'Yn cyfrannu os yw’r lleill wedi cyfrannu o leiaf hanner y deg rownd ddiwethaf.',
  'strategy.go-by-majority-5.does':
    'Yn cyfrannu os yw’r lleill wedi cyfrannu mewn o leiaf hanner y pum rownd ddiwethaf.',
  'strategy.hard-go-by-majority.does': 'Yn cyfrannu os yw’r lleill wedi cyfrannu fwy na hanner yr amser.',
  'strategy.hard-go-by-majority-40.does':
    'Yn cyfrannu os yw’r lleill wedi cyfrannu fwy na hanner y deugain rownd ddiwethaf.',
  'strategy.hard-go-by-majority-20.does':
    'Yn cyfrannu os yw’r lleill wedi cyfrannu fwy na hanner yr ugain rownd ddiwethaf.',
  'strategy.hard-go-by-majority-10.does':
    'Yn cyfrannu os yw’r lleill wedi cyfrannu fwy na hanner y deg rownd ddiwethaf.',
  'strategy.hard-go-by-majority-5.does':
    'Yn cyfrannu os yw’r lleill wedi cyfrannu mewn mwy na hanner y pum rownd ddiwethaf.',

  'strategy.adaptive.does': 'Yn rhoi cynnig ar y ddau am ychydig, yna’n gwneud yr hyn a ddaeth â mwy iddo.',
  'strategy.adaptive-pavlov-2006.does':
    'Yn ffurfio barn am y lleill bob chwe rownd, ac yn trin pob math yn ei ffordd ei hun.',
  'strategy.adaptive-pavlov-2011.does':
    'Yn cyfrif troeon o ddal yn ôl bob chwe rownd, ac yn trin y lleill yn unol â hynny.',
  'strategy.downing.does':
    'Yn dyfalu sut mae’r lleill yn ymateb iddo, ac yn gwneud yr hyn a ddylai dalu mwy yn y tymor hir.',
  'strategy.stein-and-rapoport.does':
    'Yn ateb yn yr un modd, ac yn gwirio bob hyn a hyn ai taflu ceiniogau’n unig y mae’r lleill.',

  'strategy.punisher.does': 'Yn dal yn ôl yn hwy, po amlaf y gwnaeth y lleill hynny.',
  'strategy.inverse-punisher.does': 'Yn ateb tro o ddal yn ôl yn hwy, po brinnaf ydoedd.',
  'strategy.level-punisher.does':
    'Yn cyfrannu ddeg gwaith, yna’n dal yn ôl tra bo mwy nag un dewis o bob pump gan y lleill yn ddal yn ôl.',
  'strategy.tricky-level-punisher.does':
    'Am gan rownd yn dal yn ôl tra bo mwy nag un dewis o bob ugain gan y lleill yn ddal yn ôl.',
  'strategy.retaliate.does': 'Yn dal yn ôl nes ei fod yn gyfartal â’r rhai a’i gadawodd ar ei ben ei hun.',
  'strategy.retaliate-2.does':
    'Yn dal yn ôl nes ei fod yn gyfartal â’r rhai a’i gadawodd ar ei ben ei hun, ac yn gollwng gafael ychydig yn hwyrach.',
  'strategy.retaliate-3.does':
    'Yn dal yn ôl nes ei fod yn gyfartal â’r rhai a’i gadawodd ar ei ben ei hun, ac yn gollwng gafael yn hwyrach fyth.',
  'strategy.limited-retaliate.does':
    'Yn dal yn ôl i fod yn gyfartal, ond byth fwy nag ugain gwaith yn olynol.',
  'strategy.limited-retaliate-2.does':
    'Yn dal yn ôl i fod yn gyfartal, ond byth fwy na phymtheg gwaith yn olynol.',
  'strategy.limited-retaliate-3.does':
    'Yn dal yn ôl i fod yn gyfartal am gyfnod hwy, ond byth fwy nag ugain gwaith yn olynol.',
  'strategy.forgiver.does': 'Yn cyfrannu tra bo’r lleill yn dal yn ôl mewn dim mwy nag un rownd o bob deg.',
  'strategy.short-mem.does': 'Yn mynd yn ôl yr hyn a wnaeth y lleill gan mwyaf yn y deg rownd ddiwethaf.',
  'strategy.doubler.does':
    'Yn ateb tro o ddal yn ôl oni bai i’r lleill gyfrannu fwy na dwywaith mor aml â pheidio.',
  'strategy.average-copier.does': 'Yn cyfrannu mor aml ag y gwnaeth y lleill, ar hap.',
  'strategy.nice-average-copier.does': 'Yn cyfrannu’n gyntaf, ac yna mor aml ag y gwnaeth y lleill, ar hap.',
  'strategy.inverse.does':
    'Yn ateb tro o ddal yn ôl ar unwaith, a llai a llai wrth iddo fynd ymhellach yn ôl.',
  'strategy.grumpy.does': 'Yn digalonni’n araf wrth i droeon o ddal yn ôl gynyddu, ac yn codi calon yn araf.',

  'strategy.bully.does':
    'Yn dal yn ôl lle mae eraill yn cyfrannu, ac yn cyfrannu lle mae eraill yn dal yn ôl.',
  'strategy.anti-tit-for-tat.does':
    'Yn cyfrannu’n gyntaf, ac yna’n gwneud y gwrthwyneb i’r hyn a wnaeth y lleill.',
  'strategy.negation.does':
    'Yn dechrau drwy daflu ceiniog, ac yna’n gwneud y gwrthwyneb i’r hyn a wnaeth y lleill.',
  'strategy.appeaser.does': 'Yn newid ei ffordd pryd bynnag y bydd y lleill yn dal yn ôl.',
  'strategy.tricky-cooperator.does':
    'Yn cyfrannu, ac yn rhoi cynnig ar ddal yn ôl gyda’r rhai sydd wedi cyfrannu ers amser.',
  'strategy.tricky-defector.does':
    'Yn dal yn ôl, ac yn cynnig cyfrannu lle mae eraill wedi peidio â chyfrannu.',
  'strategy.resurrection.does':
    'Yn ateb yn yr un modd, ond mae pum tro olynol o ddal yn ôl ganddo’i hun yn troi’n arfer.',
  'strategy.double-resurrection.does':
    'Yn ateb yn yr un modd, ac yn newid drosodd ar ôl pum dewis cyfartal ganddo’i hun.',

  'strategy.alternator.does': 'Bob yn ail: yn cyfrannu un rownd ac yn dal yn ôl y nesaf.',
  'strategy.cycler-dc.does': 'Bob yn ail: yn dal yn ôl un rownd ac yn cyfrannu y nesaf.',
  'strategy.cycler-ccd.does': 'Yn cyfrannu ddwywaith ac yn dal yn ôl unwaith, drosodd a throsodd.',
  'strategy.cycler-ddc.does': 'Yn dal yn ôl ddwywaith ac yn cyfrannu unwaith, drosodd a throsodd.',
  'strategy.cycler-cccd.does': 'Yn cyfrannu deirgwaith ac yn dal yn ôl unwaith, drosodd a throsodd.',
  'strategy.cycler-cccccd.does': 'Yn cyfrannu bum gwaith ac yn dal yn ôl unwaith, drosodd a throsodd.',
  'strategy.cycler-cccdcd.does': 'Yn dilyn rhestr sefydlog o chwe dewis, drosodd a throsodd.',
  'strategy.anti-cycler.does': 'Yn cyfrannu mewn rhediadau hwy a hwy, gydag un tro o ddal yn ôl rhyngddynt.',
  'strategy.thue-morse.does': 'Yn dilyn rhestr sefydlog nad yw byth yn ei hailadrodd ei hun.',
  'strategy.thue-morse-inverse.does':
    'Yn dilyn rhestr sefydlog nad yw byth yn ei hailadrodd ei hun, wedi’i throi o chwith.',

  'strategy.davis.does':
    'Yn cyfrannu ddeg gwaith beth bynnag a ddigwydd, yna dim ond gyda’r rhai sydd wedi cyfrannu bob amser.',
  'strategy.feld.does': 'Yn ateb yn yr un modd, ac yn cyfrannu’n llai parod wrth i’r gêm fynd yn ei blaen.',
  'strategy.anonymous.does': 'Yn taflu ceiniog bob rownd, ac yn newid y geiniog bob tro.',
  'strategy.tullock.does':
    'Yn cyfrannu un ar ddeg o weithiau, yna ychydig yn llai aml nag y gwnaeth y lleill yn ddiweddar.',
  'strategy.nydegger.does': 'Yn chwilio am ei ddewis mewn tabl o’r tair rownd ddiwethaf.',
  'strategy.eatherley.does': 'Yn ateb tro o ddal yn ôl yn barotach, po fwyaf a fu.',
  'strategy.champion.does':
    'Yn amyneddgar ar y dechrau, ac yn ddiweddarach yn ateb dal yn ôl dim ond lle mae’n aml.',
} as const satisfies Translated<typeof english>
