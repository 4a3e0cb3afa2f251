import { isCommonWord } from './detect/common-words.ts'
import { finding } from './detect/reading.ts'
import type { View } from './detect/view.ts'
import type { Finding, FindingKind } from './finding.ts'
import { wordsOfBusiness } from './question-words.ts'

/** Groups of letters and digits with a digit among them, and the short groups between them ("3 g 5 h"). */
const valueRun =
  /(?<![\p{L}\p{N}])(?:\p{L}{1,4}[ .-])?(?:\p{L}{1,4}[ .-])?[\p{L}\p{N}]*\d[\p{L}\p{N}]*(?:[ .\-/\n]{1,3}(?:\p{L}{0,3}\d[\p{L}\p{N}]*|\p{L}(?![\p{L}\p{N}])|(?:de|di|del|of|the) \p{L}+(?: (?:de|di|del|of))?|\p{L}{3,9}(?= \d{2})))*/gu

/** What a number is counted in, behind it. */
const unit =
  /^ ?(?:%|€|(?:euros?|eur|reais|real|dollars?|bucks|quid|pounds|pesos|kg|kilos?|quilos?|gr?|grams?|ml|mg|mcg|lt?|litr\w+|cm|mm|mt?|km|mb|gb|mega|giga|h|hs|hrs?|horas?|hours?|min\w*|am|pm|x|vezes|volte|veces|times|anos?|ans?|years?|yrs?|yo|anni|dias?|days?|giorni|semanas?|weeks?|wks?|settiman\w|mes(?:es)?|mesi|months?|caixas?|cajas?|scatol[ae]|boxes|box|unidades|pezz[oi]|pieces?|pessoas|person[ae]s?|people|bags?|parcelas|rate|pares?|paia|pairs?|bocas|cilindros|adult\w*|kids?|child\w*|crianc\w+|bambin\w+|nin[oa]s|dogs?|cats?|noches?|nott[ei]|nights?|noites?|sac[oh]\w*|sacks?|latas?|copi\w+|pecas|capi|prendas?|items?|units?|bultos?|colli|pizz\w+|margherit\w|cada|each|no total)(?![\p{L}\p{N}]))/u
/** What leads to an amount, an hour or a number of the business. */
const lead =
  /(?:r\$|€|\$|£) ?$|\d,$|(?<![\p{L}])(?:as|alle|dalle|ore|a las|at|until|till|ate as|dopo le|depois das|despues de las|around|after|before) $/u
const leadOfBusiness = /\p{L}+\W{0,3}(?:n\W{0,2}|num\w* |nr\.? )?$/u
/** "19h", "7pm", "11:30", "2x", "4yo", "3rd". */
const countedWithin =
  /^\d{1,3}(?:[h:]\d{2}|h\d*|am|pm|x|kg|g|ml|mg|km|cm|yo|ish|st|nd|rd|th)$|^\d{1,4}\.\d{1,2}$/
const cents = /^,\d/

/** Whether what stands here is an amount, an hour, a quantity or a number of the business. */
export function isCounted(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 24), start)
  const value = folded.slice(start, end)
  if (countedWithin.test(value)) return true
  const after = folded.slice(end, end + 16)
  if (cents.test(after) || /(?:r\$|€|\$|£) ?$|\d,$/.test(before)) return true
  if (value.replace(/\D/g, '').length <= 4 && (unit.test(after) || lead.test(before))) return true
  return wordsOfBusiness.test(leadOfBusiness.exec(before)?.[0] ?? '')
}

/** A word of one letter behind a number, which may lead to what follows. */
const leading = / [aeiouyq]$/

/** The numbers of an answer. */
export function numbersIn({ folded }: View, kind: FindingKind): readonly Finding[] {
  const found: Finding[] = []
  if (!/\d/.test(folded)) return found
  for (const match of folded.matchAll(valueRun)) {
    const skipped = everydayBefore(match[0])
    const start = match.index + skipped
    const reached = match.index + match[0].length
    const goesOn = leading.test(match[0]) && /^ \p{L}/u.test(folded.slice(reached, reached + 2))
    const end = goesOn ? reached - 2 : reached
    if (kind === 'BIRTH_DATE' || !isCounted(folded, start, end)) found.push(finding(kind, start, end, 0.75))
  }
  return found
}

/** Length of the everyday words before the value of a run. */
function everydayBefore(run: string): number {
  let length = 0
  for (let at = 0; at < 2; at++) {
    const word = /^(\p{L}+)[ .-]/u.exec(run.slice(length))
    if (!word || !isCommonWord(word[1] ?? '')) return length
    length += word[0].length
  }
  return length
}

/** Words nobody writes in a sentence: letters with digits or marks inside, as passwords have them. */
const strong = /(?<![^\s"'(:])(?=[^\s]*[\p{L}])(?=[^\s]*[\d#@!$%&*_+=^~-])[^\s"',;:()]{5,40}/gu

export function strongIn({ plain }: View, kind: FindingKind): readonly Finding[] {
  return [...plain.matchAll(strong)]
    .map((match) => ({ start: match.index, value: match[0].replace(/[.!?]+$/, '') }))
    .filter(({ value }) => /\d/.test(value) || /[#@$%&*_+=^~]/.test(value))
    .map(({ start, value }) => finding(kind, start, start + value.length, 0.75))
}

/** A value and the wrong one that it stands for: "301, not 310". */
const contrast =
  /(?<![\p{L}\p{N}])(\p{L}?\d[\p{L}\d/-]{0,20}),? (?:non|nn|not|nao|no|e nao|y no|e non|and not|invece d[ie]l?|anziche|em vez d[eo]|en vez del?|instead of) (?:il |el |la |o |a |the |era |e )?(\p{L}?\d[\p{L}\d/-]{0,20})(?![\p{L}\p{N}])/gu

export const contrastsIn = ({ folded }: View, kind: FindingKind): readonly Finding[] =>
  [...folded.matchAll(contrast)].flatMap(({ 0: both, 1: right = '', 2: wrong = '', index }) => [
    finding(kind, index, index + right.length, 0.8),
    finding(kind, index + both.length - wrong.length, index + both.length, 0.8),
  ])
