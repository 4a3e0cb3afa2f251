/** What somebody of the business is to a deployment: never how much they may see by itself, `rules.ts` says that. */
export const roles = [
  'agent',
  'supervisor',
  'department-admin',
  'privacy-officer',
  'auditor',
  'analyst',
  'designer',
  'admin',
] as const

export type Role = (typeof roles)[number]
