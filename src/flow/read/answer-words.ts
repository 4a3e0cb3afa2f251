import type { AnswerName } from '../../ids.ts'
import { viewOf } from '../../privacy/detect/view.ts'
import type { AnswerType } from '../answer-spec.ts'
import type { Language } from './reading.ts'
import { tokensOf } from './tokens.ts'

/** Words that tell in a sentence which answer a value is, each as its words, folded. */
export type AnswerWords = {
  readonly clear: readonly (readonly string[])[]
  /** Clear only where the other end of the range is named too: `de 12/03 até 15/03`. */
  readonly inRange: readonly (readonly string[])[]
  /** Which end of a range its name says it is; null: none. */
  readonly end: 'from' | 'to' | null
}

type Lines = Readonly<Record<Language, string>>

/** What numbers count, by the names designers give such answers. */
const counted: readonly { readonly names: string; readonly words: Lines }[] = [
  {
    names: 'people persons guests party visitors pessoas persone personas huespedes ospiti hospedes',
    words: {
      pt: 'pessoas|pessoa|gente|convidados|hospedes|somos|seremos|vamos em',
      it: 'persone|persona|ospiti|invitati|siamo in|saremo in|siamo|saremo',
      es: 'personas|persona|invitados|huespedes|comensales|somos|seremos',
      en: 'people|persons|person|guests|visitors|of us|we are|we re|we ll be|party of',
    },
  },
  {
    names: 'adults adultos adulti',
    words: { pt: 'adultos|adulto', it: 'adulti|adulto', es: 'adultos|adulto', en: 'adults|adult' },
  },
  {
    names: 'children kids criancas bambini ninos',
    words: {
      pt: 'criancas|crianca',
      it: 'bambini|bambino|bambina|bambine',
      es: 'ninos|nino|ninas|nina',
      en: 'children|child|kids|kid',
    },
  },
  {
    names: 'pieces items units quantity pecas unidades pezzi piezas quantidade quantita cantidad',
    words: {
      pt: 'pecas|peca|unidades|unidade|itens|item|quantidade',
      it: 'pezzi|pezzo|unita|articoli|articolo|quantita',
      es: 'piezas|pieza|unidades|unidad|articulos|articulo|cantidad',
      en: 'pieces|piece|units|unit|items|item|quantity',
    },
  },
  {
    names: 'nights noites notti noches',
    words: { pt: 'noites|noite', it: 'notti|notte', es: 'noches|noche', en: 'nights|night' },
  },
  {
    names: 'rooms quartos camere habitaciones',
    words: {
      pt: 'quartos|quarto',
      it: 'camere|camera|stanze|stanza',
      es: 'habitaciones|habitacion|cuartos',
      en: 'rooms|room',
    },
  },
  {
    names: 'tickets bilhetes biglietti entradas ingressos',
    words: {
      pt: 'ingressos|ingresso|bilhetes|bilhete|entradas',
      it: 'biglietti|biglietto',
      es: 'entradas|entrada|boletos|boleto',
      en: 'tickets|ticket',
    },
  },
  { names: 'age idade eta edad', words: { pt: 'anos', it: 'anni', es: 'anos', en: 'years old|year old' } },
]

const ends: Readonly<Record<'from' | 'to', { names: string; clear: Lines; inRange: Lines }>> = {
  from: {
    names: 'from start starts begin begins since arrival arrives checkin inicio desde dal ida',
    clear: {
      pt: 'desde|a partir de|a partir do|comecando em|chegando em|chego|ida',
      it: 'a partire da|a partire dal|arrivo',
      es: 'desde|a partir de|a partir del|llegando el|llego el|ida',
      en: 'from|since|starting|starting on|beginning|arriving|arriving on',
    },
    inRange: { pt: 'de|do|da|entre', it: 'da|dal|dall|dalla|tra il|tra', es: 'de|del|entre', en: 'between' },
  },
  to: {
    names: 'to until till end ends departure departs checkout fim hasta al volta fino',
    clear: {
      pt: 'ate|ate o|ate a|saindo em|volta',
      it: 'fino a|fino al|fino alla|partenza',
      es: 'hasta|hasta el|saliendo el|vuelta',
      en: 'until|till|through|leaving|leaving on',
    },
    inRange: { pt: 'a|ao|e', it: 'a|al|all|alla|e', es: 'a|al|y', en: 'to|and' },
  },
}

const cut = new Map<string, ReturnType<typeof wordsIn>>()

/** The same for the lines above, which are cut once. */
function tableWordsIn(line: string): ReturnType<typeof wordsIn> {
  const known = cut.get(line) ?? wordsIn(line)
  cut.set(line, known)
  return known
}

const wordsIn = (line: string): readonly (readonly string[])[] =>
  line
    .split(/[|,\n]/)
    .map((label) => tokensOf(viewOf(label).folded).map(({ word }) => word))
    .filter((label) => label.length > 0)

const named = (names: string, name: string): boolean => {
  const known = names.split(' ')
  return known.includes(name.replaceAll('_', '')) || name.split('_').some((part) => known.includes(part))
}

/**
 * The words of an answer in one language: the designer's own (prompt `words.<answer>`, between commas), else what its
 * name says.
 */
export function answerWords(
  name: AnswerName,
  type: AnswerType,
  { language, own }: { readonly language: Language; readonly own: string | null },
): AnswerWords {
  const end =
    type !== 'date' ? null : named(ends.from.names, name) ? 'from' : named(ends.to.names, name) ? 'to' : null
  const inRange = end ? tableWordsIn(ends[end].inRange[language]) : []
  if (own !== null) return { clear: wordsIn(own), inRange, end }
  if (end) return { clear: tableWordsIn(ends[end].clear[language]), inRange, end }
  const count = type === 'number' ? counted.find(({ names }) => named(names, name)) : undefined
  return { clear: tableWordsIn(count?.words[language] ?? ''), inRange, end }
}
