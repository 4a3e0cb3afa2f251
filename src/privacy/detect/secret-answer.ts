import type { Finding } from '../finding.ts'
import { finding, type Reading } from './reading.ts'
import { guardOf, mayHold } from './word-guard.ts'

/** What banks ask to know who you are. */
const question =
  /(?<![a-z])(?:pergunta (?:secreta|de seguranca)|domanda (?:segreta|di sicurezza)|pregunta (?:secreta|de seguridad)|security question|secret question|secret answer|memorable word|(?:resposta|risposta|respuesta|answer) (?:secreta|segreta|da pergunta|alla domanda|a la pregunta|to the (?:security|secret))|maiden name|cognome (?:da nubile|di mamma|di mia madre|della mamma)|apellido de soltera|nome de solteira|(?:primeiro|primo|primer|first) (?:pet|cachorro|cane|perro|gato|gatto|school|colegio|scuola|escola|car|carro|coche|auto|mascota|animal)|primera (?:mascota|maestra)|nome d(?:a|o|el|ella) (?:prima )?(?:maestra|professora|animale|cane|gatto|cachorro)|(?:chiamava|llamaba|chamava) (?:la|il|el|a|o|tu|tua|seu|sua) [a-z]{3,12}|favou?rite (?:teacher|colou?r|food|book|film|movie|place))(?![a-z])/g
const questions = guardOf(question)
/** A question that only says who you are when a bank is meant by it. */
const doubtful = /^(?:primeiro|primo|primer|first|primera|chiamava|llamaba|chamava|favou?rite)/
const bankWords =
  /segret|secret|segur|sicurez|securit|desbloq|sblocc|unlock|respuesta|risposta|resposta|answer|memorable|conta|cuenta|conto|account|senha|passw|contrasena/
/** Between the question and its answer. */
const answer =
  /^[^:?\n→>=.!]{0,60}?(?:[?]{1,3}["”]?|["”][.,]?|:|→|=>?|>|,? (?:resp(?:osta)?|risposta|respuesta|answer)[.:]?|(?<![a-z])(?:e|eh|es|is|was|era|puse|metti|ho messo|messo|coloquei|botei|put|its|it'?s|respondi))(?![a-z])[\s"'“«]{0,3}(?:(?:i think|acho que|creo que|credo|mi pare)(?![a-z]) ?)?(?:(?:e|es|it'?s|is|era) )?(?:(?:resp(?:osta|uesta)?|risposta|answer)[.:]{0,2}\s)?/
const secondLine = /^[^\n]{0,60}\n\s*(?:resp(?:osta|uesta)?|risposta|answer)\s*[:=]\s*/
const words = /^[a-z\d][^\n,.;:!?()"”»→]{1,40}/
/** The person asks about the question itself. */
const noAnswer =
  /^(?:(?:il |el |o |a |my |the )?(?:nome|cognome|nombre|apellido|name|primer[oa]?|primeiro|primo|first|maiden)(?![a-z])|(?:nao|no|non|not|i (?:can|don|forgot)|esque|olvid|dimentic|forgot|errad|sbagli|wrong|incorrect|como|come|how|que|what|qual|cual|quale|where|onde|dove|donde|posso|puedo|can|pode|mas|ma|but|pero|por|per)(?![a-z]))/

/** "a resposta da pergunta secreta é Bolinha", "first pet?? sir barksalot". */
export function findSecretAnswers({ view, starts }: Reading): Finding[] {
  const { folded } = view
  const found: Finding[] = []
  if (!mayHold(starts, questions)) return found
  for (const match of folded.matchAll(question)) {
    const isBank = bankWords.test(folded)
    if (doubtful.test(match[0]) && !isBank && !/[?]/.test(folded)) continue
    const from = match.index + match[0].length
    const rest = folded.slice(from, from + 160)
    const gap = (secondLine.exec(rest) ?? answer.exec(rest))?.[0]
    const value = gap === undefined ? undefined : words.exec(rest.slice(gap.length))?.[0].trimEnd()
    if (gap === undefined || !value || noAnswer.test(value)) continue
    const size = shorter(value)
    found.push(finding('SECRET', from + gap.length, from + gap.length + size, isBank ? 0.92 : 0.7))
  }
  return found
}

/** An answer ends where the person goes on talking. */
const goesOn =
  / (?:era|mas|ma|pero|but|e|y|and|desbloq\w*|era o|que|che|porque|please|pls|por favor|grazie|gracias|thanks|obrigad[ao])(?![a-z])/
const shorter = (value: string): number => goesOn.exec(value)?.index ?? value.length
