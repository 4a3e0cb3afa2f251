import { keepsStaff } from '../../contract/enrolment.ts'
import { openTestEmbedded, openTestServer } from '../../contract/open-database.ts'
import { letsPeopleIn } from '../../contract/sign-in.ts'

letsPeopleIn('PGlite', openTestEmbedded)
letsPeopleIn('PostgreSQL', openTestServer)
keepsStaff('PGlite', openTestEmbedded)
keepsStaff('PostgreSQL', openTestServer)
