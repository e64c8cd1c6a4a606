import { withClient } from "../../support/database.ts"
import type { Bench } from "../lib/context.ts"
import { ADD_APPLICATIONS, AFTER, BEFORE } from "./fill-sql.ts"

export const PESANTREN = 10_000
export const APPLICATIONS = 25_000
export const LISTINGS = 25_000

/**
 * Fills the office: pesantren in every kecamatan of Kabupaten Bogor and
 * Kabupaten Sukabumi, applications and listings in every state, visits and
 * help. `officers` take care of two thirds of the applications.
 */
export async function fillOffice(
  bench: Bench,
  officers: readonly [string, string]
): Promise<void> {
  await bench.addProducts(LISTINGS, PESANTREN)
  await withClient(bench.databaseUrl, async (client) => {
    await client.query("begin")
    for (const statement of BEFORE) await client.query(statement)
    await client.query(ADD_APPLICATIONS, [APPLICATIONS, ...officers])
    for (const statement of AFTER) await client.query(statement)
    await client.query("commit")
    await client.query("vacuum analyze")
  })
}
