import type { AlertWords } from './alert-words.ts'
import { countedIn } from './counted.ts'

const counted = countedIn('es')

export const alertsEs: AlertWords = {
  title: 'Alertas',
  about: 'Reglas que cumplió el comportamiento de alguien, cada una con sus números.',
  open: (count) => counted(count, 'espera', 'esperan'),
  onlyOpen: 'Solo las que esperan respuesta',
  empty: 'Ninguna alerta. Las reglas siguen cada mirada.',
  emptyOpen: 'Ninguna alerta espera respuesta.',
  older: 'Alertas más antiguas',
  newest: 'Alertas más recientes',
  steps: { note: 'Nota', alert: 'Alerta', 'end-sessions': 'Sesiones terminadas', freeze: 'Bloqueo' },
  done: {
    note: 'No se hizo nada: las notas se leen una vez por semana.',
    alert: 'Se avisó al momento.',
    'end-sessions': 'Sus sesiones terminaron al momento.',
    freeze: 'Nadie entra en esa cuenta hasta que un administrador la reactive.',
  },
  rules: {
    burst: 'Muchos valores en pocos minutos',
    'unusual-day': 'Mucho más que en sus días de costumbre',
    'odd-hours': 'A una hora en la que nunca trabaja',
    'unfamiliar-department': 'En un departamento que no es el suyo',
    probing: 'Un rechazo tras otro',
    strangers: 'Clientes cuyo caso nunca tuvo',
    unanswered: 'Clientes a quienes nunca respondió',
    'left-alone': 'Casos tomados y dejados solos',
    'one-customer': 'El mismo cliente, una y otra vez',
    'same-person': 'Varias personas con el mismo cliente',
    'new-place': 'Desde un lugar nuevo',
    paging: 'Una conversación tras otra',
    'copied-reasons': 'Siempre el mismo motivo',
    export: 'Muchas filas extraídas',
    'broken-glass': 'Acceso de emergencia',
    'log-doubted': 'El registro no es como se firmó',
    'unreviewed-glass': 'Acceso de emergencia que nadie revisó a tiempo',
    'after-reset': 'Poco después de restablecer su acceso',
    'flagged-person': 'Alguien del equipo o una persona conocida',
  },
  explains: {
    burst: ({ shown, minutes, limit }) =>
      `Abrió ${shown} valores en ${minutes} minutos. Se avisa a partir de ${limit}.`,
    'unusual-day': ({ shown, usual, limit }) =>
      `Abrió ${shown} valores en un día; lo habitual son ${usual}. Se avisa por encima de ${limit}.`,
    'odd-hours': ({ shown, strangers, hour, limit }) =>
      `Valores abiertos hacia las ${hour}:00: ${shown}; de clientes cuyo caso nunca tuvo: ${strangers}. A partir de ${limit} de estos es una alerta.`,
    'unfamiliar-department': ({ shown, limit }) =>
      `Valores de departamentos que no son los suyos, abiertos en un día: ${shown}. A partir de ${limit} es una alerta.`,
    probing: ({ denied, minutes, limit }) =>
      `Tuvo ${denied} rechazos en ${minutes} minutos. Se avisa a partir de ${limit}.`,
    strangers: ({ strangers, usual, limit }) =>
      `Abrió en un día palabras de ${strangers} clientes cuyo caso nunca tuvo; lo habitual son ${usual}. Se avisa a partir de ${limit}.`,
    unanswered: ({ strangers, usual, limit }) =>
      `Abrió en siete días palabras de ${strangers} clientes y no respondió a ninguno; lo habitual son ${usual}. Se avisa a partir de ${limit}.`,
    'left-alone': ({ talks, usual, limit }) =>
      `Tomó en un día ${talks} casos cuyos clientes no supieron nada durante 24 horas; lo habitual es ${usual}. Se avisa a partir de ${limit}.`,
    'one-customer': ({ shown, limit }) =>
      `Abrió palabras de un mismo cliente ${shown} veces en siete días sin responderle nunca. Se avisa a partir de ${limit}.`,
    'same-person': ({ people, limit }) =>
      `${people} personas abrieron en un día palabras de un mismo cliente, ninguna con un caso. Se avisa a partir de ${limit}.`,
    'new-place': ({ strangers, limit }) =>
      `En la hora siguiente a entrar desde un lugar nuevo abrió palabras de clientes cuyo caso nunca tuvo: ${strangers}. A partir de ${limit}, o a una hora en la que nunca trabaja, es una alerta.`,
    paging: ({ talks, minutes, limit }) =>
      `Pasó por ${talks} conversaciones en ${minutes} minutos. Se avisa a partir de ${limit}.`,
    'copied-reasons': ({ same, strangers, limit }) =>
      `Dio el mismo motivo ${same} veces en un día, ${strangers} de ellas para clientes cuyo caso nunca tuvo. Se avisa a partir de ${limit}.`,
    export: ({ rows, today, limit }) =>
      `Filas extraídas de una vez: ${rows}; en un día: ${today}. Se avisa por encima de ${limit} de una vez.`,
    'broken-glass': () =>
      'Abrió palabras en una emergencia, antes del sí de nadie. De esto se avisa siempre.',
    'after-reset': ({ strangers, limit }) =>
      `En las dos horas siguientes a restablecer su acceso abrió palabras de clientes cuyo caso nunca tuvo: ${strangers}. A partir de ${limit} es una alerta.`,
    'flagged-person': ({ shown, limit }) =>
      `Abrió sin caso palabras de alguien que lleva una marca: ${shown}. Se avisa a partir de ${limit}.`,
    'log-doubted': ({ doubts }) =>
      `El registro no es como se firmó; motivos de duda: ${doubts}. No cambies nada, guarda una copia y ejecuta sigilo audit verify en una máquina de confianza.`,
    'unreviewed-glass': ({ days, limit }) =>
      `Nadie revisó su emergencia en ${days} días. Se avisa después de ${limit}.`,
  },
  numbersTitle: 'Los números de esta regla',
  numbers: {
    shown: 'valores mostrados',
    strangers: 'de clientes cuyo caso nunca tuvo',
    usual: 'lo habitual',
    limit: 'límite',
    minutes: 'minutos',
    hour: 'hora del día',
    denied: 'rechazos',
    people: 'personas',
    talks: 'conversaciones',
    same: 'veces el mismo motivo',
    rows: 'filas',
    today: 'filas en un día',
    broken: 'veces',
    doubts: 'motivos de duda',
    days: 'días sin revisión',
  },
  cause: (number) => `Lo que cumplió la regla: ${number}`,
  entry: (number) => `La entrada de la alerta: ${number}`,
  settle: 'Resolver: ¿qué fue?',
  settled: (outcome, name) => `${outcome}, dice ${name}`,
  somebody: 'alguien que fue borrado',
  outcomes: {
    justified: 'Había un motivo',
    'not-justified': 'No había motivo',
    'false-alarm': 'Falsa alarma',
  },
}
