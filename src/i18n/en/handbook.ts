/**
 * English (UK): the handbook, all but its long texts (`handbook-facilitators`, `handbook-others`).
 * Long texts are paragraphs divided by an empty line; a line that begins with "- " is an item of a list, with "1. " of a numbered one.
 */
export const handbook = {
  'handbook.title': 'Handbook',
  'handbook.lead': 'Read it here or print it. Each part stands alone.',
  'handbook.back': 'All parts',
  'handbook.print': 'Print this part',
  'handbook.parts': 'Parts of the handbook',
  'handbook.contents': 'On this page',
  'handbook.for.facilitators': 'For facilitators',
  'handbook.for.facilitators.more':
    'Plans with their minutes, the room, scripts, the debrief, what to do when things go wrong, how the model works and where it is weak, a questionnaire before and after.',
  'handbook.for.participants': 'For participants',
  'handbook.for.participants.more':
    'Two pages: how a round goes, what the words mean, how to be fair to each other.',
  'handbook.for.authors': 'For authors',
  'handbook.for.authors.more': 'Write a story of your own place, and have it proved a dilemma.',
  'handbook.for.it': 'For IT',
  'handbook.for.it.more': 'One page: what runs where, ports, browsers, networks, upkeep.',
  'handbook.for.data': 'For data protection',
  'handbook.for.data.more': 'One page: what is kept, where, for how long, and what is never asked.',
  'handbook.sheets': 'Cards and sheets to print',
  'handbook.sheets.more':
    'Role cards, choice cards, place cards, letters and score sheets for each scenario, on A4.',
  'handbook.glossary': 'Glossary',
  'handbook.glossary.more': 'Words of the health service and of the game.',

  'handbook.plan.step': 'Step',
  'handbook.plan.minutes': 'Minutes',
  'handbook.plan.from': 'From',
  'handbook.plan.say': 'To say or do',
  'handbook.plan.all': 'All together',
  'handbook.pace': 'Pace',
  'handbook.pace.fast': 'Fast',
  'handbook.pace.standard': 'Standard',
  'handbook.pace.full': 'Full',
  'handbook.pace.round': 'Round',
  'handbook.pace.caption': 'Length of each phase in seconds, and of a round in minutes',
  'handbook.stories.title': 'Story',
  'handbook.stories.minutes': 'Minutes',
  'handbook.stories.teaches': 'Teaches',
  'handbook.stories.suits': 'Suits',

  'handbook.ask.before': 'Before we start',
  'handbook.ask.after': 'Before you go',
  'handbook.ask.intro':
    'Nobody can find out who filled this in. Do not write your name or your job. Fold it once and put it into the envelope.',
  'handbook.ask.code':
    'A sign of your own, so that your two sheets can be laid side by side: draw any small shape here, and the same one on the other sheet.',
  'handbook.ask.scale': 'One ring on each line: 1 is not at all, 5 is completely.',
  'handbook.ask.b1': 'I know what the other organisations in my place are held to account for.',
  'handbook.ask.b2': 'When partners hold back money, I can usually name a good reason they may have.',
  'handbook.ask.b3': 'I expect partners to do what they have said.',
  'handbook.ask.b4': 'I have a way of raising a broken promise that does not end in blame.',
  'handbook.ask.b5': 'I know what my own organisation would have to give up for the place to do better.',
  'handbook.ask.a6': 'In the game I could say what I thought.',
  'handbook.ask.a7': 'The debrief was fair to my role.',
  'handbook.ask.open.before': 'One thing that I hope to understand better today:',
  'handbook.ask.open.after1': 'One thing that I will do differently, and with whom:',
  'handbook.ask.open.after2': 'One thing in the game that is not like real life:',
} as const
