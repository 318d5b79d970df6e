/**
 * English (UK), the round on screen. Values are ICU messages.
 * For translators: {seat} is a role inside a sentence ("acute trust", "CCG"), without an article; {seats} is a list that
 * carries its articles ("the CCG and the council"). Money, percentages and counts come formatted. "Pool" and "hold back"
 * are equals: neither is praised. "You" is the board at this device.
 */
export const table = {
  // The bar.
  'table.title': 'Round {round}: {phase}',
  'table.you-are': 'You are the',
  'table.round': 'Round {round}',
  'table.rounds.fixed': 'of {n}',
  'table.rounds.unknown': 'of at least {n}',
  'table.phases': 'Steps of the round',
  'table.phase.brief': 'Brief',
  'table.phase.talk': 'Talk',
  'table.phase.decide': 'Decide',
  'table.phase.reveal': 'Reveal',
  'table.phase.quarter': 'Quarter',
  'table.phase.reflect': 'Reflect',
  'table.phase.done': '(done)',
  'table.clock': 'Time left',
  'table.clock.left': 'left in this step',
  'table.leave': 'Leave',
  'table.leave.saved': '(saved)',
  'table.announce': 'Round {round}, {phase}.',
  'table.no-seat': 'No seat is handed to this device at the moment.',
  'table.refused': 'The rules do not allow that now ({code}).',

  // Seats in sentences.
  'table.the-seat': 'the {seat}',
  'table.you': 'You',
  'table.you.mid': 'you',

  // Standing in the water, as a sentence and as a word on the picture.
  'table.standing.afloat': 'Afloat: your reserves are well above the floor.',
  'table.standing.awash': 'Awash: your reserves are close to the floor.',
  'table.standing.under': 'Under water: your reserves are below the floor. You stay in the game.',
  'table.standing.word.afloat': 'afloat',
  'table.standing.word.awash': 'awash',
  'table.standing.word.under': 'under water',

  // The picture.
  'table.caption.start': 'As the year begins, by the plan: {caption}',
  'table.caption.pool': 'Pool {share} full',

  // Brief.
  'table.brief.first': 'The story',
  'table.brief.card': '{season} · {kind}',
  'table.role': 'Your role: the {seat}',
  'table.incidents': 'What has happened',
  'table.chief.committed': 'The newcomer stands by what was agreed.',
  'table.chief.new': 'The newcomer has promised nothing yet.',
  'table.brief.dock': 'Read what you need. Everything here stays at hand while you choose.',
  'table.brief.ready': 'Ready to choose',
  'table.brief.ready.talk': 'Ready to talk',
  'table.ready.waiting': 'You are ready. Waiting for {seats}.',

  // The card.
  'table.card': 'This round’s card',
  'table.card.kind': '{kind} · {freshness} · {level} level',
  'table.card.table': 'This round’s bargain',
  'table.card.rest': 'No card this round',
  'table.card.rest.title': 'A quarter without a card',
  'table.card.leap': 'A leap: all in, or not at all',
  'table.card.fresh': 'fresh',
  'table.card.reheated': 'seen before',
  'table.card.place': 'place',
  'table.card.neighbourhood': 'neighbourhood',
  'table.card.again': 'Read the card again',
  'table.stake': 'Your stake is <b>{stake}</b>.',

  // The board's letter.
  'table.letter.private': 'Private · only you can read this',
  'table.letter': 'From your board',
  'table.counts': 'Your board counts {things}.',
  'table.counts.letter': 'Its letter',
  'table.counts.reserves': 'your reserves',
  'table.counts.fourHour': 'patients seen within four hours',
  'table.counts.delayedBedDays': 'days people are stuck in a bed',
  'table.counts.cancelled': 'cancelled operations',
  'table.counts.otherExits': 'people who left without the right care',
  'table.counts.daysAtHome': 'days frail people spend at home',
  'table.counts.avoidablePlacements': 'avoidable placements',

  // Own account.
  'table.own': 'Your own account',
  'table.own.reserves': 'Reserves',
  'table.own.floor': 'Floor; below it you are under water',
  'table.own.plan': 'Plan for the end of the year',
  'table.own.last': 'Change in the last quarter',

  // Figures all can see.
  'table.shared': 'What everybody can see',
  'table.shared.start': 'The plan for a usual quarter. Nothing has been measured yet.',
  'table.shared.last': 'Last quarter, with the change from the one before.',
  'table.shared.fourHour': 'Patients seen within four hours',
  'table.shared.delayedBeds': 'Beds with somebody ready to leave, on a usual day',
  'table.shared.cancelled': 'Operations cancelled',
  'table.shared.otherExits': 'People who left without the right care',
  'table.shared.reserves': 'Reserves of all four boards',
  'table.shared.pool': 'Shared pool',
  'table.shared.pool.full': '{share} full',

  // Talk.
  'table.talk': 'What will you say?',
  'table.talk.lead':
    'Talk across the table. Here you only record a pledge, if you want to make one. Everybody sees it.',
  'table.talk.lead.solo':
    'You can make a pledge before you choose. Everybody sees it, and everybody sees whether it is kept.',
  'table.talk.lead.plain': 'Talk across the table. Nothing is recorded in this round.',
  'table.talk.ready': 'Ready to choose',
  'table.talk.dock': 'You can change your pledge until talk closes. Saying nothing is fine.',
  'table.talk.dock.plain': 'When you have talked, go on to the choice.',
  'table.pledge': 'Your pledge',
  'table.pledge.option.none': 'Say nothing',
  'table.pledge.option.none.hint': 'No pledge: nothing to keep, nothing to break.',
  'table.pledge.option.plain': 'Will pool',
  'table.pledge.option.plain.hint':
    'Kept, it builds trust. Broken, it costs more trust than holding back without a word.',
  'table.pledge.option.if':
    'Will pool if at least {k, plural, one {# other pledges} other {# others pledge}}',
  'table.pledge.option.if.hint': 'If too few pledge, it falls away: neither kept nor broken.',
  'table.pledge.k': 'How many others must pledge',
  'table.pledge.k.option': '{k, plural, one {# other} other {# others}}',
  'table.pledge.level': 'How much of your stake',
  'table.pledge.plain': 'Will pool',
  'table.pledge.if': 'Will pool if {k, plural, one {# other pledges} other {# others pledge}}',
  'table.pledge.part': '{what} ({share} of the stake)',
  'table.pledge.bound': '{what}, bound',
  'table.pledge.met':
    '{others, plural, one {One other has pledged} other {# others have pledged}}, so it now reads: will pool',
  'table.pledge.unmet':
    '{others, plural, =0 {No other has pledged} one {One other has pledged} other {# others have pledged}} so far; it needs {k}',
  'table.pledge.none': 'No pledge',
  'table.pledge.forfeit': 'If you then hold back, {forfeit} goes into the pool. Binding costs 1 headspace.',
  'table.pledge.kept': 'Pledge kept',
  'table.pledge.broken': 'Pledge broken',
  'table.pledge.dropped': 'Pledge fell away',
  'table.pledge.not-judged': 'Pledge not judged',
  'table.pledge.paid': 'forfeit of {forfeit} into the pool',
  'table.pledges': 'Pledges you have seen',
  'table.bind': 'Bind this pledge',
  'table.bind.done': 'Your pledge is bound: it carries a forfeit.',

  // Decide: the two cards.
  'table.choice.legend': 'Your choice, secret until the reveal',
  'table.choice.pool': 'Pool',
  'table.choice.hold': 'Hold back',
  'table.choice.chosen': '✓ Chosen',
  'table.choice.sent': 'Sent…',
  'table.choice.closed': 'Not open this round',
  'table.choice.if-pool': 'If you pool',
  'table.choice.if-hold': 'If you hold back',
  'table.choice.announced':
    '{choice, select, pool {Chosen: pool.} other {Chosen: hold back.}} You can still change it.',
  'table.price.stake': '−\u2060{stake} now',
  'table.price.part': '−\u2060{stake} now, {share} of your stake',
  'table.price.leap': '−\u2060{stake} if it fails',
  'table.price.nothing': '£0 now',
  'table.price.between': '{least} to {most}',
  'table.reserves.above': 'Reserves <b>{before} → {after}</b>, still {room} above your floor.',
  'table.reserves.below':
    'Reserves <b>{before} → {after}</b>: {room} below your floor, if nothing else came in.',
  'table.reserves.stay': 'Reserves stay at <b>{reserves}</b> for now.',
  'table.known.pool':
    'At today’s trust a pooled pound buys <b>{alone}</b> of care if you pool alone and <b>{all}</b> if all {n} pool. It works from next quarter on or later, and {fades} of it fades each round. What comes back to you depends on the others.',
  'table.pence': '{pence}p',
  'table.known.hold':
    'If others pool, their money works for the whole place, yours included. If nobody does, what was pooled before fades and nothing new comes.',
  'table.known.table':
    'If {others, plural, one {the other pools} other {the other # pool}}: <b>{best}</b>. If {others, plural, one {it does not} other {none of them do}}: <b>{worst}</b>.',
  'table.known.leap-pool':
    'It works only if at least {threshold} pool in the same round. If fewer do, you lose <b>{loss}</b>.',
  'table.known.leap-hold': 'You lose nothing. Without you the leap may fail, and those who tried pay for it.',
  // {what} is a whole sentence of the scenario.
  'table.rest.give': 'What you can give: {what}',
  'table.rest.need': 'What needs you at home: {what}',
  'table.rest': 'There is nothing to pool this round. You can still make moves, and then lock.',
  'table.forced': 'This counts as nobody’s choice: no trust moves because of it.',
  'table.forced.rest': 'No card, so nothing to choose',
  'table.forced.support': 'Not chosen: recovery support keeps its stake',
  'table.forced.card': 'Not chosen: the card is closed to this seat',
  'table.forced.incident': 'Not chosen: “{title}” keeps it from pooling',
  'table.levels': 'How much of your stake?',
  'table.levels.chosen': 'You pool {pooled} and keep {kept}.',

  // Decide: payoffs of a table card.
  'table.payoffs': 'What each choice brings',
  'table.payoffs.caption': 'The same table for every seat.',
  'table.payoffs.others': 'Of the others',
  'table.payoffs.pool': 'You pool',
  'table.payoffs.hold': 'You hold back',
  'table.payoffs.row':
    '{n, plural, one {{k, plural, =0 {The other holds back} other {The other pools}}} other {{k, plural, =0 {None of the other {n} pool} one {One pools} other {# pool}}}}',
  'table.points': '{n, plural, one {{points} point} other {{points} points}}',

  // Decide: reading the room, reasons, moves.
  'table.read': 'Read the room',
  'table.read.hint': 'What will each seat do? Sealed until the reveal. You may leave it open.',
  'table.read.legend': 'What will the {seat} do?',
  'table.read.trust': 'your trust in it: {trust} of 100',
  'table.reason': 'Why, in one tap',
  'table.reason.hint': 'Kept for the debrief. You may leave it open.',
  'table.reason.helps-us': 'Helps us',
  'table.reason.helps-the-place': 'Helps the place',
  'table.reason.promised': 'We promised',
  'table.reason.no-choice': 'No choice',
  'table.feel': 'How much do you trust this table?',
  'table.feel.hint': 'One tap, kept for the debrief: 1 is not at all, 5 is fully. You may leave it open.',
  'table.feel.step': '{feeling}',
  'table.ask.file': 'How do you file your plan?',
  'table.ask.file.hint':
    'A hopeful plan is paid {now} now; {clawback} goes back after round {round} if your reserves are then below {total}. Saying nothing files an honest plan.',
  'table.ask.roll-out': 'Accept the roll-out?',
  'table.ask.roll-out.hint':
    'If two or more accept, every seat is paid {pays} now and the pilot grows no more.',
  'table.ask.answer.honest': 'Honest',
  'table.ask.answer.hopeful': 'Hopeful',
  'table.ask.answer.yes': 'Accept',
  'table.ask.answer.no': 'Decline',
  'table.moves': 'Leadership moves',
  'table.headspace': 'Headspace: {left} of {total} left',
  'table.move.costs': 'costs {cost}',
  'table.move.with': 'With the {seat}',
  'table.move.whom': 'With whom?',
  'table.move.learn-together': 'Learn together',
  'table.move.learn-together.does': 'Trust grows by 4 each way between all who choose it, if two or more do',
  'table.move.eat-together': 'Eat together',
  'table.move.eat-together.does': 'Trust grows by 3 both ways with one seat, once a year',
  'table.move.open-the-books': 'Open the books',
  'table.move.open-the-books.does':
    'All see your figures, for good; with three open books, all see the true forecast',
  'table.move.go-and-see': 'Go and see',
  'table.move.go-and-see.does': 'Your pooled money works a round sooner',
  'table.move.do-the-boring-well': 'Do the boring well',
  'table.move.do-the-boring-well.does': 'What you pool buys 5% more from now on, up to 15%',
  'table.move.clear-the-runway': 'Clear the runway',
  'table.move.clear-the-runway.does':
    'What another seat pools buys 25% more; one time in four it costs you £60,000',
  'table.move.knock-on-doors': 'Knock on doors',
  'table.move.knock-on-doors.does':
    'Learn where most people waited this quarter; a softer landing if talks go wrong',
  'table.move.bring-the-evidence': 'Bring the evidence',
  'table.move.bring-the-evidence.does': 'All see true need in each neighbourhood; the next card may change',
  'table.move.mission': 'Mission',
  'table.move.mission.does':
    'A shared task: a little care at once and 2 trust each way, if two or more take it',
  'table.move.put-it-right': 'Put it right',
  'table.move.put-it-right.does': 'Own a broken pledge: pool next time and half of the lost trust returns',
  'table.move.put-it-right.owes':
    'Pay the {owed} still owed into the pool; pool next time and half of the lost trust returns',
  'table.move.joint-appointment': 'Joint appointment',
  'table.move.joint-appointment.does': 'A floor under trust with one seat, if both choose it',
  'table.move.share-power': 'Share power with citizens',
  'table.move.share-power.does':
    'Residents direct a fifth of your stake; from next round what you pool buys 5% more',
  'table.move.take-back-power': 'Take power back',
  'table.move.take-back-power.does': 'Direct your whole stake again: a pledge to residents broken in public',
  'table.move.feed-the-pilot': 'Feed the pilot',
  'table.move.feed-the-pilot.does': 'Pay {cost} towards the pilot; it grows if {feeders} or more seats do',

  // The lock bar.
  'table.lock': 'Lock my choice',
  'table.unlock': 'Change my mind',
  'table.locked': 'Locked. You can change your mind until everybody has locked.',
  'table.unlocked': 'Open again. Lock when you are sure.',
  'table.dock.nothing': 'Nothing chosen yet',
  'table.dock.forced': 'Your stake stays home this round',
  'table.dock.part': 'Pool {share}',
  'table.dock.is-locked': 'Locked: {choice}',
  'table.dock.rest': 'Nothing to pool this round',
  'table.dock.forced-hint': 'Make moves if you like, then lock.',
  'table.dock.choose': 'Choose one of the two cards.',
  'table.dock.open': 'You can change this until you lock.',
  'table.dock.locked': 'You can change your mind until everybody has locked.',
  'table.dock.others': '{seats} {n, plural, one {has} other {have}} locked.',
  'table.dock.all-others': 'All the others have locked.',
  'table.dock.move-with': '{move} with the {seat}',

  // Reveal.
  'table.reveal.down': 'The cards are on the table.',
  'table.reveal.down.hint': 'All of them turn at once.',
  'table.reveal.all':
    '{n, plural, one {One pooled.} =2 {Both pooled.} =3 {All three pooled.} =4 {All four pooled.} other {All # pooled.}}',
  'table.reveal.none':
    '{n, plural, one {One held back.} =2 {Both held back.} =3 {All three held back.} =4 {All four held back.} other {All # held back.}}',
  'table.reveal.pooled':
    '{n, plural, =0 {Nobody pooled.} one {One pooled.} =2 {Two pooled.} =3 {Three pooled.} other {# pooled.}}',
  'table.reveal.held':
    '{n, plural, one {One held back.} =2 {Two held back.} =3 {Three held back.} other {# held back.}}',
  'table.reveal.forced':
    '{n, plural, one {One could not choose.} =2 {Two could not choose.} =3 {Three could not choose.} other {# could not choose.}}',
  'table.reveal.fog':
    'This is what you saw, and some of it may be reported wrongly. What was really chosen comes out at the end.',
  'table.reveal.unseen': 'The cards have turned. Choices stay hidden until the debrief.',
  'table.reveal.total': '{pounds} goes into the shared pool.',
  'table.reveal.together': 'All together: {payoff}.',
  'table.reveal.nothing': 'Nothing goes into the shared pool.',
  'table.reveal.word.pooled': 'Pooled',
  'table.reveal.word.held': 'Held back',
  'table.reveal.word.part': 'Pooled {share}',
  'table.reveal.word.rest': 'No choice',
  'table.reveal.word.unseen': 'Not shown',
  'table.reveal.in': '{pounds} in',
  'table.reveal.kept': 'Kept {pounds}',
  'table.reveal.gets': 'Gets {payoff}',
  'table.origin.chosen': 'Chosen',
  'table.origin.draft': 'Time was up: its draft was played',
  'table.origin.pledge': 'Not chosen: its pledge was played',
  'table.origin.last': 'Not chosen: its last choice was repeated',
  'table.origin.hold-back': 'Not chosen: nobody decided',
  'table.origin.forced': 'Not chosen: its stake was not free',
  'table.origin.stand-in': 'Not chosen: a stand-in played',
  'table.origin.run-on': 'Not chosen: the round was run on',
  'table.reveal.dock': 'Next come the days of the quarter. Skipping them changes nothing.',
  'table.reveal.watch': 'Watch the quarter',
  'table.reveal.skip': 'Skip to results',
  'table.reveal.results': 'See the results',
  'table.trust': 'What it did to trust',
  'table.trust.estimate':
    'Working trust, 0 to 100: the model’s estimate of what each seat thinks of another.',
  'table.trust.most': 'The bridges that changed most',
  'table.trust.all':
    '{n, plural, =2 {Both bridges} =12 {All twelve, with reasons} other {All #, with reasons}}',
  'table.trust.still': 'No trust moved this round.',
  'table.trust.pair': 'Trust',
  'table.trust.of': 'of',
  'table.trust.from-to': 'From, to',
  'table.trust.change': 'Change',
  'table.trust.why': 'Why',
  'table.trust.same': 'no change',
  'table.why.nothing': 'nothing moved it',
  'table.why.pooled': '{who, select, you {you pooled} other {pooled}} ({by})',
  'table.why.held-back': '{who, select, you {you held back} other {held back}} ({by})',
  'table.why.part-pooled': '{who, select, you {you pooled a part} other {pooled a part}} ({by})',
  'table.why.kept': '{who, select, you {you kept your pledge} other {kept its pledge}} ({by})',
  'table.why.bound-kept': '{who, select, you {you kept a bound pledge} other {kept a bound pledge}} ({by})',
  'table.why.broken': '{who, select, you {you broke your pledge} other {broke its pledge}} ({by})',
  'table.why.learn-together': 'learned together ({by})',
  'table.why.eat-together': 'ate together ({by})',
  'table.why.mission': 'took one task together ({by})',
  'table.why.put-it-right': '{who, select, you {you put it right} other {put it right}} ({by})',
  'table.why.joint-appointment': 'made a joint appointment ({by})',
  'table.why.taken-back':
    '{who, select, you {you took power back from citizens} other {took power back from citizens}} ({by})',
  'table.why.named': '{movers} ({by})',
  'table.why.incident': 'what happened this round ({by})',
  'table.reading': 'How you read the room',
  'table.reading.pool': 'You expected {pool} to pool.',
  'table.reading.hold': 'You expected {hold} to hold back.',
  'table.reading.both': 'You expected {pool} to pool and {hold} to hold back.',
  'table.reading.score': '{right} of {of} came as you expected.',
  'table.reading.sealed': 'Before you judge: each had a letter from its own board, and you have not read it.',

  // Quarter.
  'table.quarter': 'Ninety-one days',
  'table.quarter.days': '{season} · 91 days',
  'table.quarter.loading': 'The days are being counted.',
  'table.quarter.now':
    '{day} {people, plural, =0 {Nobody is ready to leave hospital and waiting.} one {One person is ready to leave hospital and waiting.} other {# people are ready to leave hospital and waiting.}}',
  'table.quarter.usual':
    '{people, plural, one {On a usual day of this quarter # person waited.} other {On a usual day of this quarter # people waited.}}',
  'table.quarter.last': 'Last day of the quarter. {caption}',
  'table.quarter.figures': 'On this day',
  'table.quarter.waiting': 'Ready to leave hospital, waiting',
  'table.quarter.boarders': 'In A&E, waiting for a bed',
  'table.quarter.ward': 'In a hospital bed and in need of it',
  'table.quarter.homeCare': 'With home care',
  'table.quarter.rehab': 'In rehabilitation',
  'table.quarter.careHome': 'In a care-home place',
  'table.quarter.start': 'day 1: {people}',
  'table.quarter.dock': 'Skipping changes nothing: the same quarter has happened.',
  'table.quarter.results': 'See the results',
  'table.play': 'The days of the quarter',
  'table.play.playing': 'Pause',
  'table.play.paused': 'Play',
  'table.play.ended': 'Replay',
  'table.play.slow': 'Half speed',
  'table.play.next': 'Next picture',
  'table.play.day': 'Day',
  'table.play.day-of': 'day {day} of {days}',
  'table.play.skip': 'Last day',

  // Reflect.
  'table.reflect.over': '{season} · 91 days',
  'table.reflect.done': 'The quarter is over.',
  'table.reflect.lead': 'The place at the end of the quarter, and three figures',
  'table.reflect.patients.better': 'Fewer people were stuck.',
  'table.reflect.patients.worse': 'More people were stuck.',
  'table.reflect.patients.same': 'About as many people were stuck as before.',
  'table.reflect.money':
    '{place, select, better {The place has more in hand} worse {The place has less in hand} other {The place has about as much in hand as before}}{own, select, better {{place, select, better {, and so have you.} other {, and you have more.}}} worse {{place, select, worse {{pooled, select, yes {, and so have you; part of it went into the pool.} other {, and so have you.}}} other {{pooled, select, yes {, and you paid for some of it.} other {, and you have less.}}}}} other {{place, select, better {, and you hold about as much as before.} worse {, and you hold about as much as before.} other {, and so have you.}}}}',
  'table.reflect.dock': 'Take your time. The next round starts when you are ready.',
  'table.reflect.ready': 'Ready for round {round}',
  'table.reflect.maybe': 'Ready for what comes next',
  'table.reflect.end': 'See how it ended',
  'table.bottleneck':
    'You knocked on doors. Most people waited for {line, select, p1 {home care} p2 {a rehabilitation bed} p3 {a care-home place} discharge {somebody to arrange their way home} other {help before they fell ill}}.',
  'table.three.patients': '1 · Patients',
  'table.three.patients.unit': 'days stuck in a bed',
  'table.three.place': '2 · The place',
  'table.three.place.unit': 'in reserve, all boards',
  'table.three.own': '3 · You',
  'table.three.own.unit': 'in reserve',
  'table.than.last': 'than last quarter',
  'table.than.plan': 'than the plan for a usual quarter',
  'table.than.opening': 'than when the year began',
  'table.than.dashed': 'than before the quarter (dashed line)',
  'table.change.same': 'no change',
  'table.change.fewer': '{n} fewer',
  'table.change.more': '{n} more',
  'table.change.up': '{pounds} more',
  'table.change.down': '{pounds} less',
  'table.change.up.plain': 'up by',
  'table.change.down.plain': 'down by',
  'table.promised': 'Promised beside delivered',
  'table.promised.caption': 'What pooled money was to bring this quarter, and what it brought',
  'table.promised.none':
    'Nothing that was pooled is at work yet. What was pooled this round starts next quarter or later.',
  'table.promised.line': 'Bought with pooled money',
  'table.promised.promised': 'Promised',
  'table.promised.delivered': 'Delivered',
  'table.promised.share': 'Share',
  'table.promised.p1Slots': 'Home-care places',
  'table.promised.p2Beds': 'Rehab beds',
  'table.promised.p3Places': 'Care-home places',
  'table.promised.weekendStarts': 'Care started at weekends',
  'table.promised.dayEarlier': 'Home a day sooner',
  'table.promised.prevention': 'Fewer emergencies',
  'table.promised.need': 'Less need of care',
  'table.promised.key.promised': 'promised in the plan',
  'table.promised.key.delivered': 'delivered this quarter',
  'table.promised.note':
    'Plans of a first year deliver about half. Of what works today, {fades} fades each round unless it is renewed.',
  'table.mine': 'Mine beside the place',
  'table.mine.caption': 'Each measure of the place, and the money value your board gives it',
  'table.mine.measure': 'Measure',
  'table.mine.place': 'The place',
  'table.mine.yours': 'For your board',
  'table.mine.not': 'not counted',
  'table.mine.than.plan': 'Changes are against the plan for a usual quarter: nothing was measured before.',
  'table.mine.than.last': 'Changes are against last quarter.',
  'table.mine.reserves': 'Reserves',
  'table.mine.score': 'Your board’s score this round',
  'table.mine.note':
    'Your board puts a money value on what it counts, against the plan. Reserves count by their change.',
  'table.mine.moved':
    '<b>Where it went.</b> {days} fewer days were spent stuck in a bed, and {people} more people left without the right care.',
  'table.measure.fourHour': 'Seen within four hours',
  'table.measure.delayedBedDays': 'Days stuck in a bed',
  'table.measure.cancelled': 'Operations cancelled',
  'table.measure.otherExits': 'Left without the right care',
  'table.measure.daysAtHome': 'Days at home, frail people',
  'table.measure.avoidablePlacements': 'Avoidable placements',
  'table.why': 'Why trust moved',
  'table.why.you-of': 'You of',
  'table.why.of-you': 'of you',
  'table.line-for-debrief': 'One line for the debrief',
  'table.line-for-debrief.hint':
    'Optional. It stays on this device; nobody else sees it until you choose to share it.',

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
