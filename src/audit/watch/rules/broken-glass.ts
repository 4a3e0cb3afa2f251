import { hour, type Rule, since } from '../rule.ts'

/** Always told: somebody showed words that they may not see, and said that it could not wait. */
export const brokenGlass: Rule = {
  name: 'broken-glass',
  judge: (occasion) =>
    occasion.kind === 'glass-broken'
      ? { step: 'alert', from: since(occasion, hour), numbers: { broken: 1, limit: 0 } }
      : null,
}
