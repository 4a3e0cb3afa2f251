import type { PrivacyRequestNumber } from '../ids.ts'

/** What became of what people asked about their data. No entry names them: the register does, until they are erased. */
export type RightsAct =
  | {
      readonly kind: 'request-opened'
      readonly request: PrivacyRequestNumber
      readonly asks: string
      readonly door: string
    }
  | { readonly kind: 'request-proved'; readonly request: PrivacyRequestNumber }
  | { readonly kind: 'request-extended'; readonly request: PrivacyRequestNumber }
  | { readonly kind: 'request-closed'; readonly request: PrivacyRequestNumber; readonly outcome: string }
  /** Somebody of the business looked a person up, and found them or not. */
  | { readonly kind: 'person-found'; readonly isFound: boolean }
  /** `request` null: what an older backup had brought back went again. */
  | {
      readonly kind: 'person-erased'
      readonly request: PrivacyRequestNumber | null
      readonly talks: number
      readonly keys: number
    }
