/** What the page of flows shows: the files as they were saved last, mistakes and all. */
export type FlowMap = {
  readonly locales: readonly string[]
  readonly flows: readonly MappedFlow[]
  /** `file:line:column: what is wrong`, of everything that cannot be used as it is. */
  readonly mistakes: readonly string[]
  readonly coverage: CoverageState
}

/** What the talk tests came to, when they were played last; `older`: the files are no longer those that were tested. */
export type CoverageState =
  | { readonly state: 'none' }
  | { readonly state: 'fresh' | 'older'; readonly at: number }

export type MappedFlow = {
  readonly flow: string
  readonly file: string
  readonly startsOn: readonly string[]
  /** Wrong in the file, and in no step. */
  readonly mistakes: readonly MappedMistake[]
  /** In the order of the file; then what is missing, then the end. */
  readonly steps: readonly MappedStep[]
}

export type MappedMistake = { readonly place: string; readonly says: string; readonly advice: string }

/** A step, the end, or a step that ways lead to and nobody wrote. */
export type MappedStep = {
  readonly id: string
  readonly kind: 'step' | 'end' | 'missing'
  readonly name: string
  /** Null: it could not be read. */
  readonly verb: string | null
  /** In the words of the file: `ask order_number`. */
  readonly does: string
  readonly isFirst: boolean
  /** `flows/order_status.yaml:12` */
  readonly place: string | null
  readonly mistakes: readonly MappedMistake[]
  readonly ways: readonly MappedWay[]
  readonly prompts: readonly MappedPrompt[]
  /** Whether a talk test came here; null: not known. */
  readonly covered: boolean | null
  readonly left: LeftCount | null
}

/** Talks that were left at a step; `few`: of fewer people than may be counted. */
export type LeftCount = number | 'few'

export type MappedWay = {
  readonly id: string
  /** The id of a step. */
  readonly to: string
  /** In the designer's words; empty for falling to the next step. */
  readonly name: string
  readonly covered: boolean | null
}

export type MappedPrompt = {
  readonly file: string
  readonly name: string
  /** As what it is shown, which decides what WhatsApp takes. */
  readonly shown:
    | 'text'
    | 'caption'
    | 'media'
    | 'alt'
    | 'header'
    | 'template_button'
    | 'template'
    | 'body'
    | 'title'
    | 'row_title'
    | 'description'
  /** Characters; null: no limit. */
  readonly most: number | null
  readonly texts: readonly MappedText[]
}

/**
 * Words of one language. `length`: of the longest they can become; `media`: what the file they name is sent as. Null:
 * nobody wrote any.
 */
export type MappedText = {
  readonly locale: string
  readonly text: {
    readonly words: string
    readonly place: string
    readonly length: number
    readonly media: 'image' | 'video' | 'document' | null
  } | null
}

/** Where everything of a flow stands in its picture. Pixels at 100 %. */
export type FlowPicture = {
  readonly width: number
  readonly height: number
  readonly boxes: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  readonly ways: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    /** The `d` of a path, and the corners of the arrow's head. */
    readonly path: string
    readonly arrow: string
    /** The middle of its name; null for a way without one. */
    readonly label: { readonly x: number; readonly y: number } | null
  }[]
}
