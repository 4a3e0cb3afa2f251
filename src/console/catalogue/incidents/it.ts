import { countedIn } from '../access-log/counted.ts'
import type { IncidentsWords } from './words.ts'

const counted = countedIn('it')

export const it: IncidentsWords = {
  title: 'Incidenti',
  about:
    'Dati personali di clienti che erano conservati in chiaro e messaggi che qualcuno ha segnalato come inganno. Ora ogni copia è oscurata.',
  list: 'Che cosa è stato trovato',
  law: 'Chi avvisare, e se occorre avvisare, lo decidi tu. Il GDPR (art. 33) dà 72 ore da quando lo si sa, l’ANPD (Risoluzione 15/2024) tre giorni lavorativi.',
  open: (count) => counted(count, 'aperto', 'aperti'),
  onlyOpen: 'Solo quelli aperti',
  emptyOpen: 'Nessun incidente è aperto.',
  empty: 'Non c’è mai stato un incidente.',
  emptyOlder: 'Qui non ce ne sono di meno recenti.',
  stale: (when) =>
    `Il server non risponde. Quello che vedi è delle ${when}; viene richiesto di nuovo da solo.`,
  failed: {
    title: 'Gli incidenti non si sono potuti leggere',
    about: 'Il server, la sua base dati o il suo registro non risponde. Nulla è perso: riprova.',
    notAllowed: 'I tuoi ruoli non lo permettono. Chiedi a chi amministra.',
    retry: 'Riprova',
  },
  stored: (kind, copies) => `${kind} conservato in chiaro, in ${counted(copies, 'copia', 'copie')}`,
  trick: (line) => `La riga ${line} chiede ciò che nessuno può chiedere`,
  opened: (when, age, by) => `aperto ${when} (${age}) da ${by}`,
  closed: (outcome, when, by) => `${outcome} · chiuso ${when} da ${by}`,
  nobody: (id) => (id === 'cli' ? 'la riga di comando del server' : 'un account che non c’è più'),
  inCase: (number) => `Caso ${number}`,
  talk: 'conversazione',
  time: {
    running: (hours) => `Delle 72 ore: ${counted(hours, 'ne resta', 'ne restano')}`,
    pressing: (hours) => `Urgente, delle 72 ore: ${counted(hours, 'ne resta', 'ne restano')}`,
    over: (hours) => `Scaduto: le 72 ore sono finite ${counted(hours, 'ora', 'ore')} fa`,
  },
  newest: 'Più recenti',
  older: 'Meno recenti',
  close: 'Chiudi',
  outcomes: {
    'no-risk': { label: 'Nessuno da avvisare.', says: 'Non c’è rischio per la persona.' },
    reported: { label: 'Qualcuno è stato avvisato:', says: 'l’autorità o le persone interessate.' },
    mistaken: { label: 'Un errore.', says: 'Non erano dati personali, o non era un inganno.' },
  },
  dialog: {
    title: (number) => `Chiudi ${number}`,
    about: 'Resta nell’elenco e nel registro, con il tuo nome. Non si può riaprire.',
    outcome: 'Com’è finito?',
    note: 'Perché (può restare vuoto)',
    noteHint: 'Viene oscurato prima di essere conservato; sparisce dopo 90 giorni.',
    close: 'Chiudi l’incidente',
  },
  said: {
    closed: (number) => `${number} è chiuso.`,
    faster: (by) => `L’aveva già chiuso ${by}.`,
    gone: 'Questo incidente non c’è.',
  },
  keys: {
    places: { page: 'Pagina', list: 'Incidenti' },
    acts: {
      help: 'Mostra i tasti',
      all: 'Solo quelli aperti, o tutti',
      older: 'Meno recenti',
      newest: 'Torna ai più recenti',
      down: 'Successivo',
      up: 'Precedente',
      close: 'Chiudi',
      open: 'Apri il caso',
    },
  },
}
