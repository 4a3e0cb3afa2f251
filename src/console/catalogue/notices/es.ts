import type { NoticesWords } from './words.ts'

export const es: NoticesWords = {
  notifications: 'Notificaciones',
  turnOn: 'Activar las notificaciones',
  turnOff: 'Desactivar las notificaciones',
  said: {
    on: 'Notificaciones activadas. Llegan cuando ninguna página de Sigilo está en la pantalla, y dicen el caso y su departamento, nunca lo escrito.',
    off: 'Notificaciones desactivadas.',
  },
  title: (number) => `Caso ${number}`,
  about: {
    assigned: (department) => `${department}: ahora es tuyo`,
    wrote: (department) => `${department}: el cliente escribió`,
    unclaimed: (department) => `${department}: nadie lo ha tomado todavía`,
  },
  ended: 'Tu sesión terminó: entra de nuevo para recibir notificaciones.',
  problems: {
    refused: {
      title: 'Tu navegador rechaza las notificaciones',
      about:
        'Pulsa el signo delante de la dirección de esta página, permite las notificaciones y actívalas aquí de nuevo. Si el navegador no te deja, habla con quien cuida esta computadora.',
    },
    unanswered: {
      title: 'Tu navegador todavía no las permite',
      about: 'Actívalas de nuevo y elige «Permitir» cuando el navegador pregunte, junto a la dirección.',
    },
    unsupported: {
      title: 'Este navegador no puede notificar',
      about: 'Abre la consola en una computadora, por https, en Chrome, Edge, Firefox o Safari al día.',
    },
  },
  understood: 'Entendido',
}
