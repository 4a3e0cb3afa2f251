/** What became of one object of the export. */
export type Fate = { mapped: boolean; readonly remarks: string[] }

/**
 * Every object of the export, and what became of it: nothing is dropped in silence. An object is mapped, or it is
 * listed with the reason; a mapped one may be listed too, for a part that was lost.
 */
export class Ledger {
  readonly #fates = new Map<string, Fate>()

  /** Says that the export holds this object. */
  expect(object: string): string {
    if (!this.#fates.has(object)) this.#fates.set(object, { mapped: false, remarks: [] })
    return object
  }

  map(object: string): void {
    this.#of(object).mapped = true
  }

  isMapped(object: string): boolean {
    return this.#of(object).mapped
  }

  /** A reason why the object, or a part of it, was not carried over; each once. */
  remark(object: string, why: string): void {
    const { remarks } = this.#of(object)
    if (!remarks.includes(why)) remarks.push(why)
  }

  /** All objects; one that nobody spoke of is listed as such. */
  settle(why: (object: string) => string): ReadonlyMap<string, Readonly<Fate>> {
    for (const [object, fate] of this.#fates)
      if (!fate.mapped && fate.remarks.length === 0) fate.remarks.push(why(object))
    return this.#fates
  }

  #of(object: string): Fate {
    const known = this.#fates.get(object)
    if (known) return known
    const fate: Fate = { mapped: false, remarks: [] }
    this.#fates.set(object, fate)
    return fate
  }
}
