/** A wish is short; what is longer is left to the detector of languages. Characters. */
const longest = 80

/** What languages are called, in the languages we serve: the two letters before a locale's hyphen. */
const languages: Readonly<Record<string, string>> = {
  pt: 'portugues portuguesa portuguese portoghese brasileiro',
  it: 'italiano italiana italian',
  es: 'espanol espanola spanish spagnolo espanhol castellano',
  en: 'english ingles inglese',
  fr: 'frances french francese francais',
  de: 'deutsch german alemao tedesco aleman',
  zh: 'chinese chines cinese chino mandarin',
  ja: 'japanese japones giapponese',
  ar: 'arabic arabe arabo',
  ru: 'russian russo ruso',
  uk: 'ukrainian ucraniano ucraino',
  ro: 'romanian romeno rumeno rumano',
}

/** What people say around it: a wish, a question whether we can, and courtesy. */
const around = new Set(
  `a ao agora ahora al assistente ate avanti bitte bot can cambia cambiar cambio can cant change chat com con continua continuar continue
  continuiamo could do dont dobbiamo e em en essere eu falar fala falam falando falas falo favor favore go grazie gracias habla hablan hablar hablame
  hablas hablo hello hey hi hola i ciao idioma if im in io it la language let lets lingua lingua linguagem may me meglio mejor melhor
  mi mudar mude muda my need no nao non now o obrigado obrigada oi ola on only or parla parlare parlate parli parliamo parlo passa pf per
  piacere please pls podemos poder pode por possiamo posso potete prefer preferisco preferisci prefiero prefiro puede puedes puedo puo puoi
  que quero quiero se ser should si sie sim solo so somente soltanto sorry speak speaking sprechen stesso switch sou talk te tu thanks thank that the to
  translate try um un use usar use voce voces vorrei vc vcs want we with would like write scrivi scrivere scrivete escreva escrever escribe
  escribir yes you usted ustedes`.split(/\s+/),
)

const byName: ReadonlyMap<string, string> = new Map(
  Object.entries(languages).flatMap(([language, names]) =>
    names.split(' ').map((name) => [name, language] as const),
  ),
)

/** A language somebody wishes to be spoken to in, and whether they said anything beside its name. */
export type LanguageWish = { readonly language: string; readonly isBare: boolean }

/**
 * "english please", "¿hablan español?", "pode ser em português?", "non parlo inglese, italiano?": the language that is
 * wished for, as two letters; null for everything else, so that "curso de inglês" and "the English version of 1042" stay
 * what they are. Of two languages the last is wished for: before it stands the one that is not spoken.
 */
export function readLanguageWish(text: string): LanguageWish | null {
  if (text.length > longest) return null
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const named = words.flatMap((word) => byName.get(word) ?? [])
  const language = named.at(-1)
  if (language === undefined || named.length > 2) return null
  if (words.some((word) => !byName.has(word) && !around.has(word))) return null
  // "I don't speak Portuguese" says what is not wished for, and nothing else.
  const isRefusal = named.length === 1 && words.some((word) => refusing.has(word))
  return isRefusal ? null : { language, isBare: words.length === 1 }
}

const refusing = new Set(['no', 'nao', 'non', 'cant', 'dont', 'not'])
