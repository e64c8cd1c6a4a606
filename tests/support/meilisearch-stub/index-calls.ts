import { z } from "@medusajs/framework/zod"
import { indexOf, type Indexes } from "./document-calls.ts"
import { parseBody } from "./parse-body.ts"
import { indexNotFound, Refusal } from "./refusal.ts"
import { changedSettings, parseSettings } from "./settings.ts"
import { StoredIndex } from "./stored-index.ts"
import type { TaskQueue } from "./tasks.ts"

const uid = z.string().regex(/^[\w-]{1,400}$/)
const NewIndex = z.object({ uid, primaryKey: z.string().nullish() }).strict()
const IndexChange = NewIndex.partial()
const Swaps = z.array(
  z
    .object({ indexes: z.tuple([uid, uid]), rename: z.boolean().optional() })
    .strict()
)

/** Calls that make, change, swap and delete indexes. */
export class IndexCalls {
  constructor(
    private readonly indexes: Indexes,
    private readonly tasks: TaskQueue
  ) {}

  create(body: unknown) {
    const { uid, primaryKey = null } = parseBody(NewIndex, body, "index")
    return this.tasks.enqueue({
      type: "indexCreation",
      indexUid: uid,
      details: { primaryKey },
      run: () => {
        if (this.indexes.has(uid)) {
          const message = `Index \`${uid}\` already exists.`
          throw new Refusal(400, "index_already_exists", message)
        }
        this.indexes.set(uid, new StoredIndex(primaryKey))
      },
    })
  }

  /** Sets the primary key, of an index without documents only. */
  update(uid: string, body: unknown) {
    const { primaryKey = null } = parseBody(IndexChange, body, "index")
    return this.tasks.enqueue({
      type: "indexUpdate",
      indexUid: uid,
      details: { primaryKey },
      run: () => {
        const index = indexOf(this.indexes, uid)
        if (index.documents.size > 0) {
          const message = `Index \`${uid}\`: already has a primary key.`
          throw new Refusal(400, "index_primary_key_already_exists", message)
        }
        index.primaryKey = primaryKey
      },
    })
  }

  delete(uid: string) {
    return this.tasks.enqueue({
      type: "indexDeletion",
      indexUid: uid,
      run: () => {
        const { size } = indexOf(this.indexes, uid).documents
        this.indexes.delete(uid)
        return { deletedDocuments: size }
      },
    })
  }

  get(uid: string) {
    return indexOf(this.indexes, uid).info(uid)
  }

  list(wanted: URLSearchParams) {
    const offset = Number(wanted.get("offset") ?? 0)
    const limit = Number(wanted.get("limit") ?? 20)
    const all = [...this.indexes].sort(([a], [b]) => (a < b ? -1 : 1))
    const results = all
      .slice(offset, offset + limit)
      .map(([uid, index]) => index.info(uid))
    return { results, offset, limit, total: all.length }
  }

  /** A change of settings; makes the index when it is not there. */
  changeSettings(uid: string, body: unknown) {
    const change = parseSettings(body)
    return this.tasks.enqueue({
      type: "settingsUpdate",
      indexUid: uid,
      details: { ...change },
      run: () => {
        const index = this.indexes.get(uid) ?? new StoredIndex(null)
        this.indexes.set(uid, index)
        index.settings = changedSettings(index.settings, change)
      },
    })
  }

  /** Swaps pairs of indexes; `rename` wants the second not to be there. */
  swap(body: unknown) {
    const swaps = parseBody(Swaps, body, "swap_indexes")
    const names = swaps.flatMap(({ indexes }) => indexes)
    if (new Set(names).size < names.length) {
      const code = "invalid_swap_duplicate_index_found"
      throw new Refusal(400, code, "Indexes must be declared only once.")
    }
    return this.tasks.enqueue({
      type: "indexSwap",
      indexUid: null,
      details: { swaps },
      run: () => {
        for (const { indexes, rename } of swaps) this.#swap(...indexes, rename)
      },
    })
  }

  #swap(one: string, other: string, isRename = false): void {
    const first = indexOf(this.indexes, one)
    const second = this.indexes.get(other)
    if (isRename && second) {
      const message = `Index \`${other}\` already exists.`
      throw new Refusal(400, "index_already_exists", message)
    }
    if (!isRename && !second) throw indexNotFound(other)
    this.indexes.set(other, first)
    if (second) this.indexes.set(one, second)
    else this.indexes.delete(one)
  }
}
