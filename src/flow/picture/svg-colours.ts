import type { Box } from './picture.ts'

/** Colours of the file: it is looked at on paper and in other programs, so it has one scheme, a light one. */
export const colours = {
  ground: '#fffdf8',
  ink: '#1e2421',
  soft: '#5a5f56',
  line: '#77837b',
  mistake: '#9b2334',
} as const

type BoxColours = { readonly fill: string; readonly stroke: string }

const talking = { fill: '#e1efe8', stroke: '#12604c' }
const working = { fill: '#e3ecfb', stroke: '#1d4fa3' }
const asking = { fill: '#eae8fb', stroke: '#4e459c' }
const people = { fill: '#fcebd0', stroke: '#8a4b06' }
const plain = { fill: '#f5f2ea', stroke: '#5a5f56' }

/** Which colour a verb has; its name stands in the box as well. */
const byVerb: Readonly<Record<string, BoxColours>> = {
  ask: talking,
  say: talking,
  choose: talking,
  confirm: talking,
  survey: talking,
  call: working,
  notify: working,
  prove: asking,
  consent: asking,
  handoff: people,
}

/** Faint where a step is missing or could not be read. */
export function boxColours({ kind, does }: Box): BoxColours {
  if (kind === 'missing' || (kind === 'step' && does === ''))
    return { fill: '#ffffff', stroke: colours.mistake }
  return byVerb[does.split(' ')[0] ?? ''] ?? plain
}
