import type { SignInWords } from './words.ts'

export const it: SignInWords = {
  title: 'Accedi',
  about: 'Per chi lavora qui. Ogni sguardo alle parole di un cliente è registrato a tuo nome.',
  email: 'E-mail',
  goOn: 'Continua',
  forgotten:
    'Hai perso la password o il telefono? Un admin può mandarti un nuovo link; nessuno vede o sceglie la tua password.',
  was: {
    'signed-out': 'Sei uscito.',
    ended: 'Il tuo accesso è terminato. Accedi di nuovo e torni a questa pagina.',
  },
  tooLong: 'Sono passati più di cinque minuti. Ricomincia dalla password.',
  second: {
    title: 'Ancora un passo',
    about: 'Apri l’app di autenticazione e scrivi il codice che mostra per Sigilo.',
    go: 'Accedi',
    startOver: 'Usa un altro account',
  },
  code: {
    app: 'Codice dell’app',
    appHint: 'Sei cifre. Ogni codice vale una volta.',
    recovery: 'Codice di recupero',
    recoveryHint: 'Uno di quelli che hai conservato all’inizio. Ognuno vale una volta.',
    useRecovery: 'Usa un codice di recupero',
    useApp: 'Usa l’app',
  },
  password: {
    given: 'Password',
    chosen: 'Nuova password',
    show: 'Mostra',
    hide: 'Nascondi',
    enough: (length) =>
      `${length} caratteri: abbastanza lunga. Viene anche cercata negli elenchi di password rubate.`,
    needed: (length, shortest) =>
      `${length} di almeno ${shortest} caratteri. Qualche parola senza legame si ricorda bene.`,
  },
  app: {
    picture: 'Codice QR per l’app di autenticazione',
    scan: 'Inquadralo con un’app di autenticazione sul telefono.',
    typed: 'Niente fotocamera? Scrivi questa chiave nell’app:',
  },
  recovery: {
    title: 'Conserva i codici di recupero',
    about:
      'Se perdi il telefono, ognuno ti fa entrare una volta. Si vedono ora e mai più: tienili lontano da questo computer.',
    copy: 'Copia',
    download: 'Salva in un file',
    print: 'Stampa',
    kept: 'Li ho conservati',
    fileTitle: 'Sigilo: codici di recupero, ognuno vale una volta',
    fileName: 'sigilo-codici-di-recupero.txt',
  },
  enrolment: {
    waiting: 'Apro il tuo link…',
    titles: {
      invitation: (name) => `Ti diamo il benvenuto, ${name}`,
      password: (name) => `Una nuova password, ${name}`,
      'second-factor': (name) => `Una nuova app, ${name}`,
      both: (name) => `Una nuova password e una nuova app, ${name}`,
    },
    abouts: {
      invitation: 'Due cose e ci sei: una password e un’app sul telefono.',
      password: 'Scegli una nuova password; l’app resta com’è.',
      'second-factor': 'Aggiungi la nuova app; la password resta com’è.',
      both: 'Scegli un’altra password e aggiungi un’altra app; quelle di prima non aprono più nulla.',
    },
    until: (time) => `Il link vale fino al ${time}.`,
    first: {
      invitation: '1. Scegli una password',
      password: '1. Scegli una password',
      'second-factor': '1. La tua password',
      both: '1. Scegli una password',
    },
    second: '2. Aggiungi Sigilo all’app',
    secondKept: '2. Un codice dell’app',
    go: 'Concludi',
    done: 'Fatto',
    toSignIn: 'Vai all’accesso',
    over: {
      title: 'Questo link non funziona',
      about:
        'È già stato usato, è scaduto o è stato copiato a metà. Riaprilo da dove l’hai ricevuto, o chiedine uno nuovo a chi l’ha mandato.',
    },
  },
  stepUp: {
    title: 'Sei ancora tu?',
    about: 'Serve un codice nuovo dell’app; poi vale per cinque minuti.',
    go: 'Conferma',
  },
  idleSoon: {
    title: 'L’accesso sta per terminare',
    about: 'Quasi 30 minuti senza richieste. Vuoi restare?',
    over: 'Un accesso dura dieci ore, e stanno per finire. Concludi quello che stai facendo e accedi di nuovo.',
    left: (time) => `Tempo rimasto: ${time}`,
    stay: 'Resta',
    goOn: 'Continua',
    leave: 'Esci',
  },
  signsInAs: (email) => `Accedi come ${email}.`,
  newApp:
    'La nuova app è pronta e tutti i tuoi accessi sono terminati. Conserva questi codici, poi accedi con la nuova app.',
  unreachable: {
    title: 'Il server non risponde',
    about: 'Nulla è andato perso. Riprova tra un momento.',
    retry: 'Riprova',
  },
  noRight: {
    title: 'Questa pagina non è per i tuoi ruoli',
    about: 'Se ti serve per il lavoro, chiedi a un admin. La richiesta di aprirla non conta contro di te.',
  },
  account: { mine: 'Il mio account', signOut: 'Esci' },
  failures: {
    wrong: 'E-mail o password non corretta.',
    wrongCode:
      'Il codice non è corretto o è già stato usato. Aspetta il prossimo e riprova. Se nessuno va bene, attiva l’ora automatica sul telefono.',
    wrongRecovery: 'Il codice di recupero non è corretto o è già stato usato.',
    wrongEither:
      'Non accettato. Controlla la password e aspetta il prossimo codice dell’app. Se nessuno va bene, attiva l’ora automatica sul telefono.',
    gone: 'Non c’è più. Ricarica la pagina.',
    'not-allowed': 'I tuoi ruoli non lo permettono.',
    log: 'Il registro non si può scrivere, quindi nulla è cambiato. Riprova tra un momento.',
    there: 'Qualcuno qui ha già questa e-mail.',
    department: 'Un reparto scelto non c’è più. Ricarica la pagina e scegli di nuovo.',
    unreachable: 'Il server non risponde. Riprova tra un momento.',
    refused: 'Il server ha rifiutato. Controlla quello che hai scritto.',
    late: 'Nessuna risposta in tempo. Può essere stato fatto comunque: guarda prima di ripetere.',
    wait: (seconds) => `Aspetta ${seconds} ${seconds === 1 ? 'secondo' : 'secondi'}.`,
    waited: 'Ora puoi riprovare.',
    'too-soon': 'Troppi tentativi. Aspetta prima del prossimo.',
    short: 'Almeno 15 caratteri, per favore.',
    long: 'Al massimo 256 caratteri, per favore.',
    common: 'Questa password è negli elenchi di quelle rubate. Scegline un’altra.',
    named: 'Lascia fuori il tuo nome e quello dell’azienda.',
  },
}
