import { countedIn } from './counted.ts'
import type { WeekWords } from './week-words.ts'

const counted = countedIn('es')

export const weeksEs: WeekWords = {
  title: 'Revisión semanal',
  rule: 'Alguien firma cada semana dentro de los siete días siguientes a su fin.',
  standing: (standing) => {
    switch (standing.state) {
      case 'running':
        return 'aún no ha terminado'
      case 'due':
        return 'espera una firma'
      case 'signed':
        return 'firmada'
      case 'overdue':
        return `atrasada, terminó hace ${counted(standing.days, 'día', 'días')}`
      case 'outrun':
        return `firmada, pero ${counted(standing.alerts, 'alerta llegó', 'alertas llegaron')} después`
    }
  },
  about: ({ entries, alerts, notes }) =>
    `${counted(entries, 'entrada', 'entradas')} de personas, ${counted(alerts, 'alerta', 'alertas')}, ${counted(notes, 'nota', 'notas')}.`,
  sign: 'Revisar y firmar esta semana',
  confirm: 'Firmar con mi nombre',
  confirmAbout:
    'Declaras que miraste las entradas y las alertas de esta semana. El registro guarda tu nombre, estos números y la hora.',
  cancel: 'Todavía no',
  signed: (name, time) => `Firmada por ${name}, ${time}.`,
  saw: ({ entries, alerts }, since) =>
    `Tenía delante ${counted(entries, 'entrada', 'entradas')} y ${counted(alerts, 'alerta', 'alertas')}${since > 0 ? `; después ${counted(since, 'entrada llegó', 'entradas llegaron')}` : ''}.`,
  entry: (number) => `Su entrada: ${number}`,
  somebody: 'alguien que fue borrado',
  lookThrough: 'Mirar la semana',
  earlier: (count) => counted(count, 'semana anterior', 'semanas anteriores'),
  changed: 'Entretanto pasó más; estos son los nuevos números. Míralo y después firma.',
  settleFirst: (count) =>
    `Antes, ${counted(count, 'alerta suya espera', 'alertas suyas esperan')} respuesta.`,
  toAlerts: 'Ir a las alertas',
  notYours: 'La firma el responsable de privacidad o un auditor.',
}
