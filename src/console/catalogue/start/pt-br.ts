import type { StartWords } from './words.ts'

export const ptBr: StartWords = {
  tagline: 'Escreva no celular e veja o que fica guardado.',
  demo: 'Isto é uma demonstração: tudo fica nesta máquina. O WhatsApp, a loja e as pessoas são inventados.',
  starters: [
    'oi, bom dia',
    'posso trocar uma vela?',
    'sou a Marina Duarte, meu CPF é 529.982.247-25, cadê meu pedido?',
  ],
  tries: {
    title: 'Cinco coisas para experimentar',
    list: [
      { text: 'cadê o pedido 1042?', shows: 'só o número do pedido não revela nada pessoal' },
      { text: 'quero marcar uma visita', shows: 'um agendamento, passo a passo' },
      {
        text: 'sou a Marina Duarte, meu CPF é 529.982.247-25, moro na Rua das Acácias, 45',
        shows: 'nome, documento e endereço ficam mascarados',
      },
      { text: 'quero falar com uma pessoa', shows: 'um protocolo, e o assistente se cala' },
      { text: 'PARAR', shows: 'uma confirmação e nada mais depois' },
    ],
  },
}
