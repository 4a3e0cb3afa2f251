import { firstWords } from './first-words.ts'
import { isIn } from './word-bits.ts'
import type { WordList } from './word-book.ts'

/** Months in four languages, whole or short, as alternatives of a pattern. */
export const months =
  'jan(?:eiro|uary)?|genn?(?:aio)?|ene(?:ro)?|fe[bv](?:ereiro|braio|rero|ruary)?|mar(?:co|zo|ch)?|a[bp]r(?:il|ile)?|mai(?:o)?|mag(?:gio)?|may(?:o)?|jun(?:ho|io|e)?|giu(?:gno)?|jul(?:ho|io|y)?|lug(?:lio)?|ago(?:sto)?|aug(?:ust)?|set(?:embro|t(?:embre)?)?|sep(?:t|tember|tiembre)?|out(?:ubro)?|ott(?:obre)?|oct(?:ober|ubre)?|nov(?:embro|embre|iembre|ember)?|dez(?:embro)?|dic(?:embre|iembre)?|dec(?:ember)?'

export const dateLists: readonly WordList[] = [
  [firstWords(`(?:${months})`)?.words ?? [], isIn.anyMonth],
  ['i ii iii iv v vi vii viii ix x xi xii'.split(' '), isIn.roman],
]
