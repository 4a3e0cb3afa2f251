import type { AlertWords } from './alert-words.ts'
import { countedIn } from './counted.ts'

const counted = countedIn('it')

export const alertsIt: AlertWords = {
  title: 'Allarmi',
  about: 'Regole in cui è incorso il comportamento di qualcuno, ognuna con i suoi numeri.',
  open: (count) => counted(count, 'aspetta', 'aspettano'),
  onlyOpen: 'Solo quelli che aspettano una risposta',
  empty: 'Nessun allarme. Le regole seguono ogni sguardo.',
  emptyOpen: 'Nessun allarme aspetta una risposta.',
  older: 'Allarmi più vecchi',
  newest: 'Allarmi più recenti',
  steps: { note: 'Nota', alert: 'Allarme', 'end-sessions': 'Accessi terminati', freeze: 'Blocco' },
  done: {
    note: 'Non è stato fatto nulla: le note si leggono una volta a settimana.',
    alert: 'È stato segnalato subito.',
    'end-sessions': 'I suoi accessi sono stati terminati subito.',
    freeze: 'Nessuno entra in quell’account finché un amministratore non lo riattiva.',
  },
  rules: {
    burst: 'Molti valori in pochi minuti',
    'unusual-day': 'Molto più che nei suoi giorni soliti',
    'odd-hours': 'A un’ora in cui non lavora mai',
    'unfamiliar-department': 'In un reparto che non è il suo',
    probing: 'Un rifiuto dopo l’altro',
    strangers: 'Clienti di cui non ha mai avuto il caso',
    unanswered: 'Clienti a cui non ha mai risposto',
    'left-alone': 'Casi presi e lasciati soli',
    'one-customer': 'Lo stesso cliente, ancora e ancora',
    'same-person': 'Più persone sullo stesso cliente',
    'new-place': 'Da un luogo nuovo',
    paging: 'Una conversazione dopo l’altra',
    'copied-reasons': 'Sempre lo stesso motivo',
    export: 'Molte righe portate via',
    'broken-glass': 'Accesso d’emergenza',
    'log-doubted': 'Il registro non è come è stato firmato',
    'unreviewed-glass': 'Accesso d’emergenza che nessuno ha rivisto in tempo',
    'after-reset': 'Subito dopo un ripristino dell’accesso',
    'flagged-person': 'Un collega o una persona nota',
  },
  explains: {
    burst: ({ shown, minutes, limit }) =>
      `Ha aperto ${shown} valori in ${minutes} minuti. Si segnala da ${limit} in su.`,
    'unusual-day': ({ shown, usual, limit }) =>
      `Ha aperto ${shown} valori in un giorno; di solito sono ${usual}. Si segnala sopra ${limit}.`,
    'odd-hours': ({ shown, strangers, hour, limit }) =>
      `Valori aperti verso le ${hour}:00: ${shown}; di clienti di cui non ha mai avuto il caso: ${strangers}. Da ${limit} di questi in su è un allarme.`,
    'unfamiliar-department': ({ shown, limit }) =>
      `Valori di reparti che non sono i suoi, aperti in un giorno: ${shown}. Da ${limit} in su è un allarme.`,
    probing: ({ denied, minutes, limit }) =>
      `Ha avuto ${denied} rifiuti in ${minutes} minuti. Si segnala da ${limit} in su.`,
    strangers: ({ strangers, usual, limit }) =>
      `Ha aperto in un giorno parole di ${strangers} clienti di cui non ha mai avuto il caso; di solito sono ${usual}. Si segnala da ${limit} in su.`,
    unanswered: ({ strangers, usual, limit }) =>
      `Ha aperto in sette giorni parole di ${strangers} clienti e non ha risposto a nessuno; di solito sono ${usual}. Si segnala da ${limit} in su.`,
    'left-alone': ({ talks, usual, limit }) =>
      `In un giorno ha preso ${talks} casi i cui clienti non hanno saputo nulla per 24 ore; di solito sono ${usual}. Si avvisa da ${limit} in su.`,
    'one-customer': ({ shown, limit }) =>
      `Ha aperto parole di uno stesso cliente ${shown} volte in sette giorni senza mai rispondere. Si segnala da ${limit} in su.`,
    'same-person': ({ people, limit }) =>
      `${people} persone hanno aperto in un giorno parole di uno stesso cliente, nessuna con un caso. Si segnala da ${limit} in su.`,
    'new-place': ({ strangers, limit }) =>
      `Entro un’ora da un accesso da un luogo nuovo ha aperto parole di clienti di cui non ha mai avuto il caso: ${strangers}. Da ${limit} in su, o a un’ora in cui non lavora mai, è un allarme.`,
    paging: ({ talks, minutes, limit }) =>
      `È passato per ${talks} conversazioni in ${minutes} minuti. Si segnala da ${limit} in su.`,
    'copied-reasons': ({ same, strangers, limit }) =>
      `Ha dato lo stesso motivo ${same} volte in un giorno, ${strangers} delle quali per clienti di cui non ha mai avuto il caso. Si segnala da ${limit} in su.`,
    export: ({ rows, today, limit }) =>
      `Righe portate via in una volta: ${rows}; in un giorno: ${today}. Si segnala sopra ${limit} in una volta.`,
    'broken-glass': () =>
      'Ha aperto parole in un’emergenza, prima del sì di qualcuno. Questo si segnala sempre.',
    'after-reset': ({ strangers, limit }) =>
      `Entro due ore da un ripristino ha aperto parole di clienti di cui non ha mai avuto il caso: ${strangers}. Da ${limit} in su è un allarme.`,
    'flagged-person': ({ shown, limit }) =>
      `Ha aperto senza caso parole di qualcuno che ha un contrassegno: ${shown}. Si segnala da ${limit} in su.`,
    'log-doubted': ({ doubts }) =>
      `Il registro non è come è stato firmato; motivi di dubbio: ${doubts}. Non cambiare nulla, conserva una copia ed esegui sigilo audit verify su una macchina fidata.`,
    'unreviewed-glass': ({ days, limit }) =>
      `Nessuno ha rivisto la sua emergenza in ${days} giorni. Si segnala dopo ${limit}.`,
  },
  numbersTitle: 'I numeri di questa regola',
  numbers: {
    shown: 'valori mostrati',
    strangers: 'di clienti di cui non ha mai avuto il caso',
    usual: 'di solito',
    limit: 'limite',
    minutes: 'minuti',
    hour: 'ora del giorno',
    denied: 'rifiuti',
    people: 'persone',
    talks: 'conversazioni',
    same: 'volte lo stesso motivo',
    rows: 'righe',
    today: 'righe in un giorno',
    broken: 'volte',
    doubts: 'motivi di dubbio',
    days: 'giorni senza revisione',
  },
  cause: (number) => `Che cosa ha fatto scattare la regola: ${number}`,
  entry: (number) => `La voce dell’allarme: ${number}`,
  settle: 'Risolvi: che cos’era?',
  settled: (outcome, name) => `${outcome}, dice ${name}`,
  somebody: 'qualcuno che è stato cancellato',
  outcomes: {
    justified: 'C’era un motivo',
    'not-justified': 'Non c’era motivo',
    'false-alarm': 'Falso allarme',
  },
}
