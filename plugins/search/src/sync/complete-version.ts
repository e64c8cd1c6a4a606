import { container } from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Sources } from "../documents/read-documents"
import { ENGINES, type EngineName } from "../lib/engines"
import type { IndexDefinition } from "../lib/search-module"
import { SEARCH_SYNC_MODULE } from "../modules/search-sync"
import { readChange } from "./index-work"
import type { SeedMutation } from "./seed-mutation"
import { tendVersion } from "./tend-version"
import { mismatchesOf, newestVersionOf } from "./verify-version"

/** A version that differs is put right this often before it is given up. */
const ROUNDS = 3
const PAGE = 1000
/** No product: a deletion of it makes the module write all it still holds back. */
const NOBODY = "prod_none"
const Ids = z.array(z.object({ id: z.string() }))

/**
 * The end of a filling: takes out what was deleted since, then compares the
 * version with the database and puts right what differs, makes it fit to be
 * searched, and lets sweeps look again at what changed since it was begun: a
 * version of another shape was not written to until now. Throws when it still
 * differs after three rounds: it then never takes over.
 */
export async function* completeVersion(
  sources: Sources,
  index: IndexDefinition,
  since: Date
): AsyncGenerator<SeedMutation[]> {
  yield [removal(await deletedSince(sources, since))]
  const engine = engineOf(index.name)
  if (!engine) return
  const work = { sources, sync: container.resolve(SEARCH_SYNC_MODULE) }
  for (let round = 0; ; round += 1) {
    const version = await newestVersionOf(sources.connection, engine)
    const wrong = await mismatchesOf(work, version)
    if (!wrong.length) {
      // Broad searches of an index without tiers and statistics take seconds.
      if (engine === "postgres")
        await tendVersion(
          sources.connection,
          { ...index, physical_name: version.physicalName },
          true
        )
      await work.sync.rewindWatermarks(version.createdAt)
      return
    }
    if (round === ROUNDS) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The new version of "${index.name}" differs from the database in ${wrong.length} products, first ${wrong[0]}`
      )
    }
    for (let start = 0; start < wrong.length; start += PAGE) {
      const ids = wrong.slice(start, start + PAGE)
      const { documents, gone } = await readChange(work, ids)
      yield [{ action: "upsert", documents }, removal(gone)]
    }
  }
}

const removal = (ids: string[]): SeedMutation => ({
  action: "delete",
  filters: { id: [...ids, NOBODY] },
})

async function deletedSince({ connection }: Sources, since: Date) {
  const { rows } = await connection.raw<{ rows: unknown[] }>(
    "select id from product where deleted_at >= ?",
    [since.toISOString()]
  )
  return Ids.parse(rows).map(({ id }) => id)
}

const engineOf = (index: string): EngineName | undefined =>
  (Object.keys(ENGINES) as EngineName[]).find(
    (engine) => ENGINES[engine].index === index
  )
