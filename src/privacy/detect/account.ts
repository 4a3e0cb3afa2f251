import type { Finding } from '../finding.ts'
import { type Label, words } from './label.ts'
import { finding, type Reading } from './reading.ts'
import { guardOf, mayHold } from './word-guard.ts'
import { WordPattern } from './word-pattern.ts'

export const accountLabels: readonly Label[] = [
  {
    kind: 'ACCOUNT',
    words: words(
      'polic[yi]es|policy(?: number| no\\.?| id)?',
      'polizza',
      'poliza',
      'apolice',
      '(?:customer|client|member(?:ship)?|loyalty|user|subscriber|employee|emp|staff|account) ?(?:id|number|no\\.?|code)',
      'employee_id',
      'empid',
      '(?:codigo|numero|n|no|cod\\.?)\\.? (?:de |do |da )?(?:cliente|socio|assinante|contrato|membro|paciente|prontuario)',
      'cliente(?= (?:n[.o]?|numero|num|codigo) ?:? ?\\d)',
      'assinante',
      'socio(?: coop)?(?= (?:n[.o]*|numero) ?\\d)',
      'prontuario',
      'carteira(?: do plano| de saude)?(?= ?:? ?\\d)',
      '(?:codice|numero) (?:cliente|utente|utenza|contratto|tessera|socio|paziente|assistito|fornitura)',
      'badge(?: palestra)?',
      'abbonament[oi](?= n)',
      'tessera(?: fedelta)?(?: n\\.?)?',
      'contrat[ot]o?',
      'contract(?: number| no\\.?)?',
      'matricola',
      '(?:club|points|nectar|loyalty|clinic|hospital|library) ?card(?: number| no\\.?)?',
      'executive club',
      'frequent flyer(?: number| no\\.?)?',
      '(?:ib|iberia) plus',
      'millemiglia',
      'latam pass',
      'roll (?:no|number)\\.?',
      'jamb(?: reg(?:istration)?)?(?: no\\.?)?',
      'patient (?:no|number|id)\\.?',
      'membership(?: number| no\\.?| id)?',
      'member(?! since)(?: number| no\\.?| id)?',
      'meter (?:number|no\\.?|point)',
      'mpan',
      'mprn',
      'carteirinha',
      'fidelidade',
      'fidelizacion',
      'suministro',
      'cups',
      'pod',
      'pdr',
      'uc',
      'instalacao',
      'unidade consumidora',
    ),
    least: 4,
    most: 24,
    value: 'code',
  },
]

const nameWords = new WordPattern(
  /(?<![a-z\d])(?:user ?names?|user ?id|user|login|log-in|utente|nome utente|nomeutente|usuari[oa]|nome de usuario|nombre de usuario|nick(?:name)?|insta(?:gram)?|ig|facebook|face|tiktok|twitter|telegram|perfil|profilo|profile|handle|skype|discord)(?![a-z])/g,
)
const link =
  /^(?:[\s:="'>]|:=|(?:e|eh|is|es|era|do|da|del|di|no|na|su|my|meu|mio|mi|the|o|il|el|name|id|conta|account|app|site|sito|antigo|novo|aqui|as|con|com|mi usuario)(?![a-z\d]))*/
const handle = /^@?[a-z\d](?:[\w.-]*[a-z\d_])?/

/** Patterns that are dear, and what must stand in a text for them to match. */
const afterAt = /(?<![a-z\d._@%+-])@[a-z\d_](?:[\w.]{1,28}[a-z\d_])(?![a-z\d@])/g
const staffWords = guardOf(/(?<![a-z\d])(?:emp|pol)-/)
const staffNumber = /(?<![a-z\d])(?:emp|pol)-\d{4,9}(?![a-z\d])/g

const bankWords = guardOf(/(?<![a-z])(?:swift|bic)/)
/** Bank identifiers are letters alone more often than not. @see ISO 9362 */
const swift =
  /(?<=(?<![a-z])(?:swift|bic)(?: ?code)?(?:\/bic)?[:= ]{1,3}(?:is |e |es )?)[a-z]{6}[a-z\d]{2}(?:[a-z\d]{3})?(?![a-z\d])/g

/** Names people log in with: after their word when they look like one, and handles after `@`. */
export function findAccounts({ view, tokens, starts }: Reading): Finding[] {
  const found: Finding[] = []
  for (const { end: from } of nameWords.matchesIn(view.folded, tokens)) {
    const window = view.folded.slice(from, from + 100)
    const gap = link.exec(window)?.[0] ?? ''
    const value = handle.exec(window.slice(gap.length))?.[0]
    if (!value) continue
    const looks = /^@|\d|_|[a-z]\.[a-z]/.test(value) && !/^\d{1,3}$/.test(value) && value.length >= 3
    if (looks) found.push(finding('ACCOUNT', from + gap.length, from + gap.length + value.length, 0.85))
  }
  const { folded } = view
  for (const { 0: value, index } of folded.includes('@') ? folded.matchAll(afterAt) : [])
    found.push(finding('ACCOUNT', index, index + value.length, 0.7))
  for (const { 0: value, index } of mayHold(starts, staffWords) ? folded.matchAll(staffNumber) : [])
    found.push(finding('ACCOUNT', index, index + value.length, 0.7))
  if (!mayHold(starts, bankWords)) return found
  for (const match of view.folded.matchAll(swift)) {
    found.push(finding('BANK_ACCOUNT', match.index, match.index + match[0].length, 0.85))
  }
  return found
}
