import type { SignInWords } from './words.ts'

export const ptBr: SignInWords = {
  title: 'Entrar',
  about: 'Para quem trabalha aqui. Cada olhada nas palavras de um cliente fica registrada no seu nome.',
  email: 'E-mail',
  goOn: 'Continuar',
  forgotten:
    'Perdeu a senha ou o celular? Um admin pode enviar um novo link; ninguém vê nem escolhe a sua senha.',
  was: {
    'signed-out': 'Você saiu.',
    ended: 'Sua sessão terminou. Entre de novo e você volta a esta página.',
  },
  tooLong: 'Passaram mais de cinco minutos. Comece de novo pela senha.',
  second: {
    title: 'Mais um passo',
    about: 'Abra o app autenticador e digite o código que ele mostra para o Sigilo.',
    go: 'Entrar',
    startOver: 'Usar outra conta',
  },
  code: {
    app: 'Código do app',
    appHint: 'Seis dígitos. Cada código vale uma vez.',
    recovery: 'Código de recuperação',
    recoveryHint: 'Um dos que você guardou ao começar. Cada um vale uma vez.',
    useRecovery: 'Usar um código de recuperação',
    useApp: 'Usar o app',
  },
  password: {
    given: 'Senha',
    chosen: 'Nova senha',
    show: 'Mostrar',
    hide: 'Ocultar',
    enough: (length) =>
      `${length} caracteres: comprida o bastante. Também é procurada em listas de senhas vazadas.`,
    needed: (length, shortest) =>
      `${length} de pelo menos ${shortest} caracteres. Algumas palavras sem relação são fáceis de lembrar.`,
  },
  app: {
    picture: 'Código QR para o app autenticador',
    scan: 'Leia este código com um app autenticador no celular.',
    typed: 'Sem câmera? Digite esta chave no app:',
  },
  recovery: {
    title: 'Guarde seus códigos de recuperação',
    about:
      'Se perder o celular, cada um deles deixa você entrar uma vez. Aparecem agora e nunca mais: guarde-os longe deste computador.',
    copy: 'Copiar',
    download: 'Salvar em arquivo',
    print: 'Imprimir',
    kept: 'Eu guardei os códigos',
    fileTitle: 'Sigilo: códigos de recuperação, cada um vale uma vez',
    fileName: 'sigilo-codigos-de-recuperacao.txt',
  },
  enrolment: {
    waiting: 'Abrindo seu link…',
    titles: {
      invitation: (name) => `Boas-vindas, ${name}`,
      password: (name) => `Uma nova senha, ${name}`,
      'second-factor': (name) => `Um novo app, ${name}`,
      both: (name) => `Uma nova senha e um novo app, ${name}`,
    },
    abouts: {
      invitation: 'Duas coisas e pronto: uma senha e um app no seu celular.',
      password: 'Escolha uma nova senha; o app continua o mesmo.',
      'second-factor': 'Adicione o novo app; a senha continua a mesma.',
      both: 'Escolha outra senha e adicione outro app; os de antes não abrem mais nada.',
    },
    until: (time) => `O link vale até ${time}.`,
    first: {
      invitation: '1. Escolha uma senha',
      password: '1. Escolha uma senha',
      'second-factor': '1. Sua senha',
      both: '1. Escolha uma senha',
    },
    second: '2. Adicione o Sigilo ao app',
    secondKept: '2. Um código do app',
    go: 'Concluir',
    done: 'Pronto',
    toSignIn: 'Ir para a entrada',
    over: {
      title: 'Este link não funciona',
      about:
        'Já foi usado, venceu ou foi copiado pela metade. Abra-o de novo de onde o recebeu, ou peça outro a quem o enviou.',
    },
  },
  stepUp: {
    title: 'Ainda é você?',
    about: 'Isto pede um código novo do app; depois ele vale por cinco minutos.',
    go: 'Confirmar',
  },
  idleSoon: {
    title: 'Sua sessão vai terminar',
    about: 'Quase 30 minutos sem nenhum pedido. Continuar conectado?',
    over: 'Uma sessão dura dez horas, e elas estão acabando. Termine o que está fazendo e entre de novo.',
    left: (time) => `Tempo restante: ${time}`,
    stay: 'Continuar',
    goOn: 'Continuar',
    leave: 'Sair',
  },
  signsInAs: (email) => `Você entra como ${email}.`,
  newApp:
    'O novo aplicativo está valendo e todas as suas sessões terminaram. Guarde estes códigos e entre com o novo aplicativo.',
  unreachable: {
    title: 'O servidor não responde',
    about: 'Nada se perdeu. Tente de novo daqui a pouco.',
    retry: 'Tentar de novo',
  },
  noRight: {
    title: 'Esta página não é para os seus papéis',
    about: 'Se precisar dela no trabalho, peça a um admin. O pedido para abri-la não conta contra você.',
  },
  account: { mine: 'Minha conta', signOut: 'Sair' },
  failures: {
    wrong: 'O e-mail ou a senha não está certo.',
    wrongCode:
      'O código não está certo ou já foi usado. Espere o próximo e tente de novo. Se nenhum servir, ative a hora automática no celular.',
    wrongRecovery: 'O código de recuperação não está certo ou já foi usado.',
    wrongEither:
      'Não foi aceito. Confira a senha e espere o próximo código do app. Se nenhum servir, ative a hora automática no celular.',
    gone: 'Isso não está mais aqui. Carregue a página de novo.',
    'not-allowed': 'Seus papéis não permitem isto.',
    log: 'O registro não pode ser escrito, então nada mudou. Tente de novo daqui a pouco.',
    there: 'Alguém aqui já tem este e-mail.',
    department: 'Um departamento escolhido não existe mais. Carregue a página de novo e escolha outra vez.',
    unreachable: 'O servidor não responde. Tente de novo daqui a pouco.',
    refused: 'O servidor recusou. Confira o que escreveu.',
    late: 'A resposta não chegou a tempo. Pode ter sido feito mesmo assim: olhe antes de repetir.',
    wait: (seconds) => `Espere ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
    waited: 'Você já pode tentar de novo.',
    'too-soon': 'Tentativas demais. Espere antes da próxima.',
    short: 'Pelo menos 15 caracteres, por favor.',
    long: 'No máximo 256 caracteres, por favor.',
    common: 'Esta senha está em listas de senhas vazadas. Escolha outra.',
    named: 'Deixe de fora o seu nome e o da empresa.',
  },
}
