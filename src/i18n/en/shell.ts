/**
 * English (UK): the shell of the page (bars, home, set-up, saving, logs, the end). Values are ICU messages.
 * For translators: {seat} is a role as it stands inside a sentence ("acute trust", "CCG"), without an article.
 * {rounds} inside {text} is a list such as "1, 2 and 4". "Pool" and "hold back" are equals: neither is praised.
 */
export const shell = {
  // Figures. {amount} already carries the pound sign: "£3.40" becomes "£3.40m" (million).
  'figure.millions': '{amount}m',
  // Months of a quarter: "April to June".
  'figure.season': '{from} to {to}',

  // Every page.
  'page.name': 'Swim Together',
  'page.title': '{title} · Swim Together',
  'page.skip': 'Skip to the content',
  'page.loading': 'Just a moment: the place is being drawn.',
  'page.nav': 'Main',
  'page.unknown.title': 'There is no such page',
  'page.unknown.lead': 'The address leads nowhere here. It may have been cut short when it was copied.',
  'page.home': 'Go to the first page',

  'nav.scenarios': 'Scenarios',
  'nav.log': 'Open a log',

  // Errors: what happened, what was kept, what to do.
  'error.word': 'That did not work.',
  'error.bug': 'Something in this page broke. It is our mistake, not yours.',
  'error.bug.kept': 'Your game is kept up to the last thing you did.',
  'error.reload': 'Load the page again',
  'error.details': 'What the page knows about it',
  'error.chunk': 'A part of the page could not be fetched. The network may be away.',

  // Standing of a seat, for a sentence or a label.
  'standing.afloat': 'afloat',
  'standing.awash': 'awash',
  'standing.under': 'under water',

  // Home.
  'home.title': 'Four boards. One place.',
  'home.title.second': 'The same patients.',
  'home.lead':
    'You lead one organisation in an estuary town. Each quarter you decide, in secret: <b>pool</b> your stake in a shared budget, or <b>hold back</b>. Then the tide shows you what four sensible decisions add up to.',
  'home.tutorial': 'Play the tutorial',
  'home.minutes': '· {minutes, plural, one {# minute} other {# minutes}}',
  'home.promise': 'No account, no name, nothing to install. Sound is off.',
  'home.continue': 'Continue: {title}, round {round}',
  'home.picture':
    'An estuary town seen from above. Four landing stages stand in the water around a shared pool: the acute hospital, the CCG, the council and the community hub. Footbridges join them. Small lights, the patients, travel between the homes on the bank, the hospital, rehab, care homes and home care.',
  'home.label.acute': 'Acute hospital',
  'home.label.ccg': 'CCG',
  'home.label.council': 'Council',
  'home.label.community': 'Community',
  'home.key.title': 'How to read the picture',
  'home.key.lights': 'Lights are people.',
  'home.key.lights.more': 'Stuck ones stay where they are stuck.',
  'home.key.water': 'The waterline is money.',
  'home.key.water.more': 'Afloat, awash or under water.',
  'home.key.bridges': 'Bridges are trust.',
  'home.key.bridges.more': 'Each half is what one thinks of the other.',
  'home.key.pool': 'The pool is what you share.',
  'home.key.pool.more': 'It runs to care outside hospital.',
  'home.own': 'On your own',
  'home.own.more':
    'Twenty minutes with three other boards, who each have their reasons. Pause and come back.',
  'home.own.link': 'Choose a scenario',
  'home.back': 'Come back later',
  'home.back.more':
    'Close the page whenever you like. The game waits on this device, at the very step you left.',
  'home.back.link': 'Your games',
  'home.after': 'After the game',
  'home.after.more':
    'Open a saved log, yours or a colleague’s. Check it, step through it, argue about it, print it.',
  'home.after.link': 'Open a log',

  // Saved games.
  'saved.title': 'Your games on this device',
  'saved.none': 'No games yet. Once you have started one, it waits here.',
  'saved.running': 'Round {round}, as the {seat}',
  'saved.over': 'Played to the end, as the {seat}',
  'saved.when': 'Last played {when}',
  'saved.continue': 'Continue',
  'saved.see': 'See how it went',
  'saved.log': 'Save the log',
  'saved.delete': 'Delete',
  'saved.of': '{action}: {title}, {when}',
  'saved.delete.title': 'Delete this game?',
  'saved.delete.more':
    '{title}, as the {seat}, last played {when}. It is deleted from this device and cannot be brought back. Save its log first if you may want it.',
  'saved.delete.yes': 'Delete the game',
  'saved.delete.no': 'Keep it',
  'saved.deleted': 'Deleted: {title}.',
  'saved.notLasting':
    'This browser keeps nothing for us (a private window, perhaps). The game runs, but it is gone when the page closes: save its log before you leave.',
  'saved.lost':
    'This device takes no more: the game goes on, but the last steps are not kept. Save the log before you leave.',

  // Library and set-up.
  'library.title': 'Scenarios',
  'library.lead': 'A path from the smallest dilemma to the largest. Start anywhere; each stands alone.',
  'library.place': '{place} · {rounds}',
  'library.tutorial': '{place} · Tutorial · {rounds}',
  'library.teaches': 'Teaches',
  'library.minutes': '{minutes, plural, one {minute} other {minutes}}',
  'library.start': 'Start here',
  'library.play': 'Play',
  'library.play.of': 'Play {title}',
  'library.none': 'This site carries no scenarios: something was left out when it was built.',
  'rounds.fixed': '{n, plural, one {# round} other {# rounds}}',
  'rounds.unknown': 'at least {atLeast, plural, one {# round} other {# rounds}}, then nobody knows',

  'setUp.title': 'Set up a game',
  'setUp.lead': 'Three choices, all made for you already. Change what you like.',
  'setUp.scenario': 'Scenario',
  'setUp.minutes': 'About {minutes, plural, one {# minute} other {# minutes}} · {rounds}',
  'setUp.seat': 'Your seat',
  'setUp.role': 'Your role card',
  'setUp.others': 'The other boards',
  'setUp.others.more':
    'The machine sits in the other seats. Each keeps to one way of choosing; pick it, or be surprised and find out.',
  'setUp.others.rare': 'More ways of choosing',
  'setUp.opponent': 'Who sits in the {seat}',
  'setUp.surprise.does': 'You find out at the end which way of choosing it was.',
  'setUp.more': 'More options',
  'setUp.seed': 'Seed',
  'setUp.seed.more':
    'The same seed brings the same patients, the same winter and the same luck, so two games can be compared. Any word will do.',
  'setUp.seed.hidden':
    'How long this game lasts is drawn from its seed, so the seed stays hidden until the end.',
  'setUp.start': 'Start the game',
  'setUp.unknownScenario': 'This site has no scenario called “{id}”.',
  'setUp.unknownScenario.kept': 'Pick one of those below instead. Everything else in your link is kept.',
  'setUp.unknownBot':
    'Your link asks for an opponent called “{written}”, which this page does not have. The usual one sits there instead.',
  'setUp.broken': 'The scenario “{title}” has mistakes in it and cannot be played. What is wrong:',
  'setUp.broken.issue': '{path}: {sentence}',
  // Short names for ways of choosing, for a list; the full sentence (strategy.….does) stands below it.
  'opponent.surprise': 'Surprise me',
  'opponent.cooperator': 'Always pools',
  'opponent.defector': 'Always holds back',
  'opponent.tit-for-tat': 'Answers like with like',
  'opponent.grudger': 'Trusts until let down',
  'opponent.win-stay-lose-shift': 'Keeps what works',
  'opponent.tit-for-2-tats': 'Patient, up to a point',
  'opponent.alternator': 'Takes turns',
  'opponent.suspicious-tit-for-tat': 'Waits for the others first',
  'opponent.random': 'Tosses a coin',

  // Coming to a table.
  'play.loading': 'Setting the table: {title}',
  'play.resuming': 'Bringing your game back',
  'play.missing.title': 'This game is not here',
  'play.missing':
    'The link names a game that was played on another device or has been deleted here. A saved log can still be opened.',
  'play.broken.title': 'This saved game cannot be continued',
  'play.broken': 'What is kept of it on this device no longer adds up. {reason}',
  'play.broken.kept': 'Nothing was deleted: you can save what is there as a file.',
  'play.broken.save': 'Save what is there',
  'play.again.fresh': 'Start a new game of it',

  // The end, and any log.
  'over.title': '{title}: what happened',
  'over.loading': 'Reading the log again, round by round',
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
  'over.choice.forced': 'Stake withheld',
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
  'over.standing.from': '{change} since the start',
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
  'over.why.share-power': 'shared power with citizens',
  'over.why.joint-appointment': 'made a joint appointment',
  'over.why.taken-back': 'took back what it had given',
  'over.why.incident': 'something happened',

  'over.next': 'And now?',
  'over.save': 'Save the log',
  'over.save.more':
    'The whole game in one file, to open here again or to send to a colleague. It holds no names.',
  'over.again.same': 'Play again with the same luck',
  'over.again.new': 'Play again with new luck',
  'over.again.seat': 'Sit in another seat',
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
