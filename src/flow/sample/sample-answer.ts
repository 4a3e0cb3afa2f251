import type { AnswerSpec } from '../answer-spec.ts'
import { type SentThing, sentValue } from '../sent-things.ts'
import type { TalkBubble } from '../talk/talk-test.ts'
import { sampleWords } from './sample-words.ts'

/** An answer somebody could give, made up: what a flow comes to know, and what the person writes or sends for it. */
type SampleAnswer = {
  /** As readers give it: whole units for money, `YYYY-MM-DD` for dates, E.164 for phones. */
  readonly value: string | number | boolean
  readonly said: TalkBubble
}

export type SampleTime = {
  readonly locale: string
  /** `YYYY-MM-DD` where the business is. */
  readonly tomorrow: string
}

/** An answer to a question of this kind; a choice is said by its value. */
export function sampleAnswer(spec: AnswerSpec, { locale, tomorrow }: SampleTime): SampleAnswer {
  const words = sampleWords(locale)
  switch (spec.type) {
    case 'number': {
      const value = withinRange(3, spec)
      return { value, said: words.number(value) }
    }
    case 'money': {
      const value = withinRange(50, spec)
      return { value, said: words.money(value) }
    }
    case 'yes_no':
      return { value: true, said: words.yes }
    case 'date':
      return { value: tomorrow, said: words.tomorrow }
    case 'choice':
      return itself(spec.values[0] ?? '')
    case 'phone':
      return { value: '+5511955550123', said: '+55 11 95555-0123' }
    case 'document':
      return { value: words.texts.document.replace(/\D/g, ''), said: words.texts.document }
    case 'media':
      return sampleSent(spec, words.texts.address)
    default:
      return itself(words.texts[spec.type])
  }
}

const documentName = 'marina-duarte.pdf'

/** Where every made-up person is who says so. Degrees. */
export const samplePoint = { latitude: -23.55, longitude: -46.63 }

const itself = (text: string): SampleAnswer => ({ value: text, said: text })

/** One thing of the first kind that is taken. */
function sampleSent({ accept: [first = 'photo'] }: AnswerSpec, address: string): SampleAnswer {
  const kind = first === 'text' ? 'photo' : first
  const name = kind === 'document' ? documentName : null
  const point = `${samplePoint.latitude},${samplePoint.longitude}`
  const thing: SentThing = kind === 'location' ? { kind, words: address, point } : { kind, id: '0', name }
  return { value: sentValue([thing]), said: bubbleOf(kind, address) }
}

function bubbleOf(kind: SentThing['kind'], address: string): TalkBubble {
  switch (kind) {
    case 'photo':
      return { photo: '' }
    case 'voice':
      return { voice: '' }
    case 'video':
      return { video: '' }
    case 'document':
      return { document: documentName }
    case 'location':
      return { location: address }
  }
}

/** A number, or the one nearest to it that an answer may be. */
const withinRange = (number: number, { least, most }: Pick<AnswerSpec, 'least' | 'most'>): number =>
  Math.min(Math.max(number, least ?? number), most ?? Number.POSITIVE_INFINITY)
