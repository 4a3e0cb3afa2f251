/** What the page remembers while its window is open; a browser that forbids it only forgets. */
export function remembered(name: string): string | null {
  try {
    return sessionStorage.getItem(`sigilo.${name}`)
  } catch {
    return null
  }
}

export function remember(name: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(`sigilo.${name}`)
    else sessionStorage.setItem(`sigilo.${name}`, value)
  } catch {
    // Without storage a reload begins a new talk, which is all that is lost.
  }
}
