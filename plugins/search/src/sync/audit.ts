import { setTimeout as sleep } from "node:timers/promises"
import type { ProductDocument } from "../documents/product-document"
import { readDocuments } from "../documents/read-documents"
import type { EngineName } from "../lib/engines"
import type { IndexWork } from "./index-work"
import { allHashes, hashesOf, physicalNameOf } from "./indexed-hashes"

/** Where an index and the database say different things of a product. */
export type Drift = {
  missing: string[]
  different: string[]
  surplus: string[]
}

const PAGE = 1000
/** Suspects that are looked at again at once. */
const RECHECK = 200
/** The worker is given this long to finish what is marked already. Milliseconds. */
const PATIENCE_MS = 20_000

/** What a comparison takes. */
export type AuditWork = Pick<IndexWork, "sync" | "sources">

/**
 * Compares all products of the database with all an engine holds, by hash and
 * both ways. What is marked is waited for and what changed meanwhile is looked
 * at again, so that only what nobody would have repaired is drift.
 */
export async function auditEngine(
  work: AuditWork,
  engine: EngineName
): Promise<{ products: number; drift: Drift }> {
  const { connection } = work.sources
  const physicalName = await physicalNameOf(connection, engine)
  const indexed = new Map<string, string | null>()
  for await (const page of allHashes(connection, engine, physicalName)) {
    for (const { id, hash } of page) indexed.set(id, hash)
  }
  const suspects: string[] = []
  let products = 0
  for await (const { id, hash } of allDocuments(work)) {
    products += 1
    if (indexed.get(id) !== hash) suspects.push(id)
    indexed.delete(id)
  }
  for (const id of indexed.keys()) suspects.push(id)
  if (suspects.length) await untilWorkedOff(work, engine)
  const drift: Drift = { missing: [], different: [], surplus: [] }
  for (let start = 0; start < suspects.length; start += RECHECK) {
    const ids = suspects.slice(start, start + RECHECK)
    // The index may have changed hands since.
    const present = await physicalNameOf(connection, engine)
    const found = await driftOf(work, engine, present, ids)
    drift.missing.push(...found.missing)
    drift.different.push(...found.different)
    drift.surplus.push(...found.surplus)
  }
  return { products, drift }
}

async function* allDocuments({
  sources,
}: AuditWork): AsyncGenerator<ProductDocument> {
  for (let after: string | undefined; ;) {
    const { documents, lastId } = await readDocuments(sources, {
      after,
      limit: PAGE,
    })
    if (!lastId) return
    yield* documents
    after = lastId
  }
}

/** Of some products, those in which a physical index differs and that nobody has marked. */
export async function driftOf(
  { sync, sources }: AuditWork,
  engine: EngineName,
  physicalName: string,
  ids: string[]
): Promise<Drift> {
  const indexed = await hashesOf(sources.connection, engine, physicalName, ids)
  const { documents } = await readDocuments(sources, { ids })
  const wanted = new Map(documents.map(({ id, hash }) => [id, hash]))
  // Read last: what was marked before this has its worker.
  const marked = await sync.markedProducts(ids, engine)
  const unmarked = ids.filter((id) => !marked.has(id))
  return {
    missing: unmarked.filter((id) => wanted.has(id) && !indexed.has(id)),
    different: unmarked.filter(
      (id) =>
        wanted.has(id) && indexed.has(id) && wanted.get(id) !== indexed.get(id)
    ),
    surplus: unmarked.filter((id) => !wanted.has(id) && indexed.has(id)),
  }
}

async function untilWorkedOff({ sync }: AuditWork, engine: EngineName) {
  const until = Date.now() + PATIENCE_MS
  while ((await sync.isMarked(engine)) && Date.now() < until) await sleep(250)
}
