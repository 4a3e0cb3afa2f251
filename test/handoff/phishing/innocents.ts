/** Messages that look like them and are what people of a business and their customers write all day; written before the rules were. */
export const innocents = {
  agent: `
Nunca pedimos o código que chega por SMS.
Não compartilhe sua senha com ninguém, nem conosco.
Pode me informar o código do pedido?
O código de rastreio é BR123456789BR
Me passa o código de rastreamento, por favor
Qual é o número do pedido?
Me informe o número do pedido e o CEP, por favor
Seu cupom é AURORA10, é só digitar o código no carrinho
Qual código de cupom você tentou usar?
Por segurança, não envie dados de cartão por aqui.
Para redefinir a senha, clique em "esqueci minha senha" no site
Sua senha de atendimento é A045
Qual a sua senha de atendimento?
Me informe o protocolo do atendimento, por favor
O estorno aparece no cartão em até duas faturas
O pagamento no cartão foi aprovado
Aceitamos PIX, cartão de crédito e boleto
Qual é a sua chave PIX para o reembolso?
O PIX do reembolso já foi feito para a sua chave
Você pagou com cartão ou PIX?
O cartão terminado em 4242 foi recusado pela operadora
Me manda o código do produto que está na etiqueta
Qual é o código de barras do boleto?
Pode enviar uma foto da etiqueta da caixa?
Manda uma foto do produto com defeito, por favor
Qual o CEP da entrega?
Pode me dizer o código postal?
Se alguém pedir seu código de verificação em nosso nome, não informe.
A gente jamais solicita senha ou CVV.
Cuidado com golpes: ninguém da loja pede código por WhatsApp
Vou trocar a sua senha? Não, isso só você faz, no site.
Enviamos um link para você criar uma nova senha
O código de verificação é pedido só no aplicativo, nunca aqui
Você recebe um SMS quando o pedido sair
O código da transportadora é 7788
Confirme o nome completo e o endereço, por favor
Pode me passar seu e-mail de cadastro?
Qual o tamanho e a cor que você quer?
Preciso do número da nota fiscal
Me passa o número de série que fica atrás do produto
São 6 dígitos no começo do código do pedido
O código do vale-presente chega no e-mail de quem recebe
Para usar o vale, digite o código do vale no carrinho do site
Não precisa mandar foto do cartão, só o número do pedido
Entregamos o pedido na portaria, o porteiro assinou
O entregador pede o código de entrega na porta; diga só a ele
A validade da vela é de dois anos
Qual a validade que está na embalagem?
O cartão presente pode ser comprado em https://lojaaurora.example/presentes
Veja em https://lojaaurora.example/pedidos
Você pode acompanhar no site dos Correios: https://rastreamento.correios.com.br
Já transferi seu atendimento para o financeiro
Vou transferir você para a minha colega
A transferência para a sua conta foi feita hoje
Pode pagar pelo link que está no seu pedido no site
Seu boleto vence amanhã
A maquininha aceita cartão de débito na entrega
Bom dia! Em que posso ajudar?
Obrigada por esperar, já estou vendo aqui
Que pena que chegou quebrada. Vou pedir outra agora.
Não consigo ver seu cartão, ele fica só na operadora
A compra foi cancelada e o valor volta para o cartão
Sua conta está ativa, pode entrar normalmente
Se esqueceu a senha, o site manda um link por e-mail
Qual o seu CPF para eu localizar a compra?
Nunca informe o PIN do seu cartão a ninguém
Nunca pedimos que instale AnyDesk ou outro aplicativo
Pode mandar um print do erro que aparece?
Pode me enviar o comprovante do PIX?
Nosso PIX é o CNPJ da loja e aparece só no checkout
O código 404 quer dizer que a página não existe
Qual o código de erro que aparece?
Nunca pedimos su contraseña ni el código por SMS
No comparta su clave con nadie
¿Me indica el número de pedido?
¿Cuál es el código postal de entrega?
El código de seguimiento es ES998877
Páseme el código de pedido, por favor
Su cupón es AURORA10, escriba el código en el carrito
Por seguridad, no envíe los datos de su tarjeta por aquí
El reembolso aparecerá en su tarjeta en 5 días
Puede cambiar su contraseña en la web, en "olvidé mi contraseña"
¿Pagó con tarjeta o con Bizum?
La tarjeta acabada en 4242 fue rechazada
¿Me envía una foto de la etiqueta?
El número de serie está detrás del producto
¿Qué código de error le aparece?
El repartidor le pedirá un código al entregar; déselo solo a él
Nadie de la tienda le pedirá el PIN
Recibirá un SMS cuando salga el pedido
¿Me da su correo electrónico de registro?
El código del cheque regalo llega por correo
Le transfiero con mi compañera
La transferencia a su cuenta ya está hecha
Puede ver su pedido en https://lojaaurora.example/es
¿Qué talla quiere?
La clave está en regar poco la planta
Mi clave de éxito es la paciencia, jaja
Su turno es el 45
Ya está resuelto, gracias por su paciencia
El código de descuento caduca mañana
¿Me dice el código del artículo?
Si le piden un código en nuestro nombre, no lo dé
Non chiediamo mai la password né il codice via SMS
Non condivida il PIN con nessuno
Mi dice il numero dell'ordine?
Qual è il codice postale?
Il codice di tracciamento è IT554433
Mi dia il codice dell'ordine, per favore
Mi serve il suo codice fiscale per la fattura
Il buono è AURORA10, scriva il codice nel carrello
Per sicurezza non mandi i dati della carta qui
Il rimborso arriva sulla carta in 5 giorni
Può cambiare la password sul sito
Ha pagato con carta o bonifico?
La carta che finisce con 4242 è stata rifiutata
Può mandare una foto dell'etichetta?
Quale codice di errore compare?
Il codice dell'articolo è sotto la scatola
Il corriere le chiederà un codice alla consegna, lo dia solo a lui
Riceverà un SMS quando parte l'ordine
Il bonifico sul suo conto è stato fatto
La passo alla mia collega
Mi dà la sua email di registrazione?
Se qualcuno chiede un codice a nome nostro, non lo dia
Il buono regalo arriva per email
Qual è il CAP di consegna?
Buongiorno, come posso aiutarla?
Può vedere tutto su https://lojaaurora.example/it
La carta da regalo rossa è finita
Di che colore vuole la carta da pacchi?
We never ask for your password or a code
Please don't share your PIN with anyone
Can you tell me the order number?
What's your postcode?
The tracking code is GB11223344
Please send me the order code
Your coupon is AURORA10, enter the code at checkout
For your safety, do not send card details here
The refund shows on your card within 5 days
You can reset your password on our website
Did you pay by card or transfer?
The card ending in 4242 was declined
Could you send a photo of the label?
What error code do you see?
The courier will ask for a delivery code; only give it to them
You'll get a text when it ships
Which discount code did you try?
What's the product code on the box?
The serial number is on the back of the product
I've passed you to my colleague
The transfer to your account is done
Your ticket number is A45
If anyone asks for a code in our name, don't give it
We'll send you a link to set a new password
A gift card can be bought at https://lojaaurora.example/gift
See https://lojaaurora.example/orders
Would you like a greeting card with it?
Nobody from our shop will ever ask for your CVV
Please confirm your name and address
What colour would you like?
Sorry about that, I'll send you a new one today
Could you send a screenshot of the error?
May I have your case number?
`,
  customer: `
Esqueci minha senha
não consigo entrar, a senha não funciona
Recebi um SMS com um código, o que faço?
Recebi um código que não pedi, é golpe?
alguém me pediu o código do whatsapp dizendo ser de vocês
me pediram a senha, é normal?
Vocês pedem o número do cartão por aqui?
meu cartão foi cobrado duas vezes
Meu cartão foi recusado
qual o código de rastreio do meu pedido?
me manda o código de rastreio
me passa o código do boleto
manda o código pix copia e cola
Qual a chave pix de vocês?
me manda o pix que eu pago
o código do cupom não funciona
qual o código do cupom?
me passa um código de desconto
o código do pedido é 1042
Minha chave pix para o reembolso é o e-mail do cadastro
não recebi o código de verificação no site
O código não chegou
o site pede um código e não chega
como troco a senha?
quero trocar o cartão da assinatura
posso pagar com cartão na entrega?
qual a validade do cupom?
não vou passar minha senha
por que vocês querem meu cpf?
meu cpf é o do cadastro
vocês nunca mandam o código
me envia o número do pedido por favor
minha senha de atendimento era 45, já passou?
qual a minha senha na fila?
o número do cartão presente não é aceito
comprei um cartão presente e o código veio errado
O pix não caiu, podem ver?
posso mandar o comprovante?
transferi o valor errado
vocês têm wifi na loja? qual a senha?
a vela chegou quebrada
quero falar com atendente
cadê o 1042?
manda foto da vela por favor
me manda o link do produto
caí num golpe: pediram pra instalar o anydesk
quanto custa o frete para 01310-100?
Olvidé mi contraseña
No me llega el código de verificación
me pidieron el código de WhatsApp, ¿son ustedes?
¿Cuál es el código de seguimiento?
mándame el código de seguimiento por favor
mi tarjeta fue rechazada
¿puedo pagar con tarjeta?
el código de descuento no funciona
¿me das un código de descuento?
me cobraron dos veces en la tarjeta
¿Cómo cambio la clave?
no pienso dar mi contraseña
¿cuál es mi número de pedido?
pásame el enlace del producto
recibí un sms raro con un código
Ho dimenticato la password
non mi arriva il codice
mi hanno chiesto il codice di WhatsApp, siete voi?
mi mandi il codice di tracciamento?
la mia carta è stata rifiutata
posso pagare con la carta?
il codice sconto non funziona
mi dai un codice sconto?
qual è il numero del mio ordine?
come cambio la password?
mi è arrivato un sms strano con un codice
qual è l'IBAN del negozio per il bonifico?
I forgot my password
the code never arrived
someone asked me for a WhatsApp code, was it you?
can you send me the tracking code?
my card was declined
can I pay by card?
the promo code does not work
do you have a discount code?
what's my order number?
how do I change my password?
I got a weird text with a code
is it safe to send you my card number?
send me the link please
what's the door code of your shop? it says closed
send me the gift card code again please, I bought one
my pin pad at home broke
I was charged twice
`,
} as const
