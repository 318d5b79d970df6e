/**
 * English (UK): the first screens of the page (bars, home, saved games, library). Values are ICU messages.
 * For translators: {seat} is a role as it stands inside a sentence ("acute trust", "CCG"), without an article.
 * {rounds} inside {text} is a list such as "1, 2 and 4". "Pool" and "hold back" are equals: neither is praised.
 */
export const shell = {
  // Figures. {amount} already carries the pound sign: "£3.40" becomes "£3.40m" (million).
  'figure.millions': '{amount}m',
  // Months of a quarter: "April to June".
  'figure.season': '{from} to {to}',
  // The twelve months with ", " between them: browsers do not know every language’s own.
  'figure.months':
    'January, February, March, April, May, June, July, August, September, October, November, December',
  // A moment: "23 November 2026 at 14:05".
  'figure.moment': '{day} {month} {year} at {time}',

  // Every page.
  'page.name': 'Swim Together',
  'page.title': '{title} · Swim Together',
  'page.skip': 'Skip to the content',
  'page.loading': 'Just a moment: the place is being drawn.',
  'play.setting': 'Setting the table',
  'play.loading': 'Setting the table: {title}',
  'play.resuming': 'Bringing your game back',
  // The guide's first words stand while its table is being set.
  'guide.title': 'Guide',
  'guide.next': 'Got it',
  'guide.show': 'Show me',
  'guide.off': 'No more notes',
  'guide.note.start':
    'You lead one of four boards. Read as much as you like, nothing runs out here. Then press the button at the foot of the page.',
  'page.nav': 'Main',
  'page.unknown.title': 'There is no such page',
  'page.unknown.lead': 'The address leads nowhere here. It may have been cut short when it was copied.',
  'page.home': 'Go to the first page',

  'page.accessibility': 'Accessibility statement',

  'nav.scenarios': 'Scenarios',
  'nav.handbook': 'Handbook',
  'nav.log': 'Open a log',
  'nav.join': 'Join',

  // Languages. Each is called by its own name on the page; the note stands under every page of a translation.
  'language.label': 'Language',
  'language.failed': 'The words of that language could not be fetched. The page stays as it is.',
  'language.note':
    'Swim Together is written in English, about health and care in England. Scenarios are told in the language that they were written in.',

  // Usual names of seats, as a scenario in English writes them; any other name is shown as it is written. “.mid” is the name
  // inside a sentence. For translators: where your language needs an article before it, {seat} brings it.
  'org.acute-trust': 'Acute trust',
  'org.acute-trust.mid': 'acute trust',
  'org.ccg': 'CCG',
  'org.ccg.mid': 'CCG',
  'org.icb': 'Integrated care board',
  'org.icb.mid': 'integrated care board',
  'org.council': 'Council',
  'org.council.mid': 'council',
  'org.community': 'Community partnership',
  'org.community.mid': 'community partnership',

  // Errors: what happened, what was kept, what to do.
  'error.word': 'That did not work.',
  'error.bug': 'Something in this page broke. It is our mistake, not yours.',
  'error.bug.kept': 'Your game is kept up to the last thing you did.',
  'error.reload': 'Load the page again',
  'error.details': 'What the page knows about it',
  'error.chunk': 'A part of the page could not be fetched. The network may be away.',

  // Without network, and when a newer version of the site is there. Nothing happens before the reader says so.
  'offline.label': 'Offline',
  'offline.kept':
    'You are offline. Games on this device, on paper, saved games, debriefs and the handbook go on as usual. Joining or running a workshop needs the network.',
  'offline.unkept':
    'You are offline, and this device does not keep the whole game yet. What is open goes on; other pages may need the network.',
  'offline.read': 'Got it',
  'update.label': 'New version',
  'update.ready': 'A new version of Swim Together is ready. Your games stay as they are.',
  'update.elsewhere':
    'A new version is in use in another window. Load this page again when it suits you: your games stay as they are.',
  'update.accept': 'Use it now',
  'update.later': 'Later',

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
  'home.minutes': '· {minutes, plural, one {{minutes} minute} other {{minutes} minutes}}',
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
  'home.hot-seat': 'Round one device',
  'home.hot-seat.more': 'Two to four people and one screen. A curtain falls between seats.',
  'home.hot-seat.link': 'Play in the hot seat',
  'home.entry': 'On paper',
  'home.entry.more': 'Boards hold up cards; you enter what you see. Needs no phones and no network.',
  'home.entry.link': 'Enter for a table',
  'home.handbook': 'Handbook',
  'home.handbook.more':
    'Plans, scripts and sheets for facilitators; two pages for participants; the words explained.',
  'home.handbook.link': 'Open the handbook',
  'home.glossary.link': 'Glossary',
  'home.back': 'Come back later',
  'home.back.more':
    'Close the page whenever you like. The game waits on this device, at the very step you left.',
  'home.back.link': 'Your games',
  'home.after': 'After the game',
  'home.after.more':
    'Open a saved log, yours or a colleague’s. Check it, step through it, argue about it, print it.',
  'home.after.link': 'Open a log',
  'home.debrief.link': 'Debrief one or several games',
  'home.lab': 'Lab',
  'home.lab.more':
    'Thousands of games between ways of choosing: who does best, what spreads, what becomes of patients and money.',
  'home.lab.link': 'Open the lab',

  // Where a workshop server answers behind the page.
  'home.workshop': 'In a room together',
  'home.workshop.more':
    'Phones as seats, a screen on the wall, four boards at each table. Forty-five minutes or an afternoon.',
  'home.workshop.link': 'Run a workshop',
  'home.join': 'Join a workshop',
  'home.join.code': 'Code on the wall',
  'home.join.go': 'Join',

  // Saved games.
  'saved.title': 'Your games on this device',
  'saved.none': 'No games yet. Once you have started one, it waits here.',
  'saved.running': 'Round {round}, as the {seat}',
  'saved.over': 'Played to the end, as the {seat}',
  'saved.running.hot-seat': 'Round {round}, hot seat',
  'saved.over.hot-seat': 'Played to the end, hot seat',
  'saved.running.entry': 'Round {round}, a table on paper',
  'saved.over.entry': 'Played to the end, a table on paper',
  'saved.when': 'Last played {when}',
  'saved.continue': 'Continue',
  'saved.see': 'See how it went',
  'saved.log': 'Save the log',
  'saved.debrief': 'Debrief',
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

  // Library.
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
  'library.own': 'Open a scenario file',
  'library.own.more': 'Play one that you or a colleague wrote.',
  'rounds.fixed': '{n, plural, one {# round} other {# rounds}}',
  'rounds.unknown': 'at least {atLeast, plural, one {# round} other {# rounds}}, then nobody knows',
} as const
