/** The letters a pattern of our own may begin with; null when it may begin with anything. Small subset of the syntax. */
export function firstLetters(source: string): ReadonlySet<string> | null {
  const letters = new Set<string>()
  for (const choice of splitChoices(source)) {
    if (!addFirst(choice, letters)) return null
  }
  return letters
}

/** Adds what one choice may begin with; false when that cannot be told. */
function addFirst(choice: string, letters: Set<string>): boolean {
  let rest = choice
  while (rest.length > 0) {
    const size = atomSize(rest)
    const atom = rest.slice(0, size)
    const isOptional = rest[size] === '?' || rest[size] === '*'
    rest = rest.slice(size + (isOptional ? 1 : 0))
    if (/^\(\?<?[!=]/.test(atom)) continue
    if (!addAtom(atom, letters)) return false
    if (!isOptional) return true
  }
  return false
}

function addAtom(atom: string, letters: Set<string>): boolean {
  if (atom.startsWith('(?:')) {
    const inner = firstLetters(atom.slice(3, -1))
    for (const letter of inner ?? []) letters.add(letter)
    return inner !== null
  }
  const set = atom.startsWith('[') ? atom.slice(1, -1) : atom
  if (!/^[a-z]+$/.test(set)) return false
  for (const letter of set) letters.add(letter)
  return true
}

/** Length of the first atom: a group, a class, an escape or one character. */
function atomSize(source: string): number {
  if (source[0] === '\\') return 2
  if (source[0] === '[') return source.indexOf(']') + 1
  if (source[0] !== '(') return 1
  let depth = 0
  for (let index = 0; index < source.length; index++) {
    if (source[index] === '\\') index++
    else if (source[index] === '(') depth++
    else if (source[index] === ')' && --depth === 0) return index + 1
  }
  return source.length
}

/** The choices of a pattern, with a leading group of choices taken apart: `(?:a|b)c` gives `(?:a)c` and `(?:b)c`. */
export function choicesOf(source: string): readonly string[] {
  return splitChoices(source).flatMap((choice) => {
    const size = atomSize(choice)
    const isGroup = choice.startsWith('(?:') && choice[size] !== '?'
    return isGroup
      ? splitChoices(choice.slice(3, size - 1)).map((one) => `(?:${one})${choice.slice(size)}`)
      : [choice]
  })
}

function splitChoices(source: string): string[] {
  const choices: string[] = []
  let from = 0
  for (let index = 0; index < source.length; index++) {
    if (source[index] === '|') {
      choices.push(source.slice(from, index))
      from = index + 1
    } else index += atomSize(source.slice(index)) - 1
  }
  return [...choices, source.slice(from)]
}
