import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ENGINES, type EngineName } from "../lib/engines"
import { fetchMeilisearchHashes } from "./meilisearch-hashes"
import { postgresHashes } from "./postgres-hashes"

/** Ids in an index with the hash of what it holds; null for a document that never had one. */
export type IndexedHash = { id: string; hash: string | null }

const Version = z.object({ physical_name: z.string() })

/** Name in its engine of the version that reads go to. Throws where there is none. */
export async function physicalNameOf(
  connection: Knex,
  engine: EngineName
): Promise<string> {
  const { index } = ENGINES[engine]
  const { rows } = await connection.raw<{ rows: unknown[] }>(
    `select v.physical_name from search_index i
     join search_index_version v on v.search_index_id = i.id
       and v.version = i.active_version and v.deleted_at is null
     where i.name = ? and i.deleted_at is null`,
    [index]
  )
  const [version] = z.array(Version).parse(rows)
  if (!version) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The index "${index}" has not been filled yet`
    )
  }
  return version.physical_name
}

/** All of a physical index, in pages; drafts too, which no search shows. */
export const allHashes = (
  connection: Knex,
  engine: EngineName,
  physicalName: string
): AsyncGenerator<IndexedHash[]> =>
  engine === "postgres"
    ? postgresHashes(connection, physicalName)
    : fetchMeilisearchHashes(physicalName)

/** What a physical index holds of these ids now. */
export async function hashesOf(
  connection: Knex,
  engine: EngineName,
  physicalName: string,
  ids: string[]
): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>()
  const pages =
    engine === "postgres"
      ? postgresHashes(connection, physicalName, ids)
      : fetchMeilisearchHashes(physicalName, ids)
  for await (const page of pages) {
    for (const { id, hash } of page) found.set(id, hash)
  }
  return found
}
