/** Every one of the lists of a page that are gone through by keys, as they stand there. */
const things = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-thing]')]

const thingAt = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-thing]') ?? null

/** Moves the focus to the next one or the one before; from elsewhere to the first or the last. */
export function moveBy(step: 1 | -1): void {
  const all = things()
  const at = thingAt()
  const next = at ? all.indexOf(at) + step : step === 1 ? 0 : all.length - 1
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus()
}

/**
 * The id of the one that has the focus, where it is of that list. Where none has it, the first of the list gets it and
 * nothing else happens: nobody settles what they do not see.
 */
export function focusedOf(list: 'send' | 'letter' | 'incident'): string | null {
  const at = thingAt()
  if (at?.dataset.thing === list) return at.dataset.id ?? null
  if (!at)
    things()
      .find(({ dataset }) => dataset.thing === list)
      ?.focus()
  return null
}

/**
 * Where the focus is in the lists, to go on there when what has it goes.
 *
 * @returns what moves the focus once that is gone, and says whether it did
 */
export function placeNow(): () => boolean {
  const at = thingAt()
  if (!at) return () => false
  const place = things().indexOf(at)
  return () => {
    if (at.isConnected || document.activeElement !== document.body) return false
    const all = things()
    const next = all[Math.min(place, all.length - 1)] ?? document.querySelector('h1')
    next?.focus()
    return true
  }
}
