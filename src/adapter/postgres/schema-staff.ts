import { index, integer, pgSchema, primaryKey } from 'drizzle-orm/pg-core'
import { bytes, count, instant } from './columns.ts'
import {
  blindIndex,
  commitment,
  departmentNames,
  deviceName,
  keyId,
  sessionName,
  staffId,
  staffRoles,
  staffState,
  ticketKind,
} from './named-columns.ts'

/** Who works here and how they come in: apart from everything of customers. */
export const staff = pgSchema('staff')

export const member = staff.table('member', {
  id: staffId('id').primaryKey(),
  /** Keyed: who has the database alone cannot try addresses out. */
  email: blindIndex('email').notNull().unique(),
  /** Name and address, sealed. */
  profile: bytes('profile').notNull(),
  profileKey: keyId('profile_key').notNull(),
  roles: staffRoles('roles').notNull(),
  departments: departmentNames('departments').notNull(),
  state: staffState('state').notNull(),
  trainedAt: instant('trained_at'),
  createdAt: instant('created_at').notNull(),
  /** Salt and scrypt of the keyed password. */
  password: bytes('password'),
  /** The key of the authenticator app, sealed. */
  factor: bytes('factor'),
  factorKey: keyId('factor_key'),
  /** The newest step of 30 seconds whose code was taken: that one and all before it are spent. */
  lastStep: count('last_step').notNull(),
})

export const recoveryCode = staff.table(
  'recovery_code',
  {
    staff: staffId('staff')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    /** SHA-256; a code has 120 random bits. */
    hash: commitment('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.staff, table.hash] })],
)

export const session = staff.table(
  'session',
  {
    /** SHA-256 of the token, which only the browser has. */
    hash: commitment('hash').primaryKey(),
    name: sessionName('name').notNull().unique(),
    staff: staffId('staff')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    device: deviceName('device'),
    beganAt: instant('began_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    secondFactorAt: instant('second_factor_at').notNull(),
  },
  (table) => [index('session_staff').on(table.staff)],
)

/** What opens one step of the way in, once: a password that was right, an invitation, a reset. */
export const ticket = staff.table(
  'ticket',
  {
    /** SHA-256 of what its holder has. */
    hash: commitment('hash').primaryKey(),
    kind: ticketKind('kind').notNull(),
    staff: staffId('staff')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    until: instant('until').notNull(),
    /** The key of the app that is being taken, sealed. */
    factor: bytes('factor'),
    factorKey: keyId('factor_key'),
  },
  (table) => [index('ticket_staff').on(table.staff)],
)

/** Who tried how often: keyed hashes of accounts and addresses. */
export const attempt = staff.table(
  'attempt',
  {
    key: commitment('key').primaryKey(),
    failures: integer('failures').notNull(),
    lastAt: instant('last_at').notNull(),
    nextAt: instant('next_at').notNull(),
  },
  (table) => [index('attempt_last').on(table.lastAt)],
)
