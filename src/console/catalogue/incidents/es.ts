import { countedIn } from '../access-log/counted.ts'
import type { IncidentsWords } from './words.ts'

const counted = countedIn('es')

export const es: IncidentsWords = {
  title: 'Incidentes',
  about:
    'Datos personales de clientes que quedaron guardados en claro y mensajes que alguien denunció como engaño. Hoy cada copia está enmascarada.',
  list: 'Lo que se encontró',
  law: 'A quién avisar, y si hay que avisar, lo decides tú. El RGPD (art. 33) da 72 horas desde que se sabe; la ANPD (Resolución 15/2024), tres días hábiles.',
  open: (count) => counted(count, 'abierto', 'abiertos'),
  onlyOpen: 'Solo los abiertos',
  emptyOpen: 'No hay ningún incidente abierto.',
  empty: 'Nunca hubo un incidente.',
  emptyOlder: 'Aquí no hay más antiguos.',
  stale: (when) => `El servidor no responde. Lo que ves es de ${when}; se le vuelve a preguntar solo.`,
  failed: {
    title: 'No se pudieron leer los incidentes',
    about:
      'El servidor, su base de datos o su registro no responde. No se ha perdido nada: inténtalo de nuevo.',
    notAllowed: 'Tus roles no lo permiten. Pregunta a quien administra.',
    retry: 'Intentar de nuevo',
  },
  stored: (kind, copies) => `${kind} guardado en claro, en ${counted(copies, 'copia', 'copias')}`,
  trick: (line) => `La línea ${line} pide lo que nadie puede pedir`,
  opened: (when, age, by) => `abierto el ${when} (${age}) por ${by}`,
  closed: (outcome, when, by) => `${outcome} · cerrado el ${when} por ${by}`,
  nobody: (id) => (id === 'cli' ? 'la línea de comandos del servidor' : 'una cuenta que ya no existe'),
  inCase: (number) => `Caso ${number}`,
  talk: 'conversación',
  time: {
    running: (hours) => `De las 72 horas: ${counted(hours, 'queda', 'quedan')}`,
    pressing: (hours) => `Urgente, de las 72 horas: ${counted(hours, 'queda', 'quedan')}`,
    over: (hours) => `Fuera de plazo: las 72 horas acabaron hace ${counted(hours, 'hora', 'horas')}`,
  },
  newest: 'Más recientes',
  older: 'Más antiguos',
  close: 'Cerrar',
  outcomes: {
    'no-risk': { label: 'No había que avisar a nadie.', says: 'No hay riesgo para la persona.' },
    reported: { label: 'Se avisó a alguien:', says: 'a la autoridad o a las personas afectadas.' },
    mistaken: { label: 'Un error.', says: 'No eran datos personales, o no era un engaño.' },
  },
  dialog: {
    title: (number) => `Cerrar ${number}`,
    about: 'Queda en la lista y en el registro, con tu nombre. No se puede volver a abrir.',
    outcome: '¿Cómo acabó?',
    note: 'Por qué (puede quedar vacío)',
    noteHint: 'Se enmascara antes de guardarse; desaparece a los 90 días.',
    close: 'Cerrar el incidente',
  },
  said: {
    closed: (number) => `${number} está cerrado.`,
    faster: (by) => `Ya lo había cerrado ${by}.`,
    gone: 'No existe ese incidente.',
  },
  keys: {
    places: { page: 'Página', list: 'Incidentes' },
    acts: {
      help: 'Mostrar las teclas',
      all: 'Solo los abiertos, o todos',
      older: 'Más antiguos',
      newest: 'Volver a los más recientes',
      down: 'Siguiente',
      up: 'Anterior',
      close: 'Cerrar',
      open: 'Abrir el caso',
    },
  },
}
