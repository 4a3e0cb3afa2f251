import type { Language } from './reading.ts'

/** Folded phrases, `|` between them. `weak` ones mean yes only where they begin an answer. */
type YesNoWords = {
  readonly yes: readonly string[]
  readonly weak: readonly string[]
  /** Yes only where nothing else is said. */
  readonly alone: readonly string[]
  readonly no: readonly string[]
  /** Neither: `não sei` is no no. */
  readonly unsure: readonly string[]
  /** Turn the yes that follows into a no: `não quero`, `non va bene`. */
  readonly not: readonly string[]
}

const list = (line: string): readonly string[] => line.split('|')

export const yesNoWords: Readonly<Record<Language, YesNoWords>> = {
  pt: {
    yes: list(
      'sim|simm|siim|ss|claro que sim|com certeza|pode ser|pode sim|pode|por que nao|porque nao|sem problema|sem problemas|nao tem problema|sem duvida|confirmo|confirmado|concordo|aceito|autorizo|quero sim|ta certo|esta certo|esta correto|tudo certo|isso mesmo|exatamente|exato|beleza|blz|fechado|combinado|ta bom|ta bem|acho que sim|uhum|aham',
    ),
    weak: list('s|claro|isso|certo|correto|ok|okay|bora|vamos|perfeito|otimo|eh|positivo|show|tah'),
    alone: list('quero|e|ta|verdade|vdd|tudo bem|esta bem|esta bom'),
    no: list(
      'nao|nao obrigado|nao obrigada|naum|nn|nops|nem pensar|de jeito nenhum|de forma alguma|de modo nenhum|jamais|nunca|negativo|claro que nao|acho que nao|melhor nao|hoje nao|agora nao|ainda nao|deixa pra la|nao quero|dispenso|errado|ta errado|esta errado|recuso|discordo',
    ),
    unsure: list(
      'nao sei|nao sei dizer|sei la|nao tenho certeza|nao entendi|nao lembro|nao faco ideia|nao me lembro',
    ),
    not: list('nao|nem|nunca|naum|n'),
  },
  it: {
    yes: list(
      'si|sii|si certo|certo che si|va bene|perche no|senza problemi|nessun problema|non c e problema|senza dubbio|confermo|confermato|accetto|acconsento|d accordo|va benissimo|esatto|esattamente|proprio cosi|e giusto|credo di si|penso di si|volentieri|assolutamente si|come no|tutto giusto',
    ),
    weak: list('certo|certamente|ok|okay|giusto|corretto|perfetto|ottimo|vabbe|dai|s|eh si|sicuro'),
    alone: list('voglio|vero|tutto bene'),
    no: list(
      'no|no grazie|nooo|per niente|assolutamente no|neanche per sogno|nemmeno per sogno|manco per sogno|non credo|credo di no|penso di no|direi di no|mai|giammai|per nulla|meglio di no|ora no|adesso no|oggi no|non ancora|sbagliato|rifiuto|non voglio|lascia stare|lasci stare|macche',
    ),
    unsure: list(
      'non so|non lo so|non saprei|non sono sicuro|non sono sicura|non ricordo|non ho capito|non mi ricordo',
    ),
    not: list('non|no|mica|nemmeno'),
  },
  es: {
    yes: list(
      'si|sii|claro que si|por supuesto|como no|por que no|sin problema|no hay problema|sin duda|confirmo|confirmado|acepto|de acuerdo|esta bien|eso es|asi es|exacto|exactamente|correcto|creo que si|desde luego|con gusto|me parece bien|simon|autorizo|eso mismo',
    ),
    weak: list('claro|vale|dale|ok|okay|bueno|venga|perfecto|eso|cierto|listo|s|genial|seguro'),
    alone: list('quiero|va|verdad|todo bien'),
    no: list(
      'no|no gracias|nop|ni hablar|ni loco|ni loca|de ninguna manera|en absoluto|para nada|jamas|nunca|claro que no|creo que no|que va|mejor no|ahora no|hoy no|todavia no|no quiero|rechazo|incorrecto|esta mal|equivocado|dejalo|nel',
    ),
    unsure: list(
      'no se|no lo se|no estoy seguro|no estoy segura|no recuerdo|no entiendo|no entendi|no me acuerdo',
    ),
    not: list('no|ni|nunca|tampoco'),
  },
  en: {
    yes: list(
      'yes|yess|yep|yup|yeah|yea|ya|aye|of course|why not|no problem|no worries|no doubt|for sure|confirm|confirmed|i confirm|i agree|agreed|i accept|absolutely|definitely|certainly|exactly|that s right|that is right|that s correct|that is correct|sounds good|go ahead|yes please|i think so|looks good|i do|by all means|correct',
    ),
    weak: list('sure|ok|okay|right|perfect|y|indeed|true|alright|k|cool'),
    alone: list('please|fine|good|great'),
    no: list(
      'no|no thanks|no thank you|nope|nah|no way|not really|never|not at all|absolutely not|definitely not|certainly not|of course not|i don t think so|don t think so|i d rather not|rather not|not now|not today|not yet|no chance|wrong|incorrect|that s wrong|i don t want|i do not|i don t|i refuse|i disagree|n|negative',
    ),
    unsure: list(
      'don t know|i don t know|i do not know|not sure|i m not sure|no idea|i don t understand|i don t remember|i m not certain',
    ),
    not: list('not|don t|isn t|no|never|cannot|can t|won t|dont|isnt|doesn t'),
  },
}

export const yesSigns: readonly string[] = ['👍', '✅', '👌', '🆗', '✔', '☑', '🙆', '💯', '🫡']
export const noSigns: readonly string[] = ['👎', '❌', '🚫', '🙅', '✖', '⛔', '❎']
