import type { Instant } from '../../clock.ts'
import type { StaffId, TalkId } from '../../ids.ts'

const day = 24 * 60 * 60 * 1000

/** Who was shown words of a talk that was no case of theirs, in the last day. */
export class TalkMemory {
  #byTalk = new Map<TalkId, Map<StaffId, Instant>>()

  /** @returns how many people by now */
  saw(talk: TalkId, staff: StaffId, at: Instant): number {
    const people = new Map([...(this.#byTalk.get(talk) ?? [])].filter(([, seen]) => seen > at - day))
    people.set(staff, at)
    // The newest last: what stands first is forgotten first.
    this.#byTalk.delete(talk)
    this.#byTalk.set(talk, people)
    for (const [one, seen] of this.#byTalk) {
      if (Math.max(...seen.values()) > at - day) break
      this.#byTalk.delete(one)
    }
    return people.size
  }
}
