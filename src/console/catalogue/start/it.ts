import type { StartWords } from './words.ts'

export const it: StartWords = {
  tagline: 'Scrivi sul telefono e guarda che cosa si conserva.',
  demo: 'Questa è una dimostrazione: tutto resta su questa macchina. WhatsApp, il negozio e le persone sono inventati.',
  starters: [
    'ciao, buongiorno',
    'posso cambiare una candela?',
    'sono Marta Bellini, codice fiscale BLLMRT85D50A944X, dov’è il mio ordine?',
  ],
  tries: {
    title: 'Cinque cose da provare',
    list: [
      { text: 'dov’è l’ordine 1042?', shows: 'il solo numero d’ordine non svela nulla di personale' },
      { text: 'vorrei prenotare una visita', shows: 'un appuntamento, passo per passo' },
      {
        text: 'sono Marta Bellini, codice fiscale BLLMRT85D50A944X, mail marta@example.it',
        shows: 'nome, documento ed e-mail vengono oscurati',
      },
      { text: 'voglio parlare con una persona', shows: 'un numero di caso, e l’assistente tace' },
      { text: 'STOP', shows: 'una conferma e poi più nulla' },
    ],
  },
}
