import type { Finding } from '../finding.ts'
import { streetEnds } from './address-words.ts'
import { isCommonWord } from './common-words.ts'
import { isPlace } from './places.ts'
import { finding, type Reading } from './reading.ts'
import { isIn } from './word-bits.ts'
import { guardOf, mayHold } from './word-guard.ts'
import { WordPattern } from './word-pattern.ts'
import { ZonePatterns } from './zone-patterns.ts'

/** Street words that come before the name: Portuguese, Italian, Spanish. */
const streetBefore = new WordPattern(
  /(?<![a-z\d'-])(?:ruas?|r\.|avenidas?|avinguda|carrer|passeig|av[.,/]?|avda?\.?|c\.\/|travessa|tv\.|trav\.|alameda|al\.|pra[cç]a|pca\.?|estrada|estr\.|rodovia|rod\.|ladeira|viela|beco|quadra|qd\.?|conjunto|conj\.?|condominio|residencial|largo|l\.go|via|v\.|viale|v\.?le|piazz(?:a|ale|etta)|p\.?zza|p\.?za|p\.le|corso|c\.so|vicolo|vico|strada|contrada|c\.da|lungomare|lungotevere|lungarno|salita|localita|loc\.|frazione|fraz\.|borgo|calata|traversa|calle|c\/|cl\.|cll|plaza|pza\.?|plza|paseo|pso\.?|p[oº]|camino|cno\.?|carretera|ctra\.?|travesia|ronda|glorieta|urbanizacion|urb\.|carrera|cra\.?|kra|kr|diagonal|transversal|jiron|jr\.|pasaje|psje|rambla|callejon|colonia|col\.|manzana|mz|poligono|pol\.|barrio|gran via|boulevard|blvd\.?|bulevar)(?:(?<=[./])(?=[\s\da-z])|(?=[\s,\d]))/g,
)

/** Of those, the ones that are everyday words and need a number or an announcing word. */
const everyday =
  /^(?:via|v\.|corso|strada|largo|borgo|camino|carrera|diagonal|quadra|conjunto|colonia|col\.|barrio|av|r\.|al\.|p[oº]|calata|manzana|salita|pol\.|cl\.|loc\.|c\/|rua|ruas|calle|estrada|piazza|plaza|paseo|ronda|cra|kr|mz|qd|residencial|condominio|beco|transversal|localita|frazione|traversa|travessa|praca|avenida|avenidas|conj|rod\.|fraz\.|urb\.|carretera)$/

/** English streets end in their street word and begin with the number. */
const streetAfter = new RegExp(
  `(?<![a-z\\d#$.,-])(?:(?:(?:flat|apt|apartment|unit|suite|room) ?#?[\\da-z]{1,5},? )?)(?:bl(?:oc)?k )?\\d{1,6}[a-z]?(?:[-/]\\d{1,5})?,? (?:(?!\\d+ )[a-z\\d'.]+ ){1,5}?(?:${streetEnds})(?:\\.)?(?![a-z\\d])`,
  'g',
)
const streetsAfter = new ZonePatterns([{ pattern: streetAfter }])
const poBox =
  /(?<![a-z\d])(?:p\.? ?o\.? ?box|caixa postal|casella postale|apartado(?: de correos| postal)?|apdo\.?) ?(?:n[o.º]* ?)?\d{1,7}/g

const poBoxes = guardOf(poBox)

const announcing =
  /(?<![a-z])(?:moro|mora|moramos|vivo|vivimos|vive|abito|abitiamo|abita|live|lives|living|reside|resido|endereco|enderec\w*|end\.|indirizzo|direccion|domicili[oa]|address|entreg\w+|entrega|consegn\w+|enviar?|envio|envie|mand[aei]\w*|spedi\w+|deliver\w*|ship\w*|send|residen\w+|portaria|retir\w+|ritir\w+|recog\w+|casa)(?![a-z])[^\n]{0,30}$/

/** Longest street name, in words. */
const longestName = 7
const wordAt =
  /[\s]{0,2}([a-z][a-z'’.]*|\d{1,2}(?=(?:[oaº°]|deg)? d[eio]|[oaº]? (?:de|di) |\.? (?:de|di|maggio|aprile|giugno|novembre|settembre|ottobre|julho|setembro|mayo)))/y
const number =
  /^[\s,.-]{0,3}(?:(?:numeros?|num\.?|nr\.?|nro\.?|n[o.º°]{0,2}|#|km) ?)?(?:\d{1,5}(?:[.-]\d{1,4})?(?: ?[-/] ?\d{1,4})?(?: ?[-/]? ?[a-h](?![a-z\d]))?(?: ?bis)?|s\/?n(?![a-z\d])|snc(?![a-z]))(?![a-z\d€$%]|[.,:]\d)/

/** What follows a street and its number: flat, floor, block, district, postcode, city. */
const complement =
  /^[\s,.;()-]{0,4}(?:(?:apto?\.?|apart\w*|ap\.?|appartamento|departamento|depto\.?|dpto\.?|dto\.?|bloco|bl\.?|blq\.?|bloque|torre|edificio|ed\.?|casa|cs\.?|fundos|sobrado|sala|lote|lt\.?|quadra|qd\.?|andar|scala|sc\.?|esc(?:alera|\.)?|interno|int\.?|piano|piso|planta|palazzina|pal\.?|portal|puerta|pta\.?|local|loc\.?|flat|unit|suite|ste\.?|floor|fl\.?|citofono|room|villa|manzana|mz\.?|km)[\s.:#-]{0,2}(?:n[.oº]{0,2} ?)?(?:[\d]{1,5}[oaº°ª]?[-/ ]?[a-z\d]?(?![a-z\d])|[a-z](?![a-z\d])|[ivx]{1,4}(?![a-z]))|\d{1,2} ?[oaº°ª][.,]? ?(?:andar|piano|piso|[a-h\d](?![a-z\d])|izq\w*|dcha?\w*|drcha|der\w*|ctro|centro|dx|sx)?|(?:bajo|bajos|atico|entresuelo|entlo|principal|ppal|pt|terra|rialzato|fundos|cobertura|terreo|izquierda|izq|derecha|dcha|dch)(?:[ ,]*(?:[a-h](?![a-z\d])|izq\w*|dcha?|\d[oaºª]?))?(?![a-z])|\d{1,2} ?[oa]?[-.,]? ?[a-h](?![a-z\d])|\d-[a-z](?![a-z\d])|\d{1,2}(?:to|do|ro|vo|mo|er|ta|da|ra)(?: [a-h])?(?![a-z\d])|# ?\d{1,4} ?[a-z]? ?- ?\d{1,4})/
const postcodeAndCity =
  /^[\s,.;()-]{0,4}(?:cep|cap|cp|zip|c\.p\.)?[\s:.]{0,2}(?:[ei]-)?(?:\d{5}-?\d{3}|\d{5}(?:-\d{4})?)(?![a-z\d])/
const district =
  /^[\s,.;()-]{1,4}(?:(?:no |na |nel |en el )?(?:bairro|jardim|jd\.?|vila|vl\.?|parque|pq\.?|centro|zona|setor|distrito|quartiere|rione|barrio|col\.?|colonia|urbanizacion|poblacion|comuna|frazione|loc\.?)(?![a-z])(?:[ :]{1,2}[a-z']+){0,3})/

/** Street addresses in the grammar of each language. */
export function findAddresses(reading: Reading): Finding[] {
  const { folded, plain } = reading.view
  const { tokens, starts } = reading
  const found: Finding[] = []
  let done = 0
  for (const street of streetBefore.matchesIn(folded, tokens)) {
    if (street.start < done) continue
    const end = endOfStreet(folded, plain, street.start, folded.slice(street.start, street.end))
    if (end === 0) continue
    found.push(finding('ADDRESS', street.start, end, 0.8))
    done = end
  }
  const mayEnd = (tokens.any & isIn.streetEnd) !== 0
  for (const { start, end } of mayEnd ? streetsAfter.matchesIn(folded, reading.zones) : []) {
    found.push(finding('ADDRESS', start, tail(folded, plain, end), 0.75))
  }
  found.push(...findDeclared(reading), ...findNamedStreets(reading))
  for (const match of reading.zones.length > 0 && mayHold(starts, poBoxes) ? folded.matchAll(poBox) : []) {
    found.push(finding('ADDRESS', match.index, tail(folded, plain, match.index + match[0].length), 0.85))
  }
  return found
}

const namedStreet =
  /(?<![a-z\d])(?:[a-z][a-z']{0,24} ){1,2}(?:street|road|avenue|lane|drive|close|crescent|terrace|boulevard)(?:,? (?:number|no\.?|n) ?\d{1,5})?(?![a-z\d])/g

/** English streets without a number, where somebody lives or something is sent: "I live on Maple Street". */
function findNamedStreets({ view, tokens }: Reading): Finding[] {
  const found: Finding[] = []
  if ((tokens.any & isIn.streetEnd) === 0) return found
  for (const match of view.folded.matchAll(namedStreet)) {
    const name = /[A-Z][\w']* (?:[A-Z][\w']* )?[A-Z][\w']*.*$/.exec(
      view.plain.slice(match.index, match.index + match[0].length),
    )
    if (!name) continue
    const start = match.index + name.index
    const isTold =
      announcing.test(view.folded.slice(Math.max(0, start - 60), start)) ||
      /\d,? $/.test(view.folded.slice(start - 4, start))
    if (isTold) found.push(finding('ADDRESS', start, match.index + match[0].length, 0.7))
  }
  return found
}

const declaring =
  /(?<![a-z])(?:enderec\w*(?: (?:novo|completo|de entrega|de cobranca))?|indirizzo(?: (?:nuovo|completo|di consegna|di spedizione))?|direccion(?: (?:nueva|completa|de entrega|de envio))?|domicili[oa]|residenza|residencia|(?<!e-?mail |ip |mail )address)(?:\s*:|\s+(?:e|eh|es|is|sarebbe|seria)(?![a-z]))\s*(?:na |no |in |en |a )?/g

const declarations = guardOf(declaring)

/** What stands after "address:" is one, whatever its grammar, up to the end of its line or sentence. */
function findDeclared({ view, starts }: Reading): Finding[] {
  const found: Finding[] = []
  if (!mayHold(starts, declarations)) return found
  for (const match of view.folded.matchAll(declaring)) {
    const start = match.index + match[0].length
    const rest = /^[^\n;!?]{4,100}/.exec(view.folded.slice(start, start + 110))?.[0] ?? ''
    const stop =
      /(?:\.\s*$|\.\s+(?=[a-z]{3,}:?)|,? (?:e o|e meu|and my|e il mio|y mi|tel|cel|cpf|telefone|email|phone|obrigad|grazie|gracias|thanks|por favor|per favore|please)(?![a-z]))/.exec(
        rest,
      )
    const value = stop ? rest.slice(0, stop.index) : rest
    if (/\d|,.*,|, [a-z]/.test(value))
      found.push(finding('ADDRESS', start, start + value.trimEnd().length, 0.8))
  }
  return found
}

/** Where an address that begins with its street word ends; 0 when it is no address. */
function endOfStreet(folded: string, plain: string, start: number, street: string): number {
  const from = start + street.length
  const name = streetName(folded, plain, from)
  const numbered = number.exec(folded.slice(name.end, name.end + 40))
  if (numbered) {
    if (name.words === 0 && /^(?:via|corso|col\.|v\.|av|al\.|r\.|largo|strada|p[oº])$/.test(street)) return 0
    return tail(folded, plain, name.end + numbered[0].length)
  }
  if (name.words === 0 || isVerbal.test(folded.slice(from, name.end))) return 0
  if (atBusiness.test(folded.slice(Math.max(0, start - 30), start))) return 0
  const announced = announcing.test(folded.slice(Math.max(0, start - 60), start))
  if (name.capitals || announced || !everyday.test(street)) return tail(folded, plain, name.end)
  return 0
}

/** Streets of shops and branches are the business's own. */
const atBusiness =
  /(?:loja|lojas|filial|unidade|negozio|punto vendita|sede|tienda|sucursal|store|shop|branch)(?: [a-z]{1,4}){0,3} $/

const isVerbal =
  /^ ?(?:mail|e-?mail|sms|whatsapp|pec|web|internet|fax|telefono|posta|app|chat|pix|boleto|corriere|libera|principal|toda|inteira|errada|certa|sbagliata|giusta|equivocada|correcta|que|da minha|de casa|mi[ao]|sua|minha|nostra|vostra|di spedizione|di consegna|di|de|da|do|del|la|il|el|o|a)(?![a-z])$/

type Name = { readonly end: number; readonly words: number; readonly capitals: boolean }

/** The words of the street's name: particles and names, up to the first word of everyday language. */
function streetName(folded: string, plain: string, from: number): Name {
  let end = from
  let words = 0
  let capitals = false
  let pending = from
  for (let count = 0; count < longestName; count++) {
    wordAt.lastIndex = pending
    const match = wordAt.exec(folded)
    const word = match?.[1]
    if (!match || !word || /\n/.test(match[0])) break
    const at = pending + match[0].length
    const initial = plain.charAt(at - word.length)
    const isCapital = initial !== initial.toLowerCase()
    if (isParticle.test(word)) {
      pending = at
      continue
    }
    const isEveryday = !isCapital && words > 0 && pending === end && isCommonWord(word)
    if (isStop.test(word) || isEveryday) break
    pending = at
    end = at
    words++
    capitals ||= isCapital
  }
  return { end, words, capitals }
}

const isParticle =
  /^(?:d[aeio]s?|del|della|delle|dei|degli|dell'|dello|la|las|los|el|le|lo|san|santa|santo|sao|do|y|e|i|de la)$/
const isStop =
  /^(?:numeros?|num\.?|nr\.?|nro\.?|n|no|apto?|ap|bloco|bairro|cep|cap|cp|esta|foi|nao|non|mas|ma|pero|por|para|per|com|con|que|che|onde|dove|donde|is|and|but|interno|scala|piano|piso|bajo|casa|fundos|km|em|in|en|na|porque|perche|pode|puo|puede|obrigad[ao]|grazie|gracias|s|sn|snc|torre|lote|edificio|mail|email|whatsapp|sms|fax|telefono|telefone|corriere)$/

/** Takes complements, districts, postcodes and places as long as they follow. */
function tail(folded: string, plain: string, from: number): number {
  let end = from
  for (let count = 0; count < 8; count++) {
    const window = folded.slice(end, end + 60)
    const next = complement.exec(window) ?? postcodeAndCity.exec(window) ?? district.exec(window)
    const isAfterCode = /\d{5}$/.test(folded.slice(end - 5, end))
    const size = next ? next[0].length : placeLength(window, plain.slice(end, end + 60), isAfterCode)
    if (size === 0) break
    end += size
  }
  return end
}

const placeWords =
  /^[\s,.;()/-]{1,4}(?:(?:in|em|en|a|de|di)\s)?([a-z][a-z']*(?:[ -](?:d[aeo]s?|di|del|la|los|las|city|[a-z']+)){0,3})(?![a-z\d])/
const state = /^(?: ?\([a-z]{2}\)|[\s,.;/-]{1,4}[a-z]{2}(?=[\s,.]*(?:\d{5}|$|\n)))/

/** A place after a street: a known one, or a capitalised word after a comma. */
function placeLength(window: string, plain: string, isAfterCode: boolean): number {
  const found = placeWords.exec(window)
  const name = found?.[1]
  if (found && name) {
    const parts = name.split(' ')
    for (let count = parts.length; count > 0; count--) {
      const part = parts.slice(0, count).join(' ')
      const at = found[0].length - name.length
      if (isPlace(part)) return at + part.length
    }
    const at = found[0].length - name.length
    const first = parts[0] ?? ''
    const isCapital = plain.charAt(at) !== plain.charAt(at).toLowerCase()
    if ((isAfterCode || /^\s?[,-]/.test(found[0])) && isCapital && !isCommonWord(first))
      return at + first.length
  }
  return state.exec(window)?.[0].length ?? 0
}
