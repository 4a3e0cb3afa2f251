import type { StartWords } from './words.ts'

export const es: StartWords = {
  tagline: 'Escribe en el teléfono y mira lo que se guarda.',
  demo: 'Esto es una demostración: todo se queda en esta máquina. WhatsApp, la tienda y las personas son inventados.',
  starters: [
    'hola, buenos días',
    '¿puedo cambiar una vela?',
    'soy Marta Ferrer, mi DNI es 12345678Z, ¿dónde está mi pedido?',
  ],
  tries: {
    title: 'Cinco cosas para probar',
    list: [
      { text: '¿dónde está el pedido 1042?', shows: 'el número de pedido solo no revela nada personal' },
      { text: 'quiero pedir una cita', shows: 'una cita, paso a paso' },
      {
        text: 'soy Marta Ferrer, mi DNI es 12345678Z, correo marta@example.es',
        shows: 'nombre, documento y correo quedan enmascarados',
      },
      { text: 'quiero hablar con una persona', shows: 'un número de caso, y el asistente calla' },
      { text: 'BAJA', shows: 'una confirmación y nada más después' },
    ],
  },
}
