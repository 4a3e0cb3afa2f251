import { leadIndex, leadMatches } from './lead-index.ts'
import type { Tokens } from './sequence/token-arrays.ts'
import { guardOf, mayHold, type Starts } from './word-guard.ts'

/**
 * Where the words around say that a name comes. After a `sure` cue nearly any word is taken for one, after a `firm`
 * one everyday words that are also names; after a `fair` cue it must be known as a name or stand out by its capital.
 */
export type CueStrength = 'sure' | 'firm' | 'fair'

/** A cue of a text: where it begins and where the word it announces does. */
export type Cue = { readonly strength: CueStrength; readonly start: number; readonly end: number }

type Announcing = { readonly strength: CueStrength; readonly words: RegExp }

const after = (strength: CueStrength, ...alternatives: readonly string[]): readonly Announcing[] =>
  alternatives.map((one) => ({
    strength,
    words: new RegExp(`(?<![a-z])(?:${one})(?![a-z])[\\s:=,."'*(>-]{0,4}`, 'g'),
  }))

const is = '(?:\\s*[:=]|\\s+(?:e|eh|es|is|era|and is)(?![a-z]))'

const cues: readonly Announcing[] = [
  ...after(
    'sure',
    'me chamo',
    'chamo-me',
    `meu nome(?: completo)?${is}?`,
    `(?:o )?nome(?: completo| social| dela?| d[aeo] (?:mae|pai|titular|cliente|paciente|destinatari[oa]|comprador))?${is}`,
    'nome(?: completo| e cognome)?(?: da| do| di| della)? (?:mae|pai|madre|padre)',
    `nome d[aeo] (?:mae|pai|titular|cliente|paciente|destinatari[oa]|comprador|aniversariante)${is}?`,
    'pode(?:m)? me chamar de',
    'me chamam de',
    'no nome d[aeo]',
    'em nome d[aeo]',
    'ta no nome d[aeo]',
    'aos cuidados d[aeo]',
    'a/c',
    '(?:pessoa|mo[cç]o|mo[cç]a|rapaz|senhor[a]?|menin[oa]|cara|atendente|filh[ao]|ti[ao]) chamad[oa]',
    'se chama',
    'mi chiamo',
    `il mio nome${is}?`,
    `(?:mio |il )?cognome${is}?`,
    'a nome(?: di)?',
    'intestat[oa] (?:a|alla?)',
    'si chiama',
    'di nome',
    'me llamo',
    `mi nombre(?: completo)?${is}?`,
    `(?:el )?nombres?(?: completo)?${is}`,
    `(?:mis? )?apellidos?${is}?`,
    'a nombre de',
    'se llama',
    "(?:my|his|her|the|full|legal|real|customer|passenger|guest|patient|user) name(?:'s| is| was|:)?",
    "(?<!(?:user|file|brand|company|product|model|domain|host|street|city) )name(?: is|:|'s)",
    'm[ay] name',
    '(?<!(?:user|file|brand|company|product|model|domain|host|street|city|produto|prodotto|producto|loja|empresa|rua|via|cidade) (?:d[aeo] )?)(?:nome|nombre|name)',
    '(?:first|last|middle|full|given|family|maiden) name(?: is|:)?',
    'surname(?: is|:)?',
    'under (?:the )?(?:name(?: of)?|names)',
    "(?:its|it's|is|was|be|booked|booking|reservation|order|table|reserved|made|account) under",
    'in the name of',
    'by the name of',
    'on behalf of(?: mr| mrs| ms)?',
    'i go by',
    'known as',
    '(?:you can |just |please |they |people )?call me(?! (?:on|at|back|in|when|after|before|asap|to|now|please|later|tomorrow|today|if|as))',
    'attn',
    'c/o',
  ),
  ...after(
    'firm',
    '(?:citofono|campanello|interfono|campainha|timbre|buzzer|intercom)(?: e| es|:| is)?',
    "(?:l'|el |la |o |a |il )?(?:avvocat[oa]|ingegnere?|advogad[oa]|abogad[oa]|lawyer|geometra|ragioniere|sindic[oa]|maestr[oa]|pastora?|notaio|notari[oa]|capitano?|sergente|tenente|coronel|maresciallo|dentista|fisioterapeuta|psicolog[oa]|veterinari[oa]|cabeleireir[oa]|parrucchier[ea]|estilista|manicure)",
    'under',
    '(?:thanks|thank you|thx|ty|obrigad[oa]|grazie|gracias|valeu)(?: mille| so much| a lot| muito| tante)?',
    '(?:ask|asking|look|looking) for',
    '(?:chied(?:a|ete|ere|i)) di',
    'pregunt(?:e|en|a|ar|ad) por',
    'pergunt(?:e|ar|a) (?:por|pel[ao])',
    '(?:procur[ae]r?|chamar?) (?:[ao])',
    '(?:suonare|citofonare|firm[aei]|firme|firmar|firmi|firmato|assinou|signed(?: by)?)(?: [ao])?',
    '(?:tell|told|asked|called|named|nicknamed)',
    '(?:apelido|soprannome|apodo|nickname)(?: (?:dela?|di lei|di lui))?(?: e| es| is)?',
    '(?:doctor|doctora|doutor|doutora|dottore|dottoressa|dottor|senhor|senhora|senor|senora|senorita|signor|signora|signorina|don|dona|mister|miss|prof|professor|professora|professoressa|professore|profesor|profesora|enfermeir[oa]|enfermer[oa]|infermier[ea]|padre|suor|frei|ti[ao]|zi[ao]|uncle|aunt|seu)\\.?',
    '(?:dr|dra|dott|dr\\.ssa|dott\\.ssa|sr|sra|srta|sig|sig\\.ra|sig\\.na|mr|mrs|ms|avv|ing|geom|rag|lic|prof\\.ssa|dna|d)\\.',
    '(?:des|min|rel|des|exmo|exma|ilmo|ilma|min)\\.',
    '(?:desembargador[a]?|ministr[oa]|juiz[a]?|juez[a]?|giudice|procurador[a]?|deputad[oa]|senador[a]?|vereador[a]?|delegad[oa]|relator[a]?|autor[a]?|re[u]?|requerente|apelante|presidente)',
    '(?:dr|dra|dott|sr|sra|srta|sig|mr|mrs|ms|dott\\.ssa)',
    'quem (?:fala|esta falando|ta falando|escreve|comprou|pagou|retira|recebe|vai retirar|vai receber|vai buscar|busca|pediu|assinou)(?: (?:e|eh|foi|sera))?(?: [ao])?',
    'fala(?:r|ndo|ei|mos|ram)? com (?:[ao]|um tal de)?',
    'falei (?:ontem |hoje |ja )?com (?:[ao])?',
    '(?:parla|parlo|parlato|parlare|parlavo)(?: ieri| oggi| gia)? (?:con|col)(?: (?:la|il|lo|un|una|l))?',
    '(?:habl[aeo]|hable|hablado|hablar|hablamos)(?: ayer| hoy| ya)? con',
    '(?:spoke|speak|speaking|talk|talked|talking|chatted|met|meeting|appointment|booked|booking|served|helped) (?:to|with|by)',
    '(?:marido|esposa|esposo|mulher|filh[ao]|filhinh[ao]|irma|irmao|mae|pai|avo|ti[ao]|prim[ao]|sobrinh[ao]|sogr[ao]|cunhad[ao]|namorad[ao]|noiv[ao]|amig[ao]|vizinh[ao]|colega|chefe|net[ao]|marito|moglie|figli[ao]|figlia|fratello|sorella|madre|padre|nonn[ao]|cugin[ao]|nipote|suocer[ao]|cognat[ao]|fidanzat[ao]|compagn[ao]|amic[ao]|vicin[ao]|collega|capo|mari|mujer|hij[ao]|herman[ao]|abuel[ao]|sobrin[ao]|suegr[ao]|cunad[ao]|novi[ao]|companer[ao]|vecin[ao]|jefe|jefa|husband|wife|son|daughter|brother|sister|mother|father|mom|mum|dad|grandma|grandpa|cousin|nephew|niece|boyfriend|girlfriend|fiancee?|partner|friend|neighbou?r|colleague|coworker|boss|manager|roommate|assistant|agent|rep)(?:,| is| called| chamad[oa]| di nome| se chama| si chiama| e| es| eh| [ao])?',
    '(?:paciente|paziente|patient|titular|titolare|intestatari[oa]|destinatari[oa]|beneficiari[oa]|remetente|mittente|comprador[a]?|client[ei]|cliente|atendente|operador[a]?|operatore|operatrice|vendedor[a]?|motorista|entregador|motoboy|corriere|repartidor|porteir[oa]|portier[ea]|recepcionista|medic[oa]|medico|responsable|responsavel|responsabile|passenger|guest|recipient|cardholder|account holder|holder|owner|driver|tenant|contact|contato|contatto|contacto|customer)(?: is| e| es|:| [ao])?',
  ),
  ...after(
    'fair',
    'sou(?: eu)?,?(?: [ao])?',
    'aqui (?:e|eh|quem fala e|fala)(?: [ao])?',
    '(?:atendid[oa]|feito|feita|assinad[oa]|recebid[oa]|entregue|vendid[oa]) (?:por|pel[ao]|para|pr[ao]|a[o]?)(?: [ao])?',
    '(?:pra|pro|para [ao]|ao|com [ao]|da|do|pela|pelo|d[ao] cliente|e [ao])',
    'sono(?: sempre)?(?: il| la| lo)?',
    'qui (?:e|parla)',
    '(?:soy|habla|le habla|aqui)(?: el| la)?',
    "(?:i'?m|i am|this is|it'?s|its|that'?s|here is|here's)(?: me)?",
    '(?:oi|ola|opa|ciao|salve|hola|hello|hi|hey|dear|hii|bom dia|boa tarde|boa noite|buongiorno|buonasera|buenos dias|buenas tardes|buenas noches|good morning|good afternoon|good evening|querid[oa]|caro|cara|estimad[oa]|prezad[oa]|gentile)',
    '(?:att|atte|atentamente|atenciosamente|abs?|abracos?|bjs|beijos?|cordialmente|saluti|cordiali saluti|distinti saluti|un saludo|saludos|un abrazo|regards|best|cheers|sincerely|kind regards|firmado|assinado|firmato|firma)',
    '(?:ritira|ritirera|viene|passa|consegnare a|consegnato a|entregar a|entregado a|lo recoge|recoge|recogera|deliver(?:ed)? to|ship(?:ped)? to|send (?:it )?to|sent to|para|per|for|from|by|with|con|com)',
    'de parte de',
    'a mando d[aeo]',
  ),
]

const index = leadIndex(cues.map(({ words }) => words))

/** Every cue of a text; where several of one strength begin at one place, the first of the list. */
export function cuesIn(folded: string, tokens: Tokens): readonly Cue[] {
  const found: Cue[] = []
  for (const { number, start, end } of leadMatches(index, folded, tokens)) {
    const strength = cues[number]?.strength ?? 'fair'
    // One place has at most one cue of each strength.
    const isSecond = found.slice(-3).some((cue) => cue.start === start && cue.strength === strength)
    if (!isSecond) found.push({ strength, start, end })
  }
  return found
}

/** Words right after a name that say it was one: "Ana aqui", "Bill speaking", "Rosa qui". */
export const afterName =
  /^[\s,]{1,2}(?:here|speaking|aqui|falando|qui|al habla|al telefono|is (?:my|the|her|his) name|e o meu nome|e meu nome|e il mio nome|es mi nombre)(?![a-z])/

const tellingWords = guardOf(
  /(?<![a-z])(?:here|speaking|aqui|falando|qui|al (?:habla|telefono)|is (?:my|the|her|his) |e (?:il )?m[ei]|es mi )/,
)

/** Whether a text has such a word at all. */
export const mayTellAfterwards = (folded: string, starts: Starts): boolean =>
  mayHold(starts, tellingWords) &&
  /[\s,](?:here|speaking|aqui|falando|qui|al habla|al telefono|is (?:my|the|her|his) name|e (?:il )?m[ei][uo] nome|es mi nombre)(?![a-z])/.test(
    folded,
  )
