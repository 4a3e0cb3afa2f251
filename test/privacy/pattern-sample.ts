/**
 * Texts a regular expression nearly or wholly matches, made by walking its source: whichever alternative, few or many
 * repetitions, one member of each class. Not exact: what it cannot read it leaves out.
 */
export function sampleOf(source: string, random: () => number): string {
  let at = 0

  const pick = <One>(all: readonly One[]): One | undefined => all[Math.floor(random() * all.length)]

  function alternatives(): string {
    const all = [sequence()]
    while (source[at] === '|') {
      at++
      all.push(sequence())
    }
    return pick(all) ?? ''
  }

  function sequence(): string {
    let made = ''
    while (at < source.length && source[at] !== '|' && source[at] !== ')') made += repeated(atomAt())
    return made
  }

  /** Made anew for each repetition. */
  function atomAt(): () => string {
    const from = at
    const made = atom()
    const to = at
    let isFirst = true
    return () => {
      if (isFirst) {
        isFirst = false
        return made
      }
      at = from
      const again = atom()
      at = to
      return again
    }
  }

  function repeated(one: () => string): string {
    const match = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})[?+]?/.exec(source.slice(at))
    if (!match) return one()
    const end = at + match[0].length
    const least = match[1] === '+' ? 1 : Number(match[2] ?? 0)
    const open = match[1] === '?' ? 1 : least + 6
    const most = match[2] === undefined ? open : match[3] ? Number(match[4] || least + 6) : least
    const times =
      pick([
        least,
        Math.min(most, least + 40),
        least + Math.floor(random() * (Math.min(most, least + 6) - least + 1)),
      ]) ?? 0
    let made = ''
    for (let n = 0; n < times; n++) made += one()
    at = end
    return made
  }

  function atom(): string {
    const unit = source[at++] ?? ''
    if (unit === '(') return group()
    if (unit === '[') return member()
    if (unit === '\\') return escaped()
    if (unit === '.') return pick(['a', '1', ' ']) ?? ''
    return unit === '^' || unit === '$' ? '' : unit
  }

  function group(): string {
    const lead = /^\?(?::|=|!|<=|<!|<\w+>)/.exec(source.slice(at))?.[0] ?? ''
    at += lead.length
    const made = alternatives()
    at++
    return lead.endsWith('!') ? '' : made
  }

  function member(): string {
    const from = at
    while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1
    const inside = source.slice(from, at++)
    if (inside.startsWith('^'))
      return pick(['a', '1', ' ', '-'].filter((one) => !inside.includes(one))) ?? 'x'
    const known: readonly (readonly [string, string])[] = [
      ['a-z', 'a'],
      ['A-Z', 'A'],
      ['0-9', '1'],
      ['\\d', '1'],
      ['\\p{L}', 'é'],
      ['\\p{N}', '2'],
      ['\\w', 'b'],
      ['\\s', ' '],
      ['\\n', '\n'],
    ]
    const bare = inside.replace(/\\p\{\w+\}|\\[dwsn]|\w-\w/g, '').replace(/\\(.)/g, '$1')
    return pick([...known.filter(([name]) => inside.includes(name)).map(([, one]) => one), ...bare]) ?? ''
  }

  function escaped(): string {
    const unit = source[at++] ?? ''
    if (unit === 'p' || unit === 'P') {
      at = source.indexOf('}', at) + 1
      return unit === 'P' ? ' ' : 'é'
    }
    if (unit === 'u') {
      at += 4
      return ' '
    }
    const classes: Readonly<Record<string, string>> = {
      d: '1',
      D: 'a',
      w: 'a',
      W: ' ',
      s: ' ',
      S: 'a',
      n: '\n',
      b: '',
      B: '',
      t: '\t',
    }
    return classes[unit] ?? (/\d/.test(unit) ? '' : unit)
  }

  return alternatives()
}
