import type { Source } from './source.ts'

/** A rule about the tree that is run. A gate that sees nothing would pass for ever: so it counts what it looked at. */
export type Gate = {
  /** A sentence about the product, as the name of the test. */
  readonly rule: string
  /** Fewer things looked at than this: the gate has gone blind. */
  readonly seesAtLeast: number
  readonly check: (sources: readonly Source[]) => Verdict
  /** Files made up to break it, each with a piece of what must be said about it. */
  readonly broken: readonly Planted[]
}

export type Verdict = {
  readonly seen: number
  /** `path: what is wrong and what to do`. */
  readonly complaints: readonly string[]
}

export type Planted = { readonly path: string; readonly text: string; readonly says: string }
