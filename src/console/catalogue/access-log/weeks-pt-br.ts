import { countedIn } from './counted.ts'
import type { WeekWords } from './week-words.ts'

const counted = countedIn('pt-BR')

export const weeksPtBr: WeekWords = {
  title: 'Revisão da semana',
  rule: 'Alguém assina cada semana até sete dias depois do fim dela.',
  standing: (standing) => {
    switch (standing.state) {
      case 'running':
        return 'ainda não acabou'
      case 'due':
        return 'espera uma assinatura'
      case 'signed':
        return 'assinada'
      case 'overdue':
        return `atrasada, acabou há ${counted(standing.days, 'dia', 'dias')}`
      case 'outrun':
        return `assinada, mas ${counted(standing.alerts, 'alerta veio', 'alertas vieram')} depois`
    }
  },
  about: ({ entries, alerts, notes }) =>
    `${counted(entries, 'entrada', 'entradas')} de pessoas, ${counted(alerts, 'alerta', 'alertas')}, ${counted(notes, 'nota', 'notas')}.`,
  sign: 'Revisar e assinar esta semana',
  confirm: 'Assinar com meu nome',
  confirmAbout:
    'Você declara que olhou as entradas e os alertas desta semana. O registro guarda seu nome, estes números e a hora.',
  cancel: 'Ainda não',
  signed: (name, time) => `Assinada por ${name}, ${time}.`,
  saw: ({ entries, alerts }, since) =>
    `Tinha diante de si ${counted(entries, 'entrada', 'entradas')} e ${counted(alerts, 'alerta', 'alertas')}${since > 0 ? `; depois ${counted(since, 'entrada veio', 'entradas vieram')}` : ''}.`,
  entry: (number) => `A entrada dela: ${number}`,
  somebody: 'alguém que foi apagado',
  lookThrough: 'Olhar a semana',
  earlier: (count) => counted(count, 'semana anterior', 'semanas anteriores'),
  changed: 'Aconteceu mais nesse meio-tempo; estes são os novos números. Olhe e depois assine.',
  settleFirst: (count) => `Antes, ${counted(count, 'alerta dela espera', 'alertas dela esperam')} resposta.`,
  toAlerts: 'Ir aos alertas',
  notYours: 'Quem assina é o encarregado de dados ou a auditoria.',
}
