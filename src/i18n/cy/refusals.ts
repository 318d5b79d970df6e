import type { refusals as english } from '../en/refusals.ts'
import type { Translated } from './translated.ts'

const MOVE = '{move}'
const phase = (name: string) =>
  `{${name}, select, brief {y briffio} talk {y trafod} decide {y penderfynu} reveal {y datgelu} quarter {y chwarter} reflect {y myfyrio} other {{${name}}}}`

/** Cymraeg: why the rules said no. The glossary stands in `shell.ts`. */
export const refusals = {
  'refusal.game-over': 'Mae’r gêm ar ben ar ôl {rounds, plural, other {# rownd}}; ni ellir chwarae dim mwy.',
  'refusal.not-at-this-table': 'Nid oes neb wrth y bwrdd hwn yn y sedd hon: {seat}.',
  'refusal.wrong-phase': `Nid dyma’r adeg: mae’r bwrdd yn ${phase('phase')}. Gellir ei wneud yn ${phase('needed')}.`,
  'refusal.locked': 'Mae eich penderfyniad wedi’i gloi. Datglowch ef i newid rhywbeth.',
  'refusal.already-locked': 'Mae eich penderfyniad wedi’i gloi’n barod.',
  'refusal.not-locked': 'Nid yw eich penderfyniad wedi’i gloi, felly nid oes dim i’w ddatgloi.',
  'refusal.nothing-to-lock': 'Dewiswch yn gyntaf: cyfrannu neu ddal yn ôl. Yna clowch.',
  'refusal.level-not-allowed':
    'Ni ellir dewis {level, number, percent} o’r gyfran yma. Mae cerdyn y rownd yn dangos pa rannau y gellir eu dewis.',
  'refusal.stake-withheld':
    'Mae eich cyfran wedi’i hatal: syrthiodd eich arian wrth gefn islaw’r llawr o {floor, number} punt, ac mae’r cymorth adfer yn para tan ddiwedd rownd {until}. Gallwch ddefnyddio camau o hyd.',
  'refusal.closed-to-seat':
    'Ni all eich sedd gyfrannu yn “{card}”. Gallwch ddal yn ôl, a gallwch ddefnyddio camau.',
  'refusal.no-choice-this-round':
    'Nid oes cerdyn yn rownd {round}, felly nid oes dim i’w ddewis. Mae trafod a chamau ar ôl.',
  'refusal.pledges-off':
    '{from, plural, =0 {Nid oes addewidion yn y gêm hon.} other {Mae addewidion yn dechrau yn rownd #; rownd {round} yw hon.}}',
  'refusal.binding-off':
    '{from, plural, =0 {Ni ellir rhwymo addewidion yn y gêm hon.} other {Gellir rhwymo addewidion o rownd #; rownd {round} yw hon.}}',
  'refusal.bound-stands':
    'Mae eich addewid o {level, number, percent} wedi’i rwymo: gellir ei gryfhau, ond ni ellir ei gymryd yn ôl na’i wanhau.',
  'refusal.ceding-off':
    '{from, plural, =0 {Ni ellir ildio dim yn y gêm hon.} other {Gellir ildio rhannau o’r risg o rownd #; rownd {round} yw hon.}}',
  'refusal.standards-closed':
    'Cytunir ar safonau cyn rownd 1 neu wrth arhosfan yn y gêm hon, ac nid yw hon y naill na’r llall.',
  'refusal.standard-out-of-range':
    '{what, select, forfeit {Rhaid i fforffed addewid wedi’i rwymo a dorrir fod rhwng {least, number, percent} a {most, number, percent}, nid {asked, number, percent}.} other {Rhaid i’r ymddiriedaeth y mae addewid a dorrir yn ei chostio fod rhwng {least, number} a {most, number}, nid {asked, number}.}}',
  'refusal.no-pledge': 'Nid ydych wedi gwneud addewid y rownd hon.',
  'refusal.already-bound': 'Mae eich addewid wedi’i rwymo’n barod.',
  'refusal.too-many-others':
    'Gall addewid aros am {others, plural, one {un sedd arall} other {hyd at # sedd arall}}, nid am {asked, number}.',
  'refusal.headspace':
    'Mae angen {needed, plural, other {# pwynt}} o le i feddwl ar gyfer hynny ac mae gennych {have, number}. Gollyngwch rywbeth arall yn gyntaf.',
  'refusal.move-off': `{from, plural, =0 {Nid yw “${MOVE}” yn rhan o’r gêm hon.} other {Gellir defnyddio “${MOVE}” o rownd #; rownd {round} yw hon.}}`,
  'refusal.move-twice': `Gellir dewis “${MOVE}” unwaith y rownd.`,
  'refusal.move-needs-partner': `Gwneir “${MOVE}” gyda sedd arall. Dywedwch gyda pha un.`,
  'refusal.move-not-yet': `{from, plural, =0 {Nid oes gan “${MOVE}” ddim ar ôl i’w wneud yma.} other {Gellir defnyddio “${MOVE}” gyda’r sedd honno eto o rownd #.}}`,
  'refusal.predictions-off': 'Ni ofynnir i neb ragweld yn rownd {round}.',
  'refusal.reasons-off': 'Ni ofynnir i neb am reswm yn rownd {round}.',
  'refusal.feelings-off': 'Ni ofynnir i neb sut deimlad yw’r ymddiriedaeth yn rownd {round}.',
  'refusal.not-yourself': 'Enwch sedd arall: ni ellir gwneud hyn â’ch sedd eich hun.',
  'refusal.unknown-question': 'Nid oes neb wedi gofyn hynny ({question}).',
  'refusal.unknown-answer': 'Gall yr ateb fod: {answers}. Ni all fod “{answer}”.',
  'refusal.unknown-incident': 'Nid oes digwyddiad o’r enw “{incident}” yn y senario hwn.',
  'refusal.incident-here': 'Mae’r digwyddiad “{incident}” yn y rownd hon yn barod.',
  'refusal.phase-not-played':
    'Dim ond i gam y bu’r bwrdd hwn ynddo y gallwch gamu’n ôl; ni chwaraewyd hwnnw ({phase} o rownd {round}; rownd {now} yw hi nawr).',
  'refusal.round-past':
    'Mae’r gêm yn rownd {now}, felly ni all orffen ar ôl rownd {round}. Rhowch rif cyfan o {now} ymlaen.',
  'refusal.bad-number': 'Nid yw {number, number} yn bosibl yma. Rhowch rif uwchlaw 0 a hyd at 3600.',
} as const satisfies Translated<typeof english>
