import { z } from "@medusajs/framework/zod"
import { compileFilter } from "./filter.ts"
import type { Document } from "./filter-tests.ts"
import { parseBody } from "./parse-body.ts"
import { indexNotFound, Refusal } from "./refusal.ts"
import { StoredIndex } from "./stored-index.ts"
import type { TaskQueue } from "./tasks.ts"

export type Indexes = Map<string, StoredIndex>

const filter = z.union([
  z.string(),
  z.array(z.union([z.string(), z.array(z.string())])),
])
const DeleteByFilter = z.object({ filter }).strict()
const Fetch = z
  .object({
    offset: z.number().int().min(0).nullish(),
    limit: z.number().int().min(0).nullish(),
    fields: z.array(z.string()).nullish(),
    filter: filter.nullish(),
    ids: z.array(z.union([z.string(), z.number()])).nullish(),
  })
  .strict()

/** The index of a name; throws `index_not_found`. */
export function indexOf(indexes: Indexes, uid: string): StoredIndex {
  const index = indexes.get(uid)
  if (!index) throw indexNotFound(uid)
  return index
}

/** Calls that read and write the documents of an index. */
export class DocumentCalls {
  constructor(
    private readonly indexes: Indexes,
    private readonly tasks: TaskQueue
  ) {}

  /** Adds or replaces; with `isPartial` what is there keeps its other fields. */
  add(
    uid: string,
    body: unknown,
    primaryKey: string | null,
    isPartial: boolean
  ) {
    const documents = [body].flat()
    if (!documents.every(isDocument)) {
      const message = "The `json` payload provided is malformed."
      throw new Refusal(400, "malformed_payload", message)
    }
    return this.tasks.enqueue({
      type: "documentAdditionOrUpdate",
      indexUid: uid,
      details: { receivedDocuments: documents.length, indexedDocuments: 0 },
      run: () => {
        const index = this.indexes.get(uid) ?? new StoredIndex(primaryKey)
        this.indexes.set(uid, index)
        index.add(documents, isPartial)
        return { indexedDocuments: documents.length }
      },
    })
  }

  /** Deletes by ids. */
  deleteIds(uid: string, body: unknown) {
    const Ids = z.array(z.union([z.string(), z.number()]))
    const ids = new Set(parseBody(Ids, body, "document").map(String))
    return this.delete(uid, { providedIds: ids.size }, (_, id) => ids.has(id))
  }

  deleteAll(uid: string) {
    return this.delete(uid, {}, () => true)
  }

  /** The filter's words are read at once, its attributes by the task. */
  deleteByFilter(uid: string, body: unknown) {
    const { filter } = parseBody(DeleteByFilter, body, "document")
    const code = "invalid_document_filter"
    compileFilter(filter, ["*"], code)
    const details = { providedIds: 0, originalFilter: JSON.stringify(filter) }
    return this.delete(uid, details, (document) => {
      const { settings } = indexOf(this.indexes, uid)
      return compileFilter(
        filter,
        settings.filterableAttributes,
        code
      )(document)
    })
  }

  get(uid: string, id: string): Document {
    const document = indexOf(this.indexes, uid).documents.get(id)
    if (document) return document
    const message = `Document \`${id}\` not found.`
    throw new Refusal(404, "document_not_found", message)
  }

  list(uid: string, query: URLSearchParams) {
    const { offset, limit, fields, ...other } = Object.fromEntries(query)
    return this.fetch(uid, {
      ...other,
      ...(offset === undefined ? {} : { offset: Number(offset) }),
      ...(limit === undefined ? {} : { limit: Number(limit) }),
      ...(fields === undefined ? {} : { fields: fields.split(",") }),
    })
  }

  fetch(uid: string, body: unknown) {
    const asked = parseBody(Fetch, body, "document")
    const { documents, settings } = indexOf(this.indexes, uid)
    const { filterableAttributes } = settings
    const code = "invalid_document_filter"
    const test = compileFilter(asked.filter, filterableAttributes, code)
    const ids = asked.ids && new Set(asked.ids.map(String))
    const found = [...documents]
      .filter(([id, document]) => (ids?.has(id) ?? true) && test(document))
      .map(([, document]) => document)
    const offset = asked.offset ?? 0
    const limit = asked.limit ?? 20
    const results = found
      .slice(offset, offset + limit)
      .map((document) =>
        asked.fields
          ? Object.fromEntries(
              Object.entries(document).filter(
                ([name]) =>
                  asked.fields?.includes(name) || asked.fields?.includes("*")
              )
            )
          : document
      )
    return { results, offset, limit, total: found.length }
  }

  private delete(
    uid: string,
    details: Record<string, unknown>,
    selects: (document: Document, id: string) => boolean
  ) {
    return this.tasks.enqueue({
      type: "documentDeletion",
      indexUid: uid,
      details: { ...details, deletedDocuments: null },
      run: () => {
        const index = indexOf(this.indexes, uid)
        return { deletedDocuments: index.delete(selects) }
      },
    })
  }
}

const isDocument = (value: unknown): value is Document =>
  typeof value === "object" && value !== null && !Array.isArray(value)
