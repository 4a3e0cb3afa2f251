import type { MappedPrompt } from '../../../web/flow-map-view.ts'
import type { Overlay } from '../../flow-map/map-place.ts'

/** The words of the page of flows. */
export type FlowMapWords = {
  readonly title: string
  readonly about: string
  readonly flow: string
  readonly search: {
    readonly title: string
    readonly hint: string
    readonly count: (found: number) => string
  }
  readonly overlay: {
    readonly title: string
    readonly names: Readonly<Record<Overlay, string>>
    readonly covered: string
    readonly notCovered: string
    readonly left: (talks: number) => string
    readonly few: string
    /** Below the picture: what the marks mean. */
    readonly coverageNote: (steps: string, ways: string) => string
    readonly played: (when: string) => string
    readonly older: string
    readonly noCoverage: string
    readonly play: string
    readonly leftNote: string
    readonly nobodyLeft: string
  }
  readonly picture: {
    readonly title: (flow: string) => string
    /** While its places are worked out. */
    readonly drawing: string
    readonly keys: string
    readonly closer: string
    readonly farther: string
    readonly whole: string
    readonly startsOn: (intents: string) => string
    readonly end: string
    readonly missing: string
  }
  readonly outline: {
    readonly title: string
    readonly about: string
    readonly next: string
    readonly leadsTo: (name: string) => string
    readonly first: string
    readonly unread: string
  }
  readonly step: {
    readonly title: string
    readonly none: string
    readonly begin: string
    readonly ways: string
    readonly says: string
    readonly silent: string
    readonly shown: Readonly<Record<MappedPrompt['shown'], string>>
    /** What WhatsApp shows a file as. */
    readonly sentAs: Readonly<Record<'image' | 'video' | 'document', string>>
    readonly missing: string
    readonly length: (length: number, most: number) => string
    readonly tooLong: string
    readonly noLimit: (length: number) => string
    /** What the figures are. */
    readonly measured: string
  }
  readonly mistakes: {
    readonly count: (count: number) => string
    readonly inFiles: (count: number) => string
    readonly inFlow: string
    readonly noSuchPlace: string
  }
  readonly noFlows: string
}
