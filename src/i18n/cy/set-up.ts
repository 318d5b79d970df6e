import type { setUp as english } from '../en/set-up.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: setting up a game and coming to its table. The glossary stands in `shell.ts`. */
export const setUp = {
  'setUp.title': 'Paratoi gêm',
  'setUp.lead': 'Mae pob dewis wedi’i wneud i chi’n barod. Newidiwch beth bynnag a fynnwch.',
  'setUp.scenario': 'Senario',
  'setUp.minutes': 'Tua {minutes, plural, other {# munud}} · {rounds}',
  'setUp.seat': 'Eich sedd',
  'setUp.role': 'Eich cerdyn rôl',
  'setUp.others': 'Y byrddau eraill',
  'setUp.others.more':
    'Y peiriant sy’n eistedd yn y seddi eraill. Mae pob un yn cadw at un ffordd o ddewis; dewiswch hi, neu gadewch i’r gêm eich synnu.',
  'setUp.others.rare': 'Rhagor o ffyrdd o ddewis',
  'setUp.opponent': 'Pwy sy’n eistedd yn y sedd hon: {seat}',
  'setUp.surprise.does': 'Cewch wybod ar y diwedd pa ffordd o ddewis oedd hi.',
  'setUp.words': 'Geiriau’r cyfnod',
  'setUp.words.then': 'Bryd hynny (tua 2016)',
  'setUp.words.then.more': 'CCG, STP, delayed transfers, purdah, special measures.',
  'setUp.words.today': 'Heddiw',
  'setUp.words.today.more':
    'Integrated care board, integrated care system, people ready to leave, pre-election period, recovery support. Nid yw’r rheolau’n newid.',
  'setUp.plan': 'Cynllun sesiwn',
  'setUp.plan.none': 'Dim: fel y mae’r senario',
  'setUp.plan.more':
    'Mae cynllun yn agor addewidion a chamau fesul un, fel y byddai gweithdy, ac mae’n dod â’i gloc ei hun.',
  'setUp.clock.own': 'Ei gloc ei hun',
  'setUp.clock': 'Cloc',
  'setUp.clock.more':
    'Mae cloc yn dangos faint o amser a gymerai cam mewn gweithdy. Nid oes dim yn digwydd pan ddaw i ben.',
  'setUp.more': 'Rhagor o ddewisiadau',
  'setUp.seed': 'Hedyn',
  'setUp.seed.more':
    'Mae’r un hedyn yn dod â’r un cleifion, yr un gaeaf a’r un lwc, felly gellir cymharu dwy gêm. Gwnaiff unrhyw air y tro.',
  'setUp.seed.hidden': 'Yr hedyn sy’n pennu pa mor hir yw’r gêm hon, felly mae’n aros ynghudd tan y diwedd.',
  'setUp.start': 'Dechrau’r gêm',
  'setUp.unknownScenario': 'Nid oes senario o’r enw “{id}” ar y safle hwn.',
  'setUp.unknownScenario.kept': 'Dewiswch un o’r rhai isod yn ei le. Cedwir popeth arall yn eich dolen.',
  'setUp.unknownBot':
    'Mae eich dolen yn gofyn am wrthwynebydd o’r enw “{written}”, nad yw gan y dudalen hon. Mae’r un arferol yn eistedd yno yn ei le.',
  'setUp.broken': 'Mae camgymeriadau yn y senario “{title}” ac ni ellir ei chwarae. Dyma beth sydd o’i le:',
  'setUp.broken.issue': '{path}: {sentence}',
  'opponent.surprise': 'Synnwch fi',
  'opponent.cooperator': 'Cyfrannu bob tro',
  'opponent.defector': 'Dal yn ôl bob tro',
  'opponent.tit-for-tat': 'Talu’r pwyth yn ôl, da neu ddrwg',
  'opponent.grudger': 'Ymddiried nes cael ei siomi',
  'opponent.win-stay-lose-shift': 'Cadw at yr hyn sy’n gweithio',
  'opponent.tit-for-2-tats': 'Amyneddgar, hyd at bwynt',
  'opponent.alternator': 'Bob yn ail',
  'opponent.suspicious-tit-for-tat': 'Aros am y lleill yn gyntaf',
  'opponent.random': 'Taflu ceiniog',

  'play.missing.title': 'Nid yw’r gêm hon yma',
  'play.missing':
    'Mae’r ddolen yn enwi gêm a chwaraewyd ar ddyfais arall neu sydd wedi’i dileu yma. Gellir agor cofnod a gadwyd o hyd.',
  'play.broken.title': 'Ni ellir parhau â’r gêm hon',
  'play.broken': 'Nid yw’r hyn a gadwyd ohoni ar y ddyfais hon yn gwneud synnwyr mwyach. {reason}',
  'play.broken.kept': 'Ni chafodd dim ei ddileu: gallwch gadw’r hyn sydd yno fel ffeil.',
  'play.broken.save': 'Cadw’r hyn sydd yno',
  'play.again.fresh': 'Dechrau gêm newydd ohoni',

  'setUp.how': 'Pwy sy’n chwarae',
  'setUp.how.solo': 'Dim ond fi',
  'setUp.how.solo.more': 'Y peiriant sy’n eistedd yn y seddi eraill.',
  'setUp.how.hot-seat': 'Dau i bedwar ohonom, un ddyfais',
  'setUp.how.hot-seat.more': 'Sedd boeth: aiff y ddyfais o gwmpas, ac mae llen yn cuddio pob dewis.',
  'setUp.how.entry': 'Bwrdd ar bapur',
  'setUp.how.entry.more':
    'Cofnodi gan hwylusydd: mae pobl yn codi cardiau, ac un person yn cofnodi’r hyn a wnaethant.',
  'setUp.people': 'Eich seddi',
  'setUp.people.more':
    'Un person, neu bâr, i bob sedd. Mae’r peiriant yn cymryd y seddi y byddwch yn eu gadael allan.',
  'setUp.people.two': 'Dewiswch o leiaf ddwy sedd.',
  'setUp.entry.paper':
    'Mae’r pedwar bwrdd yn eistedd o amgylch bord gyda chardiau ar bapur. Mae’r ddyfais hon yn aros gyda chi.',
  'setUp.entry.print': 'Argraffu cardiau, llythyrau a thaflenni sgôr',
  'setUp.others.roles': 'Rolau y gallech eu cyfarfod',
} as const satisfies Translated<typeof english>
