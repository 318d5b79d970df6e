/** English (UK): the debrief’s own words, on the page, in print and in the terminal. ICU. Roles, never blame. */
export const debrief = {
  'debrief.title': 'Debrief: {scenario}',
  'debrief.table': '{rounds, plural, one {# round} other {# rounds}} · rules {rules} · seed {seed}',
  'debrief.feelings': 'Before any figure: how was it to sit in that seat? One word each.',
  'debrief.not-replayed':
    '{why, select, rules {The log was recorded under other rules, so what might have been is left out; what happened is all here.} generators {The log was recorded with other generators of chance, so what might have been is left out; what happened is all here.} extract {This is an extract of a running game: what might have been is left out.} other {The game comes out differently when it is played again, so the log cannot be trusted; only what it says is shown.}}',
  'debrief.in-progress': 'The game was not finished: this covers the rounds played so far.',

  'debrief.place': 'The place',
  'debrief.index': 'Index',
  'debrief.scale':
    '0 is this game with everybody always holding back, 100 with everybody always pooling: reference lines, not marks. Beyond both is possible.',
  'debrief.none.short': 'There is no index for a game of fewer than 7 rounds.',
  'debrief.none.too-close': 'There is no index: the two ends cannot be told apart here.',
  'debrief.patients': 'Patients',
  'debrief.place-score': 'Place (all board scores)',
  'debrief.value': 'This game',
  'debrief.hold': 'All hold back',
  'debrief.pool': 'All pool',
  'debrief.measure.fourHour': 'Seen within four hours, %',
  'debrief.measure.delayedBedDays': 'Bed-days of people ready to leave',
  'debrief.measure.cancelled': 'Operations cancelled',
  'debrief.measure.otherExits': 'People who left without the right care',
  'debrief.measure.daysAtHome': 'Days at home, frail people',

  'debrief.moments': 'Three moments worth talking about',
  'debrief.moment.where': 'Round {round}, {seat}',
  'debrief.moment.pattern': 'When the pattern changed',
  'debrief.moment.promise': 'A promise under strain',
  'debrief.moment.back': 'The way back',
  'debrief.moment.pattern.broke-ranks': 'Everybody else had pooled; the {seat} kept its stake at home.',
  'debrief.moment.pattern.first-pool': 'Nobody else had pooled; the {seat} was the first to try it.',
  'debrief.moment.pattern.turned': 'The {seat} chose otherwise than the round before.',
  'debrief.moment.pattern.held-course': 'The {seat} stayed with what it had been doing.',
  'debrief.moment.promise.broke-bound':
    'The {seat} had bound its pledge with a forfeit, and did not keep it.',
  'debrief.moment.promise.broke': 'The {seat} had pledged to pool, and kept its stake at home.',
  'debrief.moment.promise.kept-under-strain': 'The {seat} kept its pledge when that was not easy.',
  'debrief.moment.promise.dropped':
    'The {seat} pledged on a condition that was not met, so it was free to choose.',
  'debrief.moment.promise.kept': 'The {seat} kept its pledge.',
  'debrief.moment.promise.unspoken-kept':
    'Nothing was promised aloud; the {seat} went on pooling when others did not.',
  'debrief.moment.promise.nothing-promised': 'Nothing was promised; the {seat} chose on its own.',
  'debrief.moment.back.put-right':
    'The {seat} said in public that it had let the others down, and put it right.',
  'debrief.moment.back.forgave': 'Others had held back; the {seat} pooled all the same.',
  'debrief.moment.back.returned': 'The {seat} came back to pooling.',
  'debrief.moment.back.gift': 'The {seat} spent headspace on somebody else.',
  'debrief.moment.back.kept-giving': 'The {seat} pooled and went on pooling.',
  'debrief.moment.back.not-taken': 'Nobody took a way back; here one stood open.',
  'debrief.question.pattern': 'What did you see just before, and what did you think would come next?',
  'debrief.question.promise': 'What made this promise heavy to carry, and who could have lightened it?',
  'debrief.question.back': 'What made this possible, and who noticed?',
  'debrief.swing.recorded':
    'Had the {seat} {pooled, select, yes {held back} other {pooled}} and everybody else done what they did: place {place}{patients}.',
  'debrief.swing.reacting':
    'With the others reacting, each by the rule that fits its play: place {place}{patients}.',
  'debrief.swing.patients': ', patients {points} index points',
  'debrief.reactions': 'How the others react: {reactions}.',
  'debrief.reaction':
    '{seat} {from, select, recorded {by its own rule} fitted {by the rule that fits it best} other {like for like}}',
  'debrief.reaction.named':
    '{seat} {from, select, recorded {by its own rule} fitted {by the rule that fits it best} other {by the rule that was picked}} ({strategy})',

  'debrief.choices': 'What was chosen',
  'debrief.round': 'Round',
  'debrief.pooled': 'pooled',
  'debrief.held': 'held back',
  'debrief.not-chosen': 'not chosen',
  'debrief.part': '{share} pooled',

  'debrief.patterns': 'How each seat chose, in words',
  'debrief.pattern.nothing-chosen': 'Made no choice of its own.',
  'debrief.pattern.always-pooled': 'Pooled every time.',
  'debrief.pattern.always-held': 'Kept its stake at home every time.',
  'debrief.pattern.like-with-like': 'Mostly answered like with like.',
  'debrief.pattern.mostly-pooled': 'Mostly pooled.',
  'debrief.pattern.mostly-held': 'Mostly kept its stake at home.',
  'debrief.pattern.turned-to-pool': 'Began by holding back, then pooled.',
  'debrief.pattern.turned-to-hold': 'Began by pooling, then kept its stake at home.',
  'debrief.pattern.took-turns': 'Pooled and held back by turns.',
  'debrief.pattern.mixed': 'Followed no simple pattern.',
  'debrief.pattern.forgave':
    '{times, plural, one {It pooled once} other {It pooled # times}} after most of the others had held back.',
  'debrief.pattern.tested':
    '{times, plural, one {It held back once} other {It held back # times}} although all the others had pooled.',
  'debrief.fingerprint.clear':
    'Of the patterns we know, the one that fits best: “{does}” It would have made {matched} of these choices.',
  'debrief.fingerprint.also':
    'Of the patterns we know, one that fits: “{does}” ({matched} of these choices). {others, plural, one {One other fits} other {# others fit}} as well.',
  'debrief.fingerprint.few': 'Too few choices to look like anything.',

  'debrief.pledges': 'Pledges',
  'debrief.pledges.line':
    '{made, plural, =0 {made none} one {made one} other {made #}}{made, plural, =0 {} other {: {kept} kept, {broken} broken{dropped, plural, =0 {} other {, # on a condition that was not met}}}}',
  'debrief.predictions': 'Caricature and fact',
  'debrief.predictions.line':
    'The others expected the {seat} to pool {expected} of {made} times; it did {did} times.',
  'debrief.predictions.none': 'Nobody was asked to predict.',

  'debrief.attribution': 'What these choices added, in this model',
  'debrief.attribution.about':
    'Against holding back in the same seat: the four shares add up to the whole. They depend on the model, and say nothing of people. Never compare them across tables.',
  'debrief.attribution.stake': 'Stake pooled',
  'debrief.attribution.added': 'Added to the place',
  'debrief.attribution.band': 'On other seeds',
  'debrief.attribution.between': '{low} to {high}',

  'debrief.displaced': 'Where harm went',
  'debrief.displaced.better': 'better than if all had held back',
  'debrief.displaced.worse': 'worse than if all had held back',
  'debrief.door.fourHour': 'Seen within four hours, %',
  'debrief.door.cancelled': 'Operations cancelled',
  'debrief.door.waitingForHomeCare': 'Hospital bed-days waiting for home care',
  'debrief.door.waitingForCareHome': 'Hospital bed-days waiting for a care home',
  'debrief.door.waitingAtHome': 'Days of waiting for home care at home',
  'debrief.door.waitingForRehab': 'Hospital bed-days waiting for rehabilitation',
  'debrief.door.stuckInRehab': 'Days stuck in a rehabilitation bed',
  'debrief.door.leftWithoutCare': 'People who left without the right care',
  'debrief.door.avoidablePlacements': 'Placements that could have been avoided',

  'debrief.agenda': 'Whose agenda',
  'debrief.agenda.money': 'Share of pooled money that bought its lines',
  'debrief.agenda.measures': 'Share of what boards counted as gains',

  'debrief.handed-on': 'What you handed on',
  'debrief.handed-on.about': 'The year after the last round, which nobody plays: what was pooled fades.',
  'debrief.trust': 'Working trust: felt, and the model’s estimate',
  'debrief.trust.line': 'Round {round}, {seat}: felt {felt} of 5, the model’s estimate {model} of 100.',

  'debrief.beside': 'Beside published experiments',
  'debrief.beside.own':
    'At this table {pooled} of choices pooled, {first} in the first round and {last} in the last.',
  'debrief.beside.caveat.two-players':
    'Two players and money of their own: a neighbour to look at, not a norm.',
  'debrief.beside.caveat.noise-free': 'Two players, no noise, no talk: a neighbour to look at, not a norm.',
  'debrief.beside.caveat.digitised': 'Read from a printed chart; strangers who never meet again.',
  'debrief.beside.caveat.effect-size': 'A size of effect (d), not a share: how much talk helps on average.',

  'debrief.themes': 'Themes and whose idea they are',
  'debrief.theme': 'Theme {theme}',
  'debrief.theme.rounds': '{n, plural, one {round} other {rounds}} {rounds}',
  'debrief.prompts': 'Questions that are always worth asking',
  'debrief.prompt.measure': 'Whose measure was it?',
  'debrief.prompt.afraid': 'What were you afraid would happen if you had pooled?',
  'debrief.prompt.holding-right': 'When was holding back the right call?',
  'debrief.prompt.author': 'Which author would have backed you in that round, and which would object?',
  'debrief.prompt.centre': 'Whom did you become the centre for?',
  'debrief.notes': 'Shared lines and notes',

  'debrief.compare.other-scenario':
    '{tables} played another scenario than {others}, so they are not compared with them: figures of different places cannot be laid side by side.',
  'debrief.compare.alone':
    '{table} is the only table of its scenario here, so there is nothing to compare it with.',

  'notes.not-json': 'The notes are not JSON.',
  'notes.format': 'The notes are written in format {format}; this version reads {known}.',
  'notes.field': 'The field {path} of the notes is missing or is not what format notes/1 says.',
  'notes.other-log': 'These notes belong to another log.',
} as const
