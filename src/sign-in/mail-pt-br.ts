import type { MailWords } from './mail-words.ts'

const what = { password: 'nova senha', 'second-factor': 'novo app', both: 'nova senha e novo app' }
const happened = {
  'password-changed': 'Sua senha foi trocada.',
  'second-factor-changed': 'Seu app autenticador ou seus códigos de recuperação foram trocados.',
  'recovery-code-used': 'Um dos seus códigos de recuperação foi usado.',
  'reset-started':
    'Foi criado um link para você escolher de novo sua senha ou seu app. Suas sessões foram encerradas.',
}

export const mailPtBr: MailWords = {
  link: (kind, link, until) => ({
    subject: `Sigilo: seu link para ${what[kind]}`,
    text: `Este link é para ${what[kind]}. É só seu, vale uma vez e até ${until}:\n\n${link}\n\nNinguém da empresa precisa dele: não passe a ninguém. Não foi você que pediu? Não abra e avise um administrador.\n`,
  }),
  notice: (kind, time) => ({
    subject: 'Sigilo: seu acesso foi alterado',
    text: `${happened[kind]} (${time})\n\nSe não foi você, ou se não pediu isso, avise um administrador agora: ele pode encerrar suas sessões e desativar sua conta.\n`,
  }),
  colleague: (place, time, log) => ({
    subject: 'Sigilo: o acesso de um colega está sendo redefinido',
    text: `Alguém criou um link para um colega escolher de novo a senha ou o app (${time}).\n\nQuem foi, e para quem, está no registro ${place} dos acessos: ${log}\nSe não sabe por quê, pergunte aos dois.\n`,
  }),
}
