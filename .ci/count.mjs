// Prints the one closing line from the test runner's own JSON report.
import { readFileSync } from 'node:fs'

const [, , file, code] = process.argv
let passed = 0
let failed = 0
let skipped = 0
try {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  passed = report.numPassedTests
  failed =
    report.numFailedTests +
    report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0)
      .length
  skipped = report.numPendingTests + report.numTodoTests
} catch {
  failed = 1
}
if (code !== '0' && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
