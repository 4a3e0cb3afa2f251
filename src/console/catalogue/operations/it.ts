import { countedIn } from '../access-log/counted.ts'
import type { OperationsWords } from './words.ts'

const counted = countedIn('it')

export const it: OperationsWords = {
  title: 'Operatività',
  about: 'Se tutto funziona e cosa fare dove non funziona. La pagina guarda di nuovo ogni dieci secondi.',
  simulated: 'Questo server fa la parte di WhatsApp: nulla esce da questa macchina.',
  stale: (when) =>
    `Il server non risponde. Quello che vedi è delle ${when}; viene richiesto di nuovo da solo.`,
  readOnly: 'Puoi guardare, ma non sistemare nulla qui.',
  failed: {
    title: 'Non si sa se tutto funziona',
    about: 'Il server o la sua base dati non risponde. Se resta così, guarda la macchina su cui gira.',
    notAllowed: 'I tuoi ruoli non lo permettono. Chiedi a chi amministra.',
    retry: 'Riprova',
  },
  channel: {
    title: 'WhatsApp',
    states: {
      working: 'WhatsApp funziona',
      slow: 'WhatsApp accetta meno di quanto inviamo',
      down: 'WhatsApp non risponde',
      refused: 'WhatsApp rifiuta i nostri messaggi',
      quiet: 'WhatsApp non consegna nulla',
    },
    since: (when, age) => `da ${when} (${age})`,
    customers: {
      working: 'I clienti ricevono risposta.',
      slow: 'Le risposte arrivano più tardi, in ordine.',
      down: 'Le risposte aspettano qui e partono da sole, in ordine, quando WhatsApp torna. Quello che i clienti scrivono arriva tardi.',
      refused:
        'I clienti restano senza risposta finché non si sistema. Le risposte aspettano qui e poi partono da sole.',
      quiet: 'A quest’ora i clienti di solito scrivono. Forse scrivono e nulla arriva qui.',
    },
    todo: {
      none: 'Nulla da fare.',
      quiet:
        'Guarda nel pannello dell’app di Meta se il webhook punta ancora qui e manda tu un messaggio al numero.',
      token:
        'Il token di accesso è stato revocato o è scaduto. Creane uno nuovo nel Business Manager di Meta, mettilo in WHATSAPP_ACCESS_TOKEN e riavvia il server.',
      permission:
        'Il token di accesso non può inviare per questo numero. Nel Business Manager di Meta dai all’utente di sistema il numero e il permesso di inviare messaggi.',
      locked:
        'Meta ha bloccato o limitato l’account. Leggi perché in Qualità dell’account, su Meta, e chiedi lì una revisione.',
      payment:
        'Meta non ha un metodo di pagamento valido. Sistemalo nel Business Manager di Meta, alla fatturazione.',
      registration:
        'Il numero non è registrato o il PIN è sbagliato. Registralo di nuovo nel Gestore WhatsApp di Meta.',
      quality:
        'Troppi clienti hanno bloccato o segnalato il numero. Ferma quello che l’azienda invia di sua iniziativa e guarda la valutazione nel Gestore WhatsApp di Meta.',
      'too-much':
        'Si invia più di quanto Meta accetti da questo numero. Riprende da solo; se resta così, chiedi a Meta un limite più alto.',
      pair: 'Un cliente ha ricevuto troppo in poco tempo. Riprende da solo.',
      unreachable:
        'Guarda se questo server raggiunge graph.facebook.com (rete, proxy, DNS), poi guarda metastatus.com.',
      meta: 'Meta dice che ora non può. Guarda metastatus.com; riprende da solo.',
      ours: 'Un nostro messaggio era sbagliato: un modello o un file. Cerca il codice nella documentazione di Meta e correggi il flusso.',
      notice: 'Meta ha mandato un avviso sull’account. Leggilo nel Business Manager di Meta.',
    },
    unknown: 'Di WhatsApp non si sa ancora nulla. Fai il controllo.',
    number: 'Numero presso Meta',
    code: 'Codice di Meta',
    notice: 'Avviso di Meta',
    accepted: 'Ultimo messaggio accettato da Meta',
    heard: 'Ultimo messaggio consegnato da Meta',
    refused: 'Ultimo messaggio rifiutato',
    checked: 'Ultima domanda a Meta',
    never: 'mai',
    health: {
      available: 'dice che va tutto bene',
      limited: 'dice che il numero è limitato',
      blocked: 'dice che il numero è bloccato',
      refused: 'ha rifiutato la domanda',
      unreachable: 'non ha risposto',
      'not-told': 'non si può chiedere con questo token',
    },
  },
  queues: {
    title: 'Che cosa aspetta',
    about: 'Da quanto aspetta il più vecchio di ogni coda.',
    queue: 'Coda',
    count: 'In attesa',
    oldest: 'Più vecchio',
    nothing: 'nessuno',
    names: {
      messages: 'Dai clienti',
      held: 'Trattenuti',
      replies: 'Risposte',
      starts: 'Avviati dall’azienda',
    },
    says: {
      messages: 'scritti dai clienti, non ancora presi',
      held: 'dietro un messaggio che fallisce e viene riprovato',
      replies: 'in viaggio verso WhatsApp o in attesa',
      starts: 'promemoria e modelli da inviare',
    },
    arrived: (lastHour, hourBefore) =>
      `Messaggi dei clienti nell’ultima ora: ${lastHour}. Nell’ora prima: ${hourBefore}.`,
  },
  sends: {
    title: 'Non confermati',
    about:
      'Nessuno sa se sono arrivati: WhatsApp li ha presi o no, e non è giunta notizia. Non vengono reinviati da soli.',
    empty: 'Di ogni messaggio si sa che fine ha fatto.',
    kinds: { reply: 'Risposta dell’assistente', words: 'Risposta di un operatore', template: 'Modello' },
    sent: (when, age) => `inviato ${when} (${age})`,
    arrived: 'È arrivato',
    lost: 'Non è arrivato',
    saidArrived: 'Annotato: è arrivato.',
    saidLost: 'Annotato: non è arrivato.',
  },
  letters: {
    title: 'Non elaborati',
    about: 'Messaggi di clienti falliti più volte. Restano sigillati: nessuno li legge qui.',
    empty: 'Ogni messaggio è stato elaborato.',
    came: (when, age) => `arrivato ${when} (${age})`,
    tried: (times) => `provato ${counted(times, 'volta', 'volte')}`,
    whys: {
      CANNOT_OPEN:
        'Non si apre: la chiave non va bene. Riprovare serve solo quando torna la chiave giusta; altrimenti apri un caso.',
      KEY_DESTROYED:
        'La chiave è stata distrutta a tempo. Nessuno può più leggerlo: apri un caso e chiedi al cliente.',
      DETECTOR_FAILED:
        'I rilevatori non hanno risposto e non è stato mascherato. Riprova quando il controllo va bene.',
      UNPROTECTED_TEXT:
        'La maschera non era sicura, quindi nulla è stato salvato. Apri un caso e avvisa chi cura i rilevatori.',
      KNOWN_VALUE:
        'Qualcosa di noto del cliente è rimasto in chiaro, quindi nulla è stato salvato. Apri un caso.',
      SERVICE_FAILED: 'Un sistema dell’azienda non ha risposto. Riprova quando torna.',
      DATABASE_DOWN: 'La base dati non ha risposto. Riprova.',
      BAD_FLOW: 'Il flusso ha un errore. Correggilo, pubblicalo e riprova.',
      other:
        'È fallito qualcosa che non ha nome. Riprova una volta; se torna, apri un caso e segnala il codice.',
    },
    retry: 'Riprova',
    retryAll: (messages) => `Riprova tutti (${messages})`,
    makeCase: 'Apri un caso',
    retried: (messages) => `${counted(messages, 'messaggio', 'messaggi')} di nuovo in viaggio.`,
    handedOn: 'Il caso è aperto; il cliente ne riceve il numero.',
  },
  gone: 'Qualcun altro l’aveva già sistemato.',
  inCase: (number) => `Caso ${number}`,
  dialog: {
    title: 'Apri un caso',
    about:
      'Il messaggio resta sigillato. Qualcuno del reparto chiede al cliente, che riceve il numero del caso.',
    department: 'Reparto',
    open: 'Apri il caso',
  },
  checkUp: {
    title: 'Controllo',
    about: 'Guarda tutto una volta, adesso.',
    run: 'Controlla tutto',
    isRunning: 'Controllo…',
    whats: { channel: 'WhatsApp', database: 'Base dati', log: 'Registro', clock: 'Orologi' },
    states: { well: 'bene', unwell: 'non va bene', 'not-known': 'non si sa' },
    todo: {
      channel: 'Cosa fare sta in cima alla pagina.',
      database:
        'I messaggi vengono rifiutati e Meta li rimanda più tardi. Guarda la base dati: è attiva, il disco è pieno?',
      log: 'Nulla viene mostrato a nessuno finché il registro non si può scrivere. Esegui sigilo audit verify.',
      clock:
        'Gli orologi di questo server e della base dati differiscono. Fai seguire a entrambi lo stesso server dell’ora.',
    },
    took: (milliseconds) => `ha risposto in ${milliseconds} ms`,
    apart: (milliseconds) => `${milliseconds} ms di differenza`,
    looked: (when) => `Controllato alle ${when}`,
    allWell: 'Va tutto bene.',
    unwell: (count) => `${counted(count, 'cosa non va', 'cose non vanno')} bene.`,
  },
  beside: {
    title: 'Registro e flussi',
    log: 'Registro degli accessi',
    logWell: 'viene scritto ed è integro',
    logBehind: 'non si può scrivere: nulla viene mostrato a nessuno finché non si può',
    logDoubted: 'è stato trovato cambiato. Avvisa chi cura la privacy ed esegui sigilo audit verify.',
    signed: (when) => `ultima firma ${when}`,
    unsigned: 'non ancora firmato',
    verified: (when) => `ultima verifica ${when}`,
    notVerified: 'non ancora verificato',
    live: 'Flussi',
    deployed: (version, when) => `versione ${version}, pubblicata ${when}`,
    rolledBack: (version, when) => `di nuovo alla versione ${version} ${when}`,
    neverDeployed: 'mai pubblicati: i clienti ricevono quello che sta nella cartella',
  },
  keys: {
    places: { page: 'Pagina', list: 'Che cosa aspetta qualcuno' },
    acts: {
      help: 'Mostra i tasti',
      check: 'Controlla tutto',
      'retry-all': 'Riprova tutti quelli non elaborati',
      down: 'Successivo',
      up: 'Precedente',
      arrived: 'È arrivato',
      lost: 'Non è arrivato',
      retry: 'Riprova',
      case: 'Apri un caso',
    },
  },
}
