/** English (UK): the lab's queue on Redis. ICU. */
export const labQueue = {
  'cli.worker.about': 'takes lab work from the queue at a Redis until it is stopped',
  'cli.option.worker-redis': 'address of the Redis, as redis://host:6379 (or SWIM_REDIS)',
  'cli.queue.needs-redis': 'Name the Redis with the queue, as in: swim worker --redis redis://localhost:6379',
  'cli.queue.unreachable': 'No Redis answers at {url}. Check the address, and that Redis runs.',
  'cli.queue.forbidden':
    'The Redis at {url} asks for a password, or for another one. Write it into the address, as in redis://:password@host:6379',
  'cli.queue.no-workers':
    'No worker is at {url} yet. Start one or more, on any machine that reaches it: swim worker --redis {url}',
  'cli.queue.away': '{url} does not answer. Waiting for it, {seconds} seconds at most.',
  'cli.queue.lost': '{url} did not come back',
  'cli.queue.worker-away': '{url} does not answer. Work goes on when it is back.',
  'cli.queue.waiting': 'Waiting for work from {url} (stop with Ctrl+C).',
  'cli.queue.slices': '{done, plural, one {# slice} other {# slices}} done',
  'cli.queue.worker-stopping': 'Stopping: the slice at hand is finished first.',
  'cli.queue.worker-stopped': 'Stopped after {done, plural, one {# slice} other {# slices}}.',
  'cli.queue.job-gone': 'The queue holds a slice of a tournament that it no longer knows.',
} as const
