import type { Client } from "pg"
import { OFFICE_STATEMENTS } from "./fill-office-sql.ts"
import { fillStatements, type MarketSize } from "./fill-sql.ts"

/**
 * Fills a database with a market by statements alone: two years of orders with
 * several lines, on their way, received, cancelled, come back and paid back;
 * and with what the office knows of its pesantren. The same for the same size.
 * Row triggers are not run.
 */
export async function fillMarket(
  client: Client,
  size: MarketSize
): Promise<void> {
  await client.query("begin")
  await client.query("set local session_replication_role = replica")
  for (const statement of [...fillStatements(size), ...OFFICE_STATEMENTS])
    await client.query(statement)
  await client.query("commit")
  // As it has been done by itself in two years; not while somebody measures.
  await client.query("vacuum (analyze)")
}
