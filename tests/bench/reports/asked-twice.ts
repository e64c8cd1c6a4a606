import { SCHEMA } from "@pasar-santri/reporting/read-models/roles"
import { withClient } from "../../support/database.ts"
import { time, type Timing } from "../lib/measure.ts"

export interface Twice {
  /** Who is the first to ask since the figures were made anew. */
  first: Timing
  /** Who asks what was asked before. */
  later: Timing
}

/** The figures stay, and pass for those of another moment: no answer of before is theirs. */
const ANOTHER_MOMENT = `
  update ${SCHEMA}.refresh set snapshot_at = snapshot_at + interval '1 ms'
  where state = 'done'`

/** Milliseconds of an answer that nobody asked for before, and of one that is kept. */
export const askTwice = (
  databaseUrl: string,
  ask: () => Promise<unknown>,
  count: number
): Promise<Twice> =>
  withClient(databaseUrl, async (client) => {
    const before = () => client.query(ANOTHER_MOMENT)
    return {
      first: await time(ask, { count, before }),
      later: await time(ask, { count }),
    }
  })
