import { asksWhoLooked } from './asks-who-looked.ts'

/**
 * What a person can say at any step of any flow. `person`: talk to somebody. `assistant`: back from there.
 * `start`: wants messages again, which asks for consent and gives none. `looks`: who has read what they wrote.
 */
export type GlobalCommand = PhrasedCommand | 'looks'

/** Commands that are phrases; who looked is asked in too many words for a list. */
type PhrasedCommand = 'help' | 'menu' | 'person' | 'privacy' | 'assistant' | 'start'

/** A command is short; what is longer is left to the intents. Characters. */
const longest = 80

/**
 * A global command said in so many words, in any of the four languages; null for everything else, so that
 * `pessoa jurídica` or `start my order` stay answers. Courtesy, case, accents and punctuation do not matter.
 *
 * @param locale of the talk; a phrase that means two things in two languages is read in this one
 */
export function readCommand(text: string, locale: string | null): GlobalCommand | null {
  if (text.length > longest) return null
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !courtesy.has(word))
    .join(' ')
  const language = locale?.slice(0, 2).toLowerCase() ?? ''
  const said = commandByPhrase[language]?.get(words) ?? everywhere.get(words)
  if (asksWhoLooked(words)) return 'looks'
  return said ?? (callsPerson.test(text) && namesPerson(words) ? 'person' : null)
}

/** The word our prompts name for a person, in each language. */
const keywords: ReadonlySet<string> = new Set(['atendente', 'operatore', 'agente', 'agent'])

/** "ATENDENTE com o número do pedido" is what we ask for: the word in capitals, or before a number. */
const callsPerson = /^\P{L}*(ATENDENTE|OPERATORE|AGENTE|AGENT)(?!\p{L})|\p{N}/u
const namesPerson = (words: string): boolean => keywords.has(words.split(' ', 1)[0] ?? '')

const courtesy = new Set(
  `por favor pf pfv porfa porfavor please pls per piacere favore cortesia grazie gracias obrigado obrigada thanks thank
  oi ola hola ciao hi hello hey buongiorno buenas`.split(/\s+/),
)

type Phrases = Readonly<Record<PhrasedCommand, string>>

const phrases: Readonly<Record<string, Phrases>> = {
  pt: {
    help: 'ajuda|me ajuda|me ajude|preciso de ajuda|socorro|o que voce faz|o que voce sabe fazer|como funciona',
    menu: 'menu|menu principal|voltar ao menu|opcoes|ver opcoes|inicio|voltar ao inicio|comecar de novo|deixa pra la|deixa para la|esquece|esqueca|esquece isso',
    person:
      'atendente|falar com atendente|falar com um atendente|falar com uma atendente|quero falar com um atendente|quero falar com atendente|quero um atendente|falar com uma pessoa|quero falar com uma pessoa|falar com alguem|quero falar com alguem|falar com humano|falar com um humano|quero falar com um humano|pessoa de verdade|atendimento humano|humano|pessoa|operador|chama um atendente|me passa para um atendente',
    privacy:
      'privacidade|meus dados|ver meus dados|quero ver meus dados|politica de privacidade|lgpd|protecao de dados|aviso de privacidade|apagar meus dados|excluir meus dados|quero apagar meus dados|comprovante de consentimento',
    assistant:
      'voltar ao assistente|voltar para o assistente|voltar pro assistente|voltar ao bot|voltar pro bot|voltar ao robo|quero voltar ao assistente|assistente|falar com o assistente|falar com o robo',
    start:
      'quero receber|quero receber mensagens|quero receber avisos|quero receber de novo|voltar a receber|quero voltar a receber|quero voltar a receber mensagens|ativar mensagens|ativar avisos|reativar|aceito receber|me inscrever|inscrever|quero me inscrever',
  },
  it: {
    help: 'aiuto|aiutami|mi aiuti|ho bisogno di aiuto|cosa sai fare|come funziona|assistenza',
    menu: 'menu|menu principale|torna al menu|opzioni|inizio|torna all inizio|ricomincia|lascia stare|lascia perdere|lasci stare|lasci perdere',
    person:
      'operatore|un operatore|parlare con un operatore|parla con un operatore|voglio parlare con un operatore|vorrei parlare con un operatore|voglio un operatore|parlare con una persona|voglio parlare con una persona|vorrei parlare con una persona|parlare con qualcuno|vorrei parlare con qualcuno|persona|una persona|persona reale|persona vera|umano|essere umano|passami un operatore|mi passi un operatore',
    privacy:
      'privacy|i miei dati|miei dati|vedere i miei dati|voglio vedere i miei dati|informativa|informativa privacy|informativa sulla privacy|gdpr|protezione dati|cancella i miei dati|cancellare i miei dati|ricevuta del consenso',
    assistant:
      'torna all assistente|tornare all assistente|voglio tornare all assistente|torna al bot|tornare al bot|torna all assistente virtuale|assistente|assistente virtuale|parlare con l assistente',
    start:
      'voglio ricevere|voglio ricevere messaggi|voglio ricevere i messaggi|voglio ricevere gli avvisi|voglio riceverli di nuovo|riattiva|riattiva messaggi|riattiva i messaggi|attiva messaggi|attiva i messaggi|iscrivimi|voglio iscrivermi|iscriviti',
  },
  es: {
    help: 'ayuda|ayudame|necesito ayuda|que puedes hacer|que sabes hacer|como funciona|auxilio',
    menu: 'menu|menu principal|volver al menu|opciones|ver opciones|inicio|volver al inicio|empezar de nuevo|dejalo|dejalo asi|olvidalo',
    person:
      'agente|un agente|operador|asesor|un asesor|hablar con una persona|quiero hablar con una persona|hablar con un agente|quiero hablar con un agente|hablar con un asesor|quiero hablar con un asesor|hablar con un operador|hablar con alguien|quiero hablar con alguien|hablar con un humano|quiero hablar con un humano|persona|persona real|una persona|humano|atencion humana|pasame con un agente|pasame con una persona',
    privacy:
      'privacidad|mis datos|ver mis datos|quiero ver mis datos|politica de privacidad|aviso de privacidad|rgpd|proteccion de datos|borrar mis datos|eliminar mis datos|quiero borrar mis datos|comprobante de consentimiento',
    assistant:
      'volver al asistente|quiero volver al asistente|regresar al asistente|volver al bot|volver al robot|asistente|asistente virtual|hablar con el asistente',
    start:
      'quiero recibir|quiero recibir mensajes|quiero recibir los mensajes|quiero recibir avisos|quiero recibirlos de nuevo|volver a recibir|quiero volver a recibir mensajes|activar mensajes|activar avisos|reactivar|suscribirme|quiero suscribirme|alta|darme de alta',
  },
  en: {
    help: 'help|help me|i need help|what can you do|how does this work|info',
    menu: 'menu|main menu|back to menu|back to the menu|options|show options|start over|restart|home|never mind|nevermind|forget it',
    person:
      'agent|an agent|operator|representative|human|a human|person|real person|a real person|talk to a human|talk to an agent|talk to a person|talk to a real person|talk to someone|speak to a human|speak to an agent|speak to a person|speak to someone|speak with an agent|i want to talk to a human|i want to talk to a person|i want to talk to someone|i want to speak to a human|i want to speak to someone|live agent|customer service',
    privacy:
      'privacy|my data|see my data|show my data|privacy policy|privacy notice|gdpr|data protection|delete my data|erase my data|consent receipt',
    assistant:
      'back to the assistant|back to assistant|go back to the assistant|return to the assistant|back to the bot|back to bot|assistant|virtual assistant|talk to the assistant|talk to the bot',
    start:
      'start|unstop|opt in|optin|subscribe|subscribe me|resubscribe|sign me up|i want to receive messages|i want to receive updates|start messages|turn messages on|turn on messages',
  },
}

const commandByPhrase: Readonly<Record<string, ReadonlyMap<string, GlobalCommand>>> = Object.fromEntries(
  Object.entries(phrases).map(([language, table]) => [language, new Map(entriesOf(table))]),
)

/** Phrases of all languages: people change languages in the middle of a talk. */
const everywhere: ReadonlyMap<string, GlobalCommand> = new Map(Object.values(phrases).flatMap(entriesOf))

function entriesOf(table: Phrases): readonly (readonly [string, GlobalCommand])[] {
  const commands = Object.entries(table) as readonly (readonly [PhrasedCommand, string])[]
  return commands.flatMap(([command, list]) => list.split('|').map((phrase) => [phrase, command] as const))
}
