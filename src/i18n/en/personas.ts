/** People and roles that play: a name for lists, one sentence about each, and what a role adds to its reasons. ICU. */
export const personas = {
  'strategy.conditional-cooperator.does':
    'Gives about as much as it expects of the others, and a little less as rounds run out.',
  'strategy.free-rider.does':
    'Pools while pooling is likely to be answered, and keeps its money when it is not.',
  'strategy.hump-shaped.does':
    'Joins in while half of the others do, and leans back once most of them carry the load.',
  'strategy.unconditional.does': 'Has a fixed idea of what is right to give, whatever the others do.',
  'strategy.human-mix.does':
    'Somebody as you might meet: one of four kinds of people, drawn in the shares found in experiments.',
  'opponent.human-mix': 'Somebody as you might meet',

  'opponent.finance-director': 'Finance director under a control total',
  'strategy.finance-director.does':
    'Counts what comes back, promises nothing, and pools while the sums hold.',
  'persona.finance-director.opening':
    '{choice, select, pool {The plan had room for one round of trust.} other {My control total left no room before I had seen yours.}}',
  'persona.finance-director.pool': 'The sums still came out on the right side.',
  'persona.finance-director.hold':
    'I have to sign the year-end figure, and I could not show this would come back.',
  'persona.finance-director.ending': 'There was too little of the year left for it to pay back.',

  'opponent.new-chief-executive': 'New chief executive',
  'strategy.new-chief-executive.does':
    'Arrives with goodwill and promises, wants early wins, and learns what the others really do.',
  'persona.new-chief-executive.opening':
    '{choice, select, pool {I wanted to start as I meant to go on.} other {I was new, and my board wanted to see the accounts first.}}',
  'persona.new-chief-executive.pool': 'I could tell my board that this was working.',
  'persona.new-chief-executive.hold': 'My board asked what I had to show for it.',
  'persona.new-chief-executive.ending': 'By then I was judged on this year, not on the next.',

  'opponent.social-care-director': 'Long-serving director of adult social care',
  'strategy.social-care-director.does':
    'Has seen many schemes come and go; says what it means, keeps its word, and expects the same.',
  'persona.social-care-director.opening':
    '{choice, select, pool {Somebody has to go first, and people were waiting to go home.} other {I have seen schemes like this before, so I waited.}}',
  'persona.social-care-director.pool': 'People went home, and that is what I am here for.',
  'persona.social-care-director.hold': 'I could not cut visits to fund a promise that others had not kept.',
  'persona.social-care-director.ending': 'I had next year’s care packages to protect.',

  'opponent.chief-nurse': 'Chief nurse',
  'strategy.chief-nurse.does':
    'Brings people together round the patient, and gives those who held back another chance.',
  'persona.chief-nurse.opening':
    '{choice, select, pool {The wards were full, and no one of us could empty them alone.} other {I had night shifts to fill before anything else.}}',
  'persona.chief-nurse.pool': 'The wards felt it when we did this together.',
  'persona.chief-nurse.hold': 'I had to keep enough nurses on the wards at night.',
  'persona.chief-nurse.ending': 'Winter staffing could not wait for another round.',

  'opponent.commissioning-lead': 'Commissioning lead',
  'strategy.commissioning-lead.does':
    'Opens the books to start things off, and steps back once others carry most of it.',
  'persona.commissioning-lead.opening':
    '{choice, select, pool {My part is to get things started.} other {I wanted to see the case before the money.}}',
  'persona.commissioning-lead.pool': 'It still needed a push from me.',
  'persona.commissioning-lead.hold': 'My money had other calls on it, and this one was not mine alone.',
  'persona.commissioning-lead.ending': 'I was asked to close the year within budget.',

  'opponent.community-manager': 'Community services manager',
  'strategy.community-manager.does':
    'Believes in the others early, and puts its time into meals, visits and shared tasks.',
  'persona.community-manager.opening':
    '{choice, select, pool {Our teams know every one of these front doors.} other {I had nobody to send that week.}}',
  'persona.community-manager.pool': 'When we all put in, my teams could get there in time.',
  'persona.community-manager.hold': 'My therapists were stretched, and the help I hoped for had not come.',
  'persona.community-manager.ending': 'I kept what my teams would need next.',

  'opponent.medical-director': 'Medical director',
  'strategy.medical-director.does':
    'Joins a good case, says little about it, and turns back to the clinics once it runs.',
  'persona.medical-director.opening':
    '{choice, select, pool {The clinical case was good enough for me.} other {I wanted evidence before I moved clinic time.}}',
  'persona.medical-director.pool': 'The case still needed my support.',
  'persona.medical-director.hold': 'My consultants needed the theatre lists.',
  'persona.medical-director.ending': 'The waiting list for operations had to come first by then.',

  'opponent.voluntary-sector-chair': 'Chair of a voluntary organisation',
  'strategy.voluntary-sector-chair.does':
    'Trusts first, binds its word in public, and keeps the books open for everybody.',
  'persona.voluntary-sector-chair.opening':
    '{choice, select, pool {We always turn up; that is what volunteers do.} other {Our trustees asked me to wait for the grant.}}',
  'persona.voluntary-sector-chair.pool': 'Our members saw the difference in their street.',
  'persona.voluntary-sector-chair.hold': 'Our trustees asked why we alone were paying.',
  'persona.voluntary-sector-chair.ending': 'We had to keep the doors open after the project ends.',

  'opponent.turnaround-director': 'Turnaround director',
  'strategy.turnaround-director.does':
    'Sent to mend the figures within a year; is generous with words and careful with money.',
  'persona.turnaround-director.opening':
    '{choice, select, pool {A good first impression was worth the money.} other {I was sent to stop money leaving.}}',
  'persona.turnaround-director.pool': 'It paid for itself, so I could defend it.',
  'persona.turnaround-director.hold': 'I am here to bring the figures back into line.',
  'persona.turnaround-director.ending': 'The last months decide how the year is read.',

  'opponent.council-cabinet-lead': 'Council cabinet lead',
  'strategy.council-cabinet-lead.does':
    'Needs to show voters a fair deal: pledges if another seat does, and moves when others have moved.',
  'persona.council-cabinet-lead.opening':
    '{choice, select, pool {Residents had asked us to work together.} other {I could not ask residents to pay before others had.}}',
  'persona.council-cabinet-lead.pool': 'I could show residents a fair deal.',
  'persona.council-cabinet-lead.hold': 'I could not explain to residents why only the council was paying.',
  'persona.council-cabinet-lead.ending': 'The budget vote was close.',

  'temperament.guarded.does': 'Pledges nothing, looks after its own lines, and expects little.',
  'temperament.plain-dealer.does':
    'Pledges only what it will do, goes to see for itself, and puts things right.',
  'temperament.bridge-builder.does':
    'Pledges what it will do, and spends its time with the seat that held back.',
  'temperament.open-book.does': 'Binds its pledges and opens its books.',
  'temperament.bargainer.does': 'Pledges if one other seat pledges too.',
  'temperament.smooth-talker.does':
    'Pledges every round, whatever comes of it, and likes to be seen together.',
}
