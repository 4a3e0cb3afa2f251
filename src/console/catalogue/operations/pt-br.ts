import { countedIn } from '../access-log/counted.ts'
import type { OperationsWords } from './words.ts'

const counted = countedIn('pt-BR')

export const ptBr: OperationsWords = {
  title: 'Operação',
  about: 'Se tudo funciona e o que fazer onde não funciona. A página olha de novo a cada dez segundos.',
  simulated: 'Este servidor faz o papel do WhatsApp: nada daqui sai desta máquina.',
  stale: (when) => `O servidor não responde. O que você vê é de ${when}; ele é consultado de novo sozinho.`,
  readOnly: 'Você pode olhar, mas não resolver nada aqui.',
  failed: {
    title: 'Não se sabe se tudo funciona',
    about: 'O servidor ou o banco de dados não responde. Se continuar assim, olhe a máquina em que ele roda.',
    notAllowed: 'Seus papéis não permitem isso. Fale com quem administra.',
    retry: 'Tentar de novo',
  },
  channel: {
    title: 'WhatsApp',
    states: {
      working: 'O WhatsApp funciona',
      slow: 'O WhatsApp aceita menos do que enviamos',
      down: 'O WhatsApp não responde',
      refused: 'O WhatsApp recusa nossas mensagens',
      quiet: 'O WhatsApp não entrega nada',
    },
    since: (when, age) => `desde ${when} (${age})`,
    customers: {
      working: 'Os clientes recebem resposta.',
      slow: 'As respostas chegam mais tarde, na ordem.',
      down: 'As respostas esperam aqui e saem sozinhas, na ordem, quando o WhatsApp voltar. O que os clientes escrevem chega atrasado.',
      refused:
        'Os clientes ficam sem resposta até isto ser corrigido. As respostas esperam aqui e depois saem sozinhas.',
      quiet: 'A esta hora os clientes costumam escrever. Podem estar escrevendo sem que nada chegue aqui.',
    },
    todo: {
      none: 'Nada a fazer.',
      quiet:
        'Veja no painel do aplicativo da Meta se o webhook ainda aponta para cá e mande você uma mensagem ao número.',
      token:
        'O token de acesso foi revogado ou venceu. Crie outro no Business Manager da Meta, ponha em WHATSAPP_ACCESS_TOKEN e reinicie o servidor.',
      permission:
        'O token de acesso não pode enviar por este número. No Business Manager da Meta, dê ao usuário do sistema o número e a permissão de enviar mensagens.',
      locked:
        'A Meta bloqueou ou restringiu a conta. Leia o motivo em Qualidade da conta, na Meta, e peça revisão ali.',
      payment: 'A Meta não tem forma de pagamento válida. Corrija no Business Manager da Meta, em cobrança.',
      registration:
        'O número não está registrado ou o PIN está errado. Registre de novo no Gerenciador do WhatsApp da Meta.',
      quality:
        'Clientes demais bloquearam ou denunciaram o número. Pare o que a empresa envia por conta própria e veja a classificação no Gerenciador do WhatsApp da Meta.',
      'too-much':
        'Enviamos mais do que a Meta aceita deste número. Segue sozinho; se continuar, peça à Meta um limite maior.',
      pair: 'Um cliente recebeu demais em pouco tempo. Segue sozinho.',
      unreachable:
        'Veja se este servidor alcança graph.facebook.com (rede, proxy, DNS) e depois olhe metastatus.com.',
      meta: 'A Meta diz que agora não consegue. Olhe metastatus.com; segue sozinho.',
      ours: 'Uma mensagem nossa estava errada: um modelo ou um arquivo. Procure o código na documentação da Meta e corrija o fluxo.',
      notice: 'A Meta mandou um aviso sobre a conta. Leia no Business Manager da Meta.',
    },
    unknown: 'Ainda não se sabe nada do WhatsApp. Faça a verificação.',
    number: 'Número na Meta',
    code: 'Código da Meta',
    notice: 'Aviso da Meta',
    accepted: 'Última mensagem que a Meta aceitou',
    heard: 'Última mensagem que a Meta entregou',
    refused: 'Última mensagem recusada',
    checked: 'Última consulta à Meta',
    never: 'nunca',
    health: {
      available: 'diz que está tudo bem',
      limited: 'diz que o número está limitado',
      blocked: 'diz que o número está bloqueado',
      refused: 'recusou a pergunta',
      unreachable: 'não respondeu',
      'not-told': 'não pode ser consultada com este token',
    },
  },
  queues: {
    title: 'O que espera',
    about: 'Há quanto tempo espera o mais antigo de cada fila.',
    queue: 'Fila',
    count: 'Esperando',
    oldest: 'Mais antigo',
    nothing: 'nenhum',
    names: {
      messages: 'De clientes',
      held: 'Retidas',
      replies: 'Respostas',
      starts: 'Iniciadas pela empresa',
    },
    says: {
      messages: 'escritas por clientes, ainda não atendidas',
      held: 'atrás de uma mensagem que falha e é tentada de novo',
      replies: 'a caminho do WhatsApp ou esperando por ele',
      starts: 'lembretes e modelos na hora de sair',
    },
    arrived: (lastHour, hourBefore) =>
      `Mensagens de clientes na última hora: ${lastHour}. Na hora anterior: ${hourBefore}.`,
  },
  sends: {
    title: 'Sem confirmação',
    about:
      'Ninguém sabe se chegaram: o WhatsApp aceitou ou não, e não veio notícia. Não são reenviadas sozinhas.',
    empty: 'Toda mensagem tem destino conhecido.',
    kinds: { reply: 'Resposta do assistente', words: 'Resposta de atendente', template: 'Modelo' },
    sent: (when, age) => `enviada ${when} (${age})`,
    arrived: 'Chegou',
    lost: 'Não chegou',
    saidArrived: 'Anotado: chegou.',
    saidLost: 'Anotado: não chegou.',
  },
  letters: {
    title: 'Não puderam ser processadas',
    about: 'Mensagens de clientes que falharam várias vezes. Ficam lacradas: ninguém as lê aqui.',
    empty: 'Toda mensagem foi processada.',
    came: (when, age) => `chegou ${when} (${age})`,
    tried: (times) => `tentada ${counted(times, 'vez', 'vezes')}`,
    whys: {
      CANNOT_OPEN:
        'Não abre: a chave não serve. Tentar de novo só ajuda com a chave certa de volta; senão, abra um caso.',
      KEY_DESTROYED:
        'A chave foi destruída no prazo. Ninguém mais consegue ler: abra um caso e pergunte ao cliente.',
      DETECTOR_FAILED:
        'Os detectores não responderam e ela não foi mascarada. Tente de novo quando a verificação estiver bem.',
      UNPROTECTED_TEXT:
        'A máscara não era certa, então nada foi guardado. Abra um caso e avise quem cuida dos detectores.',
      KNOWN_VALUE: 'Algo conhecido do cliente ficou às claras, então nada foi guardado. Abra um caso.',
      SERVICE_FAILED: 'Um sistema da empresa não respondeu. Tente de novo quando ele voltar.',
      DATABASE_DOWN: 'O banco de dados não respondeu. Tente de novo.',
      BAD_FLOW: 'O fluxo tem um erro. Corrija, publique e tente de novo.',
      other: 'Falhou algo que não tem nome. Tente uma vez; se voltar, abra um caso e informe o código.',
    },
    retry: 'Tentar de novo',
    retryAll: (messages) => `Tentar todas de novo (${messages})`,
    makeCase: 'Abrir um caso',
    retried: (messages) => `${counted(messages, 'mensagem', 'mensagens')} a caminho de novo.`,
    handedOn: 'O caso está aberto; o cliente recebe o número.',
  },
  gone: 'Outra pessoa já tinha resolvido.',
  inCase: (number) => `Caso ${number}`,
  dialog: {
    title: 'Abrir um caso',
    about:
      'A mensagem continua lacrada. Alguém do departamento pergunta ao cliente, que recebe o número do caso.',
    department: 'Departamento',
    open: 'Abrir o caso',
  },
  checkUp: {
    title: 'Verificação',
    about: 'Olha tudo uma vez, agora.',
    run: 'Verificar tudo',
    isRunning: 'Verificando…',
    whats: { channel: 'WhatsApp', database: 'Banco de dados', log: 'Registro', clock: 'Relógios' },
    states: { well: 'bem', unwell: 'não está bem', 'not-known': 'não se sabe' },
    todo: {
      channel: 'O que fazer está no alto da página.',
      database:
        'Mensagens são recusadas e a Meta as manda de novo depois. Olhe o banco: está no ar, o disco está cheio?',
      log: 'Nada é mostrado a ninguém até o registro poder ser escrito. Rode sigilo audit verify.',
      clock: 'Os relógios deste servidor e do banco diferem. Faça os dois seguirem o mesmo servidor de hora.',
    },
    took: (milliseconds) => `respondeu em ${milliseconds} ms`,
    apart: (milliseconds) => `${milliseconds} ms de diferença`,
    looked: (when) => `Verificado às ${when}`,
    allWell: 'Está tudo bem.',
    unwell: (count) => `${counted(count, 'item não está', 'itens não estão')} bem.`,
  },
  beside: {
    title: 'Registro e fluxos',
    log: 'Registro de acesso',
    logWell: 'é escrito e está inteiro',
    logBehind: 'não pode ser escrito: nada é mostrado a ninguém até poder',
    logDoubted: 'foi encontrado alterado. Avise quem cuida da privacidade e rode sigilo audit verify.',
    signed: (when) => `última assinatura ${when}`,
    unsigned: 'ainda sem assinatura',
    verified: (when) => `última conferência ${when}`,
    notVerified: 'ainda não conferido',
    live: 'Fluxos',
    deployed: (version, when) => `versão ${version}, publicada ${when}`,
    rolledBack: (version, when) => `de volta à versão ${version} ${when}`,
    neverDeployed: 'nunca houve publicação: os clientes recebem o que está na pasta',
  },
  keys: {
    places: { page: 'Página', list: 'O que espera por alguém' },
    acts: {
      help: 'Mostrar as teclas',
      check: 'Verificar tudo',
      'retry-all': 'Tentar de novo todas as que não foram processadas',
      down: 'Próxima',
      up: 'Anterior',
      arrived: 'Chegou',
      lost: 'Não chegou',
      retry: 'Tentar de novo',
      case: 'Abrir um caso',
    },
  },
}
