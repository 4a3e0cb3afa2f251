/**
 * What may have changed on the screens of the desk, as server-sent events: `GET /api/live`, for whoever may see which
 * cases there are (`case.list`), each event for those who may read the department it is about. Ids only: what a row
 * holds is asked for by the usual ways, which look again who asks. How it works: docs/live.md.
 *
 * | event | data | what the page does |
 * |---|---|---|
 * | open | `{}` | without a `Last-Event-ID` it looks at everything once: what came before is not told |
 * | changed | `LiveChanges` | looks again at what it shows of these |
 * | reload | `{}` | looks at everything anew: it was away for too long, or its rights changed |
 * | end | `LiveEnd` | connects again where `signed-out` or `stopping`; a refusal is in the log, so after `not-allowed` it does not |
 *
 * Every event, and a comment every 15 s, carries an `id` to go on from, in the header `Last-Event-ID`. 401, 403 and 503
 * as in conversations-view.ts.
 */
export type LiveEventView = {
  readonly kind: 'case' | 'line' | 'delivery' | 'typing' | 'presence' | 'channel'
  readonly case: string | null
  readonly talk: string | null
  readonly department: string | null
  /** Of a line: its number in the talk. */
  readonly line: number | null
  /** Of a delivery: which message. */
  readonly effect: string | null
  /** Of typing and presence: which colleague. */
  readonly staff: string | null
}

/** One thing is told once, however often it changed at that moment. */
export type LiveChanges = { readonly events: readonly LiveEventView[] }

/** `too-many`: newer windows of the same sign-in took its place. */
export type LiveEnd = { readonly why: 'signed-out' | 'not-allowed' | 'too-many' | 'stopping' }
