import type { MappedFlow, MappedStep } from '../../web/flow-map-view.ts'
import type { FlowMapWords } from '../catalogue/flow-map/words.ts'
import type { Overlay } from './map-place.ts'

/** What an overlay says of a step: a sign for the picture, the same in words, and how strong. */
export type StepMark = {
  readonly tone: 'good' | 'bad' | 'heat'
  readonly sign: string
  readonly words: string
  /** 0 to 3, for `heat`. */
  readonly heat: number
}

export function stepMark(
  { kind, covered, left }: MappedStep,
  overlay: Overlay,
  { most, words }: { readonly most: number; readonly words: FlowMapWords['overlay'] },
): StepMark | null {
  if (overlay === 'none' || kind !== 'step') return null
  if (overlay === 'coverage') {
    if (covered === null) return null
    return covered
      ? { tone: 'good', sign: '✓', words: words.covered, heat: 0 }
      : { tone: 'bad', sign: '–', words: words.notCovered, heat: 0 }
  }
  if (left === null) return null
  if (left === 'few') return { tone: 'heat', sign: '<5', words: words.few, heat: 0 }
  return { tone: 'heat', sign: String(left), words: words.left(left), heat: Math.ceil((3 * left) / most) }
}

/** The most talks that were left at one step of a flow. */
export const mostLeft = ({ steps }: MappedFlow): number =>
  steps.reduce((most, { left }) => (typeof left === 'number' ? Math.max(most, left) : most), 1)
