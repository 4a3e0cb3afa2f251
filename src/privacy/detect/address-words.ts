import { firstWords } from './first-words.ts'
import { isIn } from './word-bits.ts'
import type { WordList } from './word-book.ts'

/** What a number of a flat stands beside, as alternatives of a pattern. */
export const doorWords =
  'pta|puerta|porta|of|oficina|sala|int|interno|scala|sc|piano|dto|dpto|depto|piso|ap|apto?|apartment|apartamento|appartamento|room|flat|unit|suite|esc|bloque|bloco|block|bl|torre|casa|fundos|frente|lt|lote|mz|fracc|col|pb|bajo|bis|fte|cj|conj|portal|izq|izda|dcha|esq|letra|nave|local|km'

/** What English streets end in. */
export const streetEnds =
  'streets?|st|stree|road|rd|avenue|ave|av|lane|ln|drive|dr|close|court|ct|boulevard|blvd|way|place|pl|terrace|crescent|cres|gardens|grove|square|sq|park|parkway|pkwy|highway|hwy|row|mews|hill|circle|cir|trail|trl|loop|walk|view|rise|green|plaza|alley|extension|heights|manor|cross|nagar|colony'

const listed = (alternatives: string) => firstWords(`(?:${alternatives})`)?.words ?? []

export const addressLists: readonly WordList[] = [
  [listed(doorWords), isIn.door],
  [listed(streetEnds), isIn.streetEnd],
]
