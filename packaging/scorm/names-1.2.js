// What SCORM 1.2 calls things. No name of another version may ever be used in the same session.

const names = {
  api: 'API',
  start: 'LMSInitialize',
  finish: 'LMSFinish',
  read: 'LMSGetValue',
  write: 'LMSSetValue',
  commit: 'LMSCommit',
  mistake: 'LMSGetLastError',
  explain: 'LMSGetErrorString',
  learner: 'cmi.core.student_id',
  status: 'cmi.core.lesson_status',
  score: 'cmi.core.score.raw',
  state: 'cmi.suspend_data',
  exit: ['cmi.core.exit', 'suspend'],
  time: 'cmi.core.session_time',
};

/** What a score is written as. */
const written = (score) => [
  ['cmi.core.score.min', '0'],
  ['cmi.core.score.max', '100'],
  ['cmi.core.score.raw', `${score}`],
];

/** A duration as hours, minutes and seconds. */
function spelled(seconds) {
  const two = (number) => `${Math.floor(number)}`.padStart(2, '0');
  return `${two(seconds / 3600).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
