import { describe, expect, it } from 'vitest'
import { publicPhrases, publicWords } from '../../../src/privacy/detect/public-names.ts'

const phrases = publicPhrases.replace(/\n/g, '').split('|')
const words = publicWords.split(/\s+/)

const repeated = (entries: readonly string[]) => {
  const seen = new Set<string>()
  return entries.filter((entry) => seen.size === seen.add(entry).size)
}

describe('the names of the public', () => {
  it('are many, and none is told twice', () => {
    expect(phrases.length).toBeGreaterThan(2500)
    expect(repeated(phrases)).toEqual([])
    expect(repeated(words)).toEqual([])
  })

  it('are folded, with one blank between the words of a phrase', () => {
    expect(phrases.filter((phrase) => !/^[a-z0-9]+(?: [a-z0-9]+)+$/.test(phrase))).toEqual([])
    expect(words.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([])
  })

  it('are in no usual full name of a private person', () => {
    const inPhrase = (name: string) => phrases.filter((phrase) => ` ${name} `.includes(` ${phrase} `))
    expect(usualNames.split('|').flatMap(inPhrase)).toEqual([])
  })

  it('are by themselves never a usual first name', () => {
    const firstNames = new Set(usualNames.split('|').map((name) => name.slice(0, name.indexOf(' '))))
    expect(words.filter((word) => firstNames.has(word))).toEqual([])
  })
})

const usualNames = `joao silva|maria silva|jose santos|ana souza|pedro oliveira|lucas pereira|marcos costa|juliana lima|fernanda alves|rafael rodrigues|\
joana ferreira|rui martins|ines pinto|tiago carvalho|mariana lopes|jose garcia|maria garcia|juan perez|carlos rodriguez|luis hernandez|ana martinez|\
pedro sanchez|laura gonzalez|diego fernandez|sofia lopez|camila torres|valentina rojas|jorge diaz|marisa ramirez|miguel castillo|maria rossi|mario rossi|\
giulia bianchi|luca ferrari|francesca russo|marco esposito|chiara romano|paolo ricci|andrea conti|anna marino|sara greco|john smith|mary jones|\
james taylor|sarah brown|david wilson|emma williams|michael davis|jack murphy|sean kelly|aoife walsh|william evans|olivia clarke|clara thomas|robert green|\
priya sharma|rahul kumar|amit patel|chinedu okafor|ngozi eze|tunde bello`
