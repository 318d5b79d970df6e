/** English (UK), the round on screen: money, moves and incidents with their reasons. For translators: see `table.ts`. */
export const tableReasons = {
  // Own account, line by line.
  'table.account': 'Your own account, line by line:',
  'table.account.caption': 'Every payment of this round, in and out',
  'table.account.line': 'Line',
  'table.account.amount': 'Amount',
  'table.account.before': 'Reserves before',
  'table.account.after': 'Reserves now ({change})',
  'table.account.care': 'For care given and bought',
  'table.account.contracts': 'Budgets and contracts',
  'table.account.running': 'Running the services',
  'table.account.shared': 'The shared pool and the table',
  'table.account.fund': 'Savings and funds',
  'table.account.events': 'What happened, and moves',
  'table.line.emergency-activity': 'Emergency stays',
  'table.line.planned-activity': 'Planned operations',
  'table.line.attendances': 'A&E attendances',
  'table.line.excess-days': 'Days beyond the usual stay',
  'table.line.block': 'Fixed contract',
  'table.line.running-cost': 'Running the hospital',
  'table.line.freed-days': 'Bed-days freed or lost',
  'table.line.freed-days-share': 'Share of freed bed-days',
  'table.line.sustainability-fund': 'Sustainability fund',
  'table.line.allocation': 'Allocation from the centre',
  'table.line.other-commissioning': 'Other care bought',
  'table.line.council-budget': 'Council budget for care',
  'table.line.council-care': 'Social care bought',
  'table.line.community-contract': 'Community contract',
  'table.line.community-cost': 'Running community services',
  'table.line.delayed-day-charge': 'Charge for delayed days',
  'table.line.control-total-fund': 'Control-total fund',
  'table.line.table-payoff': 'What the bargain brought',
  'table.line.stake': 'Stake, pooled',
  'table.line.forfeit': 'Forfeit of a pledge',
  'table.line.move-cost': 'Cost of a move',
  'table.line.incident': 'What happened this round',
  'table.line.leap-loss': 'Loss of a failed leap',
  'table.line.leap-grant': 'Grant for the leap',
  'table.line.bail-out': 'Help from the pool',
  'table.line.filing': 'Plan as filed',
  'table.line.roll-out': 'Roll-out money',

  // Table games.
  'table.got': 'Around the table',
  'table.got.sentence':
    'This round {turn, select, up {brought you {now}} down {cost you {now}} other {brought you nothing}}{rounds, plural, one {.} other {; after {rounds, plural, =2 {two} =3 {three} other {#}} rounds you are {whole, select, up {{total} up} down {{total} down} other {where you began}}.}}',
  'table.got.seat': 'Seat',
  'table.got.did': 'This round',
  'table.got.now': 'Brought',
  'table.got.total': '{rounds, plural, one {So far} other {All # rounds}}',
  'table.got.place': 'All together',
  'table.got.no-quarter': 'There are no patients in this scenario: the bargain is the whole result.',

  // The year to come.
  'table.forecast.plan': 'Your plan’s hope for the year',
  'table.forecast.plan.hint':
    'A hope: it takes it that everybody pools and that all plans keep their promises. With three open books everybody sees the true forecast instead.',
  'table.forecast.true': 'The true forecast for the year',
  'table.forecast.true.hint':
    'Three books are open, so everybody sees what is likely if each seat repeats its last choice.',
  'table.forecast.quarter': 'Quarter',
  'table.forecast.fourHour': 'Within four hours',
  'table.forecast.stuck': 'Days stuck in a bed',
  'table.forecast.cancelled': 'Operations cancelled',
  'table.forecast.exits': 'People leaving without the right care, all year',
  'table.forecast.reserves': 'Your reserves at the end of it',
  'table.books': 'Open books: reserves',
  'table.books.more': 'With three open books everybody sees the true forecast.',
  'table.books.true': 'Three are open: everybody sees the true forecast.',

  // What an incident does.
  'table.effect.every': 'every seat',
  'table.effect.demand': 'Emergency admissions this quarter: {by}.',
  'table.effect.capacity':
    '{of, select, beds {Hospital beds} p1 {Home-care places} p2 {Rehab beds} other {Care-home places}} this quarter: {by}.',
  'table.effect.cost': 'It costs {seat} {pounds}.',
  'table.effect.trust': 'Others’ trust of {seat}: {by}.',
  'table.effect.overheard': 'Trust of each seat that broke a pledge in this round or the last: {by}.',
  'table.effect.headspace': 'Headspace of {seat} this round: {by}.',
  'table.effect.cannot-pool': 'This round {seat} cannot pool.',
  'table.effect.new-chief': 'Trust in and of {seat} moves half way back to where it began.',
  'table.effect.hurry': 'Haste wastes up to {share} of what is pooled now: the less trust, the more.',
  'table.effect.derail':
    'What is pooled now loses {share} of its worth, or half of that if a seat knocked on doors earlier.',
  'table.effect.offer-roll-out':
    'Each seat answers when it chooses: if two or more accept, every seat is paid {pounds} and the pilot grows no more.',

  // What moves did.
  'table.made': 'Moves made, and what happened',
  'table.line-of':
    '{line, select, p1 {home care} p2 {rehabilitation} p3 {care-home places} discharge {the way home} prevention {prevention} other {community strength}}',
  'table.did.learn-together':
    '{n, plural, one {Nobody else came: no trust moved.} other {Trust grew by 4 each way between the # who came.}}',
  'table.did.eat-together': 'Trust grew by 3 both ways with {seat}.',
  'table.did.open-the-books': 'Figures open to all from now on.',
  'table.did.go-and-see':
    '{pooled, select, yes {What was pooled works a round sooner.} other {Nothing was pooled, so nothing comes sooner.}}',
  'table.did.do-the-boring-well': 'What this seat pools buys 5% more, now and in later rounds.',
  'table.did.clear-the-runway':
    '{pooled, select, yes {What was pooled by {seat} buys 25% more.} other {Nothing was pooled by {seat}, so it helped nobody.}}',
  'table.did.knock-on-doors':
    '{mine, select, yes {After the quarter you learn where most people waited.} other {This seat learns where most people waited.}}',
  'table.did.bring-the-evidence': 'All see true need from now on; the next card may change.',
  'table.did.mission':
    '{n, plural, one {Nobody else took the task: nothing came of it.} =2 {Two took the task: {pounds} each for {line} at once, and trust grew by 2 each way.} =3 {Three took the task: {pounds} each for {line} at once, and trust grew by 2 each way.} other {All took the task: {pounds} each for {line} at once, and trust grew by 2 each way.}}',
  'table.did.put-it-right': 'A broken pledge owned. Pooling next time brings half of the lost trust back.',
  'table.did.joint-appointment':
    '{works, select, yes {Both chose it: trust between the two stays at {floor} or more.} other {It takes both, and only one chose it.}}',
  'table.did.share-power':
    'Residents direct a fifth of this stake; from next round what is pooled buys 5% more.',
  'table.did.take-back-power': 'Residents were let down in public, which costs trust with everybody.',
  'table.did.feed-the-pilot': '{pounds} paid towards it.',
  'table.pilot.now': 'Pilot “{title}”: {fed} fed it and {feeders} were needed; {before} → {after} at work.',
  'table.pilot.roll-out':
    '{works, select, yes {The roll-out was accepted: every seat is paid {pounds}, and the pilot grows no more.} other {Fewer than two accepted the roll-out: the pilot goes on as it was.}}',
  'table.filed':
    '{filed, select, hopeful {You filed a hopeful plan: {now} is paid now, and {clawback} goes back after round {round} if your reserves are then below {total}.} other {You filed an honest plan: nothing paid now, nothing to claw back.}}',

  // What came of an incident that depended on trust, on pledges or on an earlier move. {share} is of what was pooled.
  'table.happened.hurry':
    'Haste wasted {share} of what was pooled: mean trust stood at {trust} of 100, and the more trust, the less waste.',
  'table.happened.derail':
    '{softened, select, yes {What was pooled lost {share} of its worth, half as much as otherwise: a seat had knocked on doors before.} other {What was pooled lost {share} of its worth: no seat had knocked on doors before.}}',
  'table.happened.overheard':
    '{n, plural, =0 {No seat had broken a promise in this round or the last, so no trust moved.} other {Overheard of {seats}, after a broken promise: {by} trust with each other seat.}}',

  // Money with a reason: to or from oneself, and other seats where their books are open. {seat} carries its article.
  'table.paid.frown':
    '{who, select, you {The regulator frowned on the runway you cleared: it cost you {pounds}.} other {The regulator frowned on {seat} for the runway it cleared: it cost {pounds}.}}',
  'table.paid.bail-out':
    '{who, select, you {Help from the pool: {pounds} of what was pooled goes straight to you.} other {Help from the pool: {pounds} of what was pooled goes straight to {seat}.}}',
  'table.paid.leap-loss':
    '{who, select, you {You tried the leap and too few did: you lose {pounds}} other {The leap that {seat} tried failed: it loses {pounds}}}{part, select, full {.} half {, half of the full loss, because of an earlier failure or because residents share the decision.} other {, a quarter of the full loss, because of an earlier failure and because residents share the decision.}}',
  'table.paid.leap-grant':
    '{who, select, you {The leap is made and you were in it: the centre pays you {pounds}.} other {The leap is made and {seat} was in it: the centre pays it {pounds}.}}',
  'table.paid.filed': 'A hopeful plan was filed by {seat}: the centre pays it {pounds} now.',
  'table.paid.clawback':
    '{who, select, you {Your hopeful plan did not hold: at the end of round {round} your reserves are below the {total} you planned, so {pounds} goes back to the centre.} other {The hopeful plan of {seat} did not hold: its reserves are below the {total} planned, so {pounds} goes back to the centre.}}',
  'table.paid.plan-held':
    'Your hopeful plan held: your reserves of {reserves} are no less than the {total} you planned, so nothing goes back.',
  'table.paid.put-right':
    '{who, select, you {You paid the forfeit still owed for the broken pledge, {pounds}, into the pool.} other {The forfeit still owed for a broken pledge, {pounds}, was paid into the pool by {seat}.}}',
  'table.paid.fund-lost':
    'The year ends with {place} in reserve for the place, below the {total} that all plans add up to: the centre takes {fund}{who, select, you {, {mine} of it from you.} other {, a part from each seat.}}',
  'table.paid.fund-kept':
    'The year ends with {place} in reserve for the place, no less than the {total} that all plans add up to: the centre takes nothing.',

  // Why another card lies here than the one that was due.
  'table.swapped':
    '{when, select, evidence {{n, plural, =0 {The evidence was brought} other {The evidence was brought by {seats}}} last round, so this card lies here in place of “{planned}”.} other {Seats went to see or shared power often enough ({after, plural, one {once} =2 {twice} other {# times}}), so this fresh card lies here in place of “{planned}”.}}',

  // What outlasts a round.
  'table.stands': 'What stands between seats',
  'table.stands.repair':
    'You owned a broken pledge: pool when you next choose, and half of the trust it cost comes back.',
  'table.stands.standard':
    'A broken pledge costs {trust} points of trust; a bound one forfeits {share} of the stake.',
  'table.stands.agreed':
    'Agreed, as the middle of all proposals: a broken pledge costs {trust} points of trust from now on; a bound one forfeits {share} of the stake.',
  'table.stands.fund':
    'At the end of each year (rounds 4 and 8) the centre takes {fund} if all reserves together are below {total}: a part from each seat.',
  'table.stands.fog':
    'Reports can be wrong here: of every 100 choices of others that you see, about {n} are shown wrongly. What was really chosen comes out at the end.',
  'table.stands.joint': 'Joint appointment of {seats}: trust between them stays at {floor} or more.',
  'table.stands.leap': 'The leap “{title}” was made: it works from round {from} on, for good.',
  'table.stands.ceded':
    'Of its part in bed-days freed or lost, {giver} gave {share} to {to}, up to round {until}.',
  'table.stands.citizens': 'Residents direct a fifth of the stake of {seats}.',
  'table.stands.stand-in': 'A stand-in plays for {seats}. Its choices are never judged.',
  'table.stands.pilot':
    'Pilot “{title}”: {stock} at work, at most {cap}. {grows, select, yes {It grows when {feeders} or more feed it, and shrinks otherwise.} other {It grows no more, and keeps its size only when {feeders} or more feed it.}}',
  'table.stands.evidence': 'True need, where 1 is the mean of the place: {list}.',
  'table.cede': 'Give up a part of the risk',
  'table.cede.hint':
    'Another seat takes a tenth or a fifth of your part in bed-days freed or lost, for three quarters: it gains or loses there in your place. You can change it until talk closes, but not take it back.',
  'table.cede.share': 'How much of your part',
  'table.cede.to': 'To whom',
  'table.cede.do': 'Give {share} to {seat}',
  'table.cede.done': 'You give {share} of your part to {seat}.',
  'table.standards': 'What should a broken pledge cost?',
  'table.standards.hint': 'Each seat proposes; the middle of all proposals stands from now on.',
  'table.standards.trust': 'Trust that a broken pledge costs',
  'table.standards.points': '{n} points',
  'table.standards.forfeit': 'Forfeit of a bound pledge',
  'table.standards.share': '{share} of the stake',
  'table.standards.proposed': 'This is your proposal. You can change it until the step closes.',
  'table.standards.silent': 'You have proposed nothing: what stands at the start of the game counts for you.',

  // Leaps, bail-outs, closed cards, rest.
  'table.leap.rule':
    'It works only if {every, select, yes {all {n}} other {at least {threshold} of {n}}} pool in this round; then it works for good, {after, plural, =0 {from this round on} one {from the next round on} other {from # rounds later on}}. If fewer do, whoever pooled loses money: you lose {loss}{why, select, failed {, half of the full loss because an earlier try failed} citizens {, half of the full loss because residents share your decision} both {, a quarter of the full loss because an earlier try failed and residents share your decision} other {}}.',
  'table.leap.rule.fog':
    'Here a round’s choices are not seen for certain: if an earlier try failed, the loss is half of that.',
  'table.leap.grant': 'If it works and you pooled, the centre pays you {grant}.',
  'table.leap.gain':
    'What it brings: {p1Slots} home-care places, {p2Beds} rehab beds, {p3Places} care-home places{weekends, select, none {} other {, {weekends} more care started at weekends}}{sooner, select, none {} other {, {sooner} of people home a day sooner}}.',
  'table.leap.outcome':
    '{outcome, select, made {The leap is made: {n} committed and {needed} were needed. It works from round {from} on, for good.} missed {The leap fails: {n} committed and {needed} were needed. Those who tried lose what they risked.} other {Nobody tried the leap. Nothing is lost.}}',
  'table.bail-out.rule': 'Of what is pooled, {share} goes straight to {seat}; the rest buys care.',
  'table.bail-out.under': 'the seat deepest under water, if there is one',
  'table.closed.rule': 'This card is closed to {seats}: holding back there is nobody’s choice.',
  'table.reveal.rest': 'No card this round: nobody had to choose.',
} as const
