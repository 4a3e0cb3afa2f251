import { useEffect, useRef } from 'react'

/** Files dropped anywhere on the page: where they cannot go (null) they are let fall, and never open in the place of the page. */
export function useDroppedFiles(take: ((files: ArrayLike<File>) => void) | null): void {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const over = (event: DragEvent) => {
      const { dataTransfer } = event
      if (!dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      dataTransfer.dropEffect = latest.current ? 'copy' : 'none'
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      latest.current?.(event.dataTransfer.files)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  }, [])
}
