/**
 * English (UK): the glossary. For each term its name, what it means in one or two plain sentences, and under `.forms` how it
 * stands in running text, divided by bars; a form in small letters is found with a capital in front as well.
 * For translators: list forms that mean this and nothing else in your language; leave `.forms` empty where a word is too common.
 */
export const glossary = {
  'glossary.title': 'Glossary',
  'glossary.lead':
    'Words of the health service and words of this game, as they are used here. In the game, underlined words open the same notes.',
  'glossary.service': 'Words of health and care',
  'glossary.game': 'Words of the game',
  'glossary.find': 'Find a word',
  'glossary.found': '{n, plural, =0 {No word fits.} one {# word} other {# words}}',
  'glossary.close': 'Close',
  'glossary.all': 'All words',
  'glossary.nav': 'Glossary',

  'glossary.a-and-e': 'A&E',
  'glossary.a-and-e.means':
    'Accident and emergency: the hospital’s door for people who cannot wait. It may not turn anybody away, so it fills up whenever the rest of the place is stuck.',
  'glossary.a-and-e.forms': 'A&E',
  'glossary.four-hour': 'Four-hour performance',
  'glossary.four-hour.means':
    'Of all people who come to A&E, the share who are treated, admitted or sent home within four hours. The national standard is 95%; in these years many places were in the eighties.',
  'glossary.four-hour.forms': 'four-hour performance | four-hour standard | four-hour figure',
  'glossary.acute': 'Acute trust',
  'glossary.acute.means':
    'The body that runs the hospital: A&E, wards, operating theatres. Most of its income follows the patients it treats.',
  'glossary.acute.forms': 'acute trust | acute trusts',
  'glossary.ccg': 'CCG',
  'glossary.ccg.means':
    'Clinical commissioning group. Until 2022, the local body, led by family doctors, that bought most health care for its residents out of one yearly allocation.',
  'glossary.ccg.forms': 'CCG | CCGs | clinical commissioning group | clinical commissioning groups',
  'glossary.icb': 'Integrated care board',
  'glossary.icb.means':
    'Since 2022, the body that plans and pays for most health care in an area. It took over from the clinical commissioning groups.',
  'glossary.icb.forms': 'integrated care board | integrated care boards',
  'glossary.commissioner': 'Commissioner',
  'glossary.commissioner.means': 'A body that decides which care is bought, from whom, and at what price.',
  'glossary.commissioner.forms': 'commissioner | commissioners',
  'glossary.community': 'Community partnership',
  'glossary.community.means':
    'In this game one seat for community nurses and therapists, the voluntary sector and neighbourhood groups. Real places rarely give them one chair.',
  'glossary.community.forms': 'community partnership',
  'glossary.stp': 'STP',
  'glossary.stp.means':
    'Sustainability and transformation plan, later partnership: from 2016, the attempt to make one plan for all health and care bodies of an area.',
  'glossary.stp.forms':
    'STP | STPs | sustainability and transformation plan | sustainability and transformation partnership',
  'glossary.ics': 'Integrated care system',
  'glossary.ics.means':
    'Since 2022, the partnership of health and care bodies in an area. It sits together; most of its members still keep separate accounts.',
  'glossary.ics.forms': 'integrated care system | integrated care systems',
  'glossary.the-centre': 'The centre',
  'glossary.the-centre.means':
    'National government and the national bodies of the health service: those who send money, targets and letters.',
  'glossary.the-centre.forms': 'the centre',
  'glossary.regulator': 'Regulator',
  'glossary.regulator.means':
    'The national body that watches whether a hospital trust is safe and solvent, and steps in when it is not.',
  'glossary.regulator.forms': 'the regulator',
  'glossary.inspectors': 'Inspectors',
  'glossary.inspectors.means':
    'People who visit services for a national inspectorate and publish what they found, with a grade.',
  'glossary.inspectors.forms': 'inspectors | inspector',
  'glossary.special-measures': 'Special measures',
  'glossary.special-measures.means':
    'What it was called when a national body took a failing organisation under its direct watch, with advisers and conditions.',
  'glossary.special-measures.forms': 'special measures',
  'glossary.recovery-support': 'Recovery support',
  'glossary.recovery-support.means':
    'Help and close watch for an organisation in deep trouble. In the game, a board under water is in it for two rounds: its stake is withheld, it keeps half of its headspace, and it may still pledge help and make moves.',
  'glossary.recovery-support.forms': 'recovery support',
  'glossary.allocation': 'Allocation',
  'glossary.allocation.means':
    'The sum a public body is given for a year. It is fixed before the year begins; need is not.',
  'glossary.allocation.forms': 'allocation | allocations',
  'glossary.control-total': 'Control total',
  'glossary.control-total.means':
    'The year-end balance that an organisation has agreed to reach. Reaching it may bring extra money; missing it brings questions.',
  'glossary.control-total.forms': 'control total | control totals',
  'glossary.savings-plan': 'Savings plan',
  'glossary.savings-plan.means':
    'A list of measures that should make the year’s sums add up. Some lines are certain, some are hope.',
  'glossary.savings-plan.forms': 'savings plan | savings plans',
  'glossary.surplus': 'Surplus',
  'glossary.surplus.means': 'What is left when income is higher than spending. Its opposite is a deficit.',
  'glossary.surplus.forms': 'surplus',
  'glossary.deficit': 'Deficit',
  'glossary.deficit.means': 'What is missing when spending is higher than income.',
  'glossary.deficit.forms': 'deficit | deficits',
  'glossary.tariff': 'Tariff',
  'glossary.tariff.means':
    'The price list by which a hospital is paid for each patient or treatment. Work without a line on it is paid in some other way, or not at all.',
  'glossary.tariff.forms': 'tariff',
  'glossary.care-market': 'Care market',
  'glossary.care-market.means':
    'The private and charitable firms from which a council buys home care and care-home places. When fees are too low, they hand their contracts back.',
  'glossary.care-market.forms': 'care market',
  'glossary.home-care': 'Home care',
  'glossary.home-care.means':
    'Paid help at home with washing, dressing, meals and medicines, usually arranged by the council.',
  'glossary.home-care.forms': 'home care | home-care',
  'glossary.package': 'Home-care package',
  'glossary.package.means': 'The visits agreed for one person: how often, how long, by whom.',
  'glossary.package.forms': 'home-care package | home-care packages',
  'glossary.care-home': 'Care home',
  'glossary.care-home.means':
    'A place to live with care day and night. A place there may be for some weeks after hospital, or for good.',
  'glossary.care-home.forms': 'care home | care homes | care-home',
  'glossary.rehabilitation': 'Rehabilitation',
  'glossary.rehabilitation.means':
    'Training with therapists to get strength and skills back after an illness or a fall, in a bed of its own kind or at home.',
  'glossary.rehabilitation.forms': 'rehabilitation',
  'glossary.therapists': 'Therapists',
  'glossary.therapists.means':
    'Physiotherapists, occupational therapists and others who help people move and manage by themselves again.',
  'glossary.therapists.forms': 'therapists | therapist | physiotherapists',
  'glossary.district-nurse': 'District nurse',
  'glossary.district-nurse.means': 'A nurse who looks after people in their own homes.',
  'glossary.district-nurse.forms': 'district nurse | district nurses',
  'glossary.social-worker': 'Social worker',
  'glossary.social-worker.means':
    'Works for the council; among other things, finds out with people what help they need and may be given.',
  'glossary.social-worker.forms': 'social worker | social workers',
  'glossary.social-care': 'Social care',
  'glossary.social-care.means':
    'Help with daily life for adults and protection for children. Councils are responsible for it; for adults it is means-tested, not free like health care.',
  'glossary.social-care.forms': 'social care',
  'glossary.voluntary-sector': 'Voluntary sector',
  'glossary.voluntary-sector.means': 'Charities, clubs and groups of residents who do work of public use.',
  'glossary.voluntary-sector.forms': 'voluntary sector',
  'glossary.carers': 'Carers',
  'glossary.carers.means': 'People who look after a relative or friend without being paid for it.',
  'glossary.carers.forms': 'for carers | unpaid carers | young carers',
  'glossary.gp': 'GP',
  'glossary.gp.means': 'General practitioner: a family doctor, in a local surgery.',
  'glossary.gp.forms': 'GP | GPs',
  'glossary.surgery': 'Surgery',
  'glossary.surgery.means':
    'Here: the rooms in which family doctors and their nurses see people. Not an operation.',
  'glossary.surgery.forms': 'surgery appointments | surgeries',
  'glossary.operation': 'Planned operation',
  'glossary.operation.means':
    'An operation with a date. When beds are full of emergencies it is the first thing to be put off.',
  'glossary.operation.forms': 'planned operation | planned operations | cancelled operations',
  'glossary.delayed-transfer': 'Delayed transfer of care',
  'glossary.delayed-transfer.means':
    'Somebody is well enough to leave hospital and cannot, because the next step (home care, rehabilitation, a care home, an assessment) is not there yet.',
  'glossary.delayed-transfer.forms':
    'delayed transfer of care | delayed transfers of care | delayed transfer | delayed transfers | delayed discharge | delayed discharges | people ready to leave | somebody ready to leave',
  'glossary.bed-days': 'Bed-days',
  'glossary.bed-days.means': 'Beds times days: ten people who each wait nine days take 90 bed-days.',
  'glossary.bed-days.forms': 'delayed bed-days | bed-days',
  'glossary.discharge': 'Discharge work',
  'glossary.discharge.means': 'Everything that has to be arranged before somebody can leave hospital safely.',
  'glossary.discharge.forms': 'discharge work | discharge staff | discharge teams | discharge nurses',
  'glossary.escalation-beds': 'Escalation beds',
  'glossary.escalation-beds.means':
    'Extra hospital beds, opened when the usual ones are full. They cost more, because their staff is borrowed.',
  'glossary.escalation-beds.forms': 'escalation beds | extra beds',
  'glossary.agency': 'Agency staff',
  'glossary.agency.means': 'Nurses or doctors hired by the shift from a firm, at a much higher price.',
  'glossary.agency.forms': 'agency nurses | agency cover | agency staff',
  'glossary.surge': 'Winter surge',
  'glossary.surge.means':
    'Weeks in which far more people than usual fall ill at once, most often after Christmas.',
  'glossary.surge.forms': 'surge | winter surge',
  'glossary.frail': 'Frail people',
  'glossary.frail.means':
    'People, mostly old, for whom a small illness may end in a long stay. In the game: those who need help of some kind to leave hospital.',
  'glossary.frail.forms': 'frail people | frail person',
  'glossary.placement': 'Placement',
  'glossary.placement.means':
    'A care-home place for one person. An avoidable one is made because nothing better was there in time; people seldom come back from it.',
  'glossary.placement.forms': 'placement | placements | crisis placement | crisis placements',
  'glossary.without-care': 'Left without the right care',
  'glossary.without-care.means':
    'In the game: people who stopped waiting for the care they needed and left some other way: to family, to a home they pay for, to a place that does not suit.',
  'glossary.without-care.forms': 'left without the right care',
  'glossary.purdah': 'Purdah',
  'glossary.purdah.means':
    'The old word for the weeks before an election in which public bodies launch and announce nothing new. Work already agreed goes on.',
  'glossary.purdah.forms': 'purdah | the purdah period',
  'glossary.pre-election': 'Pre-election period',
  'glossary.pre-election.means':
    'The weeks before an election in which public bodies launch and announce nothing new. Work already agreed goes on.',
  'glossary.pre-election.forms': 'pre-election period | pre-election weeks',
  'glossary.councillor': 'Councillor',
  'glossary.councillor.means': 'Elected by the residents of one part of the place to decide for the council.',
  'glossary.councillor.forms': 'councillor | councillors',
  'glossary.full-council': 'Full council',
  'glossary.full-council.means':
    'The meeting of all councillors, in public, which decides the council’s budget.',
  'glossary.full-council.forms': 'full council',
  'glossary.consultation': 'Consultation',
  'glossary.consultation.means':
    'Asking the public before a service is changed. The law asks for it; if it is done badly, a change can be stopped.',
  'glossary.consultation.forms': 'consultation | consultations',

  'glossary.pool': 'Pool',
  'glossary.pool.means':
    'Put your stake into the shared budget of this round. It buys care outside hospital, from the next round on, and fades when it is not renewed.',
  'glossary.pool.forms': '',
  'glossary.hold-back': 'Hold back',
  'glossary.hold-back.means':
    'Keep your stake for a real need of your own. Neither choice is the good one: it depends on what the others do.',
  'glossary.hold-back.forms': '',
  'glossary.pooled-budget': 'Pooled budget',
  'glossary.pooled-budget.means': 'Money of several organisations in one purse, spent on one plan.',
  'glossary.pooled-budget.forms': 'shared budget | pooled budget | shared budgets',
  'glossary.stake': 'Stake',
  'glossary.stake.means': 'The sum that each board can pool or hold back in a round. Each board has its own.',
  'glossary.stake.forms': 'its stake | your stake | our stake | stakes',
  'glossary.reserves': 'Reserves',
  'glossary.reserves.means':
    'Money an organisation has in hand. In the picture it is the waterline of the landing stage.',
  'glossary.reserves.forms': 'reserves',
  'glossary.floor': 'Floor',
  'glossary.floor.means':
    'The lowest reserves a board may hold. Below its floor it is under water; a little above, awash.',
  'glossary.floor.forms': 'our floor | your floor | its floor | below the floor',
  'glossary.under-water': 'Under water',
  'glossary.under-water.means':
    'Reserves below the floor. The board stays in the game and can be helped out again.',
  'glossary.under-water.forms': 'under water',
  'glossary.pledge': 'Pledge',
  'glossary.pledge.means':
    'Saying before the choice that you will pool, perhaps only if others do. Nothing forces you to keep it; all see whether you did.',
  'glossary.pledge.forms': 'pledge | pledges',
  'glossary.headspace': 'Headspace',
  'glossary.headspace.means': 'Time and attention of a leader in a round. Leadership moves are paid with it.',
  'glossary.headspace.forms': 'headspace',
  'glossary.forfeit': 'Forfeit',
  'glossary.forfeit.means': 'What a bound pledge costs if it is broken. Somebody outside the table holds it.',
  'glossary.forfeit.forms': 'forfeit',
  'glossary.trust': 'Working trust',
  'glossary.trust.means':
    'What one board expects of another, from 0 to 100, as the model estimates it. Kept pledges and pooling raise it; it decides how much pooled money achieves.',
  'glossary.trust.forms': 'working trust',
  'glossary.board-score': 'Board score',
  'glossary.board-score.means':
    'The change in a board’s reserves, and the money value of what that board is held to account for. Each board counts something else.',
  'glossary.board-score.forms': 'board score',
  'glossary.leap': 'Leap',
  'glossary.leap.means':
    'A card that works only if enough boards commit at once. Then it changes much; if not, those who committed lose their stake.',
  'glossary.leap.forms': '',
  'glossary.incident': 'Incident',
  'glossary.incident.means':
    'Something the world does to the place in a round: a surge, a new chief, a letter from the centre.',
  'glossary.incident.forms': '',
} as const
