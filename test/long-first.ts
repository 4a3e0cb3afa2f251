import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Folders in which files take long, the longest first: whole platforms, then processes, then databases. */
const long = [
  'test/canary.test.ts',
  'test/browser/',
  'test/web/',
  'test/fault/',
  'test/cli/',
  'test/host/',
  'test/turn/',
  'test/adapter/postgres/',
]

/** Long files first, so that at the end no worker waits long for the other. The durations of earlier runs are not asked: a clean clone has none. */
export default class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) => {
      const path = relative(this.ctx.config.root, moduleId)
      const at = long.findIndex((start) => path.startsWith(start))
      return at < 0 ? long.length : at
    }
    // Files that share a process must follow one another.
    const isShared = ({ project }: TestSpecification) => Number(!project.config.isolate)
    return [...files].sort(
      (a, b) => isShared(a) - isShared(b) || rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId),
    )
  }
}
