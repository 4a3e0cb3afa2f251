import { findByRules } from '../../../src/privacy/detect/rules.ts'
import { viewOf } from '../../../src/privacy/detect/view.ts'
import type { FindingKind } from '../../../src/privacy/finding.ts'
import { mergeFindings } from '../../../src/privacy/merge-findings.ts'

/** A message, the kind that is found in it and the stretch it covers. */
export type Case = readonly [text: string, kind: FindingKind, value: string]

/** What the rules find before the model has its say; `NAME`s aside, as most tables speak of numbers. */
export function foundByRules(
  text: string,
  names: 'with names' | 'without names' = 'without names',
): readonly (readonly [FindingKind, string])[] {
  const { findings } = findByRules(viewOf(text), { locale: null, country: null })
  return mergeFindings(findings.filter(({ kind }) => names === 'with names' || kind !== 'NAME')).map(
    ({ kind, start, end }) => [kind, text.slice(start, end)] as const,
  )
}
