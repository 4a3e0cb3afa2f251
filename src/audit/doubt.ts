/** Who said that the log was once like this: its own list of checkpoints, or somebody who keeps one outside. */
export type Witness = 'checkpoint' | 'anchor'

/** One reason not to believe a log; counts are entries, places are from 0. */
export type Doubt =
  | { readonly doubt: 'entry-missing'; readonly index: number }
  | { readonly doubt: 'entry-changed'; readonly index: number }
  /** Something among entries `from` up to and without `to` is not what was signed. */
  | { readonly doubt: 'root-differs'; readonly from: number; readonly to: number; readonly by: Witness }
  | { readonly doubt: 'too-short'; readonly size: number; readonly signed: number; readonly by: Witness }
  | { readonly doubt: 'not-signed'; readonly from: number; readonly size: number }
  | { readonly doubt: 'bad-signature'; readonly size: number; readonly by: Witness }
  | { readonly doubt: 'unreadable'; readonly by: Witness; readonly times: number }
  | { readonly doubt: 'other-log'; readonly by: Witness }
  | { readonly doubt: 'no-anchor' }
  | { readonly doubt: 'other-key' }
  | { readonly doubt: 'key-change'; readonly index: number }
  | { readonly doubt: 'bad-tile'; readonly level: number; readonly n: number }
  | { readonly doubt: 'bad-head'; readonly size: number }
