/* oxlint-disable no-console */
// The last line of .ci/run: how many tests passed and failed; the house's own checks and the gold floors
// count as one test each where they fail.
import { readFileSync } from 'node:fs'

const [report, tests, gates] = process.argv.slice(2)

function counts() {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    // A file that does not load fails without a failed test of its own.
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length
    return {
      passed: numPassedTests,
      failed: numFailedTests + unloaded,
      suites: numFailedTestSuites,
    }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const { passed, failed } = counts()
const wentWrong = Number(tests) !== 0 && failed === 0 ? 1 : 0
const sum = failed + wentWrong + Number(gates)
console.log(`${passed} passed, ${sum} failed`)
process.exit(sum === 0 ? 0 : 1)
