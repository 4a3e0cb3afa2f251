import type { RehearsalStart } from '../../web/rehearsal.ts'

type Begin = RehearsalStart['begin']

/** Where to begin, as the address and the list of places write it: `order_status/tell`, `intent:order.status`. */
export function nameOf(begin: Begin): string {
  switch (begin.at) {
    case 'chat':
      return ''
    case 'step':
      return `${begin.flow}/${begin.step}`
    case 'intent':
      return `intent:${begin.intent}`
  }
}

export function beginAt(name: string): Begin {
  if (name.startsWith('intent:')) return { at: 'intent', intent: name.slice('intent:'.length) }
  const [flow, step] = name.split('/')
  return flow && step ? { at: 'step', flow, step } : { at: 'chat' }
}
