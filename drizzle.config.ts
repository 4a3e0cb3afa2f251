import { defineConfig } from 'drizzle-kit'

/** `npx drizzle-kit generate` writes the next migration from the tables in schema.ts and its neighbours. */
export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/adapter/postgres/schema.ts',
    './src/adapter/postgres/schema-alerts.ts',
    './src/adapter/postgres/schema-live.ts',
    './src/adapter/postgres/schema-log.ts',
    './src/adapter/postgres/schema-presence.ts',
    './src/adapter/postgres/schema-reveal.ts',
    './src/adapter/postgres/schema-staff.ts',
    './src/adapter/postgres/schema-departments.ts',
  ],
  out: './migrations',
})
