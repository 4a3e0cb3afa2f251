import type { ShellWords } from './words.ts'

export const it: ShellWords = {
  language: 'Lingua',
  navigation: 'Pagine',
  skip: 'Vai alla pagina',
  pages: {
    start: 'Provalo',
    inbox: 'Posta',
    flowMap: 'Flussi',
    simulator: 'Simulatore',
    accessLog: 'Registro accessi',
    incidents: 'Incidenti',
    operations: 'Operatività',
    settings: 'Impostazioni',
    signIn: 'Accedi',
    enrolment: 'Inizia',
  },
  closeDialog: 'Chiudi',
  copied: 'Copiato',
  notCopied: 'Il browser non l’ha permesso. Seleziona il testo e copialo tu.',
  unanswered:
    'Il server non risponde. Quello che vedi può essere vecchio; gli si richiede ogni pochi secondi.',
  loading: 'Caricamento…',
  noSuchPage: {
    title: 'Questa pagina non esiste',
    about: 'L’indirizzo può essere vecchio o scritto male.',
    home: 'Vai alla prima pagina',
  },
  notLoaded: {
    title: 'La pagina non si è caricata',
    about: 'Il server non risponde o nel frattempo è stato aggiornato.',
    retry: 'Carica di nuovo',
  },
}
