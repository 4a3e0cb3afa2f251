import type { NoticesWords } from './words.ts'

export const it: NoticesWords = {
  notifications: 'Notifiche',
  turnOn: 'Attiva le notifiche',
  turnOff: 'Disattiva le notifiche',
  said: {
    on: 'Notifiche attive. Arrivano quando nessuna pagina di Sigilo è sullo schermo, e dicono il caso e il suo reparto, mai le parole.',
    off: 'Notifiche disattivate.',
  },
  title: (number) => `Caso ${number}`,
  about: {
    assigned: (department) => `${department}: ora è tuo`,
    wrote: (department) => `${department}: il cliente ha scritto`,
    unclaimed: (department) => `${department}: nessuno lo ha ancora preso`,
  },
  ended: 'La sessione è finita: accedi di nuovo per ricevere le notifiche.',
  problems: {
    refused: {
      title: 'Il browser rifiuta le notifiche',
      about:
        'Premi il simbolo davanti all’indirizzo di questa pagina, consenti le notifiche e attivale di nuovo qui. Se il browser non lo permette, chiedi a chi cura questo computer.',
    },
    unanswered: {
      title: 'Il browser non le ha ancora consentite',
      about: 'Attivale di nuovo e scegli «Consenti» quando il browser lo chiede, accanto all’indirizzo.',
    },
    unsupported: {
      title: 'Questo browser non può notificare',
      about: 'Apri la console su un computer, con https, in Chrome, Edge, Firefox o Safari aggiornato.',
    },
  },
  understood: 'Ho capito',
}
