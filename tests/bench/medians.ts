// The benches as one table: medians of many runs, since a mean tells more about the machine's other work than about ours.
import type { RunnerTask, RunnerTestFile, RunnerTestSuite } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'

/** A group whose last bench is called straight-line is compared with it. */
const SIMPLE = 'straight-line'

interface Line {
  readonly group: string
  readonly name: string
  readonly median: number
  readonly least: number
  readonly runs: number
}

/** Prints name, median and least time in milliseconds, number of runs, and the ratio to the straight-line version. */
export const medians: Reporter = {
  onTestRunEnd(modules, errors) {
    const lines = modules.flatMap((module) => linesOf(tasksOf(module)))
    const width = Math.max(...lines.map(({ name }) => name.length), 0) + 2
    for (const group of new Set(lines.map(({ group }) => group))) {
      const members = lines.filter((line) => line.group === group)
      const simple = members.find(({ name }) => name.startsWith(SIMPLE))
      console.log(
        `\n${group.padEnd(width + 2)}${'median ms'.padStart(10)}${'least ms'.padStart(10)}${'runs'.padStart(7)}`,
      )
      for (const { name, median, least, runs } of members) {
        const ratio =
          simple && !name.startsWith(SIMPLE)
            ? `  ${(simple.median / median).toFixed(1)} times as fast as ${SIMPLE}`
            : ''
        console.log(
          `  ${name.padEnd(width)}${shown(median)}${shown(least)}${String(runs).padStart(7)}${ratio}`,
        )
      }
    }
    for (const error of errors) console.error(error)
    for (const module of modules) for (const { message } of module.errors()) console.error(message)
  },
}

/** Vitest keeps what a bench measured on its own tasks, not on the ones for reporters. */
const tasksOf = (module: TestModule): readonly RunnerTask[] =>
  (module as unknown as { readonly task: RunnerTestFile }).task.tasks

const shown = (ms: number): string => ms.toFixed(3).padStart(10)

function linesOf(tasks: readonly RunnerTask[], group = ''): readonly Line[] {
  return tasks.flatMap((task) => {
    if (task.type === 'suite') return linesOf((task as RunnerTestSuite).tasks, task.name)
    const { benchmark } = task.result ?? {}
    if (!benchmark) return []
    return [
      { group, name: task.name, median: benchmark.median, least: benchmark.min, runs: benchmark.sampleCount },
    ]
  })
}
