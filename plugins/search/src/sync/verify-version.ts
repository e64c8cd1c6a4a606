import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ENGINES, type EngineName } from "../lib/engines"
import { driftOf, type AuditWork } from "./audit"
import { allHashes } from "./indexed-hashes"

/** Products whose hash is compared before a version takes over. */
const SAMPLE = 200
const CHUNK = 200
const Rows = z.array(z.object({ id: z.string() }))
const Versions = z.array(
  z.object({ physical_name: z.string(), created_at: z.coerce.date() })
)

/** A new version of an engine's index, before it takes over. */
export type NewVersion = {
  engine: EngineName
  physicalName: string
  createdAt: Date
}

/** The newest version of an engine's index: while it is filled, the one that is. */
export async function newestVersionOf(
  connection: Knex,
  engine: EngineName
): Promise<NewVersion> {
  const { rows } = await connection.raw<{ rows: unknown[] }>(
    `select v.physical_name, v.created_at from search_index i
     join search_index_version v on v.search_index_id = i.id
       and v.deleted_at is null
     where i.name = ? and i.deleted_at is null
     order by v.version desc limit 1`,
    [ENGINES[engine].index]
  )
  const [version] = Versions.parse(rows)
  if (!version) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The index "${ENGINES[engine].index}" has no version`
    )
  }
  const { physical_name: physicalName, created_at: createdAt } = version
  return { engine, physicalName, createdAt }
}

/**
 * Products in which a version differs from the database: by the ids of all, and
 * by the hashes of a sample that is drawn anew each time. What is marked has
 * its worker and is left out.
 */
export async function mismatchesOf(
  work: AuditWork,
  { engine, physicalName }: Pick<NewVersion, "engine" | "physicalName">
): Promise<string[]> {
  const { connection } = work.sources
  const indexed = new Set<string>()
  for await (const page of allHashes(connection, engine, physicalName)) {
    for (const { id } of page) indexed.add(id)
  }
  const suspects = new Set<string>()
  for (const id of await pricedProducts(connection)) {
    if (!indexed.delete(id)) suspects.add(id)
  }
  for (const id of [...indexed, ...(await sample(connection))]) suspects.add(id)
  const wrong: string[] = []
  const ids = [...suspects]
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK)
    const { missing, different, surplus } = await driftOf(
      work,
      engine,
      physicalName,
      chunk
    )
    wrong.push(...missing, ...different, ...surplus)
  }
  return wrong
}

/** Products that have some price, as nearly all with a document do. */
async function pricedProducts(connection: Knex): Promise<string[]> {
  const { rows } = await connection.raw<{ rows: unknown[] }>(
    `select p.id from product p where p.deleted_at is null and exists (
       select 1 from product_variant v
       join product_variant_price_set s on s.variant_id = v.id
         and s.deleted_at is null
       join price a on a.price_set_id = s.price_set_id
         and a.deleted_at is null and a.currency_code = 'idr'
       where v.product_id = p.id and v.deleted_at is null)`
  )
  return Rows.parse(rows).map(({ id }) => id)
}

async function sample(connection: Knex): Promise<string[]> {
  const { rows } = await connection.raw<{ rows: unknown[] }>(
    `select id from product where deleted_at is null
     order by random() limit ?`,
    [SAMPLE]
  )
  return Rows.parse(rows).map(({ id }) => id)
}
