import type { FlowMap, MappedStep } from '../../src/web/flow-map-view.ts'

type Step = {
  readonly does?: string
  /** Name of a way → step it leads to. */
  readonly ways?: Readonly<Record<string, string>>
  /** Words by language. */
  readonly says?: Readonly<Record<string, string>>
}

/** A step as the server tells of it. */
export function stepWith(name: string, { does = '', ways = {}, says = {} }: Step = {}): MappedStep {
  const texts = Object.entries(says).map(([locale, words]) => ({
    locale,
    text: { words, place: `prompts/${locale}/visit.yaml:1`, length: words.length, media: null },
  }))
  return {
    id: `step ${name}`,
    kind: 'step',
    name,
    verb: 'say',
    does,
    isFirst: false,
    place: 'flows/visit.yaml:4',
    mistakes: [],
    ways: Object.entries(ways).map(([way, to]) => ({
      id: `${name} ${way}`,
      to: `step ${to}`,
      name: way,
      covered: null,
    })),
    prompts: texts.length === 0 ? [] : [{ file: 'visit', name, shown: 'text', most: 4096, texts }],
    covered: null,
    left: null,
  }
}

export const mapWith = (flow: string, steps: readonly MappedStep[]): FlowMap => ({
  locales: ['it', 'pt-BR'],
  flows: [{ flow, file: `flows/${flow}.yaml`, startsOn: [], mistakes: [], steps }],
  mistakes: [],
  coverage: { state: 'none' },
})
