import type { PhoneView } from '../../web/phone-view.ts'

/** A view from one moment on, and how many stored lines are older. */
export type ViewSince = PhoneView & { readonly earlier: number }

/** The known customer keeps one number: starting over shows what comes from then on, and says what was before. */
export function viewSince(view: PhoneView, since: number): ViewSince {
  const stored = view.stored.filter(({ at }) => at > since)
  const bubbles = view.bubbles.filter(({ at }) => at > since)
  return { ...view, bubbles, stored, earlier: view.stored.length - stored.length }
}

/** The moment of the newest thing in a view; 0 when there is none. */
export const newestIn = ({ bubbles, stored }: PhoneView): number =>
  Math.max(0, ...[...bubbles, ...stored].map(({ at }) => at))
