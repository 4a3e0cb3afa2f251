/** One line of a talk; of the business's own lines only the question matters. */
export type TalkLine =
  | { readonly by: 'business'; readonly text: string }
  | {
      readonly by: 'person'
      readonly text: string
      /** Types of the personal questions they answer; null: as the last line of the business asks. */
      readonly asked: readonly string[] | null
    }

const isBusiness = (role: string) => /^(?:assistant|agent|bot|system|business|operator|support)$/i.test(role)

export const talkLineOf = (role: string, text: string): TalkLine =>
  isBusiness(role) ? { by: 'business', text } : { by: 'person', text, asked: null }
