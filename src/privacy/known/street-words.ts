/** A word of an address, as it is compared; offsets of the folded text, end exclusive. */
export type StreetWord = { readonly word: string; readonly start: number; readonly end: number }

/** What kinds of streets are called, in full and short; the first stands for all. */
const kinds = [
  'rua r',
  'avenida av avda ave avenue',
  'via v',
  'viale vle',
  'calle c cl',
  'street st str',
  'road rd',
  'drive dr',
  'lane ln',
  'travessa trav tv',
  'alameda al',
  'praca pca piazza pza plaza pl',
  'corso cso',
  'largo lgo',
  'rodovia rod',
  'estrada estr',
  'paseo po',
  'carretera ctra',
  'privada priv',
  'pasaje psje',
  'cerrada',
  'vicolo vico',
  'salita',
  'beco',
  'ladeira',
  'praceta pcta',
  'carrer',
  'camino cno',
  'contrada cda',
  'crescent cres',
  'terrace tce',
]
const kindOf = new Map(
  kinds.flatMap((names) => names.split(' ').map((name) => [name, names.split(' ')[0] ?? name] as const)),
)

/** Words that people leave out or write otherwise: particles, and what stands before a number. */
const skipped: ReadonlySet<string> = new Set(
  'de da do dos das del della dello delle degli di la las los el of the n no nr num numero number'.split(' '),
)

export const isStreetKind = ({ word }: StreetWord): boolean => kindOf.get(word) === word

const piece = /\p{L}+|\p{N}+/gu

/** The words of an address without those that change nothing; "r. das palmeiras n 88" is "rua palmeiras 88". */
export function streetWords(folded: string): readonly StreetWord[] {
  const words: StreetWord[] = []
  for (const { 0: written, index } of folded.matchAll(piece)) {
    if (skipped.has(written)) continue
    words.push({ word: kindOf.get(written) ?? written, start: index, end: index + written.length })
  }
  return words
}
