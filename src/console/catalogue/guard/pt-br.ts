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
  report: 'Denunciar',
  reported: (incident) => `Denunciado como ${incident}`,
  notReported: 'Não foi denunciado. Tente de novo.',
}
