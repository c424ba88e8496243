// What SCORM 2004 calls things. No name of another version may ever be used in the same session.

const names = {
  api: 'API_1484_11',
  start: 'Initialize',
  finish: 'Terminate',
  read: 'GetValue',
  write: 'SetValue',
  commit: 'Commit',
  mistake: 'GetLastError',
  explain: 'GetErrorString',
  learner: 'cmi.learner_id',
  status: 'cmi.completion_status',
  score: 'cmi.score.raw',
  state: 'cmi.suspend_data',
  exit: ['cmi.exit', 'suspend'],
  time: 'cmi.session_time',
};

/** What a score is written as. */
const written = (score) => [
  ['cmi.score.min', '0'],
  ['cmi.score.max', '100'],
  ['cmi.score.raw', `${score}`],
  ['cmi.score.scaled', `${score / 100}`],
];

/** A duration as ISO 8601 has it. */
const spelled = (seconds) => `PT${Math.floor(seconds)}S`;
