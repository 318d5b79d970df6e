import type { personas as english } from '../en/personas.ts'
import type { Translated } from './translated.ts'

/** Cymraeg: people and roles that play, and what a role adds to its reasons. The glossary stands in `shell.ts`. */
export const personas = {
  'strategy.conditional-cooperator.does':
    'Yn rhoi tua chymaint ag y mae’n ei ddisgwyl gan y lleill, ac ychydig yn llai wrth i’r rowndiau ddod i ben.',
  'strategy.free-rider.does':
    'Yn cyfrannu tra bo cyfrannu’n debygol o gael ei ateb, ac yn cadw ei arian pan nad yw.',
  'strategy.hump-shaped.does':
    'Yn ymuno tra bo hanner y lleill yn gwneud, ac yn camu’n ôl unwaith y bydd y rhan fwyaf yn cario’r llwyth.',
  'strategy.human-mix.does':
    'Rhywun fel y gallech ei gyfarfod: un o bedwar math o bobl, wedi’i dynnu yn ôl y cyfrannau a welwyd mewn arbrofion.',
  'opponent.human-mix': 'Rhywun fel y gallech ei gyfarfod',

  'opponent.finance-director': 'Cyfarwyddwr cyllid o dan gyfanswm rheoli',
  'strategy.finance-director.does':
    'Yn cyfrif yr hyn a ddaw’n ôl, yn addo dim, ac yn cyfrannu tra bo’r symiau’n dal.',
  'persona.finance-director.opening':
    '{choice, select, pool {Roedd lle yn y cynllun i un rownd o ymddiriedaeth.} other {Nid oedd fy nghyfanswm rheoli’n gadael lle cyn i mi weld eich un chi.}}',
  'persona.finance-director.pool': 'Roedd y symiau’n dal i ddod allan ar yr ochr iawn.',
  'persona.finance-director.hold':
    'Mae’n rhaid i mi lofnodi’r ffigur diwedd blwyddyn, ac ni allwn ddangos y deuai hyn yn ôl.',
  'persona.finance-director.ending': 'Nid oedd digon o’r flwyddyn ar ôl iddo dalu’n ôl.',

  'opponent.new-chief-executive': 'Prif weithredwr newydd',
  'strategy.new-chief-executive.does':
    'Yn cyrraedd gydag ewyllys da ac addewidion, yn dymuno llwyddiant cynnar, ac yn dysgu beth y mae’r lleill yn ei wneud mewn gwirionedd.',
  'persona.new-chief-executive.opening':
    '{choice, select, pool {Roeddwn am ddechrau fel yr oeddwn yn bwriadu parhau.} other {Roeddwn yn newydd, ac roedd fy mwrdd am weld y cyfrifon yn gyntaf.}}',
  'persona.new-chief-executive.pool': 'Gallwn ddweud wrth fy mwrdd fod hyn yn gweithio.',
  'persona.new-chief-executive.hold': 'Gofynnodd fy mwrdd beth oedd gennyf i’w ddangos amdano.',
  'persona.new-chief-executive.ending': 'Erbyn hynny ar y flwyddyn hon y’m bernid, nid ar y nesaf.',

  'opponent.social-care-director': 'Cyfarwyddwr gofal cymdeithasol i oedolion ers blynyddoedd',
  'strategy.social-care-director.does':
    'Wedi gweld llawer o gynlluniau’n mynd a dod; yn dweud ei feddwl, yn cadw ei air, ac yn disgwyl yr un peth.',
  'persona.social-care-director.opening':
    '{choice, select, pool {Mae’n rhaid i rywun fynd yn gyntaf, ac roedd pobl yn aros i fynd adref.} other {Rwyf wedi gweld cynlluniau fel hyn o’r blaen, felly arhosais.}}',
  'persona.social-care-director.pool': 'Aeth pobl adref, a dyna pam rwyf yma.',
  'persona.social-care-director.hold':
    'Ni allwn dorri ymweliadau i ariannu addewid nad oedd eraill wedi’i gadw.',
  'persona.social-care-director.ending': 'Roedd gennyf becynnau gofal y flwyddyn nesaf i’w diogelu.',

  'opponent.chief-nurse': 'Prif nyrs',
  'strategy.chief-nurse.does':
    'Yn dod â phobl ynghyd o amgylch y claf, ac yn rhoi cyfle arall i’r rhai a ddaliodd yn ôl.',
  'persona.chief-nurse.opening':
    '{choice, select, pool {Roedd y wardiau’n llawn, ac ni allai’r un ohonom eu gwagio ar ein pennau ein hunain.} other {Roedd gennyf sifftiau nos i’w llenwi cyn dim arall.}}',
  'persona.chief-nurse.pool': 'Roedd y wardiau’n teimlo’r gwahaniaeth pan wnaethom hyn gyda’n gilydd.',
  'persona.chief-nurse.hold': 'Roedd yn rhaid i mi gadw digon o nyrsys ar y wardiau gyda’r nos.',
  'persona.chief-nurse.ending': 'Ni allai staffio’r gaeaf aros am rownd arall.',

  'opponent.commissioning-lead': 'Arweinydd comisiynu',
  'strategy.commissioning-lead.does':
    'Yn agor y llyfrau i roi pethau ar waith, ac yn camu’n ôl unwaith y bydd eraill yn cario’r rhan fwyaf.',
  'persona.commissioning-lead.opening':
    '{choice, select, pool {Fy rhan i yw rhoi pethau ar waith.} other {Roeddwn am weld yr achos cyn yr arian.}}',
  'persona.commissioning-lead.pool': 'Roedd angen hwb gennyf i o hyd.',
  'persona.commissioning-lead.hold': 'Roedd galwadau eraill ar fy arian, ac nid fy un i yn unig oedd hon.',
  'persona.commissioning-lead.ending': 'Gofynnwyd i mi gau’r flwyddyn o fewn y gyllideb.',

  'opponent.community-manager': 'Rheolwr gwasanaethau cymunedol',
  'strategy.community-manager.does':
    'Yn credu yn y lleill yn gynnar, ac yn rhoi ei amser i brydau, ymweliadau a thasgau ar y cyd.',
  'persona.community-manager.opening':
    '{choice, select, pool {Mae ein timau’n adnabod pob un o’r drysau ffrynt hyn.} other {Nid oedd gennyf neb i’w anfon yr wythnos honno.}}',
  'persona.community-manager.pool': 'Pan gyfrannodd pawb, gallai fy nhimau gyrraedd mewn pryd.',
  'persona.community-manager.hold':
    'Roedd fy therapyddion dan bwysau, ac nid oedd y cymorth y gobeithiwn amdano wedi dod.',
  'persona.community-manager.ending': 'Cedwais yr hyn y byddai ei angen ar fy nhimau nesaf.',

  'opponent.medical-director': 'Cyfarwyddwr meddygol',
  'strategy.medical-director.does':
    'Yn ymuno ag achos da, yn dweud ychydig amdano, ac yn troi’n ôl at y clinigau unwaith y bydd ar waith.',
  'persona.medical-director.opening':
    '{choice, select, pool {Roedd yr achos clinigol yn ddigon da i mi.} other {Roeddwn am gael tystiolaeth cyn symud amser clinig.}}',
  'persona.medical-director.pool': 'Roedd angen fy nghefnogaeth ar yr achos o hyd.',
  'persona.medical-director.hold': 'Roedd angen y rhestrau theatr ar fy meddygon ymgynghorol.',
  'persona.medical-director.ending':
    'Roedd yn rhaid i’r rhestr aros am lawdriniaethau ddod yn gyntaf erbyn hynny.',

  'opponent.voluntary-sector-chair': 'Cadeirydd mudiad gwirfoddol',
  'strategy.voluntary-sector-chair.does':
    'Yn ymddiried yn gyntaf, yn rhwymo ei air yn gyhoeddus, ac yn cadw’r llyfrau’n agored i bawb.',
  'persona.voluntary-sector-chair.opening':
    '{choice, select, pool {Rydym bob amser yn troi i fyny; dyna a wna gwirfoddolwyr.} other {Gofynnodd ein hymddiriedolwyr i mi aros am y grant.}}',
  'persona.voluntary-sector-chair.pool': 'Gwelodd ein haelodau’r gwahaniaeth yn eu stryd.',
  'persona.voluntary-sector-chair.hold': 'Gofynnodd ein hymddiriedolwyr pam mai ni yn unig oedd yn talu.',
  'persona.voluntary-sector-chair.ending':
    'Roedd yn rhaid i ni gadw’r drysau ar agor ar ôl i’r prosiect ddod i ben.',

  'opponent.turnaround-director': 'Cyfarwyddwr adfer sefyllfa',
  'strategy.turnaround-director.does':
    'Wedi’i anfon i wella’r ffigurau o fewn blwyddyn; yn hael â geiriau ac yn ofalus ag arian.',
  'persona.turnaround-director.opening':
    '{choice, select, pool {Roedd argraff gyntaf dda yn werth yr arian.} other {Fe’m hanfonwyd i atal arian rhag gadael.}}',
  'persona.turnaround-director.pool': 'Talodd amdano’i hun, felly gallwn ei amddiffyn.',
  'persona.turnaround-director.hold': 'Rwyf yma i ddod â’r ffigurau’n ôl i drefn.',
  'persona.turnaround-director.ending': 'Y misoedd olaf sy’n penderfynu sut y darllenir y flwyddyn.',

  'opponent.council-cabinet-lead': 'Aelod arweiniol o gabinet y cyngor',
  'strategy.council-cabinet-lead.does':
    'Ag angen dangos bargen deg i bleidleiswyr: yn addo os bydd sedd arall yn addo, ac yn symud pan fydd eraill wedi symud.',
  'persona.council-cabinet-lead.opening':
    '{choice, select, pool {Roedd preswylwyr wedi gofyn i ni weithio gyda’n gilydd.} other {Ni allwn ofyn i breswylwyr dalu cyn i eraill wneud.}}',
  'persona.council-cabinet-lead.pool': 'Gallwn ddangos bargen deg i breswylwyr.',
  'persona.council-cabinet-lead.hold': 'Ni allwn egluro i breswylwyr pam mai’r cyngor yn unig oedd yn talu.',
  'persona.council-cabinet-lead.ending': 'Roedd y bleidlais ar y gyllideb yn agos.',

  'temperament.guarded.does': 'Yn addo dim, yn gofalu am ei linellau ei hun, ac yn disgwyl ychydig.',
  'temperament.plain-dealer.does':
    'Yn addo dim ond yr hyn a wna, yn mynd i weld drosto’i hun, ac yn cywiro pethau.',
  'temperament.bridge-builder.does':
    'Yn addo’r hyn a wna, ac yn treulio ei amser gyda’r sedd a ddaliodd yn ôl.',
  'temperament.open-book.does': 'Yn rhwymo ei addewidion ac yn agor ei lyfrau.',
  'temperament.bargainer.does': 'Yn addo os bydd un sedd arall yn addo hefyd.',
  'temperament.smooth-talker.does':
    'Yn addo bob rownd, beth bynnag a ddaw ohono, ac yn hoffi cael ei weld gydag eraill.',
} as const satisfies Translated<typeof english>
