/**
 * English (UK): what is wrong in a scenario file. ICU messages. They are shown after the place they are about
 * (`cards[2].title`), so they need not name it. `found` is the file's own word or number.
 */
export const issues = {
  // The file as a whole
  'issue.not-json':
    'This is not JSON: reading stops at line {line}, column {column}. A comma, a quotation mark or a bracket may be missing or left over.',
  'issue.file-too-long': 'This text has {found} characters; a scenario has at most {most}.',
  'issue.not-an-object': 'A scenario file holds one object in curly brackets, and this holds something else.',
  'issue.no-format':
    'The file does not say which format it is written in. A scenario says “format”: “{ours}”.',
  'issue.not-a-scenario': 'The format “{found}” is not a scenario. We read {ours}.',
  'issue.newer-format':
    'This file is written in {found}, which is newer than this version of the game. It reads up to {ours}: please update the game.',
  'issue.no-upgrade': 'There is no way from the format “{found}” to {ours}.',

  // One value
  'issue.missing':
    'This is missing. {expected, select, text {A text belongs here.} number {A number belongs here.} whole {A whole number belongs here.} boolean {true or false belongs here.} list {A list belongs here.} choice {One of these belongs here: {allowed}.} other {An object belongs here.}}',
  'issue.unknown-key': 'There is no field called “{key}” here. Is it a slip of the pen?',
  'issue.wrong-type':
    '{expected, select, text {A text} number {A number} whole {A whole number} boolean {true or false} list {A list} other {An object}} belongs here, not {found, select, text {a text} number {this number} boolean {true or false} list {a list} null {null} other {an object}}.',
  'issue.not-one-of': '“{found}” is not one of: {allowed}.',
  'issue.not-one-of-near': '“{found}” is not one of: {allowed}. Did you mean “{near}”?',
  'issue.too-small': '{found} is too small; the least is {least}.',
  'issue.too-big': '{found} is too big; the most is {most}.',
  'issue.list-too-short':
    'This list has {found, plural, one {# entry} other {# entries}}; it needs at least {least}.',
  'issue.list-too-long': 'This list has {found} entries; there is room for {most}.',
  'issue.text-empty': 'This text is empty or too short.',
  'issue.text-too-long': 'This text has {found} characters; there is room for {most} where it is shown.',
  'issue.markup':
    'This text holds markup: a pointed bracket, a character entity, a link, stars or a character that is not seen. Text is shown as text; write it plainly.',
  'issue.placeholder':
    'This text is not finished: something in it still stands for words to come (lorem, TODO, TBC, square brackets, ??? or empty curly brackets).',
  'issue.address': 'This text holds an address of a web page or a mailbox. Say in words where to look.',
  'issue.braces': 'Curly brackets stand for figures, and only board letters have figures.',
  'issue.loose-brace': 'A curly bracket is opened and not closed, or closed and not opened.',
  'issue.not-an-id':
    '“{found}” cannot be a name in a file. Use lower-case letters, digits and single hyphens.',
  'issue.not-usable': '“{found}” cannot be used here.',

  // Seats
  'issue.duplicate-id': '“{id}” is used more than once in this list.',
  'issue.seat-order': 'Seats stand in this order: {order}.',
  'issue.place-needs-four-seats':
    'A place with patients needs all four seats; this one has {found}. Without patients, set flow to null.',
  'issue.floor-above-reserves':
    'The floor of {floor, number} pounds is above the starting reserves of {reserves, number} pounds: this seat would start under water.',
  'issue.shares-over-one':
    'These shares add up to {sum}. A pound can buy at most one pound’s worth; what is left over is overhead.',
  'issue.risk-shares': 'The risk shares of the seats add up to {sum}; they must add up to 1.',
  'issue.seat-left-out':
    'There is nothing here for {seat}, which sits at this table. Every seat needs its own entry.',
  'issue.seat-not-here': '{seat} does not sit at this table.',

  // Cards
  'issue.deck-too-short':
    '{cards, plural, one {There is one card} other {There are # cards}} for up to {rounds} rounds. Each round needs its own.',
  'issue.card-needs-flow':
    'A {kind} card needs patients to pay it back, and this scenario has none (flow is null). Use a table card.',
  'issue.table-beside-flow':
    'A table card fixes what each choice is worth, so it cannot stand beside patients. Set flow to null, or use a pool card.',
  'issue.second-leap': 'A scenario has at most one leap card.',
  'issue.unknown-card': 'There is no card called “{card}” in this scenario.',
  'issue.card-for-itself': 'A card cannot take its own place.',
  'issue.threshold-above-seats': 'The threshold is {threshold}, but only {seats} seats sit at this table.',

  // Rounds, options, moves, incidents
  'issue.rounds-backwards': 'A game has at least {atLeast} rounds, so it cannot have at most {atMost}.',
  'issue.round-too-late': 'There is no round {round}: a game has at most {rounds}.',
  'issue.pledges-need-talk': 'Pledges are made in talk, and talk is off.',
  'issue.binding-needs-pledges': 'A seat can bind only a pledge, and pledges are off.',
  'issue.binding-needs-headspace': 'Binding a pledge costs one point of headspace, and there is none.',
  'issue.ceding-needs-talk': 'Risk shares are ceded in talk, and talk is off.',
  'issue.ceding-needs-flow': 'Without patients there are no risk shares to cede.',
  'issue.standards-need-pledges': 'Standards are about broken pledges, and pledges are off.',
  'issue.move-too-dear':
    'The move {move} costs {cost, plural, one {# point} other {# points}} of headspace; a seat has {headspace} a round.',
  'issue.move-needs-option':
    'The move {move} is about broken pledges, and pledges are off (options.{option} is null).',
  'issue.move-needs-flow':
    'The move {move} changes what pooled money does, and this scenario has no patients.',
  'issue.move-needs-part': 'The move {move} needs {part}, which this scenario does not have.',
  'issue.roll-out-needs-pilot':
    'A roll-out can be offered only where there is a pilot, and this scenario has none.',
  'issue.effect-needs-flow':
    'The effect {effect} touches patients or what pooled money buys, and this scenario has no patients.',

  // Letters
  'issue.unknown-figure': 'There is no figure called “{figure}”. A letter may use: {allowed}.',
  'issue.figure-needs-flow': 'The figure “{figure}” comes from patients, and this scenario has none.',
  'issue.letter-looks-back':
    'This letter is for round 1 only, but asks what happened before ({condition}). It would never be sent.',
  'issue.round-without-letter':
    'In round {round} it can happen that no letter fits {seat}. Give that round a letter without other conditions.',

  // Numbers
  'issue.range-backwards': 'The range runs from {low} to {high}; the first number must be the smaller one.',
  'issue.parts-over-one': 'These are parts of one whole ({parts}), but add up to {sum}.',

  // Worth saying, not wrong
  'issue.no-letters':
    'The board of {seat} never writes. A seat whose board has nothing to say is hard to play.',
  'issue.no-dilemma':
    'These payoffs are no dilemma: holding back alone ({T}) should beat pooling together ({R}), that should beat holding back together ({P}), and that should beat pooling alone ({S}).',
} as const
