import type { Locale, PurposeName } from '../../ids.ts'
import type { Mistake } from '../mistake.ts'
import type { DraftPrompt } from '../parse/prompt-file.ts'
import { type Check, type Draft, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { lookUp } from './prompt-lookup.ts'

/** Consent that would not count: for a purpose that needs none, or with one button made louder. */
export const consentTexts: Check = (draft) => {
  const asked = new Set<PurposeName>()
  const needless = draft.flows.flatMap((flow) =>
    flow.flow.steps.flatMap((step) => {
      if (step.verb !== 'consent') return []
      asked.add(step.purpose)
      const purpose = draft.privacy?.purposes.get(step.purpose)
      if (!purpose || purpose.needsConsent) return []
      const says = `purpose "${step.purpose}" rests on ${purpose.legalBasis}, not on consent`
      return [
        mistakeAt(
          stepAt(flow, step.name, ['consent']),
          says,
          'add "consent: yes" in privacy.yaml, or do not ask',
        ),
      ]
    }),
  )
  const locales = draft.business?.locales ?? []
  return [
    ...needless,
    ...[...asked].flatMap((purpose) => locales.flatMap((locale) => texts(draft, locale, purpose))),
  ]
}

function texts(draft: Draft, locale: Locale, purpose: PurposeName): readonly Mistake[] {
  const words = (name: string) =>
    lookUp(draft, locale, { file: 'consent', name: `${purpose}.${name}` })?.prompt
  return [...unequal(words('yes'), words('no')), ...unequal(words('confirm_yes'), words('confirm_no'))]
}

/** How much longer one of two equal buttons may be. */
const mostLonger = 3

function unequal(yes: DraftPrompt | undefined, no: DraftPrompt | undefined): readonly Mistake[] {
  if (!yes || !no) return []
  const louder = loudness(yes.source) - loudness(no.source)
  const lengths = [yes.source.length, no.source.length].sort((a, b) => a - b)
  const isLonger = (lengths[1] ?? 0) > mostLonger * (lengths[0] ?? 0) && (lengths[1] ?? 0) > shortTitle
  if (louder === 0 && !isLonger) return []
  const says = `"${yes.source}" and "${no.source}" do not weigh the same`
  return [
    mistakeAt(
      yes.at,
      says,
      'write both plainly: no emoji, capitals or bold on one of them, and like lengths',
    ),
  ]
}

const shortTitle = 12

/** Emoji, whole words in capitals, bold: each makes a button louder. */
const loudness = (title: string): number =>
  Number(/\p{Extended_Pictographic}/u.test(title)) +
  Number(/\p{Lu}{3,}/u.test(title)) +
  Number(/[*!]/.test(title))
