import type { Directory } from '../../turn/directory.ts'
import type { Database } from './database.ts'
import { introducePersons } from './introduce-persons.ts'

export const postgresDirectory = (database: Database): Directory => ({
  introduce: async (identifiers, locale, now) => {
    await introducePersons(database, [{ who: { by: 'identifiers', identifiers } }], now)
    const [{ index }] = identifiers
    await database.query(
      (sql) => sql`
        update person set locale = ${locale} where id = (select person from alias where index = ${index})`,
    )
  },
})
