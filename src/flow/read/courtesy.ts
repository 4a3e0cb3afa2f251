import { tokensOf, wordSet } from './tokens.ts'

/** Words that say nothing beside a value, folded; greetings, thanks, articles, "it is". */
const courtesies = wordSet(
  [
    'oi ola bom boa dia tarde noite por favor pf pfv pfvr obrigado obrigada obg vlw valeu e eh sao o a os as um uma meu minha meus minhas aqui esta ta isso ai entao seria pode ser acho que eu',
    'ciao salve buongiorno buonasera per favore piacere grazie prego ecco il lo la i gli le un uno una l mio mia miei sono ok va bene allora direi quello quella',
    'hola buenos buenas dias tardes noches por favor porfa gracias es el los las una mi mis aqui esta seria pues creo que la lo',
    'hi hello hey good morning afternoon evening please pls thanks thank you the it s is its my here this that would be that a an sure well',
    'ok okay certo claro d n no yes sim si',
  ].join(' '),
)

/** Whether what is left beside a value is courtesy and the names of the thing itself (`o número é`, `my order is`). */
export const isCourtesy = (rest: string, labels: ReadonlySet<string>): boolean =>
  tokensOf(rest).every(({ word }) => courtesies.has(word) || labels.has(word))

export const isCourtesyWord = (word: string): boolean => courtesies.has(word)
