import type { MailWords } from './mail-words.ts'

const what = {
  password: 'una nuova password',
  'second-factor': 'una nuova app',
  both: 'una nuova password e una nuova app',
}
const happened = {
  'password-changed': 'La tua password è stata cambiata.',
  'second-factor-changed': 'La tua app di autenticazione o i tuoi codici di recupero sono stati cambiati.',
  'recovery-code-used': 'Uno dei tuoi codici di recupero è stato usato.',
  'reset-started':
    'È stato creato un link perché tu scelga di nuovo la password o l’app. Le tue sessioni sono state chiuse.',
}

export const mailIt: MailWords = {
  link: (kind, link, until) => ({
    subject: `Sigilo: il tuo link per ${what[kind]}`,
    text: `Questo link serve per ${what[kind]}. È solo tuo, vale una volta e fino al ${until}:\n\n${link}\n\nNessuno dell’azienda ne ha bisogno: non darlo a nessuno. Non l’hai chiesto tu? Non aprirlo e avvisa un amministratore.\n`,
  }),
  notice: (kind, time) => ({
    subject: 'Sigilo: il tuo accesso è stato cambiato',
    text: `${happened[kind]} (${time})\n\nSe non sei stato tu, o non l’hai chiesto, avvisa subito un amministratore: può chiudere le tue sessioni e disattivare il tuo account.\n`,
  }),
  colleague: (place, time, log) => ({
    subject: 'Sigilo: l’accesso di un collega viene ripristinato',
    text: `Qualcuno ha creato un link perché un collega scelga di nuovo la password o l’app (${time}).\n\nChi, e per chi, è nella voce ${place} del registro degli accessi: ${log}\nSe non sai perché, chiedi a entrambi.\n`,
  }),
}
