import type { demo as english } from '../en/demo.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: pictures of four real games on the first page. */
export const demo = {
  'home.demo.title': 'Daw tro pob bwrdd',
  'home.demo.lead':
    'Pedair gêm rhwng chwaraewyr y peiriant, fel yr oeddent yn hwyr yn y gêm. Ym mhob un mae bwrdd gwahanol mewn trafferth, er iddo gyfrannu drwy’r amser, ac mae un arall yn hael.',
  'home.demo.whose': 'Trafferth pwy i edrych arni',
  'home.demo.next': 'Yr un nesaf',
  'home.demo.round': '{title}, ar ôl rownd {round}',
  'home.demo.acute':
    'Mae’r ymddiriedolaeth aciwt wedi rhannu ers y chwarter cyntaf, ac mae’r dŵr ar ei dec. Mae’r cyngor yn dal i dalu am ofal y tu allan i’r ysbyty, ychydig uwchlaw ei lawr ei hun.',
  'home.demo.ccg':
    'Mae’r grŵp comisiynu wedi talu i mewn bob chwarter, ac mae ei arian wrth gefn bron i lawr at y llawr. Mae’r ymddiriedolaeth aciwt yn dal i gyfrannu, er i ddwy ran o dair o’i chlustog ei hun fynd yr un ffordd.',
  'home.demo.council':
    'Mae’r cyngor o dan y dŵr: aeth ei arian i ofal sy’n rhyddhau gwelyau pobl eraill. Mae’r bartneriaeth gymunedol wedi cyfrannu wrth ei ochr bob chwarter.',
  'home.demo.community':
    'Gan y bartneriaeth gymunedol y mae’r arian wrth gefn lleiaf wrth y bwrdd, ac mae bron i lawr at ei lawr. Mae’r grŵp comisiynu wedi cyfrannu mor aml, a gallai fod wedi cadw’r cyfan.',
  'home.demo.picture':
    'Y lle ar ôl y rownd honno. Y lanfa isaf yn y dŵr yw’r un y mae’r geiriau’n ei henwi gyntaf.',
  'home.demo.sit': 'Eistedd yn ei lle',
} as const satisfies Translated<typeof english>
