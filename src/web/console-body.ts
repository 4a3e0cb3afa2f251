import type { Context, ErrorHandler, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import * as z from 'zod'
import { Fault } from '../fault.ts'
import { type CaseNumber, parseCaseNumber } from '../ids.ts'
import { showFault } from './show-fault.ts'

/** What stands before routes that are asked in JSON. @param longest bytes of a body */
export const jsonOnly = (longest: number): readonly MiddlewareHandler[] => [
  secureHeaders(),
  bodyLimit({
    maxSize: longest,
    onError: () => showFault(new Fault('TOO_LARGE', `body over ${longest} bytes`)),
  }),
  async (context, next) => {
    // A form of another site cannot send JSON without being asked for leave first.
    const isRead = context.req.method === 'GET'
    if (isRead || context.req.header('content-type')?.startsWith('application/json')) return next()
    return context.json({ error: 'BAD_PAYLOAD' }, 415)
  },
]

/** @throws Fault `BAD_PAYLOAD` */
export async function bodyOf<Body>(context: Context, shape: z.ZodType<Body>): Promise<Body> {
  const body = shape.safeParse(await context.req.json().catch(() => null))
  if (!body.success) throw new Fault('BAD_PAYLOAD', 'a request is not as it has to be')
  return body.data
}

const oneCase = z.object({ case: z.string().min(1).max(64) })

/** The case a request is about. @throws Fault `BAD_PAYLOAD`, `BAD_ID` */
export const caseIn = async (context: Context): Promise<{ readonly case: CaseNumber }> => ({
  case: parseCaseNumber((await bodyOf(context, oneCase)).case),
})

/** Nothing of an answer is kept by anybody on its way. */
export const unkeptFaults: ErrorHandler = (error) => {
  const answer = showFault(error)
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}
