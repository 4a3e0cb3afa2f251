import { isCommonWord } from './detect/common-words.ts'
import { asWritten, finding } from './detect/reading.ts'
import { type View, viewOf } from './detect/view.ts'
import { classOf, type Finding, type FindingKind } from './finding.ts'

/**
 * The person's answer to the personal question just asked. Where the message holds a clear value of that kind, only
 * that is hidden; else what is left of the message without politeness is the answer and is hidden whole.
 */
export function findAnswer(
  written: string,
  asked: FindingKind,
  found: readonly Finding[],
): readonly Finding[] {
  const wanted = classOf[asked]
  const view = viewOf(written)
  if (found.some(({ kind }) => classOf[kind] === wanted)) return asked === 'NAME' ? wholeName(view) : []
  if (isNumeric.has(wanted)) return asWritten(view, numbersIn(view, asked))
  if (wanted === 'SECRET') {
    const telling = [...numbersIn(view, asked), ...strongIn(view, asked)]
    if (telling.length > 0) return asWritten(view, telling)
  }
  const rest = withoutPoliteness(view)
  if (!rest || !isAnswer(view.folded.slice(rest.start, rest.end), asked)) return []
  return asWritten(view, [{ kind: asked, ...rest, confidence: 0.75 }])
}

const isNumeric = new Set([
  'PHONE',
  'POSTAL_CODE',
  'ID_NUMBER',
  'CREDIT_CARD',
  'IBAN_BANK',
  'IP',
  'DATE_OF_BIRTH',
  'ACCOUNT',
])

/** Groups of letters and digits with a digit among them, and the short groups between them ("3 g 5 h"). */
const valueRun =
  /(?<![\p{L}\p{N}])(?:[\p{L}]{1,4}[ .-])?[\p{L}\p{N}]*\d[\p{L}\p{N}]*(?:[ .\-/\n]{1,3}(?:\p{L}{0,3}\d[\p{L}\p{N}]*|\p{L}(?![\p{L}\p{N}])|(?:de|di|del|of|the) \p{L}+(?: (?:de|di|del|of))?|\p{L}{3,9}(?= \d{2})))*/gu

function numbersIn({ folded }: View, kind: FindingKind): Finding[] {
  return [...folded.matchAll(valueRun)].map((match) => {
    const lead = /^([a-z]+)[ .-]/.exec(match[0])
    const skipped = lead && isCommonWord(lead[1] ?? '') ? lead[0].length : 0
    return finding(kind, match.index + skipped, match.index + match[0].length, 0.75)
  })
}

/** A short answer in which a name was found is a name as a whole: "zilmar trovão". */
function wholeName(view: View): readonly Finding[] {
  const rest = withoutPoliteness(view)
  if (!rest) return []
  const words = view.folded.slice(rest.start, rest.end).split(/\s+/)
  if (words.length > 4 || words.some((word) => /\d/.test(word) || isCommonWord(word))) return []
  return asWritten(view, [{ kind: 'NAME', ...rest, confidence: 0.75 }])
}

/** Words nobody writes in a sentence: letters with digits or marks inside, as passwords have them. */
const strong = /(?<![^\s"'(:])(?=[^\s]*[\p{L}])(?=[^\s]*[\d#@!$%&*_+=^~-])[^\s"',;:()]{5,40}/gu

function strongIn({ plain }: View, kind: FindingKind): Finding[] {
  return [...plain.matchAll(strong)]
    .map((match) => ({ start: match.index, value: match[0].replace(/[.!?]+$/, '') }))
    .filter(({ value }) => /\d/.test(value) || /[#@$%&*_+=^~]/.test(value))
    .map(({ start, value }) => finding(kind, start, start + value.length, 0.75))
}

const polite =
  /^(?:oi|ola|opa|alo|bom|boa|dia|tarde|noite|sim|s|claro|ok|okay|certo|isso|ta|tudo|bem|meu|minha|nome|completo|e|eh|sou|o|a|eu|aqui|me|chamo|obrigad[oa]|por|favor|pfv|ciao|salve|buongiorno|buonasera|si|certo|va|bene|mi|chiamo|il|mio|sono|grazie|prego|hola|buenos|buenas|dias|tardes|noches|vale|claro|nombre|es|soy|llamo|gracias|hello|hi|hey|hai|good|morning|afternoon|evening|yes|yeah|yep|sure|fine|of|course|my|name|is|i|am|im|i'm|it's|its|it|this|the|and|thanks|thank|you|please|pls|moro|na|no|em|endereco|indirizzo|abito|in|vivo|en|direccion|address|live|at|email|e-mail|mail|senha|password|sir|madam|ecco|here)$/
const token = /[^\s,;:!?()"]+/gu

function withoutPoliteness({ folded }: View): { start: number; end: number } | null {
  const words = [...folded.matchAll(token)].filter((match) => /[\p{L}\p{N}]/u.test(match[0]))
  const isPolite = (match: RegExpMatchArray) => polite.test(match[0].replace(/[.]+$/, ''))
  const first = words.findIndex((match) => !isPolite(match))
  if (first < 0) return null
  let last = words.length - 1
  while (last > first && isPolite(words[last] ?? words[0] ?? [''])) last--
  const from = words[first]
  const to = words[last]
  if (!from || !to) return null
  return { start: from.index, end: to.index + to[0].replace(/[.]+$/, '').length }
}

const notNow =
  /^(?:nao|no|non|not|why|porque|por que|pra que|perche|what|o que|cosa|como|how|quero|queria|preciso|voglio|vorrei|quiero|quisiera|i want|i need|i don|dont|can you|could you|posso|puedo|cancel|pare|parar|stop|atendente|operador|operatore|agente|human|agent|help|ajuda|aiuto|ayuda|depois|later|dopo|luego|voltar|menu|sair|one|just|wait|um momento|momento|un momento|un attimo|peraí|pera)(?![\p{L}])/u

/** Most words of an everyday sentence that is still taken for an answer. */
const mostWords: Partial<Record<FindingKind, number>> = { NAME: 6, ADDRESS: 20, SECRET: 3, EMAIL: 6 }

function isAnswer(rest: string, asked: FindingKind): boolean {
  if (notNow.test(rest)) return false
  const words = rest.split(/\s+/)
  const everyday = words.filter((word) => isCommonWord(word.replace(/[^\p{L}]/gu, ''))).length
  if (words.length > (mostWords[asked] ?? 40)) return false
  return asked === 'OTHER' || asked === 'SECRET' || words.length <= 2 || everyday * 2 <= words.length
}
