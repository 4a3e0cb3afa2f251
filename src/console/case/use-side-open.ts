import { useEffect, useState } from 'react'

/** As in the style: wide enough for what stands beside a talk. */
const wide = '(min-width: 80rem)'

/** Whether the details stand there: beside the talk where there is room, instead of it where there is none. */
export function useSideOpen(): readonly [boolean, () => void] {
  const [isOpen, setIsOpen] = useState(() => matchMedia(wide).matches)
  useEffect(() => {
    const width = matchMedia(wide)
    const follow = () => setIsOpen(width.matches)
    width.addEventListener('change', follow)
    return () => width.removeEventListener('change', follow)
  }, [])
  return [isOpen, () => setIsOpen((before) => !before)]
}
