import { stdDesk } from './desk.ts'
import { runSwim } from './program.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem
})

try {
  process.exitCode = await runSwim(stdDesk, process.argv.slice(2))
} catch (problem) {
  // A bug: 1 would mean that the answer is no.
  console.error(problem)
  process.exitCode = 2
}
