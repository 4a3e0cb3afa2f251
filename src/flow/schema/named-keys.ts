import type { ShapedKind } from './file-kind.ts'
import type { ProjectNames } from './project-names.ts'

type Naming = {
  /** What the value, or each of a list, is a name of. */
  readonly value?: keyof ProjectNames
  /** What the keys below are names of. */
  readonly keys?: keyof ProjectNames
}

/** Where a file names something that another one declares. */
export const namedKeys: Readonly<Record<ShapedKind, Readonly<Record<string, Naming>>>> = {
  flow: {
    purpose: { value: 'purpose' },
    starts_on: { value: 'intent' },
    '@exit.say': { value: 'prompt' },
    '@exit.survey': { value: 'prompt' },
    '@say.say': { value: 'prompt' },
    '@choose.say': { value: 'prompt' },
    '@choose_from.say': { value: 'prompt' },
    '@choose_from.row': { value: 'prompt' },
    '@confirm.say': { value: 'prompt' },
    '@call.call': { value: 'operation' },
    '@consent.consent': { value: 'purpose' },
    '@handoff.handoff': { value: 'department' },
    '@notify.notify': { value: 'template' },
    '@notify.until': { keys: 'event' },
    '@notify.say': { value: 'prompt' },
    '@run.run': { value: 'flow' },
    '@survey.survey': { value: 'prompt' },
  },
  intents: { '*': { keys: 'locale' } },
  faq: { '*.ask': { keys: 'locale' }, '*.offer': { value: 'flow' } },
  business: { follow_ups: { value: 'purpose', keys: 'template' } },
  privacy: { 'processors.for': { value: 'purpose' } },
  services: {},
  talk: {
    'person.locale': { value: 'locale' },
    begins: { value: 'step' },
    services: { keys: 'operation' },
    'turns.services': { keys: 'operation' },
    'turns.bot': { value: 'prompt' },
    'turns.sent_to': { keys: 'operation' },
    'turns.consented': { keys: 'purpose' },
  },
}
