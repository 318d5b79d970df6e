/** English (UK): what is wrong with a log, and what came of checking it. ICU; a line number is said beside it. */
export const logs = {
  'log-issue.empty': 'The file is empty.',
  'log-issue.too-big': 'The file is larger than {most} MB, the most that a log can be.',
  'log-issue.foreign': 'This is not a log of a game: its first line is not a log’s header.',
  'log-issue.not-utf8': 'The line holds bytes that are not UTF-8 text.',
  'log-issue.too-deep': 'The line is nested deeper than any line of a log.',
  'log-issue.not-json': 'The line is not JSON. It was changed after it was written, or lines ran together.',
  'log-issue.not-canonical':
    'The line is not written as a log writes it (RFC 8785: sorted keys, no spaces, plain numbers). It was changed after it was written.',
  'log-issue.line-ends':
    'The line ends with a carriage return. A program on the way has rewritten the line ends; send the file packed, or as an attachment that is left alone.',
  'log-issue.hostile': 'The line holds a key that no log has, and it is not read.',
  'log-issue.truncated': 'The file breaks off in the middle of this line.',
  'log-issue.field': 'The field {path} is missing or is not what format log/1 says.',
  'log-issue.unknown-field': 'Format log/1 has no field {field} here.',
  'log-issue.format': 'The log is written in format {format}; this version reads {known}.',
  'log-issue.scenario-hash': 'The scenario in the header is not the one that its hash names.',
  'log-issue.scenario-incomplete': 'The scenario in the header leaves numbers out; a log holds all of them.',
  'log-issue.seat-missing': 'The header does not say who sits as {seat}.',
  'log-issue.seat-extra': 'The header names {seat}, a seat that the scenario does not have.',
  'log-issue.order': 'Number {found} stands where {wanted} belongs.',
  'log-issue.after-seal': 'There are lines after the seal, which is a log’s last line.',
  'log-issue.chain': 'The line does not follow from line {before}: the SHA-256 it carries is another.',
  'log-issue.changed':
    'The line was changed after it was written: line {after} carries the SHA-256 of another.',

  'log-finding.verified': 'verified: every line is intact and every round comes out the same',
  'log-finding.in-progress': 'in progress',
  'log-finding.foreign': 'not a log',
  'log-finding.damaged': 'damaged at line {line}: {sentence}',
  'log-finding.truncated': 'truncated at line {line}: {sentence}',
  'log-finding.rules':
    'recorded under rules {theirs}; this version plays rules {ours}, so it can be shown from its checkpoints but not checked or branched',
  'log-finding.generators':
    'recorded with other generators of chance than this version has, so it can be shown from its checkpoints but not checked or branched',
  'log-finding.extract':
    'an extract of a game: it has no seed, so it can be read but not checked or branched',

  'log-difference.refused': 'the rules refuse the command in line {line} (round {round}): {refusal}',
  'log-difference.state': 'the game comes out differently in round {round} (line {line})',
  'log-difference.result': 'the result of round {round} comes out differently (line {line})',
  'log-difference.checkpoint-missing': 'the checkpoint of round {round} is missing before line {line}',
  'log-difference.checkpoint-early':
    'line {line} holds the result of round {round} before that round was finished',
  'log-difference.seal-early': 'the log is sealed in line {line} although the game is not over',
  'log-difference.seal-hash': 'the seal in line {line} names another final state',

  'bot.temperament': 'There is no temperament called “{written}”. There are: {known}.',
} as const
