import type { Stretch } from './detect/reading.ts'
import type { View } from './detect/view.ts'

const polite =
  /^(?:oi|ola|opa|alo|bom|boa|dia|tarde|noite|sim|s|claro|ok|okay|certo|isso|ta|tudo|bem|meu|minha|nome|completo|e|eh|sou|o|a|eu|aqui|me|chamo|obrigad[oa]|por|favor|pfv|ciao|salve|buongiorno|buonasera|si|certo|va|bene|mi|chiamo|il|mio|sono|grazie|prego|hola|buenos|buenas|dias|tardes|noches|vale|claro|nombre|es|soy|llamo|gracias|hello|hi|hey|hai|good|morning|afternoon|evening|yes|yeah|yep|sure|fine|of|course|my|name|is|i|am|im|i'm|it's|its|it|this|the|and|thanks|thank|you|please|pls|moro|na|no|em|endereco|indirizzo|abito|in|vivo|en|direccion|address|live|at|email|e-mail|mail|senha|password|sir|madam|ecco|here|isso|isto|exato|exatamente|correto|certinho|perfeito|perfetto|perfecto|esatto|esattamente|giusto|corretto|exacto|correcto|right|correct|exactly|yup|esse|essa|questo|questa|quello|quella|ese|esa|that|same|mesmo|mesma|mismo|misma|stesso|stessa|creo|credo|acho|penso|think|guess|reckon|maybe|forse|talvez|quizas?|boh)$/
const token = /[^\s,;:!?()"]+/gu

/** What is left of a message without greetings, thanks and "it is" at its ends; null where nothing is. */
export function withoutPoliteness({ folded }: View): Stretch | null {
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
