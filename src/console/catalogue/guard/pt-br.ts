import type { GuardWords } from './words.ts'

export const ptBr: GuardWords = {
  asks: {
    code: 'um código enviado a alguém',
    card: 'os dados de um cartão',
    password: 'uma senha',
    'remote-access': 'o controle de um aparelho',
    payment: 'um pagamento na conta de alguém',
    'look-alike-link': 'abrir um endereço que só parece o nosso',
    other: 'algo que ninguém daqui pode pedir',
  },
  held: (asks) => `Não enviado: pede ${asks}.`,
  warned: (asks) => `Cuidado: isto pede ${asks}. Pode ser golpe.`,
  why: 'Os clientes sabem que nunca pedimos isso: é assim que reconhecem quem se passa por nós.',
  change: 'Mudar o texto',
  insist: 'Enviar mesmo assim',
  mayNot: 'Isto não pode ser enviado, queira quem quiser.',
  whatToDo:
    'Não dê nada disso e não abra links, diga quem disser que é. Denuncie: privacidade e segurança verificam.',
  report: 'Denunciar',
  addNote: 'Juntar uma nota',
  noteHint: 'O que chamou a atenção (opcional)',
  reported: (incident) => `Denunciado como ${incident}`,
}
