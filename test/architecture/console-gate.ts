import type { Gate } from './gate.ts'
import type { Source } from './source.ts'

/** Routes that are not behind `allow`, and what decides there. */
const otherDoors: Readonly<Record<string, string>> = {
  'src/web/own-account.ts': "somebody's own sign-in: no customer is in it",
  'src/web/sign-in.ts': 'nobody is signed in yet',
  'src/web/staff.ts': 'colleagues, no customer: asks the access table in serve-sign-in',
  'src/web/reveal.ts': 'asks the access table itself, in handoff/reveal',
}

/** What people of the business see of customers has one way to the database and one to the browser. */
export const consoleGate: Gate = {
  rule: 'a route of the console is behind `allow`, and a query of the console runs in the scoped role',
  seesAtLeast: 3,
  check: (sources) => {
    const routes = sources.filter(isRoute)
    const queries = sources.filter(isScoped)
    return {
      seen: routes.length + queries.length,
      complaints: [...routes.flatMap(unguarded), ...queries.flatMap(around)],
    }
  },
  broken: [
    {
      path: 'src/web/planted.ts',
      text: "app.post('/api/cases/steal', async (context) => context.json({}))",
      says: 'is not behind allow',
    },
    {
      path: 'src/adapter/postgres/scoped-planted.ts',
      text: "import type { Database } from './database.ts'",
      says: 'goes around the scoped role',
    },
  ],
}

const route = /\.(?:get|post|put|patch|delete|all)\(\s*'\/api\/[^']*',\s*(\w+)/g

const isRoute = ({ path, text }: Source): boolean =>
  path.startsWith('src/web/') && otherDoors[path] === undefined && text.match(route) !== null

const isScoped = ({ path }: Source): boolean => /^src\/adapter\/postgres\/scoped-[a-z-]+\.ts$/.test(path)

const unguarded = ({ path, text }: Source): readonly string[] =>
  [...text.matchAll(route)]
    .filter(([, first]) => first !== 'allow')
    .map(([line]) => `${path}: ${line.replaceAll(/\s+/g, ' ')} is not behind allow`)

const around = ({ path, imports }: Source): readonly string[] =>
  path !== 'src/adapter/postgres/scoped-database.ts' &&
  imports.some(({ of }) => of === 'src/adapter/postgres/database.ts')
    ? [`${path}: goes around the scoped role; take a ScopedSql`]
    : []
