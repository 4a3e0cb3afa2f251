import * as z from 'zod'
import { dottedShape, durationShape, nameShape, yesNoShape } from '../parse/name-shape.ts'
import { talkTimePattern } from './talk-time.ts'

const words = z.string()
const bubble = z.union([
  words,
  z.strictObject({ voice: words }),
  z.strictObject({ photo: words }),
  z.strictObject({ video: words }),
  z.strictObject({
    document: words.min(1, 'a document has a name: { document: recibo.pdf }'),
    caption: words.optional(),
  }),
  z.strictObject({ location: words.min(1, 'a place has an address: { location: "Rua da Cera, 12" }') }),
  z.strictObject({ sticker: words }),
])
/** `order_status.tell` */
const placeShape = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,63}\.[a-z][a-z0-9_]{0,63}$/,
    'a talk begins at a flow and its step: order_status.tell',
  )
const prompts = z.union([dottedShape, z.array(dottedShape)])
const timeShape = z
  .string()
  .regex(
    talkTimePattern,
    'a time looks like "Sat 23:00" or "2026-12-25 10:00", in the time zone of the business',
  )

/** How a service answers in a talk: `failed`, `slow`, an outcome such as `not_found`, or the fields it gives. */
const answer = z.union([nameShape, z.record(nameShape, z.unknown())])
/** The answer of each operation; a list is one for each call, and the last stays. */
const services = z.record(dottedShape, z.union([answer, z.array(answer).min(1)]))

/** What happens in a turn: exactly one of these. */
const acts = ['person', 'choose', 'wait', 'at', 'agent'] as const

const turn = z
  .strictObject({
    /** What the person writes: one bubble or several. */
    person: z.union([bubble, z.array(bubble).min(1)]).optional(),
    /** The option the person taps, by its name. */
    choose: words.optional(),
    /** Nobody writes for so long: `2h`. */
    wait: durationShape.optional(),
    /** Nobody writes until then. */
    at: timeShape.optional(),
    /** An agent closes the case the person has. */
    agent: z.enum(['solved', 'not-solved', 'no-reply', 'duplicate']).optional(),
    /** From this turn on, services answer so. */
    services: services.optional(),
    /** Prompts that must be said, in this order; none: the bot is silent. */
    bot: prompts.optional(),
    stored: z.union([words, z.array(words)]).optional(),
    sent_to: z.record(dottedShape, z.array(nameShape)).optional(),
    consented: z.record(nameShape, yesNoShape).optional(),
    audited: z.union([words, z.array(words)]).optional(),
  })
  .refine((written) => acts.filter((act) => written[act] !== undefined).length === 1, {
    error: `a turn has one of: ${acts.join(', ')}`,
  })

/** One document of a `*.talk.yaml` file. */
export const talkShape = z.strictObject({
  talk: words.min(1, 'a talk needs a name that says what it shows'),
  person: z.strictObject({ whatsapp: words.optional(), locale: words }),
  /** The step it begins at, all that comes before it made up. */
  begins: placeShape.optional(),
  /** When the talk begins. */
  at: timeShape.optional(),
  services: services.optional(),
  turns: z.array(turn).min(1, 'a talk has at least one turn'),
})
