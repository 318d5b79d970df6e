/** English (UK): the parts of the handbook for participants, authors, IT and data protection. See `handbook.ts` for the mark-up. */
export const handbookOthers = {
  'handbook.participants.what': 'What you are in',
  'handbook.participants.what.text': `Four boards look after one place: an acute trust, a commissioner, a council and a community partnership. Each has its own money and its own patients, and they are the same patients. You lead one board for two years: eight quarters.

Each quarter a shared budget is proposed. You have a stake. You either <b>pool</b> it or <b>hold it back</b>. Both are sensible. What you pool buys care outside hospital for the whole place, from the next quarter on, and more if others pool too. What you hold back protects a need of your own, now. You decide in secret, and all four cards turn at once.

Nobody wins. At the end you see what happened to patients, to the place and to your own board, and you talk about it.`,
  'handbook.participants.round': 'A round',
  'handbook.participants.round.text': `1. <b>Brief.</b> Read what has come up, this quarter’s card, and the letter from your board. The letter is for you alone.
2. <b>Talk.</b> Talk across the table. If pledges are open you can record one: <b>will pool</b>, or <b>will pool if enough others pledge</b>. You may also say nothing.
3. <b>Decide.</b> Choose pool or hold back. If moves are open you may spend headspace on them. Now and then you are asked what you think the others will do. Then lock. Until the last board has locked you can take your choice back.
4. <b>Reveal.</b> All cards turn. Trust moves with what was seen; a kept promise builds it, a broken one costs more than holding back without a word.
5. <b>Quarter.</b> Ninety-one days run. Lights are people; those who are stuck stay where they are stuck.
6. <b>Reflect.</b> Patients, the place, your own board. You can write one line for the debrief; it stays on your device until you share it.`,
  'handbook.participants.picture': 'Reading the picture',
  'handbook.participants.picture.text': `- <b>Lights</b> are people, each light several of them. They travel from home to A&E, the wards, and on to home care, rehabilitation or a care home.
- <b>The waterline</b> of a landing stage is that board’s money: afloat, awash, under water.
- <b>Bridges</b> are trust. Each half is what one board thinks of the other.
- <b>The pool</b> in the middle is what you share. It drains along its channels and has to be filled again.

Everything that the picture shows also stands in words and numbers under it.`,
  'handbook.participants.under': 'If your board goes under water',
  'handbook.participants.under.text': `You stay in the game. For two rounds your stake is withheld, so you have no choice to make and none is held against you. You keep half of your headspace, you may pledge help, make moves and talk, and the others can help you out.`,
  'handbook.participants.fair': 'How we treat each other',
  'handbook.participants.fair.text': `- What somebody does in a role stays with the role. Say “the council”, not a name.
- Do not play your own job. If you have been given it, ask to change.
- You may stop at any time, and nobody will ask why. Your seat goes on without you.
- You may hold back for a good reason, and you may change your mind. You may also say that you have no good reason.
- Nothing that you tap is stored with your name. There are no names in the game.`,
  'handbook.participants.talk': 'In the debrief',
  'handbook.participants.talk.text': `Feelings come first, then what happened, then why, then what next. Your letters are opened only if you agree. You will be asked to guess before you are shown. At the end you write one promise that is yours to keep.

Take the log with you if you like: it opens in a browser, can be played again from every seat, and holds nothing about you.`,

  'handbook.authors.start': 'What a story is',
  'handbook.authors.start.text': `A scenario is one file of text and numbers. No code is needed. It holds the start, a role card and letters for each seat, one card a round, what the world may do, and the questions for the debrief. Copy one that comes with the game, change its words, and leave its numbers alone until the words stand.`,
  'handbook.authors.steps': 'In an hour',
  'handbook.authors.steps.text': `1. Get the project and copy <b>scenarios/winter-beds.json</b> to a name of your own, or <b>share-the-pain.json</b> for a story without patients. Change the field id to the same name.
2. Write title, summary, briefing, cards and letters. An editor that knows JSON Schema marks mistakes as you type.
3. Open the file here, under Scenarios, Open a scenario file. The page lists every mistake with its place and takes a first look at the dilemma.
4. On the command line, <b>npx swim lint ./my-place.json --seeds 60</b> does the same, and without --seeds it proves it in full.
5. When it is no dilemma, the check names the condition that fails and what moves it. Change one number at a time.
6. Play it once from every seat, and once with all holding back.`,
  'handbook.authors.words': 'Words',
  'handbook.authors.words.text': `- Plain English, short sentences, second person. A reader of fourteen should follow.
- Nobody is to blame. Say what was done and what it cost. Holding back has a good reason on every card, for every seat: a service, people who need it, a duty in law.
- Pooling has a price on every card, for every seat. If one of the two is obvious, it is not a card yet.
- No names of people or real organisations, no quotation longer than a phrase. Name the texts you draw on.
- Numbers carry their unit. Letters may use figures of the quarter in braces, such as reserves or stake; they are filled in.
- Write in the words of about 2016; a game told in the words of today replaces them by itself.
- Give every seat its turn in trouble and its turn at being generous.
- Lengths are limited, so that both choices stay on a phone’s screen. The check says where you are over.`,
  'handbook.authors.proof': 'What is proved',
  'handbook.authors.proof.text': `For every seat: holding back alone pays more than pooling with the others; all pooling pays more than all holding back; and that still more than pooling alone. A pooled pound brings its own board between about 35 and 75 pence, and the place more than a pound. If nobody pools, somebody usually goes under; if all do, hardly ever. In most quarters of most games holding back must tempt. A story that fails can still be played, after a clear warning.`,
  'handbook.authors.debrief': 'Questions for the debrief',
  'handbook.authors.debrief.text': `Write five or six. Ask about what your story plays and nothing else. Ask for a quarter, a sentence, a fear, a figure; never for who was to blame. One question should have no good answer. Put in the notes, openly, what is a choice of yours and what is a finding of somebody’s.`,

  'handbook.it.what': 'What it is',
  'handbook.it.what.text': `A web page. Solo games, hot seat, facilitator entry, opened logs, the debrief and this handbook need nothing but static files on any web server, and run in the browser. Workshops with phones need one small server process as well (Node 20.19, 22 or 24), which serves the page too.`,
  'handbook.it.run': 'To run it',
  'handbook.it.run.text': `- <b>npm ci && npm start</b> builds it, serves it on this machine and prints the address, with a code to scan.
- <b>npx swim serve --host 0.0.0.0 --port 8080 --data FOLDER</b> for a machine that stays. Workshops are kept in that folder as append-only files.
- Several servers: give each <b>--database</b> (PostgreSQL) and <b>--redis</b>; a container file, a compose file and a proxy’s settings are in the project under src/workshop/server/deploy.
- Only the static site: put the contents of <b>dist/site</b> behind any address, also in a sub-folder.`,
  'handbook.it.network': 'Network',
  'handbook.it.network.text': `- One address, one port, HTTP. WebSocket where it gets through, long polling where it does not. A proxy must pass the Upgrade header and must not buffer.
- Everything comes from that address: no fonts, scripts, maps or analytics from elsewhere. A content security policy in the page says so.
- Hundreds of people behind one public address are fine; there is no limit by address.
- Guest Wi-Fi with isolation between devices is fine if all of them reach the server. A captive portal has to be passed once on each phone.
- The console has a check of the network to run from the room. A first solo game loads less than 1 MB in all.
- Use HTTPS in public. Browsers allow some things, such as keeping a phone awake, only there; without it the page says what is missing and goes on.`,
  'handbook.it.devices': 'Devices',
  'handbook.it.devices.text': `Current Chrome, Edge, Firefox and Safari, and phones of about the last five years. No app, no account, no rights on the device. Over HTTPS the game can be put on the home screen, and all but workshops runs without network after the first visit. The picture uses WebGL or a canvas, and without either a described table takes its place. Keyboard and screen reader work throughout; we aim at WCAG 2.2 AA.`,
  'handbook.it.upkeep': 'Upkeep',
  'handbook.it.upkeep.text': `- The server may be stopped at any time: what was acknowledged has been written. Devices come back by themselves.
- Back up the data folder or the database if workshops matter after the day; else delete it.
- Update between workshops, not during one. Old logs open in newer versions; where rules have changed the page says what still works.
- Log output holds addresses of machines in errors at most, and no content of games.`,

  'handbook.data.short': 'In short',
  'handbook.data.short.text': `The game asks for no personal data and needs none. No account, no name, no e-mail address, no analytics, no cookies for tracking, no request to anybody but the server that the page came from.`,
  'handbook.data.device': 'On a person’s device',
  'handbook.data.device.text': `- Games played there, as logs: the seat, choices, pledges, moves, a game’s chance, and times within the game. No names.
- Lines that a person writes for the debrief. They never enter the log; they stay on the device until that person shows or saves them.
- The game’s own files, for the time without network, where the page comes over HTTPS.
- Small settings: words of the day, the guide’s notes, scenarios played, and, in a workshop, a random token for the seat.

It is kept in the browser’s own storage until it is deleted under Your games, or with the browser’s data. We cannot read it.`,
  'handbook.data.server': 'On a workshop’s server',
  'handbook.data.server.text': `- The workshop’s settings and events, and one log a table, with the same content as above and the moment of each tap.
- Of the random tokens only a hash (SHA-256).
- Messages that the facilitator sends to tables. Ask them not to use names.

Lines and notes for the debrief are not sent there: they are kept on devices, and in a file beside the log where somebody saves one.

The server’s operator decides how long it is kept; nothing in the game needs it after the debrief. A web server in front may write network addresses into its own log: that is the operator’s, and worth switching off.`,
  'handbook.data.law': 'For your record',
  'handbook.data.law.text': `- <b>Purpose:</b> learning in groups. <b>Categories:</b> choices in a role in a game; free text only where somebody shares it.
- <b>Who could be recognised:</b> people who were in the room may remember who sat where. Somebody outside cannot tell from the files.
- <b>Recipients:</b> the people in the room, and the server’s operator. <b>Transfers:</b> none by the game.
- <b>Deletion:</b> on the device by its owner; on the server by deleting the folder or the database.
- <b>Automated decisions:</b> none about people. The debrief describes choices in words, with other patterns that fit as well, and ranks nobody.
- <b>Special categories:</b> none asked for. Patients in the game are simulated; none is a person.
- <b>Questionnaires</b> in this handbook are on paper, without names, and to be destroyed after counting.`,
} as const
