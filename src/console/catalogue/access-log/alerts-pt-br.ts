import type { AlertWords } from './alert-words.ts'
import { countedIn } from './counted.ts'

const counted = countedIn('pt-BR')

export const alertsPtBr: AlertWords = {
  title: 'Alertas',
  about: 'Regras que o comportamento de alguém atingiu, cada uma com seus números.',
  open: (count) => counted(count, 'espera', 'esperam'),
  onlyOpen: 'Só os que esperam resposta',
  empty: 'Nenhum alerta. As regras acompanham cada olhada.',
  emptyOpen: 'Nenhum alerta espera resposta.',
  older: 'Alertas mais antigos',
  newest: 'Alertas mais novos',
  steps: { note: 'Nota', alert: 'Alerta', 'end-sessions': 'Sessões encerradas', freeze: 'Bloqueio' },
  done: {
    note: 'Nada foi feito: notas são lidas uma vez por semana.',
    alert: 'Foi avisado na hora.',
    'end-sessions': 'As sessões da pessoa foram encerradas na hora.',
    freeze: 'Ninguém entra nessa conta até um administrador reativá-la.',
  },
  rules: {
    burst: 'Muitos valores em poucos minutos',
    'unusual-day': 'Muito mais que nos dias de costume',
    'odd-hours': 'Numa hora em que nunca trabalha',
    'unfamiliar-department': 'Num departamento que não é o seu',
    probing: 'Uma recusa atrás da outra',
    strangers: 'Clientes cujo caso nunca teve',
    unanswered: 'Clientes a quem nunca respondeu',
    'left-alone': 'Casos assumidos e deixados de lado',
    'one-customer': 'O mesmo cliente, uma vez atrás da outra',
    'same-person': 'Várias pessoas no mesmo cliente',
    'new-place': 'De um lugar novo',
    paging: 'Uma conversa atrás da outra',
    'copied-reasons': 'Sempre o mesmo motivo',
    export: 'Muitas linhas levadas',
    'broken-glass': 'Acesso de emergência',
    'log-doubted': 'O registro não está como foi assinado',
    'unreviewed-glass': 'Acesso de emergência que ninguém revisou a tempo',
    'after-reset': 'Logo depois de redefinir o acesso',
    'flagged-person': 'Um colega ou uma pessoa conhecida',
  },
  explains: {
    burst: ({ shown, minutes, limit }) =>
      `Abriu ${shown} valores em ${minutes} minutos. Avisa-se a partir de ${limit}.`,
    'unusual-day': ({ shown, usual, limit }) =>
      `Abriu ${shown} valores num dia; o costume é ${usual}. Avisa-se acima de ${limit}.`,
    'odd-hours': ({ shown, strangers, hour, limit }) =>
      `Valores abertos por volta das ${hour}h: ${shown}; de clientes cujo caso nunca teve: ${strangers}. A partir de ${limit} destes é um alerta.`,
    'unfamiliar-department': ({ shown, limit }) =>
      `Valores de departamentos que não são os seus, abertos num dia: ${shown}. A partir de ${limit} é um alerta.`,
    probing: ({ denied, minutes, limit }) =>
      `Teve ${denied} recusas em ${minutes} minutos. Avisa-se a partir de ${limit}.`,
    strangers: ({ strangers, usual, limit }) =>
      `Abriu num dia palavras de ${strangers} clientes cujo caso nunca teve; o costume é ${usual}. Avisa-se a partir de ${limit}.`,
    unanswered: ({ strangers, usual, limit }) =>
      `Abriu em sete dias palavras de ${strangers} clientes e não respondeu a nenhum; o costume é ${usual}. Avisa-se a partir de ${limit}.`,
    'left-alone': ({ talks, usual, limit }) =>
      `Assumiu num dia ${talks} casos cujos clientes não souberam nada por 24 horas; o costume é ${usual}. Avisa-se a partir de ${limit}.`,
    'one-customer': ({ shown, limit }) =>
      `Abriu palavras de um mesmo cliente ${shown} vezes em sete dias sem nunca responder. Avisa-se a partir de ${limit}.`,
    'same-person': ({ people, limit }) =>
      `${people} pessoas abriram palavras de um mesmo cliente num dia, nenhuma delas com um caso. Avisa-se a partir de ${limit}.`,
    'new-place': ({ strangers, limit }) =>
      `Até uma hora depois de entrar de um lugar novo, abriu palavras de clientes cujo caso nunca teve: ${strangers}. A partir de ${limit}, ou numa hora em que nunca trabalha, é um alerta.`,
    paging: ({ talks, minutes, limit }) =>
      `Passou por ${talks} conversas em ${minutes} minutos. Avisa-se a partir de ${limit}.`,
    'copied-reasons': ({ same, strangers, limit }) =>
      `Deu o mesmo motivo ${same} vezes num dia, ${strangers} delas para clientes cujo caso nunca teve. Avisa-se a partir de ${limit}.`,
    export: ({ rows, today, limit }) =>
      `Linhas levadas de uma vez: ${rows}; num dia: ${today}. Avisa-se acima de ${limit} de uma vez.`,
    'broken-glass': () => 'Abriu palavras numa emergência, antes do sim de alguém. Isto se avisa sempre.',
    'after-reset': ({ strangers, limit }) =>
      `Até duas horas depois de redefinir o acesso, abriu palavras de clientes cujo caso nunca teve: ${strangers}. A partir de ${limit} é um alerta.`,
    'flagged-person': ({ shown, limit }) =>
      `Abriu sem caso palavras de alguém que tem uma marca: ${shown}. Avisa-se a partir de ${limit}.`,
    'log-doubted': ({ doubts }) =>
      `O registro não está como foi assinado; motivos de dúvida: ${doubts}. Não mude nada, guarde uma cópia e rode sigilo audit verify numa máquina de confiança.`,
    'unreviewed-glass': ({ days, limit }) =>
      `Ninguém revisou a emergência em ${days} dias. Avisa-se depois de ${limit}.`,
  },
  numbersTitle: 'Os números desta regra',
  numbers: {
    shown: 'valores mostrados',
    strangers: 'de clientes cujo caso nunca teve',
    usual: 'de costume',
    limit: 'limite',
    minutes: 'minutos',
    hour: 'hora do dia',
    denied: 'recusas',
    people: 'pessoas',
    talks: 'conversas',
    same: 'vezes o mesmo motivo',
    rows: 'linhas',
    today: 'linhas num dia',
    broken: 'vezes',
    doubts: 'motivos de dúvida',
    days: 'dias sem revisão',
  },
  cause: (number) => `O que atingiu a regra: ${number}`,
  entry: (number) => `A entrada do alerta: ${number}`,
  settle: 'Resolver: o que foi?',
  settled: (outcome, name) => `${outcome}, diz ${name}`,
  somebody: 'alguém que foi apagado',
  outcomes: {
    justified: 'Havia um motivo',
    'not-justified': 'Não havia motivo',
    'false-alarm': 'Alarme falso',
  },
}
