import type { Language } from './language.ts'

/** Words around a keyword that do not change it. */
export const courtesy: ReadonlySet<string> = new Set(
  `por favor pfv pf porfa porfavor xfa pls plz please kindly grazie gracias obrigado obrigada obg thanks thank you
  perfavore piacere cortesia oi ola hola ciao hi hello hey bom dia boa tarde noite buenos dias buenas buongiorno
  ya ja now agora ahora adesso subito just ok okay gentileza favore per e per il la the want to i quero voglio quiero
  me eu yo gostaria vorrei quisiera de`.split(/\s+/),
)

const split = (text: string): ReadonlySet<string> => new Set(text.split(/\s*\|\s*/))

/** What is a withdrawal when it is all that was written, whatever the language of the talk. */
export const outPhrases: ReadonlySet<string> = split(
  `stop|stp|stpo|sotp|sto p|stopp|stop all|stopall|stop it|stop messages|unsubscribe|unsubscribe me|unsub|unsuscribe|optout|opt out|
opt me out|revoke|parar|pare|parem|sair|sair lista|parar mensagens|parar tudo|descadastrar|descadastre|descadastra|descadastro|
desinscrever|desinscreva|remover|disiscrivimi|disiscrivi|disiscrivermi|disiscrizione|disiscriviti|cancellami|cancellatemi|rimuovimi|
rimuovetemi|toglimi|toglietemi|eliminami|eliminatemi|annulla iscrizione|smettila|smettetela|baja|darme baja|dame baja|alto|paren|
desuscribir|desuscribirme|desuscribeme|desuscripcion|borrame|borrenme|quitame|quitenme|sacame|saquenme|eliminame|eliminenme|
cancelar suscripcion|cancelar inscricao|cancelar subscricao|remove me|take me off|delete me|no more|arret|halt`.replaceAll(
    '\n',
    '',
  ),
)

/** Keywords that may be misspelled by one letter. */
export const longKeywords: readonly string[] = [...outPhrases].filter((phrase) => /^\p{L}{5,}$/u.test(phrase))

/** What may be a withdrawal, or may be meant for the step the talk is at. */
export const ambiguousPhrases: ReadonlySet<string> = split(
  `cancelar|cancela|cancele|cancelem|chega|chega disso|fim|sair daqui|sai|para|para com isso|encerrar|encerra|tchau|salir|salirme|basta|
basta ya|fin|terminar|terminen|annulla|annullare|cancella|cancellare|esci|uscire|ferma|fermate|fermati|fermatevi|stoppa|end|quit|cancel|
exit|enough|finish|remove|delete|leave|out|bloquear|block|blocca|🛑|tira|tirar|excluir|eliminar|elimina|borrar|borra|quitar|rimuovi|
remova|retirar|desativar|desactivar|disattiva|suspender|sospendi|deixa|dejar|deja|silenciar|mute`.replaceAll(
    '\n',
    '',
  ),
)

/** `fine` ends in Italian and is well in English. */
export const ambiguousIn: Readonly<Record<Language, ReadonlySet<string>>> = {
  pt: new Set(['acabou', 'termina']),
  it: new Set(['fine', 'stop qui', 'finito']),
  es: new Set(['ya no', 'no mas']),
  en: new Set(['done', 'over']),
}
