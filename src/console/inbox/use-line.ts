import { useSyncExternalStore } from 'react'
import type { LiveState } from '../live.ts'
import { lineNow, watchLine } from './desk-news.ts'

/** How the page stands with what happens at the desk. */
export const useLine = (): LiveState => useSyncExternalStore(watchLine, lineNow)
