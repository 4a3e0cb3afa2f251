import { isCommonWord } from './detect/common-words.ts'
import { finding, type Stretch } from './detect/reading.ts'
import { isNumberWord } from './detect/spoken-number-words.ts'
import type { View } from './detect/view.ts'
import type { Finding, FindingKind } from './finding.ts'
import { withoutPoliteness } from './without-politeness.ts'

/** The letters of a plate or a document that come alone: "KLO". */
export function lettersIn(view: View, asked: FindingKind): readonly Finding[] {
  const rest = withoutPoliteness(view)
  const isCode = rest && /^\p{Lu}{1,5}$/u.test(view.plain.slice(rest.start, rest.end))
  return isCode && !isCommonWord(view.folded.slice(rest.start, rest.end))
    ? [finding(asked, rest.start, rest.end, 0.75)]
    : []
}

/** Numbers in words: "third of the sixth eighty eight". */
export function saidInWords(view: View, asked: FindingKind): readonly Finding[] {
  const rest = withoutPoliteness(view)
  return runsOfNumbers(view.folded)
    .filter(({ count, start, end }) => count > 2 || (count > 1 && start === rest?.start && end === rest.end))
    .map(({ start, end }) => finding(asked, start, end, 0.75))
}

type Run = Stretch & { readonly count: number }

function runsOfNumbers(folded: string): readonly Run[] {
  const runs: Run[] = []
  let reached = -1
  for (const { 0: word, index } of folded.matchAll(/\p{L}+/gu)) {
    const end = index + word.length
    const run = reached >= 0 && /^[ ,.-]{1,2}$/.test(folded.slice(reached, index)) ? runs.pop() : undefined
    const isNumber = isNumberWord(word) || ordinal.test(word) || month.test(word)
    if (isNumber) runs.push({ start: run?.start ?? index, end, count: (run?.count ?? 0) + 1 })
    else if (run) runs.push(run)
    reached = isNumber || (run && linking.test(word)) ? end : -1
  }
  return runs
}

const month =
  /^(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|enero|febrero|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|january|february|march|april|june|july|august|september|october|november|december)$/
const ordinal = /^(?:primeir[oa]|primero|primo|first|second|third|[a-z]{3,9}th|mil|mille|thousand|hundred)$/
const linking = /^(?:de|del|di|do|da|of|the|el|il|e|y|and|double|doppio|doble|dupl[oa]|meia|punto|point)$/
