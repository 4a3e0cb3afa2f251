import type { SimulatorView } from '../../web/simulator-view.ts'

/** A view from one moment on, and how many stored lines are older. */
export type ViewSince = SimulatorView & { readonly earlier: number }

/** The known customer keeps one number: starting over shows what comes from then on, and says what was before. */
export function viewSince(view: SimulatorView, since: number): ViewSince {
  const stored = view.stored.filter(({ at }) => at > since)
  const bubbles = view.bubbles.filter(({ at }) => at > since)
  return { ...view, bubbles, stored, earlier: view.stored.length - stored.length }
}

/** The moment of the newest thing in a view; 0 when there is none. */
export const newestIn = ({ bubbles, stored }: SimulatorView): number =>
  Math.max(0, ...[...bubbles, ...stored].map(({ at }) => at))
