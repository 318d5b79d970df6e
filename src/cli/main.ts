import { stdDesk } from './desk.ts'
import { runSwim } from './program.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem
})

process.exitCode = await runSwim(stdDesk, process.argv.slice(2))
