import { useEffect, useState } from 'react'
import { onNews } from '../inbox/desk-news.ts'

/** How long somebody counts as writing after it was told. Milliseconds. */
const writesFor = 7_000

/** Which colleagues write in a case just now, besides whoever looks. */
export function useTyping(number: string, me: string): readonly string[] {
  const [staff, setStaff] = useState<readonly string[]>([])
  useEffect(() => {
    const ends = new Map<string, ReturnType<typeof setTimeout>>()
    const hangUp = onNews((news) => {
      for (const { kind, case: where, staff: who } of news ?? []) {
        if (kind !== 'typing' || where !== number || who === null || who === me) continue
        clearTimeout(ends.get(who))
        setStaff((before) => (before.includes(who) ? before : [...before, who]))
        ends.set(
          who,
          setTimeout(() => setStaff((before) => before.filter((one) => one !== who)), writesFor),
        )
      }
    })
    return () => {
      hangUp()
      for (const end of ends.values()) clearTimeout(end)
    }
  }, [number, me])
  return staff
}
