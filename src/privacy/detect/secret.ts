import type { Finding } from '../finding.ts'
import { type Label, words } from './label.ts'
import { finding, overlaps, type Reading } from './reading.ts'
import { guardOf, mayHold } from './word-guard.ts'

/** Codes that open something: always a few digits right after the word. */
export const secretLabels: readonly Label[] = [
  {
    kind: 'SECRET',
    words: words(
      'cvv2?',
      'cvc2?',
      'cv2',
      'cod(?:igo|ice)? (?:de |di )?(?:seguranca|sicurezza|seguridad)',
      'security code',
      'o\\.?t\\.?p\\.?(?: code)?',
      '(?:codigo|codice|code|token) (?:de |di |do |del )?(?:verifica(?:cao|cion|zione|tion)?|acesso|accesso|acceso|access|confirma(?:cao|cion|tion)|conferma|ativacao|attivazione|activacion|activation|sms|autenticacao|autenticazione|otp|login|recuperacao|pin)',
      '(?:verification|confirmation|access|login|auth(?:entication)?|one[- ]time|sms|activation|2fa|reset|backup) (?:code|password|pin|number)',
      'pin(?: code)?',
      'passcode',
      '2fa',
      'token',
    ),
    least: 3,
    most: 10,
    value: 'code',
  },
]

/** A bare "code" is a secret when the message says how it came. */
const codeWord =
  /(?<![a-z\d])(?:codigo|codice|code)(?![a-z])([^\d\n]{0,24})(\d{3} ?-?\d{3,5}|\d{4,8})(?![a-z\d])/g
const codeBefore =
  /(?<![a-z\d#-])(\d{3} ?-?\d{3}|\d{4,8})(?= (?:e|eh|is|es|era) (?:o|il|el|the|mi|my|meu|mio) (?:codigo|codice|code|pin|token|otp))/g
/** Either needs the word. */
const codeWords = guardOf(/(?<![a-z])(?:codigo|codice|code|pin|token|otp)/)
const cameBySms =
  /(?<![a-z])(?:sms|torpedo|verific\w*|autentic\w*|authent\w*|otp|2fa|whatsapp|celular|cellulare|movil|login|acesso|accesso|acceder|sign in|log in|(?:recebi|chegou|arrivato|ricevuto|recibi|llego|received|got|sent|mandaram|enviaron|mandato)[^\n]{0,30})/
const orderCode =
  /(?:barr|produt|product|pedid|order|ordin|rastre|track|cupom|coupon|cupon|promo|descont|scont|descuent|discount|cliente|postal|reserva|prenot|booking|sku|envio|spediz|seguim)/

/** Passwords after their word, codes that came by SMS, keys of programs. */
export function findSecrets(reading: Reading): Finding[] {
  return [
    ...(mayHold(reading.starts, passwordWords) ? findPasswords(reading) : []),
    ...findCodes(reading),
    ...findKeys(reading),
  ]
}

const passwordWord =
  /(?<![a-z\d])(?:senhas?|sneha|snha|palavra[- ]passe|password|passwrd|pasword|passw(?:or)?d|pass(?:phrase|wd)?|pwd?|psw|parola d'ordine|contrasena|contrasenia|clave|parola chiave|chiave wi-?fi|(?:db|api|secret|access)[_-]?(?:pass(?:word)?|key|token)|api key|secret)(?![a-z])/g

const passwordWords = guardOf(passwordWord)

/** "is", ":" and their like: what stands after them is the password even when it is a word. */
const copula =
  /^(?:[\s"'*]{0,3}(?:[:=>]{1,3}|(?:e|eh|is|was|es|era|sarebbe|seria|fica|ser[ae])(?![a-z\d])))[\s:="'*>]{0,4}/
const linking =
  /^(?:[ ](?:do|da|de|del|della|dell'|di|of|for|to|no|na|the|my|meu|minha|mia|mio|mi|nova|nuova|nueva|new|antiga|vecchia|app|wi-?fi|wifi|conta|account|cuenta|login|site|sito|e-?mail|email|cartao|carta|card|tarjeta|portal|atual|attuale|actual|current|old|provisoria|temporanea|rete|rede|red|casa|internet|router|acesso|acceso|entrada|ingreso|banco|bank|que|che|uso|usei|usava|used|to|log|in|i|tentei|e usuario|aqui|is set to|set to|antes|home|netflix|instagram|facebook|aplicativo|area|cliente)(?![a-z\d])){0,6}/
const secretToken = /^["'“«]?([^\s"'“”«»,]{2,64})/
const notSecret =
  /^(?:nao|no|non|not|ja|gia|ya|errad[ao]|incorreta|incorrecta|sbagliata|scaduta|wrong|incorrect|invalid[ao]?|expired|expirou|expirada|caducada|esqueci|forgot(?:ten)?|dimenticat[ao]|olvid\w*|que|che|para|per|por|con|com|mas|ma|pero|but|and|ou|or|de|do|da|di|del|reset|recovery|change|trocar|mudar|cambiare|cambiar|nova|nuova|nueva|new|muito|molto|muy|very|a|o|la|il|el|the|uma|una|um|un|my|meu|minha|mia|mio|mi|seguranca|sicura|segura|secure|forte|strong|fraca|debole|weak|correta|corretta|right|same|mesma|stessa|misma|essa|esta|esa|questa|this|that|it|ok|sempre|always|quando|when|cuando|como|come|how|onde|dove|donde|where|sera|to|for|in|on|at|e|y|i|is|required|needed|obrigatoria|diferente|diversa|different|blocked|bloquead[ao]|bloccata|locked|working|funciona|funzion\w*|entra|aceita|accetta|acepta|sumiu|perdi|lost|persa|sai|please|pls|por favor|ainda|anymore|nunca|mai|never|isso|ciao|grazie|obrigad[ao]|thanks|gracias|help|ajuda|aiuto|ayuda|temporaria|provisoria|temporary|temporanea|antiga|vecchia|old|longa|curta|qual|quale|cual|what|ela|lei|ella)$/

function findPasswords({ view }: Reading): Finding[] {
  const found: Finding[] = []
  for (const match of view.folded.matchAll(passwordWord)) {
    const from = match.index + match[0].length
    const window = view.folded.slice(from, from + 120)
    const link = linking.exec(window)?.[0].length ?? 0
    const sure = copula.exec(window.slice(link)) ?? copula.exec(window)
    const direct = sure && copula.exec(window.slice(link)) ? link : 0
    const gap = sure
      ? direct + sure[0].length
      : (/^[\s"':=-]{0,3}/.exec(window.slice(link))?.[0].length ?? 0) + link
    const word = secretToken.exec(window.slice(gap))?.[1]
    if (!word || notSecret.test(word.replace(/[.!?;)]+$/, ''))) continue
    const start = from + gap + window.slice(gap).indexOf(word)
    const isTicket = /^[a-z] ?\d{2,3}$/.test(word.replace(/[.,;)]+$/, '')) && match[0] === 'senha'
    const looks =
      /\d/.test(word) ||
      /[^a-z\d.!?,;)'-]/.test(word) ||
      hasInnerCapital(view.plain.slice(start, start + word.length))
    if ((sure || looks) && !isTicket)
      found.push(finding('SECRET', start, start + word.replace(/[.;)]+$/, '').length, 0.9))
  }
  return found
}

const hasInnerCapital = (word: string) => /[a-z][A-Z]/.test(word)

function findCodes({ view, business, zones, starts }: Reading): Finding[] {
  const { folded } = view
  if (zones.length === 0 || !mayHold(starts, codeWords) || !cameBySms.test(folded)) return []
  const found: Finding[] = []
  for (const match of folded.matchAll(codeWord)) {
    const value = match[2] ?? ''
    const end = match.index + match[0].length
    const isOrder = orderCode.test(match[1] ?? '') || overlaps(business, end - value.length, end)
    if (!isOrder) found.push(finding('SECRET', end - value.length, end, 0.8))
  }
  for (const match of folded.matchAll(codeBefore)) {
    found.push(finding('SECRET', match.index, match.index + match[0].length, 0.8))
  }
  return found
}

/** Keys of programs, which people paste by mistake. @see https://docs.github.com/code-security/secret-scanning */
const programKey =
  /(?<![A-Za-z\d])(?:sk-[\w-]{16,}|(?:ghp|gho|ghs|github_pat)_\w{20,}|AKIA[\dA-Z]{16}|AIza[\w-]{30,}|xox[abp]-[\w-]{10,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|-----BEGIN [A-Z ]+-----)/g
const keyStarts = guardOf(/(?<![a-z])(?:sk-|gh[pos]_|github_|akia|aiza|xox[abp]-|eyj|-----b|identified)/)
const identified = /identified by '([^'\s]{3,64})'/g

function findKeys({ view, starts }: Reading): Finding[] {
  const found: Finding[] = []
  if (!mayHold(starts, keyStarts)) return found
  for (const match of view.plain.matchAll(programKey)) {
    found.push(finding('SECRET', match.index, match.index + match[0].length, 0.95))
  }
  for (const match of view.folded.includes('identified') ? view.folded.matchAll(identified) : []) {
    found.push(finding('SECRET', match.index + 15, match.index + match[0].length - 1, 0.95))
  }
  return found
}
