/** "Who", "read" and "my messages" of a language, as people write them without accents. */
type Question = { readonly who: string; readonly read: string; readonly what: string }

/** What may stand before the question itself. */
const leadIn =
  '(?:(?:eu )?(?:quero|queria|gostaria de|posso|da pra|preciso) saber|me (?:diz|diga|fala)|(?:voce|vc)s? (?:pode|podem|sabe|sabem) (?:me )?dizer|voglio sapere|vorrei sapere|posso sapere|mi (?:dici|dica|dite)|(?:quiero|quisiera|puedo|me gustaria) saber|me (?:dices|dice|puedes decir)|(?:i (?:want|would like|d like) to|can i) know|(?:can|could) you tell me|tell me|e|mas|ma|pero|but|and|so|si|se|if) '

const questions: readonly Question[] = [
  {
    who: '(?:quem|alguem|que pessoas?|quais pessoas|quais? funcionarios?|quantas pessoas)(?: (?:da loja|da equipe|do time|de voces|ai|ai dentro))?(?: (?:foi|foram) (?:que|quem))?',
    read: '(?:ja )?(?:leu|leram|viu|viram|acessou|acessaram|abriu|abriram|olhou|olharam|andou lendo|esteve lendo|teve acesso|tiveram acesso)',
    what: '(?:a |as |o |os |ao |aos )?(?:(?:minhas?|meus?|nossas?|est[ae]|ess[ae]) (?:conversas?|mensage(?:m|ns)|msgs?|dados|palavras|chat|historico|informacoes)|que (?:eu )?(?:escrevi|mandei|disse|falei))(?: (?:aqui|com voces))?',
  },
  {
    who: '(?:chi|qualcuno|quante persone|quali persone|quale operatore)(?: (?:dello staff|del negozio|di voi|li da voi))?',
    read: '(?:ha|hanno|abbia) (?:gia )?(?:letto|visto|aperto|guardato|consultato|avuto accesso)',
    what: '(?:al?l?a? |a[il]? |ai |agli )?(?:(?:(?:la|le|i|il) )?(?:mia|mie|miei|mio|nostra|questa) (?:conversazion[ei]|chat|messagg[io]|dati|parole|informazioni)|quello che ho (?:scritto|mandato|detto))(?: qui)?',
  },
  {
    who: '(?:quien|quienes|alguien|que personas?|cuantas personas|que agente)(?: (?:de la tienda|del equipo|de ustedes|de vosotros|ahi))?',
    read: '(?:ya )?(?:(?:ha|han) (?:leido|visto|abierto|mirado|accedido|tenido acceso)|leyo|leyeron|vio|vieron|abrio|abrieron|miro|accedio|tuvo acceso|tuvieron acceso)',
    what: '(?:a |en )?(?:(?:mi|mis|nuestra|esta|este) (?:conversacion(?:es)?|chat|mensajes?|datos|palabras|historial|informacion)|lo que (?:he )?(?:escribi|escrito|mande|mandado|dije|dicho))(?: aqui)?',
  },
  {
    who: '(?:(?:has|have|did) )?(?:who|anyone|anybody|someone|somebody|which people|how many people|who else|which agent)(?: (?:there|at the shop|on the team|on your team|of you))?(?: (?:has|have|s|did|was|is))?',
    read: '(?:already |ever )?(?:been )?(?:read|reading|seen|saw|see|opened|open|looked at|looking at|look at|looked through|accessed|viewed|had access to|got access to)',
    what: '(?:(?:my|our|this|all my) (?:conversations?|chats?|messages?|texts?|data|words|history|information)|what i (?:have )?(?:wrote|written|sent|said))(?: here| with you)?',
  },
]

const asked = new RegExp(
  `^(?:${leadIn})*(?:${questions.map(({ who, read, what }) => `${who} ${read} ${what}`).join('|')})$`,
)

/**
 * Whether somebody asks who has read what they wrote, in any of the four languages. Who reads it in general is a question
 * about privacy, and left to that.
 *
 * @param words in lower case, without accents, punctuation and courtesy
 */
export const asksWhoLooked = (words: string): boolean => asked.test(words)
