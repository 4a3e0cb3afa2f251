const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that want something sent, said or typed, folded, of four languages at once: people mix them. */
export const asksFor = list(`
manda mande mandar mandame mandeme mandem envia envie enviar enviame envieme enviarme enviem passa passe passar pasame paseme pasar
informa informe informar informem digita digite digitar diz diga dizer dime digame dimelo fala fale falar confirma confirme confirmar
confirmeme compartilha compartilhe comparte comparta compartir compartalo encaminha encaminhe encaminhar escreve escreva escrever
preciso precisamos precisa qual quais cual cuales quale quali dame deme dar darme facilitar facilite escriba escribe escribeme
escribir indique indiqueme indicar indicara necesito necesitamos leeme lealo lea leia ler reenvia reenvias reenvie reenviar
mandi mandami mandi mandare mandarmi inviami invii inviate inviare dimmi dica comunichi comunica comunicare scriva scrivi
serve servono bisogno inoltrarmi inoltri inoltrare legga leggimi giri girami indichi indica fornirmi fornire dammi dai rimandi
inserisca inserisci dia
send tell give type share read reply forward provide enter paste need needed confirm what whats which show
hace haria fornece forneca forneça coloca coloque anota responde responda
`)

/** Words that ask politely and name no act: they count beside a thing that is certain. */
export const politely = list('favor gentileza please pls plz cortesia favore may')

/** Where it is to go: makes an act after the thing an act on it. */
export const toHere = list('aqui aca qui here chat me mim mi back volta lo reenvias it isso')

/** Says no at once before an act. */
export const noWords = list('nao no non not dont don neither nem ni ne n')

/** Says no to all that follows. */
export const neverWords = list(
  'nunca jamais never mai ninguem nobody nadie nessuno nenhum jamas cuidado beware evite',
)

/** Said by whoever was asked by somebody else. */
export const wasAsked = list('pediram pediu pedindo pidieron pidio chiesto asked asking')

/** Theirs who writes: what one has is not what one asks for. */
export const mine = list('minha meu mi mia mio my nossa nosso our')

/** Theirs who reads. */
export const yours = list('sua seu tua teu su tu suo tuo your ur vuestra')
