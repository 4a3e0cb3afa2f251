import type { TalkLine } from './talk-line.ts'

/** What would be masked. UTF-16 offsets of the words as they were written; `type` as in `classOf` where it is known. */
export type Masked = { readonly start: number; readonly end: number; readonly type: string | null }

export type MaskedLine = { readonly stretches: readonly Masked[]; readonly masked: string }

export type Circumstances = { readonly lang: string | null; readonly known: readonly string[] }

/** Whatever is measured: our own detectors, with or without those of others, or another package. */
export type Masker = {
  readonly name: string
  readonly maskMessage: (text: string, circumstances: Circumstances) => Promise<readonly Masked[]>
  /** All lines of a talk as they stand at its end. */
  readonly maskTalk: (
    lines: readonly TalkLine[],
    circumstances: Circumstances,
  ) => Promise<readonly MaskedLine[]>
}
