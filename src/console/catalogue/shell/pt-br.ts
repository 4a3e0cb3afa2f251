import type { ShellWords } from './words.ts'

export const ptBr: ShellWords = {
  language: 'Idioma',
  navigation: 'Páginas',
  skip: 'Pular para a página',
  pages: {
    start: 'Experimente',
    inbox: 'Atendimento',
    flowMap: 'Fluxos',
    simulator: 'Simulador',
    accessLog: 'Registro de acessos',
    incidents: 'Incidentes',
    operations: 'Operação',
    settings: 'Configurações',
    signIn: 'Entrar',
    enrolment: 'Começar',
  },
  closeDialog: 'Fechar',
  copied: 'Copiado',
  notCopied: 'O navegador não deixou. Selecione o texto e copie você mesmo.',
  unanswered:
    'O servidor não responde. O que você vê pode estar velho; a pergunta se repete a cada poucos segundos.',
  loading: 'Carregando…',
  noSuchPage: {
    title: 'Esta página não existe',
    about: 'O endereço pode ser antigo ou ter um erro.',
    home: 'Ir para a primeira página',
  },
  notLoaded: {
    title: 'A página não pôde ser carregada',
    about: 'O servidor não responde ou foi atualizado nesse meio-tempo.',
    retry: 'Carregar de novo',
  },
}
