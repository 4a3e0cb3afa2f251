import { phrases, type WordingLanguage } from './plain-words.ts'

/** Words that take a yes from going on, from silence or from before. Without accents. @see GDPR recital 32 */
export const impliedPhrases: Readonly<Record<WordingLanguage, readonly string[]>> = {
  en: phrases(`by continuing|by using|by chatting|by staying|by reading|by writing to us|by proceeding|by keeping
    if you continue|if you keep chatting|if you keep using|if you keep writing|if you stay|if you go on|keep chatting|continuing means|using this service means|carrying on means
    staying in…|remaining in…|going on counts|continuing to chat|continued use
    no answer|no reply|no response|not answer…|not reply|not respond|hear nothing|do not hear|don t hear|your silence|silence counts|silence means|say nothing
    unless you say|unless you tell|unless you object|unless you write|unless you reply|unless we hear|unless you opt
    will assume|we assume|ll assume|taken as|counts as|count as|deemed|considered agreed|considered accepted|consider it a yes|consider that a yes
    you are automatically|be automatically|automatically subscribed|automatically enrolled|already signed up|already subscribed|you are signed up|have been added|signed you up|pre selected|you agree to receive`),
  it: phrases(`continuando|proseguendo|usando|utilizzando|chattando|restando|rimanendo|leggendo|scrivendoci|navigando|procedendo
    se continui|se prosegui|se resti|se rimani|se vai avanti|l uso del servizio|l utilizzo del…
    il silenzio|tuo silenzio|se non rispondi|se non ci rispondi|se non ci dici|se non dici|se non scrivi|nessuna risposta|in assenza di…|in mancanza di…|senza risposta|se non ci sentiamo
    salvo che|a meno che|salvo tuo…|salvo diversa…|salvo indicazione…
    diamo per…|daremo per…|dato per…|si considera|consideriamo|considereremo|vale come|varra come|si intende|s intende|si ritiene|riteniamo|presumiamo|supponiamo
    sarai automaticamente|automaticamente iscritt…|gia iscritt…|ti abbiamo iscritt…|sei iscritt…|gia attiv…|preselezionat…`),
  es: phrases(`al continuar|al usar|al utilizar|al seguir|al chatear|al leer|al escribirnos|al navegar|al permanecer|usando este|continuando
    si sigues|si continuas|si te quedas|si permaneces|seguir en este|quedarte en…|el uso del servicio
    el silencio|tu silencio|si no respondes|si no nos…|si no dices|si no contestas|si no escribes|sin respuesta|la falta de respuesta|si no sabemos
    salvo que|a menos que|a no ser que|salvo indicacion…|salvo que te…
    damos por…|daremos por…|se considera|consideramos|consideraremos|vale como|valdra como|se entiende|se entendera|entendemos que|entenderemos|asumimos|asumiremos|suponemos|supondremos
    quedas automaticamente|automaticamente suscrit…|automaticamente apuntad…|ya estas…|te hemos apuntado|te hemos suscrito|preseleccionad…`),
  pt: phrases(`ao continuar|ao usar|ao utilizar|ao seguir|ao conversar|ao ler|ao navegar|ao permanecer|continuando|usando este
    se continuar|se seguir|se voce continuar|se voce seguir|se ficar|se permanecer|continuar nesta|continuar neste|permanecer nesta|seguir nesta|o uso do servico
    o silencio|seu silencio|se nao responder|se voce nao…|se nao disser|se nao escrever|sem resposta|a falta de resposta|ausencia de resposta|se nao houver
    a menos que|a nao ser que|salvo se|exceto se|salvo manifestacao…
    vamos supor|supomos|vamos entender|entendemos que|entenderemos|considera se|consideramos|vamos considerar|consideraremos|conta como|vale como|valera como|sera considerad…|presumimos|fica entendido|damos por…
    sera automaticamente|automaticamente inscrit…|automaticamente cadastrad…|ja esta inscrit…|ja esta cadastrad…|ja foi inscrit…|cadastramos voce|inscrevemos voce|pre selecionad…`),
}
