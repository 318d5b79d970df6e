/**
 * English (UK): words of the day. Scenario texts are written in the words of about 2016 (*then*); *today* says the same in the
 * words of the law since 2022. Rows are tried from the longest to the shortest; "a" and "an", capitals at the start of a
 * sentence and what hangs on a word (’s) follow by themselves, so write each row in lower case unless it is a name.
 * For translators: where a language has one set of words only, `terms` stays empty.
 */
export const todayPack = {
  terms: [
    ['clinical commissioning groups', 'integrated care boards'],
    ['clinical commissioning group', 'integrated care board'],
    ['commissioning groups', 'integrated care boards'],
    ['commissioning group', 'integrated care board'],
    ['CCGs', 'integrated care boards'],
    ['CCG', 'integrated care board'],
    ['sustainability and transformation plans', 'integrated care systems'],
    ['sustainability and transformation plan', 'integrated care system'],
    ['sustainability and transformation partnerships', 'integrated care systems'],
    ['sustainability and transformation partnership', 'integrated care system'],
    ['STPs', 'integrated care systems'],
    ['STP', 'integrated care system'],
    ['delayed transfers of care', 'waits of people ready to leave'],
    ['delayed transfer of care', 'wait of somebody ready to leave'],
    ['delayed transfers', 'waits of people ready to leave'],
    ['delayed transfer', 'wait of somebody ready to leave'],
    ['delayed discharges', 'waits of people ready to leave'],
    ['delayed discharge', 'wait of somebody ready to leave'],
    ['delayed bed-days', 'bed-days of people ready to leave'],
    ['DTOC', 'people ready to leave'],
    ['the purdah period', 'the pre-election period'],
    ['purdah period', 'pre-election period'],
    ['purdah rules', 'pre-election rules'],
    ['purdah', 'the pre-election period'],
    ['special measures', 'recovery support'],
    // A board of today is no club of surgeries.
    ['on behalf of its GPs', 'on behalf of the people it serves'],
  ],
  /** What the briefing asks beside its own words. */
  question:
    'One thing has changed since the first of these stories. Boards now seat partners together; the money still leaves four accounts. Where does the dilemma sit now?',
} as const
