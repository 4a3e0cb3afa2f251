import type { CannedAllView, CannedImport, CannedSaved, CannedView } from '../../web/canned-view.ts'
import { ask } from '../ask-server.ts'

export const lookAtCanned = (): Promise<CannedView> => ask('/api/canned')
export const lookAtAllCanned = (): Promise<CannedAllView> => ask('/api/canned/all')
export const saveCanned = (saved: CannedSaved): Promise<object> => ask('/api/canned/save', saved)
export const removeCanned = (code: string): Promise<object> => ask('/api/canned/remove', { codes: [code] })
/** @param file the bytes of a sheet in base64 */
export const importCanned = (file: string, write: boolean): Promise<CannedImport> =>
  ask('/api/canned/import', { file, write })
