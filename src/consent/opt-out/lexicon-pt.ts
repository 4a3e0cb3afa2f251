import type { Lexicon } from './concept.ts'

/** Portuguese; `para` alone is "for", so that only `para de` and `para com` are "stop". */
export const portuguese: Lexicon = {
  NOT: 'nao n nunca jamais nem num tampouco sem',
  MORE: 'mais + novamente',
  WANT: 'quero qro kero queria gostaria desejo pretendo prefiro interesse tenho_interesse to_afim afim quer preciso precisa',
  RECEIVE: 'receber recebendo ouvir ver ler',
  SEND: 'mandar mande mandem manda mandando enviar envie enviem envia enviando envio envios floodar encaminhar disparar disparo',
  CONTACT:
    'contatar contate contatem contato_comigo escrever escreva escrevam escrevendo chamar chamem  procurar procurem contactar',
  MESSAGE:
    'mensag* msg msgs mensg menssag* zap zaps sms whats promo promos promoc* propag* propaganda* oferta ofertas anuncio* aviso avisos notific* newsletter* novidade novidades lembrete* publicid* publicit* spam marketing comunicac* divulgac* informativ* comunicado* corrente* disparos alerta alertas  conteudo* campanha*',
  STOP: 'parar pare parem parando para_de para_com deixar_de deixem_de deixe_de cessar cesse cessem interromp* suspend* suspens* stop parem_de cessar_o encerr* interrupc*',
  ENOUGH:
    'chega chegaa basta ja_deu deu_ne cansei cansado cansada saco cansaram enche enchem enchendo encher farto farta aguento aguenta saturad* saturei de_saco',
  REMOVE:
    'sair_da sair_dessa sair_desse tira tire tirem tirar remov* exclu* apag* retir* delet* elimin* limp* risca risque',
  CANCEL: 'cancel* anul* desfaz*',
  UNSUBSCRIBE: 'descadastr* desinscrev* desinscri* desisncr* desassin* desvincul* unsubscribe optout opt_out',
  LIST: 'lista listas cadastro base grupo transmissao mailing banco_de disparo_de contatos daqui disso dai desse_grupo',
  SUBSCRIPTION: 'inscric* subscric*',
  CONSENT: 'consentiment* autorizacao permissao aceite opt_in optin lgpd gdpr',
  REVOKE: 'revog* retiro_o retiro desautoriz* oponho oposic*',
  ALLOW: 'autorizo autorizei permito permiti pedi solicitei deixei consinto consenti concordei aceitei',
  ME: 'me mim eu comigo',
  NUMBER: 'numero celular telefone contato nome fone cel',
  BOTHER: 'incomod* perturb* importun* amol* chate* floodando enchecao pentelh* torra torrar',
  PEACE: 'paz sossego em_paz larga_do me_esquece esquece esquecam sossegad*',
  ASK: 'como quando onde cade qual quais quanto quantos quem porque por_que sera existe tem',
  OBJECT:
    'pedido* compra* encomenda* produto* item itens carrinho consulta* agendament* horario* reserva* entrega* entregador pagament* boleto* fatura* conta cartao* cartoes assinatur* plano* linha* chip remedio* fumar dor casa loja tela login aplicativo app site endereco* cadeira mesa curso* aula* matricul* seguro* nota* frete cupom devoluc* troca* reembols* exame* medic* atestado voo passag* hotel cebola lanche pizza bebida senha foto* audio* arquivo* carro vaga servico* contrato* debito* duvida* print codigo confirmacao rastreio espera fila',
  MISTAKE: 'sem_querer por_engano engano erro acidente',
  THREAT: 'bloque* denunc* procon process* report* juridic* advogad* anatel reclame_aqui justica policia',
  MANY: 'tanta tanto tantas tantos toda todo muita muitas muito direto inferno demais vcs voces cheio insistencia insistem',
  SWITCH_OFF: 'deslig* desativ* silenci* mute mutar bloqueia',
  FILLER:
    'o a os as de do da dos das um uma por pra pro para que e em no na favor gentileza pfv pf pls plz esse essa esses essas este esta meu minha seu sua seus suas de_vcs vcs voces voce vc aqui ai ja ser agora por_favor com dessa desse dessas desses nessa nesse deste desta sobre tipo qualquer nenhuma nenhum outra outras da_empresa loja_de sao isso',
  THIS: 'isso isto essas esses essa esse disso',
  RECEIVED:
    'recebo recebi recebe recebemos recebido chegou chegam chegaram chegando estou_recebendo to_recebendo',
  MISS: 'perder perca percam',
  NOTHING: 'nada nenhum nenhuma coisa coisas',
}
