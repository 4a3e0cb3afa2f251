import { existsSync, readFileSync } from 'node:fs'

/** Everything here calls `__x` where it is run. */
const seeds: readonly string[] = [
  '<script>__x(101)</script>',
  '<img src=x onerror=__x(102)>',
  '<svg/onload=__x(103)>',
  '"><img src=x onerror=__x(104)>',
  "'><svg onload='__x(105)'>",
  'javascript:__x(106)',
  '<a href="javascript:__x(107)">rastrear</a>',
  '<iframe srcdoc="<script>parent.__x(108)</script>"></iframe>',
  '<details open ontoggle=__x(109)>',
  '<input autofocus onfocus=__x(110)>',
  '</textarea><script>__x(111)</script>',
  '</title><img src=x onerror=__x(112)>',
  '--><svg onload=__x(113)>',
  ']]><img src=x onerror=__x(114)>',
  '<svg><animate onbegin=__x(115) attributeName=x dur=1s>',
  '<video><source onerror=__x(116)></video>',
  '<body onload=__x(117)>',
  '<style onload=__x(118)></style>',
  '<object data="javascript:__x(119)"></object>',
  '[x](javascript:__x(120))',
  '*<b onmouseover=__x(121)>negrito</b>*',
  '[NAME_1"><img src=x onerror=__x(122)>]',
]

/** Those collected for the project stay outside the tree; where they lie beside the checkout they are played, too. */
const collected = new URL('../../../shared/data/hostile-inputs.json', import.meta.url)
const isThere = existsSync(collected)
if (!isThere)
  console.warn('PLAYED WITHOUT: the collected strings are not beside this checkout (../shared/data)')
const all = isThere
  ? [...seeds, ...(JSON.parse(readFileSync(collected, 'utf8')) as { readonly xss: readonly string[] }).xss]
  : seeds

const entity = (sign: string): string => `&#x${sign.charCodeAt(0).toString(16)};`
const spaces = [' ', '\t', '\n', '/', '\f', '\u00a0', '\u200b']

type Chance = () => number
const oneOf = <Item>(items: readonly Item[], chance: Chance): Item =>
  items[Math.floor(chance() * items.length)] as Item

const changes: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) =>
    [...text].map((sign) => (chance() < 0.5 ? sign.toUpperCase() : sign.toLowerCase())).join(''),
  (text, chance) => text.replaceAll(' ', () => oneOf(spaces, chance)),
  (text, chance) =>
    [...text].map((sign) => (chance() < 0.15 && /[<>"'=():]/.test(sign) ? entity(sign) : sign)).join(''),
  (text) => encodeURIComponent(text),
  (text) => text.replace('<script', '<scr<script>ipt').replace('</script', '</scr</script>ipt'),
  (text) => text.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (text, chance) => {
    const at = Math.floor(chance() * text.length)
    return `${text.slice(0, at)}${oneOf(['\0', '\u202e', '\ufeff', '<!--', '\r\n'], chance)}${text.slice(at)}`
  },
  (text, chance) =>
    `${oneOf(['">', "'>", '</p>', '</style>', '</option></select>', '`', '}}'], chance)}${text}`,
  (text, chance) => `${oneOf(['*', '_', '~', '```', '[CPF_1] ', 'https://'], chance)}${text}`,
  (text) => text.replaceAll('__x', '\\u005f\\u005fx'),
  (text) => `${text}${text}`,
  (text) => text.replaceAll('"', "'"),
]

/** mulberry32: the same words for the same seed, on every machine. */
function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The strings themselves, and as many that one to three changes make of them. */
export function hostileWords(mutations: number, seed = 1): readonly string[] {
  const chance = chanceFrom(seed)
  const mutated = Array.from({ length: mutations }, () => {
    const times = 1 + Math.floor(chance() * 3)
    return Array.from({ length: times }).reduce<string>(
      (text) => oneOf(changes, chance)(text, chance),
      oneOf(all, chance),
    )
  })
  return [...all, ...mutated]
}
