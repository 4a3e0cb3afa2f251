import type { EffectId } from '../ids.ts'
import { parseEffectId } from '../ids.ts'

/** What a button says when it comes back: which message carried it, where the talk stood, what was chosen. */
export type ChoiceId = {
  readonly effect: EffectId
  /** A flow's name, or `bot` for choices no flow made (menu, stop question). */
  readonly flow: string
  readonly step: string
  /** The first 8 hex digits of the flow's hash: an old button of another version is told apart. */
  readonly version: string
  readonly name: string
}

export const choiceId = ({ effect, flow, step, version, name }: ChoiceId): string =>
  [effect, flow, step, version, name].join('/')

/** A button's id taken apart; null when it is not one of ours (a template's payload, an older scheme). */
export function parseChoiceId(id: string): ChoiceId | null {
  const [effect, flow, step, version, name, ...rest] = id.split('/')
  if (!effect || !flow || !step || version === undefined || !name || rest.length > 0) return null
  try {
    return { effect: parseEffectId(effect), flow, step, version, name }
  } catch {
    return null
  }
}
