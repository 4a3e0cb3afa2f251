import { writeSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** The last line of a run: `N passed, N failed, N skipped`. A run in which no test ran has failed. */
export default class ClosingLine implements Reporter {
  #line = ''
  #isFailed = false

  /** At the very end: a package that sets the exit code when it leaves must not turn a failed run into a good one. */
  onInit() {
    process.once('exit', () => {
      if (this.#line) writeSync(1, `${this.#line}\n`)
      if (this.#isFailed) process.exitCode = 1
    })
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const count = (state: string) => states.filter((other) => other === state).length
    // What broke outside of a test is a failure too: a file that cannot be loaded, a promise nobody waited for.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    const [passed, failed] = [count('passed'), count('failed') + broken]
    this.#isFailed = failed > 0 || passed === 0
    this.#line = `${passed} passed, ${failed} failed, ${count('skipped') + count('pending')} skipped`
  }
}
