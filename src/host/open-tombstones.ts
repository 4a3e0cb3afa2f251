import { tombstoneFile } from '../adapter/tombstone-file/tombstone-file.ts'
import { Fault } from '../fault.ts'
import type { Tombstones } from '../retention/tombstones.ts'
import type { Config } from './config.ts'

/** Where this deployment keeps who was erased. Without a place for it nobody can be erased: a backup would bring them back. */
export const openTombstones = ({ tombstones }: Pick<Config, 'tombstones'>): Tombstones =>
  tombstones === null ? nowhere : tombstoneFile(tombstones)

const missing = () =>
  new Fault(
    'BAD_CONFIG',
    'set SIGILO_TOMBSTONES to a file on a disk that all replicas reach and that is not in the backups of the database: it says who was erased',
  )

const nowhere: Tombstones = {
  append: () => Promise.reject(missing()),
  all: () => {
    throw missing()
  },
}
