import type { NoticesWords } from './words.ts'

export const ptBr: NoticesWords = {
  notifications: 'Notificações',
  turnOn: 'Ligar as notificações',
  turnOff: 'Desligar as notificações',
  said: {
    on: 'Notificações ligadas. Elas vêm quando nenhuma página do Sigilo está na tela, e dizem o caso e o departamento, nunca o que foi escrito.',
    off: 'Notificações desligadas.',
  },
  title: (number) => `Caso ${number}`,
  about: {
    assigned: (department) => `${department}: passou para você`,
    wrote: (department) => `${department}: o cliente escreveu`,
    unclaimed: (department) => `${department}: ninguém atendeu ainda`,
  },
  ended: 'Sua sessão terminou: entre de novo para receber notificações.',
  problems: {
    refused: {
      title: 'Seu navegador recusa notificações',
      about:
        'Clique no sinal antes do endereço desta página, permita as notificações e ligue de novo aqui. Se o navegador não deixar, fale com quem cuida deste computador.',
    },
    unanswered: {
      title: 'Seu navegador ainda não permitiu',
      about: 'Ligue de novo e escolha “Permitir” quando o navegador perguntar, perto do endereço da página.',
    },
    unsupported: {
      title: 'Este navegador não notifica',
      about: 'Abra o console num computador, por https, no Chrome, Edge, Firefox ou Safari atualizado.',
    },
  },
  understood: 'Entendi',
}
