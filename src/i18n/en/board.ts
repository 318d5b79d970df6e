/**
 * English (UK), the picture and its described twin. Values are ICU messages. {seat}, {from}, {to} are seat names from the
 * label pack; "light" is always people, {people} is the count behind it.
 */
export const board = {
  'board.picture': 'The place: an estuary with four landing stages round a shared pool.',
  'board.twin.open': 'The picture in words and numbers',

  'board.caption.stuck':
    '{lights, plural, one {# light} other {# lights}}, about {people, plural, one {# person} other {# people}}, ready to leave hospital and waiting. One light stands for {perLight, plural, one {one person} other {# people}}.',
  'board.caption.clear':
    'Nobody is waiting to leave hospital. One light stands for {perLight, plural, one {one person} other {# people}}.',
  'board.caption.nobody': 'No patients are drawn here: this scenario is about the choices alone.',
  'board.caption.day': 'Day {day} of {days}.',
  'board.caption.weekend': 'Day {day} of {days}, a weekend.',

  'board.seats':
    'Landing stages: the waterline is money (0 is the floor, 100 is high and dry, below 0 is under water)',
  'board.seat': '{seat}',
  'board.seat.you': '{seat} (you)',
  'board.level.afloat': 'afloat, at {height}',
  'board.level.awash': 'awash, at {height}',
  'board.level.under': 'under water, at {height}',
  'board.choice.pour': 'pools: its stream runs into the well',
  'board.choice.gate': 'holds back: its gate is shut',

  'board.trust': 'Bridges: each half is what one thinks of the other',
  'board.trust.pair': '{from} and {to}',
  'board.trust.solid': '{from} of {to}: solid, {trust} of 100',
  'board.trust.frayed': '{from} of {to}: frayed, {trust} of 100',
  'board.trust.broken': '{from} of {to}: broken, {trust} of 100',

  'board.pool': 'The shared pool and its channels',
  'board.pool.level': 'Shared pool',
  'board.pool.full': '{level} of 100 full',
  'board.channel.prevention': 'Channel to prevention and community strength',
  'board.channel.homeCare': 'Channel to home care',
  'board.channel.rehab': 'Channel to rehabilitation',
  'board.channel.careHomes': 'Channel to care homes',
  'board.channel.flow': 'flows at {flow} of 100',
  'board.channel.dry': 'dry',

  'board.people': 'Lights: where people are',
  'board.people.waitingAtAe': 'In A&E, waiting for a bed',
  'board.people.inWard': 'In a hospital bed and in need of it (lit windows and berths)',
  'board.people.stuckForHomeCare': 'Ready to leave, waiting for home care (whole bar)',
  'board.people.stuckForRehab': 'Ready to leave, waiting for rehabilitation (bar in two)',
  'board.people.stuckForCareHome': 'Ready to leave, waiting for a care home (bar in three)',
  'board.people.inRehab': 'In rehabilitation',
  'board.people.rehabBlocked': 'In a rehabilitation bed, ready to leave and waiting',
  'board.people.withHomeCare': 'With home care',
  'board.people.inCareHome': 'In a care-home place',
  'board.people.count':
    '{people, plural, one {# person} other {# people}}, {lights, plural, one {# light} other {# lights}}',
  'board.people.room': '{room, plural, one {# place} other {# places}} there',
  'board.people.beyond':
    '{lights, plural, one {# light more than the picture has room for} other {# lights more than the picture has room for}}',

  'board.travel': 'On the way, people a day',
  'board.travel.arriving': 'From home to hospital',
  'board.travel.straightHome': 'From hospital straight home',
  'board.travel.toRehab': 'From hospital to rehabilitation',
  'board.travel.toCareHome': 'From hospital to a care home',
  'board.travel.toHomeCare': 'From hospital to home care',
  'board.travel.backHome': 'From rehabilitation and care homes to home',
  'board.travel.perDay': '{people, plural, =0 {nobody} one {# person a day} other {# people a day}}',

  'board.around': 'Weather and signs',
  'board.weather': 'Weather',
  'board.weather.clear': 'clear',
  'board.weather.winter': 'winter: snow, and ice on the water',
  'board.mark': 'Sign',
  'board.mark.purdah': 'bunting and a closed gate on the town hall: an election is near',
  'board.mark.surge': 'a crowded way to A&E: a surge of arrivals',
} as const
