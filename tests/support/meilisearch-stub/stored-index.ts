import type { Document } from "./filter-tests.ts"
import { Refusal } from "./refusal.ts"
import { defaultSettings, type Settings } from "./settings.ts"
import { tokenise } from "./words.ts"

/** The words of one searched attribute of a document. */
export interface AttributeWords {
  attribute: string
  words: string[]
}

/** An index in memory; documents keep the place in which they first came. */
export class StoredIndex {
  readonly createdAt = new Date().toISOString()
  updatedAt = this.createdAt
  readonly documents = new Map<string, Document>()
  #settings = defaultSettings()
  #words = new WeakMap<Document, AttributeWords[]>()

  constructor(public primaryKey: string | null) {}

  get settings(): Settings {
    return this.#settings
  }

  set settings(settings: Settings) {
    this.#settings = settings
    this.#words = new WeakMap()
  }

  info(uid: string) {
    const { createdAt, updatedAt, primaryKey } = this
    return { uid, createdAt, updatedAt, primaryKey }
  }

  stats() {
    const fieldDistribution: Record<string, number> = {}
    for (const document of this.documents.values()) {
      for (const field of Object.keys(document)) {
        fieldDistribution[field] = (fieldDistribution[field] ?? 0) + 1
      }
    }
    return {
      numberOfDocuments: this.documents.size,
      rawDocumentDbSize: 0,
      avgDocumentSize: 0,
      isIndexing: false,
      numberOfEmbeddings: 0,
      numberOfEmbeddedDocuments: 0,
      fieldDistribution,
    }
  }

  /** Adds all documents or, at the first that cannot be kept, none. */
  add(documents: Document[], isPartial: boolean): void {
    const primaryKey = this.primaryKey ?? guessedKey(documents)
    const ids = documents.map((document) => idOf(document, primaryKey))
    this.primaryKey = primaryKey
    documents.forEach((document, n) => {
      const id = ids[n] ?? ""
      const before = isPartial ? this.documents.get(id) : undefined
      this.documents.set(id, { ...before, ...document })
    })
    this.updatedAt = new Date().toISOString()
  }

  /** Deletes what `selects`; answers how many there were. */
  delete(selects: (document: Document, id: string) => boolean): number {
    const before = this.documents.size
    for (const [id, document] of [...this.documents]) {
      if (selects(document, id)) this.documents.delete(id)
    }
    this.updatedAt = new Date().toISOString()
    return before - this.documents.size
  }

  /** The searched words of a document, by the weight of their attributes. */
  wordsOf(document: Document): AttributeWords[] {
    const known = this.#words.get(document)
    if (known) return known
    const { searchableAttributes } = this.#settings
    const attributes = searchableAttributes.includes("*")
      ? Object.keys(document)
      : searchableAttributes
    const words = attributes.map((attribute) => ({
      attribute,
      words: [document[attribute]]
        .flat()
        .filter((value) => ["string", "number"].includes(typeof value))
        .flatMap((value) => tokenise(String(value))),
    }))
    this.#words.set(document, words)
    return words
  }
}

function guessedKey([first]: Document[]): string {
  const keys = Object.keys(first ?? {}).filter((key) => /id$/i.test(key))
  const [key] = keys
  if (keys.length === 1 && key) return key
  const code = keys.length
    ? "index_primary_key_multiple_candidates_found"
    : "index_primary_key_no_candidate_found"
  throw new Refusal(400, code, "The primary key inference failed")
}

function idOf(document: Document, primaryKey: string): string {
  const id = document[primaryKey]
  if (id === undefined) {
    const message = `Document doesn't have a \`${primaryKey}\` attribute: \`${JSON.stringify(document)}\`.`
    throw new Refusal(400, "missing_document_id", message)
  }
  if (typeof id === "string" && /^[\w-]{1,511}$/.test(id)) return id
  if (typeof id === "number" && Number.isInteger(id)) return `${id}`
  const message = `Document identifier \`${JSON.stringify(id)}\` is invalid.`
  throw new Refusal(400, "invalid_document_id", message)
}
