/** English (UK): the facilitator’s part of the handbook. See `handbook.ts` for the mark-up. Role language, no blame, no names. */
export const handbookFacilitators = {
  'handbook.facilitators.purpose': 'What this is for',
  'handbook.facilitators.purpose.text': `Four leaders share one place and its patients. Each quarter each of them decides in secret: pool a stake in a shared budget, or hold it back for a need that is just as real. On this quarter’s scorecard, holding back looks better to every board. Over two years all are better off if all pool. Nobody at the table is wrong, and that is why it hurts.

The game does not teach that people should trust each other. It lets a group feel how sensible decisions add up, see it in figures that can be checked, and talk about what would have helped. Half of the time belongs to that talk. A session without a debrief is a session not held.

It is not a forecast of any real place, no test of anybody’s skill, and no competition between tables. There is no ranking anywhere, and you should not make one.`,

  'handbook.facilitators.stories': 'Choose a story',
  'handbook.facilitators.stories.text': `Start a first group with Share the pain or Winter beds. Keep Just about managing, Provider capture and Quantum leap for groups that have played before. Never put two people at one table where one manages the other, unless both have asked for it.

The stories are set in England about 2016. Each can be told in the words of today as well; the rules do not change. Read the labels and seat names aloud to yourself before each run: a word that was harmless last year may not be.`,

  'handbook.facilitators.plans': 'Plans',
  'handbook.facilitators.plans.text': `Each plan brings its clocks, its switches and its prompts with it; choose it when you set up a workshop or a game. Minutes are those that the screens show. Plan fifteen minutes of your own before and after.

If you run late, shorten talk in the rounds, never the debrief. Seven rounds keep the story, eight keep the proof. With less time still, use Run on: the quarters that are left play each board’s last choice, and the debrief marks them as not chosen.`,
  'handbook.facilitators.paces': 'How long a phase takes',

  'handbook.facilitators.room': 'The room and the kit',
  'handbook.facilitators.room.text': `- Tables of four, far enough apart that one table’s whisper is not the next table’s news. Round is best. No table at the wall: people must be able to leave without climbing.
- One screen that all can see without turning, and a place beside it for you to stand. The picture is made for a projector of 1024 by 768 points and more; text on it is large enough for the back row of a hotel room.
- A wall or a flip chart for the promises at the end.
- Four seats a table. With more people let two lead one seat together, or make a people’s panel of observers who follow days at home and ask one question at half-time. With fewer, the machine takes a seat and says so.
- A phone or laptop for each seat, or one device a table (hot seat), or no devices at all (cards on paper and facilitator entry).
- A power strip, a spare phone, and this handbook’s sheets printed once even if you mean not to use them.

Before the day: run one round with yourself in all four seats. On the day, an hour before: open the console and run its check of the network from the room’s own Wi-Fi, look at the projector from the back row, join with one phone. Print the seat slips from the console if you want people in fixed seats.`,

  'handbook.facilitators.first': 'A first group',
  'handbook.facilitators.first.text': `Leave the switches to the plan. For a first group they are these.

- On from the start: talk, the winter surge, predictions in rounds 1, 4 and 7.
- From round 3: pledges. In plans of 90 and 150 minutes also Eat together and Open the books.
- From round 5: binding a pledge, Learn together, and one move of the story. Headspace is 2.
- Off: misread reports, quarters of the stake, framing, unknown length, leaps, and what each choice added.

People learn the rules by doing the first round, not by hearing them. Ninety seconds of rules are enough.`,

  'handbook.facilitators.scripts': 'Words you can use',
  'handbook.facilitators.scripts.text': `<b>To open.</b> “Today you lead an organisation that is not your own, in a place that does not exist, with patients who are numbers. What you feel will be real enough. We play first and talk afterwards, and the talk is the longer half.”

<b>To agree how we work.</b> “Three things before we start. What somebody does in a role stays with the role. Do not play your own job. Anybody may step out at any time; nobody has to say why, and nobody will ask. I know whom you can talk to if something follows you home.”

<b>The rules.</b> “Each quarter you each have a stake. You can pool it: it buys care outside hospital, from next quarter on, for everybody. Or you can hold it back: it protects something that matters to you now. You choose in secret, and all cards turn at once. You may talk. You may promise. Nobody can make you keep it. Read your letter; it is for you alone.”

<b>Before the first choice.</b> “There is no right answer on the back of the card. I do not have one either.”

<b>At the reveal.</b> Say nothing for ten seconds. Then read what the screen says, and nothing more.

<b>When a pledge is broken.</b> “A pledge was not kept. We will come back to it. For now: what do you need from each other to go on?” Do not ask why; the person may not know yet, and the table is listening.

<b>At half-time.</b> “Close your screens. You have five minutes to agree how you want to work. Write one sentence. Decide what a broken promise shall cost here, and who says it out loud.”

<b>Out of the role.</b> “Put your role card face down. Stand up, move one chair on. You are yourself again. One word each: how are you now?” Do this before any figure is shown, and before anybody explains anything.

<b>To end.</b> “Write one promise that is yours to keep, to one person, by a date. Say it to that person today if they are here.”`,

  'handbook.facilitators.debrief': 'The debrief',
  'handbook.facilitators.debrief.text': `It unfolds in four steps, and the page keeps figures closed until you have opened the first.

1. <b>Feelings</b> (2 to 6 minutes). One word each, then a sentence from those who want to. No figures, no reasons, no answers. If nobody speaks, wait; if one person speaks for long, thank them and look round.
2. <b>What happened</b> (8 to 10 minutes). The timeline. Ask each table to find the quarter in which something changed. Letters are opened only by the board that got them, and only if it wants to: read one aloud, then ask whose measure it counted.
3. <b>Why</b> (10 to 20 minutes). One moment out of three: when the pattern changed, a promise under strain, the way back. Then predict before you watch: what would have happened if one seat had chosen differently? Everybody writes a guess, then the branch is opened. Be honest when it changes little.
4. <b>What next</b> (5 to 12 minutes). One promise each. Photograph the wall, not the people.

Four questions always fit.

- Whose measure was it?
- What were you afraid would happen?
- When was holding back right?
- Which author would have backed you?

<b>With ten minutes only:</b> one word each (two minutes), the timeline and one moment (five), one promise each (three). Leave out branches, attribution and the comparison of tables.

<b>Comparing tables.</b> Ask what differed, never who did better. Look for a table that did well and broke promises, and for one that kept them all and still went under; there usually is one of each.

<b>What these choices added.</b> A figure of the model for each seat. It is closed until you open it, and it is worth opening only with a group that has time to doubt it. Never across tables.

<b>Disclose.</b> If tables played with other rules or another wording, the page says so on a screen that cannot be skipped. Do not run from it: ask what the difference did.`,

  'handbook.facilitators.feelings': 'When it gets heavy',
  'handbook.facilitators.feelings.text': `People bring real winters with them. Somebody may have lost a patient, a contract or a job to the thing that you are playing.

- Speak of seats, never of persons: “the council held back”, not a name and not “you”.
- Somebody goes quiet: sit beside them in the next break, say what you saw, ask nothing.
- Somebody is under attack: stop the round. “We are playing a structure. Let us see what the structure asked of this seat.” Read that seat’s letter aloud, with its holder’s consent.
- Somebody leaves: let them. Send the person they know best, not the person in charge. Their seat goes on with the machine, which the screen says.
- Two people who work together are in earnest: separate play from work. “What of this belongs to Monday? Write it down, and put it away until then.”
- At the end say where support can be found: the employer’s staff support, a named colleague of the programme, a doctor. Have it written on the wall before you start.`,

  'handbook.facilitators.wrong': 'When things go wrong',
  'handbook.facilitators.wrong.text': `- <b>A phone sleeps or loses the network.</b> Nothing to do: it comes back to its seat and its unsent choice by itself. If not, scan the code again; the seat is still theirs.
- <b>The Wi-Fi is gone for all.</b> Choices that were made are kept. Say “two minutes of talk” and wait. If it stays gone, change to facilitator entry: people hold up cards, you enter them on one laptop. Count on four minutes a round with talk: twenty for Share the pain, a little over half an hour for Winter beds.
- <b>Your laptop dies.</b> Open the console on any device, your phone too, with the facilitator’s link or code. The room goes on at the same round.
- <b>The projector fails.</b> The game does not need it. Read the reveal aloud from your screen.
- <b>Somebody is late.</b> An open seat first; else they share a seat, or join the people’s panel. They are not counted for rounds that they missed.
- <b>Somebody has to go.</b> Move a person from a shared seat, or let the machine sit in. Screens say that it does, and one tap gives the seat back.
- <b>A table is slow.</b> The console shows whom it waits for. Send a kind word, add half a minute, then let the clock close the phase: a silent seat does what it last did, and that is marked as not chosen.
- <b>A table is far ahead.</b> Let it wait in reflect, with one question: what would you tell the seat on your left?
- <b>A wrong tap.</b> Until the seat has locked, it can change its choice; until the last one has locked, it can take it back. Later, take the table back to the start of the phase from the console: the quarter will bring the same patients again, and the log remembers that you did.
- <b>A table laughs at the game.</b> Good. Ask them to play the next two rounds as if the letters were from their own boards.
- <b>All pool all the time.</b> Also good, and worth a talk: what made it easy here? Give them Provider capture or Quantum leap next.
- <b>Everybody is under water.</b> The game does not end. Ask what is left to give that is not money. Moves still work, and recovery is a story too.
- <b>You run out of time.</b> Use Run on or end after this round. Keep ten minutes for the debrief whatever happens.
- <b>Somebody asks for the raw figures.</b> Save the log; it opens in any browser and in a spreadsheet, and holds no names.`,

  'handbook.facilitators.without': 'Without phones',
  'handbook.facilitators.without.text': `<b>Hot seat.</b> One device a table, two to four people. What all may see is on one screen; what is one board’s own comes behind a curtain. It takes longer than phones, because choices are made one after the other. If the page is closed, the game waits at the curtain.

<b>Cards on paper and facilitator entry.</b> Each board gets a role card, two choice cards, its letters and a score sheet with a slip for each round; all of them print from this handbook. Read the card aloud, let them talk and fill in their slips, count to three, cards up. You enter the four slips, which have the same fields in the same order on paper and on the screen: pledges, choices, predictions, reasons, moves. Only the choices are needed; what nobody said stays empty. With the number keys and Enter a round takes about a minute, a slip that asks for more headspace than its board has is pointed out, and until the cards are turned everything can be changed. A slip that turns out wrong later is no harm: the round can be entered again, with the same patients. Letters on paper carry no figures of the quarter: read those from the screen.

Both modes run in the page alone. They save themselves on that device and end in the same debrief.`,

  'handbook.facilitators.model': 'How the model works',
  'handbook.facilitators.model.text': `Behind the picture a place of 300,000 people is simulated day by day: who comes to A&E, who needs a bed, who is well enough to leave and waits, and for what. Pooled money adds places in home care, rehabilitation and care homes, discharge work or prevention, one round later, and fades by a fifth each round unless it is renewed. It buys more when more boards pool and when they trust each other.

Money follows published tariffs and budgets of about 2017, simplified. Each board counts something else: the hospital its reserves and the four-hour figure, the commissioner waits and delays as well, the council and the community people who left without the right care.

Chance is drawn from a seed. The same seed brings the same patients, whatever the boards do, so that two games, or a game and its branch, differ by choices and by nothing else. Every log can be computed again on any machine and must come out the same.

That it is a true dilemma is not our opinion: each story is tested with hundreds of simulated games. In each, a board that holds back alone does better this quarter, all are better off if all pool, and a pooled pound brings the place more than a pound. The library shows the figures.`,

  'handbook.facilitators.weak': 'Where the model is weak',
  'handbook.facilitators.weak.text': `Say these openly when somebody asks, and also when nobody does.

- The weakest figure is how many people give up waiting each day and leave some other way: three in a hundred. No published source gives it. At half of it, delays would be much longer.
- In cash alone it would be no dilemma: a pooled pound brings back about sixty pence in money. What boards are held to account for carries the rest, and its prices in pounds are our choice.
- There is one kind of ward. Specialties, children, mental health and primary care are in the texts, not in the figures.
- People who left too early do not come back, stays do not grow when the hospital is crowded, and attendances do not react to waits. Real places are worse at this than ours.
- That discharge work gets people home a day sooner has a large effect in the game. There is no evidence of an effect of that size.
- Trust is one number between each two boards. It is the model’s estimate and no measurement of anybody; ask for the felt kind and compare.
- Deaths stand for risk and are kept out of the screens. Do not quote them.
- Hope and malice of people are not modelled. Opponents of the machine follow simple habits, which the debrief names.`,

  'handbook.facilitators.asks': 'A questionnaire, before and after',
  'handbook.facilitators.asks.text': `Two short sheets on paper, if you want to know whether it did anything. They carry no name, no job and no number; each person draws a small sign on both, so that the two can be laid side by side. Give out both at once with an envelope, collect both at the end. Do not compare people or tables, do not count fewer than eight pairs, and destroy the sheets when you have counted. Differences of a day prove little; ask again after three months if you mean it.`,
} as const
