/**
 * English (UK): the accessibility statement, a part of the handbook. It says what was tested and how, and what is known to be
 * weak; whoever changes either keeps it true. Light mark-up as in `handbook`.
 */
export const handbookAccessibility = {
  'handbook.for.accessibility': 'Accessibility',
  'handbook.for.accessibility.more':
    'What we aim at, what was tested and how, what is known to be weak, and whom to tell.',

  'handbook.accessibility.aim': 'What we aim at',
  'handbook.accessibility.aim.text': `Everybody in the room can take any seat. We build to the Web Content Accessibility Guidelines 2.2 at level AA, on every screen: on your own, round one device, on paper, in a workshop, in the debrief and in this handbook. This is our own statement; no outside body has audited the game yet.`,

  'handbook.accessibility.how': 'What that means at the table',
  'handbook.accessibility.how.text': `- <b>Keyboard:</b> everything can be reached and done with Tab, the arrow keys, Space and Enter. The focus can be seen, and the first Tab leads past the bar to the content.
- <b>Screen readers:</b> controls, figures and texts are ordinary page elements. The drawn picture has a twin in words and tables, under <b>The picture in words and numbers</b>. It says the phase, your money, the price of each choice, trust, and where people are waiting: enough to play a whole game by. What changes is announced in one place, once.
- <b>Sight:</b> text grows with your browser’s settings; at 200 % and on a screen 320 points wide nothing scrolls sideways but wide tables, inside their own frame. Light and dark follow your device, and so do its high-contrast colours. Nothing is told by colour alone: seats have shapes, trust has words.
- <b>Movement:</b> where your device asks for less, the picture keeps still and cards turn without turning. Any quarter can be paused, slowed or skipped.
- <b>Time:</b> on your own nothing runs out unless you choose a clock. In a workshop the facilitator can give more time, pause, or wait.
- <b>Touch:</b> buttons and fields are at least 44 points; nothing needs dragging, a long press or two fingers.
- <b>Sound:</b> off until you switch it on; it tells nothing that is not written.`,

  'handbook.accessibility.tested': 'What was tested, and how',
  'handbook.accessibility.tested.text': `These checks run by machine, in Chromium, before each release:

- axe, an automatic checker, on every kind of screen. Each is seen at a small and a large size from 320 to 1920 points, in looks that take turns: light, dark, high-contrast colours, reduced motion, and enlarged to 200 %. Every size in every look can be run as well, and takes longer.
- Whole games by keyboard alone: on your own, and with four people round one device; a debrief led by keyboard alone.
- A whole game decided from the text of the twin alone, as a screen reader is given it.
- No sideways scrolling in any of these; sizes of targets on phones; the smallest text on the big screen.`,

  'handbook.accessibility.weak': 'What is known to be weak',
  'handbook.accessibility.weak.text': `- It has not yet been tried by people who use a screen reader, a switch, voice control or a magnifier every day. The tests above find missing names and lost focus; they cannot say whether a game is pleasant to play that way.
- These checks do not run in Firefox or Safari, nor with a screen reader that is switched on.
- An automatic checker finds a part of all barriers only, often put at a third to a half.
- The twin is long. A game by screen reader takes clearly more time than by sight: choose the full pace, or no clock.
- While a quarter plays, the picture moves quicker than words can follow. The twin then gives the day that it has reached; the sum at its end is complete.
- Some charts of the debrief are given to a screen reader as a table, and the table is plainer than the chart.
- On the big screen the facilitator’s voice is part of the design: somebody who cannot see it has the same figures on their own device, but not always at the same moment.
- The Welsh interface was translated with the help of a machine and has not been reviewed. Scenarios are in English and, in places, in long sentences; there is no easy-read version and no sign language.
- Printed sheets come in one size of type. The same texts are on screen.`,

  'handbook.accessibility.tell': 'If something stands in your way',
  'handbook.accessibility.tell.text': `Tell your facilitator, before the day if you can: they can give more time, choose a quieter pace, print sheets, let you share a seat, or enter your choices for you. On your own, tell whoever gave you the address of this game. Nobody needs to know why.

Facilitators and hosts: please pass barriers on to those who look after the game where you found it, with the screen, what was tried and what happened. No names are needed.`,
} as const
