/** Whether two words differ by one letter added, dropped, changed or swapped with its neighbour. Linear. */
export function isWithinOneEdit(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const rest = (text: string, from: number) => text.slice(from)
  if (short.length < long.length) return rest(short, same) === rest(long, same + 1)
  const isSwapped = short[same] === long[same + 1] && short[same + 1] === long[same]
  return (
    rest(short, same + 1) === rest(long, same + 1) ||
    (isSwapped && rest(short, same + 2) === rest(long, same + 2))
  )
}
