import { countedIn } from '../access-log/counted.ts'
import type { IncidentsWords } from './words.ts'

const counted = countedIn('pt-BR')

export const ptBr: IncidentsWords = {
  title: 'Incidentes',
  about:
    'Dados pessoais de clientes que ficaram guardados às claras e mensagens que alguém denunciou como golpe. Hoje toda cópia está mascarada.',
  list: 'O que foi encontrado',
  law: 'A quem comunicar, e se é preciso comunicar, é você quem decide. A ANPD (Resolução 15/2024) dá três dias úteis a partir de quando se sabe, o GDPR (art. 33) dá 72 horas.',
  open: (count) => counted(count, 'aberto', 'abertos'),
  onlyOpen: 'Só os abertos',
  emptyOpen: 'Nenhum incidente está aberto.',
  empty: 'Nunca houve um incidente.',
  emptyOlder: 'Aqui não há mais antigos.',
  stale: (when) => `O servidor não responde. O que você vê é de ${when}; ele é consultado de novo sozinho.`,
  failed: {
    title: 'Não foi possível ler os incidentes',
    about: 'O servidor, o banco de dados ou o registro não responde. Nada se perdeu: tente de novo.',
    notAllowed: 'Seus papéis não permitem isso. Fale com quem administra.',
    retry: 'Tentar de novo',
  },
  stored: (kind, copies) => `${kind} guardado às claras, em ${counted(copies, 'cópia', 'cópias')}`,
  trick: (line) => `A linha ${line} pede o que ninguém pode pedir`,
  opened: (when, age, by) => `aberto em ${when} (${age}) por ${by}`,
  closed: (outcome, when, by) => `${outcome} · encerrado em ${when} por ${by}`,
  nobody: (id) => (id === 'cli' ? 'linha de comando do servidor' : 'uma conta que não existe mais'),
  inCase: (number) => `Caso ${number}`,
  talk: 'conversa',
  time: {
    running: (hours) => `Das 72 horas: ${counted(hours, 'resta', 'restam')}`,
    pressing: (hours) => `Urgente, das 72 horas: ${counted(hours, 'resta', 'restam')}`,
    over: (hours) => `Passou: as 72 horas terminaram há ${counted(hours, 'hora', 'horas')}`,
  },
  newest: 'Mais recentes',
  older: 'Mais antigos',
  close: 'Encerrar',
  outcomes: {
    'no-risk': { label: 'Ninguém precisava ser avisado.', says: 'Não há risco para quem é titular.' },
    reported: { label: 'Alguém foi avisado:', says: 'a autoridade ou os titulares.' },
    mistaken: { label: 'Um engano.', says: 'Não eram dados pessoais, ou não era golpe.' },
  },
  dialog: {
    title: (number) => `Encerrar ${number}`,
    about: 'Ele fica na lista e no registro, com o seu nome. Não pode ser reaberto.',
    outcome: 'Como terminou?',
    note: 'Por quê (pode ficar vazio)',
    noteHint: 'É mascarado antes de ser guardado; some depois de 90 dias.',
    close: 'Encerrar o incidente',
  },
  said: {
    closed: (number) => `${number} está encerrado.`,
    faster: (by) => `Já tinha sido encerrado por ${by}.`,
    gone: 'Não há esse incidente.',
  },
  keys: {
    places: { page: 'Página', list: 'Incidentes' },
    acts: {
      help: 'Mostrar as teclas',
      all: 'Só os abertos, ou todos',
      older: 'Mais antigos',
      newest: 'Voltar aos mais recentes',
      down: 'Próximo',
      up: 'Anterior',
      close: 'Encerrar',
      open: 'Abrir o caso',
    },
  },
}
