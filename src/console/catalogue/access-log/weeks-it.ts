import { countedIn } from './counted.ts'
import type { WeekWords } from './week-words.ts'

const counted = countedIn('it')

export const weeksIt: WeekWords = {
  title: 'Revisione settimanale',
  rule: 'Qualcuno firma ogni settimana entro sette giorni dalla sua fine.',
  standing: (standing) => {
    switch (standing.state) {
      case 'running':
        return 'non ancora finita'
      case 'due':
        return 'aspetta una firma'
      case 'signed':
        return 'firmata'
      case 'overdue':
        return `in ritardo, finita da ${counted(standing.days, 'giorno', 'giorni')}`
      case 'outrun':
        return `firmata, ma ${counted(standing.alerts, 'allarme è arrivato', 'allarmi sono arrivati')} dopo`
    }
  },
  about: ({ entries, alerts, notes }) =>
    `${counted(entries, 'voce', 'voci')} di persone, ${counted(alerts, 'allarme', 'allarmi')}, ${counted(notes, 'nota', 'note')}.`,
  sign: 'Rivedi e firma questa settimana',
  confirm: 'Firma con il mio nome',
  confirmAbout:
    'Dichiari di aver guardato le voci e gli allarmi di questa settimana. Il registro conserva il tuo nome, questi numeri e l’ora.',
  cancel: 'Non ancora',
  signed: (name, time) => `Firmata da ${name}, ${time}.`,
  saw: ({ entries, alerts }, since) =>
    `Aveva davanti ${counted(entries, 'voce', 'voci')} e ${counted(alerts, 'allarme', 'allarmi')}${since > 0 ? `; dopo ${counted(since, 'voce è arrivata', 'voci sono arrivate')}` : ''}.`,
  entry: (number) => `La sua voce: ${number}`,
  somebody: 'qualcuno che è stato cancellato',
  lookThrough: 'Guarda la settimana',
  earlier: (count) => counted(count, 'settimana precedente', 'settimane precedenti'),
  changed: 'Nel frattempo è successo altro; questi sono i nuovi numeri. Guardalo, poi firma.',
  settleFirst: (count) =>
    `Prima ${counted(count, 'suo allarme aspetta', 'suoi allarmi aspettano')} una risposta.`,
  toAlerts: 'Vai agli allarmi',
  notYours: 'La firma il responsabile privacy o il revisore.',
}
