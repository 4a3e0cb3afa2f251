import type { GuardWords } from './words.ts'

export const it: GuardWords = {
  asks: {
    code: 'un codice inviato a qualcuno',
    card: 'i dati di una carta',
    password: 'una password',
    'remote-access': 'il controllo di un dispositivo',
    payment: 'un pagamento su un conto privato',
    'look-alike-link': 'di aprire un indirizzo che somiglia soltanto al nostro',
    other: 'qualcosa che nessuno di noi può chiedere',
  },
  held: (asks) => `Non inviato: chiede ${asks}.`,
  warned: (asks) => `Attenzione: chiede ${asks}. Può essere una truffa.`,
  why: 'Ai clienti diciamo che non lo chiediamo mai, così riconoscono chi finge di essere noi.',
  change: 'Cambia il testo',
  insist: 'Invia comunque',
  mayNot: 'Questo non si può inviare, chiunque lo voglia.',
  whatToDo:
    'Non dare nulla del genere e non aprire link, chiunque dica di essere. Segnalalo: privacy e sicurezza verificano.',
  report: 'Segnala',
  addNote: 'Aggiungi una nota',
  noteHint: 'Che cosa ti ha colpito (facoltativo)',
  reported: (incident) => `Segnalato come ${incident}`,
}
