import { useEffect } from 'react'

let title = ''
let count = 0
const write = () => {
  document.title = count > 0 ? `(${count}) ${title}` : title
}

/** What the page is called in the bar of the browser. */
export function titlePage(next: string): void {
  title = next
  write()
}

/** Says in front of the title how much waits for whoever is here, as long as the page that counts it is shown. */
export function useTitleCount(waiting: number): void {
  useEffect(() => {
    count = waiting
    write()
  }, [waiting])
  useEffect(
    () => () => {
      count = 0
      write()
    },
    [],
  )
}
