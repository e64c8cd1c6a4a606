import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"
import { tableOf } from "../providers/postgres-id/schema"
import type { IndexedHash } from "./indexed-hashes"

const PAGE = 10_000
const Rows = z.array(z.object({ id: z.string(), hash: z.string().nullable() }))

/** Ids and hashes of an index of the embedded engine; of some ids or of all. */
export async function* postgresHashes(
  connection: Knex,
  physicalName: string,
  ids: string[] | null = null
): AsyncGenerator<IndexedHash[]> {
  for (let after = ""; ;) {
    const { rows } = await connection.raw<{ rows: unknown[] }>(
      `select id, hash from "${tableOf(physicalName)}"
       where id > ? and (?::text[] is null or id = any(?)) order by id limit ?`,
      [after, ids, ids, PAGE] as never[]
    )
    const page = Rows.parse(rows)
    const last = page.at(-1)
    if (!last) return
    yield page
    after = last.id
  }
}
