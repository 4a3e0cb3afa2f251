import type { MailWords } from './mail-words.ts'

const what = {
  password: 'una nueva contraseña',
  'second-factor': 'una nueva app',
  both: 'una contraseña y una app nuevas',
}
const happened = {
  'password-changed': 'Se cambió tu contraseña.',
  'second-factor-changed': 'Se cambió tu app de autenticación o tus códigos de recuperación.',
  'recovery-code-used': 'Se usó uno de tus códigos de recuperación.',
  'reset-started':
    'Se creó un enlace para que elijas de nuevo tu contraseña o tu app. Tus sesiones se cerraron.',
}

export const mailEs: MailWords = {
  link: (kind, link, until) => ({
    subject: `Sigilo: tu enlace para ${what[kind]}`,
    text: `Este enlace es para ${what[kind]}. Es solo tuyo, vale una vez y hasta ${until}:\n\n${link}\n\nNadie de la empresa lo necesita: no se lo des a nadie. ¿No lo pediste? No lo abras y avisa a un administrador.\n`,
  }),
  notice: (kind, time) => ({
    subject: 'Sigilo: tu acceso cambió',
    text: `${happened[kind]} (${time})\n\nSi no fuiste tú, o no lo pediste, avisa enseguida a un administrador: puede cerrar tus sesiones y desactivar tu cuenta.\n`,
  }),
  colleague: (place, time, log) => ({
    subject: 'Sigilo: se está restableciendo el acceso de un colega',
    text: `Alguien creó un enlace para que un colega elija de nuevo su contraseña o su app (${time}).\n\nQuién, y para quién, está en el registro ${place} de accesos: ${log}\nSi no sabes por qué, pregunta a ambos.\n`,
  }),
}
