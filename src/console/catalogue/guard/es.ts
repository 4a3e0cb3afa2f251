import type { GuardWords } from './words.ts'

export const es: GuardWords = {
  asks: {
    code: 'un código enviado a alguien',
    card: 'los datos de una tarjeta',
    password: 'una contraseña',
    'remote-access': 'el control de un dispositivo',
    payment: 'un pago a una cuenta particular',
    'look-alike-link': 'entrar en una dirección que solo se parece a la nuestra',
    other: 'algo que nadie de aquí puede pedir',
  },
  held: (asks) => `No se envió: pide ${asks}.`,
  warned: (asks) => `Cuidado: esto pide ${asks}. Puede ser un engaño.`,
  why: 'A los clientes se les dice que nunca lo pedimos, para que distingan a quien se hace pasar por nosotros.',
  change: 'Cambiar el texto',
  insist: 'Enviar de todos modos',
  mayNot: 'Esto no se puede enviar, lo quiera quien lo quiera.',
  whatToDo:
    'No des nada de eso ni abras enlaces, diga quien diga que es. Denúncialo: privacidad y seguridad lo revisan.',
  report: 'Denunciar',
  addNote: 'Añadir una nota',
  noteHint: 'Qué te llamó la atención (opcional)',
  reported: (incident) => `Denunciado como ${incident}`,
}
