const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Codes, of which most are harmless: a code of an order, of a parcel, of an error. */
export const codes = list(
  'codigo codigos codice codici code codes passcode clave numeros numeri numbers token',
)

/** Codes that are never anything else. */
export const surelyCodes = list('otp itoken passcode')

/** Beside a code: it opens something. */
export const opensSomething = list(`
sms whatsapp zap verificacao verificacion verifica verification seguranca seguridad sicurezza security autenticacao autenticacion
autenticazione authenticator authentication otp dinamica banco bancaria banca bank confirmacao confirmacion conferma confirmation
acesso acceso accesso login token engano error sbaglio mistake accidentally notificacao notificacion notifica texted
uso time
`)

/** Beside a code: it came to somebody's telephone. */
export const cameToThem = list(`
chegou chegar caiu recebeu receber recebido recebida veio apareceu aparecer acabou llego llegado llegue recibio recibido recibir reciba
aparecio llegado arrivati arrivato arriva comparso compare ricevuto ricevere received got popped arrives arrived just text querer salio vedi
celular telefone movil telefono phone notificacao
`)

/** Beside a code: it is one of the business's own. */
export const harmlessCodes = list(`
rastreio rastreamento rastreo seguimiento tracciamento tracking pedido ordine order postal postale barras cupom cupon coupon desconto
descuento sconto discount promo produto producto articulo prodotto articolo product erro fiscale transportadora boleto vale cheque regalo
entrega consegna delivery correios entregador repartidor corriere courier carrinho carrito carrello checkout pix copia door gift presente
protocolo
`)

export const passwords = list(
  'senha senhas contrasena password passwords pin contrasenha usuario username login',
)

/** Of these only `clave`: it is also the key to a matter. */
export const spanishKey = 'clave'

/** Beside a password: a number of a queue, or of the air in the shop. */
export const harmlessPasswords = list('atendimento fila turno wifi pad wi')

/** Beside those: it is a password after all. */
export const ofSystems = list('sistema painel console panel gestionale caixa')

export const cards = list('cartao tarjeta carta card cartoes tarjetas carte cards')
export const surelyCards = list('cvv cvc cvv2')

/** Beside a card: what is needed to pay with it. */
export const paysWithIt = list(`
numero numeros numeri number numbers dados datos dati details validade vencimento vencimiento caducidad scadenza expiry digitos digits
cifre 16 completo completos completa frente foto photo fronte lados sides retro tras atras back dorso seguranca seguridad sicurezza
security full long
`)

/** Beside a card: no card of a bank, or only its last digits. */
export const harmlessCards = list(
  'presente regalo gift terminado terminada ending finisce acabada ultimos ultimas last ultime finais',
)

export const remoteApps = list('anydesk teamviewer rustdesk quicksupport apk supremo')
export const takesApps = list(`
instala instale instalar installi install instalas instalem baixa baixe baixar descargue descarga scarica scarichi download abre abra
open diz diga me id
`)

export const screens = list('tela pantalla schermo screen')
export const sharesIt = list(
  'compartilha compartilhe compartilhar comparta comparte condivida condividi share mostre espelhe',
)

export const pays = list(`
faz faca manda mande envie paga pague paguem transfere transfira transferir deposite deposita haga hagame transfiera pagueme mandame
faccia fai ricarica transfer pay send buy compra compre fa haz
`)
export const payments = list(`
pix bizum conta cuenta conto account transferencia bonifico postepay paypal dinero dinheiro money cash gift deposito fee directamente
pay direto
`)

/** Beside a payment: it goes to somebody, not to the business. */
export const toSomebody = list(`
pessoal personal personale minha meu mi mia mio my mim esposa marido motoboy essa cuenta gift amigo cash paypal
`)

/** Beside what a customer wants paid: whom they say they are. */
export const sayTheyAre = list(
  'dono diretor diretora director directora titolare ceo boss owner jefe chefe direttore urgente',
)
