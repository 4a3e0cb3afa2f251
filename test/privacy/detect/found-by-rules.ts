import { findByRules } from '../../../src/privacy/detect/rules.ts'
import { viewOf } from '../../../src/privacy/detect/view.ts'
import type { FindingKind } from '../../../src/privacy/finding.ts'
import { mergeFindings } from '../../../src/privacy/merge-findings.ts'

/** A message, the kind that is found in it and the stretch it covers. */
export type Case = readonly [text: string, kind: FindingKind, value: string]

/** What the rules find before the model has its say: `NAME`s aside, as each country's table speaks of numbers. */
export function foundByRules(text: string): readonly (readonly [FindingKind, string])[] {
  const { findings } = findByRules(viewOf(text), { locale: null, country: null })
  return mergeFindings(findings.filter(({ kind }) => kind !== 'NAME')).map(
    ({ kind, start, end }) => [kind, text.slice(start, end)] as const,
  )
}
