import type { Directory } from '../../turn/directory.ts'
import { personFor } from './memory-inbox.ts'
import type { MemoryState } from './memory-state.ts'

export const memoryDirectory = (state: MemoryState): Directory => ({
  introduce: async (identifiers, locale, now) => {
    const person = state.persons.get(personFor(state, identifiers, now))
    if (person) state.persons.set(person.id, { ...person, locale })
  },
})
