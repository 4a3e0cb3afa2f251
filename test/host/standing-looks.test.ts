import { beforeEach, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { clockAt } from '../../src/clock.ts'
import { Fault } from '../../src/fault.ts'
import { recordAccess } from '../../src/host/record-access.ts'
import { type Look, unnamed } from '../../src/web/allow.ts'
import { now, somebody, staffId } from '../access/made-up-staff.ts'

const minute = 60_000
const decoder = new TextDecoder()
let clock: ReturnType<typeof clockAt>
let entries: AuditEntry[]
let isDown: boolean
let look: (seen: Partial<Look>, who?: ReturnType<typeof somebody>) => Promise<void>

const bia = somebody(['agent'], { staff: staffId('bia') })

beforeEach(() => {
  clock = clockAt(now)
  entries = []
  isDown = false
  const record = recordAccess({
    crypto: nodeCrypto,
    clock,
    write: async ({ bytes }) => {
      if (isDown) throw new Fault('DATABASE_DOWN', 'away')
      entries.push(JSON.parse(decoder.decode(bytes)))
    },
  })
  look = (seen, who = bia) =>
    record({
      ...{ kind: 'looked', who, action: 'case.open', rule: 'agent/case.open/department', ...unnamed },
      ...{ what: 'case', fields: ['case'], rows: 1, ...seen },
    })
})

test('a page that looks at the same case again by itself has one entry in ten minutes', async () => {
  for (let n = 0; n < 5; n += 1) await look({ standing: 'case 1' })
  expect(entries).toHaveLength(1)
  clock.advance(10 * minute)
  await look({ standing: 'case 1' })
  expect(entries).toHaveLength(2)
})

test('another case, another list and another sign-in are looks of their own', async () => {
  await look({ standing: 'case 1' })
  await look({ standing: 'case 2' })
  await look({ standing: 'case 1', what: 'talk' })
  await look(
    { standing: 'case 1' },
    somebody(['agent'], { staff: staffId('bia'), session: 'other' as never }),
  )
  expect(entries).toHaveLength(4)
})

test('a search is told each time', async () => {
  await look({ what: 'search' })
  await look({ what: 'search' })
  expect(entries).toHaveLength(2)
})

test('a look that could not be written is not known, and shows nothing', async () => {
  isDown = true
  await expect(look({ standing: 'case 1' })).rejects.toMatchObject({ code: 'LOG_UNAVAILABLE' })
  isDown = false
  await look({ standing: 'case 1' })
  expect(entries).toHaveLength(1)
})
