import { RawText } from '../../message/raw-text.ts'
import { viewOf } from '../../privacy/detect/view.ts'
import { isCourtesyWord } from './courtesy.ts'
import { longestRead } from './reading.ts'
import { tokensOf, wordSet } from './tokens.ts'

const other = wordSet('outro outra altro altra otro otra other')
/** What stands around it and what it may be called, folded. */
const beside = wordSet(
  'e eh o a os as il lo la l un el the quell quello quella quel uno una one quero queria prefiro fico com voglio vorrei preferisco prendo quiero prefiero want would like prefer take i ll opcao opcion opzione option horario hora orario ora time slot dia giorno day data fecha date',
)
/** Words of the longest such wish. */
const mostWords = 10

/** `o outro`, `l'altro orario`, `la otra`, `the other one`: of two, the one that was not taken. */
export function saysOtherOne(words: RawText): boolean {
  const said = tokensOf(viewOf(RawText.reveal(words).slice(0, longestRead)).folded).map(({ word }) => word)
  return (
    said.length <= mostWords &&
    said.filter((word) => other.has(word)).length === 1 &&
    said.every((word) => other.has(word) || beside.has(word) || isCourtesyWord(word))
  )
}
