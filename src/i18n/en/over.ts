/**
 * English (UK): the end of a game, and any log. Values are ICU messages.
 * For translators: {seat} is a role as it stands inside a sentence ("acute trust", "CCG"), without an article.
 * {rounds} inside {text} is a list such as "1, 2 and 4". "Pool" and "hold back" are equals: neither is praised.
 */
export const over = {
  // The end, and any log.
  'over.title': '{title}: what happened',
  'over.loading': 'Reading the log again, round by round',
  'over.anyway':
    'Somebody chose to play this scenario although it is not proven to be a dilemma: what people did in it says little about sharing.',
  'over.as': 'as the {seat}',
  'over.seed': 'seed {seed}',
  'over.lead.pooled':
    '{rounds, plural, one {In one round} other {In # rounds}} the four stakes were {pooled, plural, =0 {never pooled} one {pooled once} other {pooled # times}} and {held, plural, =0 {never held back} one {held back once} other {held back # times}}.',
  'over.lead.pooled.two':
    '{rounds, plural, one {In one round} other {In # rounds}} the two stakes were {pooled, plural, =0 {never pooled} one {pooled once} other {pooled # times}} and {held, plural, =0 {never held back} one {held back once} other {held back # times}}.',
  'over.lead.notChosen':
    '{n, plural, one {One choice was not chosen (a clock or the rules decided) and is judged by nobody.} other {# choices were not chosen (a clock or the rules decided) and are judged by nobody.}}',
  'over.patients.fewer':
    'People fit to leave waited {last} days in hospital beds in the last quarter, {by} fewer than in the first.',
  'over.patients.more':
    'People fit to leave waited {last} days in hospital beds in the last quarter, {by} more than in the first.',
  'over.patients.same':
    'People fit to leave waited {last} days in hospital beds in the last quarter, as many as in the first.',
  'over.place.up': 'The place ends with {last} in reserve, {by} more than it began with.',
  'over.place.down': 'The place ends with {last} in reserve, {by} less than it began with.',
  'over.place.same': 'The place ends with {last} in reserve, as much as it began with.',
  'over.place.points': 'The seats gathered {last} between them.',
  'over.points': '{n, plural, one {# point} other {# points}}',
  'over.under.none': 'No seat went under water.',
  'over.under.some': 'Under water at the end of a round: {seats}.',
  'over.under.seat': 'the {seat} ({count, plural, one {round {rounds}} other {rounds {rounds}}})',

  'over.debrief': 'Talk it over: the debrief',
  'over.course': 'The course of the game',
  'over.course.label':
    'Reserves of each seat above its floor, round by round, with what it chose and how many people were stuck. The table below says the same.',
  'over.key.pooled': 'pooled',
  'over.key.held': 'held back',
  'over.key.part': 'pooled in part',
  'over.key.notChosen': 'not chosen',
  'over.key.height': 'height: reserves above the floor, the waterline',
  'over.key.points': 'height: points so far',
  'over.key.people': 'one light: {n} people stuck',
  'over.stuck': 'Stuck',
  'over.round': 'Round {round}',
  'over.round.short': '{round}',
  'over.start': 'Start',
  'over.table': 'The same as a table',
  'over.table.caption': 'Choice and reserves of each seat at the end of each round',
  'over.cell': '{choice}, {reserves}',
  'over.cell.under': '{choice}, {reserves}, under water',
  'over.choice.pool': 'Pooled',
  'over.choice.hold': 'Held back',
  'over.choice.part': 'Pooled {share}',
  // Why a seat had no choice.
  'over.choice.rest': 'No card',
  'over.choice.support': 'Stake withheld',
  'over.choice.card': 'Card closed to it',
  'over.choice.incident': 'Kept from pooling',
  'over.choice.unknown': 'Kept from pooling',
  'over.choice.notChosen': '{choice}, not chosen',
  'over.peopleStuck': 'People stuck on an average day',

  'over.outcomes': 'What it meant for patients',
  'over.outcomes.place': 'What it meant for the place',
  'over.outcomes.caption': 'Outcomes of the place, quarter by quarter',
  'over.outcome.fourHour': 'Seen within four hours',
  'over.outcome.delayedBedDays': 'Days stuck in a hospital bed',
  'over.outcome.cancelled': 'Operations cancelled',
  'over.outcome.otherExits': 'Left without the right care',
  'over.outcome.avoidablePlacements': 'Avoidable placements',
  'over.outcome.daysAtHome': 'Days at home, frail people',
  'over.outcome.pounds': 'Reserves of the place',
  'over.outcome.points': 'Points of all seats so far',

  'over.standing': 'Where each seat stands',
  'over.standing.more': '{amount} more than at the start',
  'over.standing.less': '{amount} less than at the start',
  'over.standing.same': 'as at the start',
  'over.you': 'you',
  'over.you.label': 'You',
  // Under a picture without patients, and for those who do not see it.
  'over.place.after': 'The place after round {round}.',
  'over.place.alt': 'The place at the end of round {round}. The tables below say what it shows.',

  'over.seats': 'What each seat did',
  'over.seats.note': 'In seat order. Nobody is ranked: each board was asked to count something else.',
  'over.did.always.pool': 'Pooled in every round.',
  'over.did.always.hold': 'Held back in every round.',
  'over.did.mixed':
    'Pooled in {pooledCount, plural, one {round {pooled}} other {rounds {pooled}}}, held back in {heldCount, plural, one {round {held}} other {rounds {held}}}.',
  'over.did.withheld':
    'Its stake was withheld in {count, plural, one {round {rounds}} other {rounds {rounds}}}, under recovery support.',
  'over.did.closed':
    'Could not pool in {count, plural, one {round {rounds}} other {rounds {rounds}}}: the card was closed to it, or something that happened kept it out.',
  'over.did.notChosen':
    'In {count, plural, one {round {rounds}} other {rounds {rounds}}} the choice was not its own.',
  'over.did.pledges':
    'Pledged {made, plural, one {once} =2 {twice} other {# times}}: {kept, plural, =0 {none kept} one {one kept} other {# kept}}{broken, plural, =0 {} one {, one broken} other {, # broken}}{dropped, plural, =0 {} one {, one dropped because too few joined} other {, # dropped because too few joined}}.',
  'over.did.trust':
    'Working trust of the others in it (the model’s estimate): {from} at the start, {to} at the end.',
  'over.did.reasons': 'Said why: {reasons}.',
  'over.reason.helps-us': 'helps us',
  'over.reason.helps-the-place': 'helps the place',
  'over.reason.promised': 'promised',
  'over.reason.no-choice': 'no choice',
  'over.reason.in': '{reason} ({count, plural, one {round {rounds}} other {rounds {rounds}}})',
  'over.bot': 'Its way of choosing:',
  'over.bot.in': 'Round {round}',
  'over.bot.why': 'Why, round by round',

  'over.step': 'Round by round',
  'over.step.previous': 'Previous round',
  'over.step.next': 'Next round',
  'over.step.at': 'Round {round} of {of} · {season}',
  'over.step.chose': 'What each seat did in round {round}',
  'over.step.seat': 'Seat',
  'over.step.choice': 'Choice',
  'over.step.pledge': 'Pledge',
  'over.step.score': 'Board score',
  'over.step.pounds': 'Reserves',
  'over.step.points': 'Points so far',
  'over.step.trust': 'What moved trust',
  'over.step.trust.none': 'Nothing moved trust this round.',
  'over.step.trust.row': 'The {from} of the {of}: {before} → {after}',
  'over.pledge.none': 'none',
  'over.pledge.kept': 'kept',
  'over.pledge.broken': 'broken',
  'over.pledge.dropped': 'dropped, too few joined',
  'over.pledge.not-judged': 'not judged',
  'over.why.pooled': 'pooled',
  'over.why.held-back': 'held back',
  'over.why.part-pooled': 'pooled in part',
  'over.why.kept': 'kept its pledge',
  'over.why.bound-kept': 'kept a bound pledge',
  'over.why.broken': 'broke its pledge',
  'over.why.learn-together': 'learned together',
  'over.why.eat-together': 'ate together',
  'over.why.mission': 'shared a task',
  'over.why.put-it-right': 'put it right',
  'over.why.joint-appointment': 'made a joint appointment',
  'over.why.taken-back': 'took back what it had given',
  'over.why.incident': 'something happened',

  'over.fog': 'Chosen, and seen',
  'over.fog.none': 'This round everybody saw what was really chosen.',
  'over.fog.row': 'Chosen by {of}: {sent}. {saw}.',
  'over.fog.saw': 'Seen by {from}: {what}',

  // The handover year: four quarters after the last round that nobody plays.
  'over.handed-on': 'What you handed on',
  'over.handed-on.lead':
    'The year after, nobody pools and what was pooled fades. In its last quarter people fit to leave wait {last} days in hospital beds, {turn, select, more {{by} more than in the last quarter you played.} fewer {{by} fewer than in the last quarter you played.} other {as many as in the last quarter you played.}}',
  'over.handed-on.caption': 'Outcomes of the place in the year after, quarter by quarter',
  'over.handed-on.last': 'Last round',
  'over.handed-on.quarter': 'Quarter {n} after',

  'over.next': 'And now?',
  'over.save': 'Save the log',
  'over.save.more':
    'The whole game in one file, to open here again or to send to a colleague. It holds no names.',
  'over.again.same': 'Play again with the same luck',
  'over.again.new': 'Play again with new luck',
  'over.again.seat': 'Sit in another seat',
  'over.again.shared': 'Play it again together',
  'over.print': 'Print',
  'over.scenarios': 'Another scenario',
  'over.unfinished':
    'This game is not over yet: {rounds, plural, =0 {no round is} one {one round is} other {# rounds are}} finished.',
  'over.unfinished.none': 'No round of it is finished yet, so there is nothing to show.',

  // Opening a log.
  'openLog.title': 'Open a log',
  'openLog.lead': 'A saved game ends in .swim.jsonl. It is read here, on this device, and sent nowhere.',
  'openLog.choose': 'Choose a file',
  'openLog.drop': 'or drop it here',
  'openLog.dropped': 'Let go to open it',
  'openLog.reading': 'Playing the game again to check it',
  'openLog.of': 'Log: {file}',
  'openLog.ok': 'Checked: the game was played again from its commands, and every round came out the same.',
  'openLog.inProgress':
    'Checked as far as it goes. The log has no seal, so the game is still going on (or the file was cut exactly at the end of a line).',
  'openLog.resume': 'Continue this game here',
  'openLog.resumed': 'The game is on this device now.',
  'openLog.other': 'Open another log',
  'openLog.notVerified': 'This log does not check out.',
  'openLog.shownAnyway': 'What can be read of it is shown below. Take it as a story, not as proof.',
  'openLog.tooBig': 'The file is {size}. A log is at most {most}, so this is something else.',
  'openLog.where': 'Line {line}{round, plural, =0 {} other {, in round {round}}}:',
  // {what} begins in lower case and has no full stop.
  'openLog.different': 'Played again, the game takes another course: {what}.',
  'openLog.obstacle.rules':
    'It was played by another version of the rules, so it cannot be played again here. What it says of each round is shown as it was written.',
  'openLog.obstacle.generators':
    'It was played with another source of chance, so it cannot be played again here. What it says of each round is shown as it was written.',
  'openLog.obstacle.extract':
    'It is an extract of a game that was still running: without its seed it can be read, but not checked.',
  'openLog.unreadable': 'The browser could not read the file. It may have been moved or opened elsewhere.',
  'openLog.kept': 'Nothing on this device was changed.',
  'openLog.whatNext': 'Choose the file that ends in .swim.jsonl, or ask whoever sent it to save it again.',
} as const
