import type { MailWords } from './mail-words.ts'

const what = {
  password: 'a new password',
  'second-factor': 'a new app',
  both: 'a new password and a new app',
}
const happened = {
  'password-changed': 'Your password was changed.',
  'second-factor-changed': 'Your authenticator app or your recovery codes were changed.',
  'recovery-code-used': 'A recovery code of yours was used.',
  'reset-started': 'A link was made for you to choose your password or app anew. Your sign-ins were ended.',
}

export const mailEn: MailWords = {
  link: (kind, link, until) => ({
    subject: `Sigilo: your link for ${what[kind]}`,
    text: `This link is for ${what[kind]}. It is yours alone, works once, and until ${until}:\n\n${link}\n\nNobody of the business needs it: give it to no one. You did not ask for it? Do not open it, and tell an admin.\n`,
  }),
  notice: (kind, time) => ({
    subject: 'Sigilo: your sign-in was changed',
    text: `${happened[kind]} (${time})\n\nIf that was not you, or you did not ask for it, tell an admin at once: they can end your sign-ins and disable your account.\n`,
  }),
  colleague: (place, time, log) => ({
    subject: 'Sigilo: a colleague’s sign-in is being reset',
    text: `Somebody made a link for a colleague to choose their password or app anew (${time}).\n\nWho, and for whom, is entry ${place} of the access log: ${log}\nIf you do not know why, ask both of them.\n`,
  }),
}
