import { withDatabase } from "../../../scripts/lib/database.mjs"
import { quantile } from "../lib/measure.ts"

/**
 * How many SQL statements a piece of work sends to a database, transactions
 * included: the median of several, since jobs of the backend ask, too. By
 * PostgreSQL's own pg_stat_statements, which the server of the benchmark loads.
 */
export async function countStatements(
  databaseUrl: string,
  work: () => Promise<() => Promise<void>>,
  { times }: { times: number }
): Promise<number> {
  const counted: number[] = []
  for (let index = 0; index < times; index++) {
    const run = await work()
    const before = await callsOf(databaseUrl)
    await run()
    counted.push((await callsOf(databaseUrl)) - before)
  }
  return quantile(counted, 0.5)
}

const callsOf = (databaseUrl: string): Promise<number> =>
  withDatabase(databaseUrl, async (query) => {
    await query("create extension if not exists pg_stat_statements")
    const [row] = await query(
      `select coalesce(sum(calls), 0)::int as calls
       from pg_stat_statements s join pg_database d on d.oid = s.dbid
       where d.datname = current_database()
         and s.query not like '%pg_stat_statements%'`
    )
    return Number(row?.["calls"])
  })
