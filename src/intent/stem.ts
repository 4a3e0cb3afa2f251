/**
 * Endings that carry grammar rather than meaning, by two-letter language. Light on purpose: they are cut once,
 * the longest that leaves three letters, and the whole word stays a feature beside its stem.
 */
const endings: Readonly<Record<string, readonly string[]>> = {
  en: 'ations ation ingly edly ments ment ness ings ing ies ied iest ier ers ed er es est ly s y e'.split(
    ' ',
  ),
  pt: (
    'amentos imentos amento imento acoes adores adoras ancias encias istas aveis iveis acao ador adora ancia encia ' +
    'ismo ista avel ivel mente ariamos eriamos iriamos assemos essemos issemos aremos eremos iremos avamos assem ' +
    'essem issem ariam eriam iriam aram eram iram aria eria iria asse esse isse arao erao irao ando endo indo ' +
    'ados idos adas idas ado ido ada ida avam amos emos imos inhos inhas inho inha oes aes ais eis ar er ir ' +
    'ava iam ei ou eu iu am em as os es a o e s'
  ).split(' '),
  es: (
    'amientos imientos amiento imiento aciones adores adoras ancias encias acion ador adora ancia encia ismos ismo ' +
    'istas ista ables ibles able ible mente ariamos eriamos iriamos aremos eremos iremos abamos ieran iesen aran ' +
    'eran iran arian erian irian aria eria iria ando iendo yendo ados idos adas idas ado ido ada ida aban amos ' +
    'emos imos ieron aron aste iste itos itas ito ita ones es ar er ir aba ian ia io an en as os a o e s'
  ).split(' '),
  it: (
    'amenti imenti amento imento azioni azione atori atrici atore atrice anze enze anza enza ismi ismo isti ista ' +
    'abili ibili abile ibile mente eremmo iremmo erebbe irebbe eranno iranno eremo iremo ando endo endomi ' +
    'andomi armi ermi irmi arlo erlo irlo arla erla irla arci erci irci ati iti uti ate ite ute ato ito uto ata ' +
    'ita uta avamo evamo ivamo avano evano ivano iamo ino ano ono are ere ire ava eva iva erei irei ini ine ' +
    'etti ette etto etta ai ia ie io i a e o'
  ).split(' '),
}

/** Letters a stem must keep: shorter ones stand for too many words. */
const shortestStem = 3

const byLastLetter = new Map(
  Object.entries(endings).map(([language, all]) => {
    const sorted = new Map<string, string[]>()
    for (const ending of [...all].sort((one, other) => other.length - one.length)) {
      const last = ending.slice(-1)
      sorted.set(last, [...(sorted.get(last) ?? []), ending])
    }
    return [language, sorted] as const
  }),
)

/**
 * How many letters of a word are its stem in a language; the whole length where nothing is cut.
 *
 * @param word lower case without accents
 */
export function stemLength(word: string, language: string): number {
  const candidates = byLastLetter.get(language)?.get(word.charAt(word.length - 1))
  if (candidates === undefined) return word.length
  for (const ending of candidates) {
    const left = word.length - ending.length
    if (left >= shortestStem && word.endsWith(ending)) return left
  }
  return word.length
}
