/** What anybody says in any chat, by language: greetings, function words and everyday verbs, a phrase a line. */
export const commonWords: Readonly<Record<string, string>> = {
  pt: `
oi
me chamo
meu nome é
olá
oi tudo bem
tudo bem
bom dia
boa tarde
boa noite
obrigado
obrigada
muito obrigado
valeu
por favor
sim
não
não quero
não sei
claro
pode ser
isso
isso mesmo
tá bom
beleza
até logo
tchau
ajuda
preciso de ajuda
me ajuda
quero saber
eu quero
eu queria
gostaria de
você pode
vocês têm
vocês fazem
como faço
como eu faço para
quanto custa
qual é o preço
qual o valor
onde fica
onde está
cadê
quando chega
por que
porque
o que é
quem é
qual
quais
que horas
que dia
meu
minha
meus
minhas
seu
sua
nosso
esse
essa
este
esta
aquele
um
uma
uns
umas
os
as
do
da
dos
das
no
na
nos
nas
ao
à
pelo
pela
com
sem
para
pra
até
entre
sobre
já
ainda
também
muito
mais
menos
agora
hoje
amanhã
ontem
depois
antes
aqui
lá
ali
então
mas
ou
se
quando
como
não está
estou
está
estão
foi
era
tem
tenho
temos
vou
vai
fazer
comprar
pagar
receber
falar com alguém
falar com uma pessoa
atendente
pedido
entrega
endereço
dinheiro
conta
loja
produto
mensagem
reclamação
cancelar
trocar
devolver
agendar
segunda-feira
terça
quarta
quinta
sexta
sábado
domingo
parar
sair
kkkk
rs
`,
  it: `
ciao
no
mi chiamo
il mio nome è
salve
ciao come va
come stai
tutto bene
buongiorno
buonasera
buona giornata
grazie
grazie mille
per favore
per piacere
prego
sì
no grazie
non voglio
non lo so
certo
va bene
d'accordo
perfetto
esatto
a presto
arrivederci
aiuto
ho bisogno di aiuto
mi aiuti
mi può aiutare
vorrei sapere
voglio
vorrei
potete
avete
fate
come faccio
come posso
quanto costa
qual è il prezzo
dove si trova
dov'è
dove siete
quando arriva
perché
che cosa è
cos'è
chi è
quale
quali
a che ora
che giorno
il mio
la mia
i miei
le mie
il tuo
il suo
il nostro
questo
questa
quello
quella
un
uno
una
il
lo
la
gli
le
del
della
dei
delle
nel
nella
al
alla
dal
dalla
sul
con
senza
per
fino
tra
già
ancora
anche
molto
più
meno
adesso
ora
oggi
domani
ieri
dopo
prima
qui
lì
allora
ma
oppure
se
quando
come
non è
sono
è
sei
siamo
era
ho
hai
ha
abbiamo
hanno
vado
fare
comprare
pagare
ricevere
parlare con qualcuno
parlare con una persona
operatore
ordine
consegna
pacco
indirizzo
soldi
conto
negozio
prodotto
messaggio
reclamo
annullare
cambiare
restituire
prenotare
appuntamento
lunedì
martedì
mercoledì
giovedì
venerdì
sabato
domenica
basta
fermare
cosa
niente
`,
  es: `
hola
buenas
no
me llamo
mi nombre es
¡hola!
¿qué tal?
¿cómo?
¿dónde?
¿puedo?
¿cuándo?
¿hay?
¡gracias!
¿me pueden ayudar?
hola qué tal
cómo estás
todo bien
buenos días
buenas tardes
buenas noches
gracias
muchas gracias
por favor
de nada
sí
no gracias
no quiero
no sé
claro
vale
de acuerdo
perfecto
exacto
hasta luego
adiós
ayuda
necesito ayuda
me ayudas
me puede ayudar
quiero saber
yo quiero
quisiera
me gustaría
puedes
puede
tienen
hacen
cómo hago
cómo puedo
cuánto cuesta
cuál es el precio
dónde queda
dónde está
cuándo llega
por qué
porque
qué es
quién es
cuál
cuáles
a qué hora
qué día
mi
mis
tu
su
nuestro
este
esta
ese
esa
aquel
un
una
unos
unas
el
la
los
las
lo
del
al
con
sin
para
hasta
entre
sobre
ya
todavía
aún
también
muy
mucho
más
menos
ahora
hoy
mañana
ayer
después
antes
aquí
allí
entonces
pero
o
si
cuando
como
no está
estoy
está
están
fue
era
hay
tengo
tiene
tenemos
voy
va
hacer
comprar
pagar
recibir
hablar con alguien
hablar con una persona
agente
pedido
entrega
envío
paquete
dirección
dinero
cuenta
tienda
producto
mensaje
queja
cancelar
cambiar
devolver
reservar
cita
lunes
martes
miércoles
jueves
viernes
sábado
domingo
parar
baja
jajaja
nada
`,
  en: `
hi
no
my name is
i am called
hello
hey there
how are you
good morning
good afternoon
good evening
thanks
thank you
thank you so much
please
you are welcome
yes
yeah
no thanks
i do not want
i don't know
sure
all right
sounds good
perfect
exactly
see you
bye
help
i need help
help me
can you help me
i want to know
i want
i would like
could you
do you have
do you do
how do i
how can i
how much is it
what is the price
where is it
where are you
where is my
when does it arrive
why
because
what is
what's
who is
which
what time
what day
my
mine
your
his
her
our
their
this
that
these
those
a
an
the
of
in
on
at
to
from
by
with
without
for
until
between
about
already
still
also
very
more
less
now
today
tomorrow
yesterday
after
before
here
there
then
but
or
if
when
how
it is not
i am
it is
they are
was
were
have
has
had
will
would
make
buy
pay
get
talk to someone
speak to a person
agent
order
delivery
package
address
money
account
store
shop
product
message
complaint
cancel
change
return
book
appointment
monday
tuesday
wednesday
thursday
friday
saturday
sunday
stop
nothing
`,
  fr: `
bonjour
bonsoir
salut
ça va
merci
merci beaucoup
s'il vous plaît
oui
non merci
je ne sais pas
je veux
je voudrais
j'ai besoin d'aide
pouvez-vous
avez-vous
est-ce que
comment
combien ça coûte
où est
où est ma commande
quand
pourquoi
parce que
qu'est-ce que
qui
quel
quelle
mon
ma
mes
votre
notre
ce
cette
ces
un
une
le
la
les
des
du
au
aux
dans
sur
avec
sans
pour
chez
déjà
encore
aussi
très
plus
maintenant
aujourd'hui
demain
hier
après
avant
ici
alors
mais
ou
je suis
il est
vous êtes
ils sont
c'est
j'ai
il y a
faire
acheter
payer
parler à quelqu'un
commande
livraison
colis
adresse
argent
`,
  de: `
hallo
guten tag
guten morgen
guten abend
wie geht's
danke
vielen dank
bitte
ja
nein danke
ich weiß nicht
ich möchte
ich will
ich brauche hilfe
können sie
haben sie
wie kann ich
wie viel kostet das
wo ist
wo ist meine bestellung
wann
warum
weil
was ist
wer
welche
mein
meine
ihr
unser
dieser
diese
ein
eine
einen
der
die
das
dem
den
und
oder
aber
mit
ohne
für
von
zu
auf
bei
nach
schon
noch
auch
sehr
mehr
jetzt
heute
morgen
gestern
hier
dann
ich bin
es ist
sie sind
nicht
kein
ich habe
machen
kaufen
bezahlen
mit jemandem sprechen
bestellung
lieferung
paket
adresse
geld
`,
}

/** Everyday words, each by itself: they show how a language spells. */
export const everydayWords: Readonly<Record<string, string>> = {
  pt: `
casa rua cidade trabalho tempo dia noite manhã semana mês ano hora minuto vez coisa gente pessoa homem mulher filho filha
mãe pai irmão amigo amiga vida mundo país água comida café leite pão carro ônibus viagem avião hotel quarto cama mesa cadeira
porta janela luz luzes cozinha banheiro escola livro jornal filme música jogo telefone celular computador senha cartão boleto
fatura nota fiscal desconto promoção troca devolução reembolso atraso prazo rastreio encomenda pacote correio frete estoque
tamanho cor azul vermelho verde branco preto grande pequeno bom boa melhor pior novo velho barato caro fácil difícil feliz
triste bonito feio certo errado aberto fechado abrir fechar ligar desligar acender apagar aumentar diminuir colocar tirar
dizer falar ouvir ver olhar achar saber conhecer querer poder dever precisar gostar esperar ajudar enviar mandar chegar
começar terminar acabar mudar ficar voltar ir vir dar pedir perguntar responder escrever ler mostrar usar funciona quebrou
comprei paguei recebi chegou enviaram mandei pedi fiz disse fui tive estava seria poderia quanto quantos nada tudo todos
alguém ninguém algo sempre nunca só apenas talvez então porém enquanto desde durante dentro fora embaixo perto longe cima
segundo terceiro dois três quatro cinco seis sete oito nove dez cem mil
`,
  it: `
casa strada città lavoro tempo giorno notte mattina settimana mese anno ora minuto volta cosa gente persona uomo donna figlio
figlia madre padre fratello amico amica vita mondo paese acqua cibo caffè latte pane macchina autobus viaggio aereo albergo
camera letto tavolo sedia porta finestra luce luci cucina bagno scuola libro giornale film musica gioco telefono cellulare
schermo chiave carta bolletta fattura sconto offerta reso rimborso ritardo spedizione tracciamento pacchetto posta magazzino
taglia colore blu rosso verde bianco nero grande piccolo buono buona migliore peggiore nuovo vecchio economico caro facile
difficile felice triste bello brutto giusto sbagliato aperto chiuso aprire chiudere accendere spegnere alzare abbassare
mettere togliere dire parlare sentire vedere guardare trovare sapere conoscere volere potere dovere piacere aspettare aiutare
inviare mandare arrivare cominciare finire cambiare restare tornare andare venire dare chiedere rispondere scrivere leggere
mostrare usare funziona rotto comprato pagato ricevuto arrivato spedito mandato chiesto fatto detto andato stato stava sarebbe
potrei quanti tutto tutti qualcuno nessuno qualcosa sempre mai solo soltanto forse quindi però mentre durante dentro fuori
sotto vicino lontano sopra secondo terzo due tre quattro cinque sei sette otto nove dieci cento mille
accendi spegni apri chiudi alza abbassa metti dimmi fammi dammi
`,
  es: `
casa calle ciudad trabajo tiempo día noche semana mes año hora minuto vez cosa gente persona hombre mujer hijo hija madre
padre hermano amigo amiga vida mundo país agua comida café leche pan coche carro autobús viaje avión hotel habitación cama
mesa silla puerta ventana luz luces cocina baño escuela libro periódico película música juego teléfono celular móvil pantalla
llave tarjeta recibo factura descuento oferta cambio devolución reembolso retraso plazo rastreo correo talla color azul rojo
verde blanco negro grande pequeño bueno buena mejor peor nuevo viejo barato caro fácil difícil feliz triste bonito feo
correcto equivocado abierto cerrado abrir cerrar encender apagar subir bajar aumentar poner quitar decir hablar escuchar ver
mirar encontrar saber conocer querer poder deber necesitar gustar esperar ayudar enviar mandar llegar empezar terminar quedar
volver ir venir dar pedir preguntar responder escribir leer mostrar usar funciona roto compré pagué recibí llegó enviaron
mandé pedí hice dije fui tuve estaba sería podría cuántos cuánto nada todo todos alguien nadie algo siempre nunca solo
solamente quizás entonces aunque mientras desde durante dentro fuera debajo cerca lejos encima segundo tercero dos tres
cuatro cinco seis siete ocho nueve diez cien mil
abre cierra enciende apaga sube baja pon dime dame hazme cuéntame eres somos ellos ellas nosotros ustedes usted
`,
  en: `
house street city work time day night morning week month year hour minute thing people person man woman son daughter mother
father brother friend life world country water food coffee milk bread car bus trip travel flight hotel room bed table chair
door window light lights kitchen bathroom school book newspaper movie music game phone computer screen key card bill invoice
discount offer exchange refund delay deadline tracking parcel mail size colour blue red green white black big small good
better worse new old cheap expensive easy difficult happy sad nice ugly right wrong open closed close turn switch raise lower
put take say tell speak hear see look find know want can must need like wait send arrive begin finish keep stay come give ask
answer write read show use works broken bought paid received arrived shipped sent asked did said went been being should could
many all someone nobody something always never only just maybe so though while since during inside outside under near far
above second third two three four five six seven eight nine ten hundred thousand
`,
}
