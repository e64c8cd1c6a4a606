import type { KnownSighting, VisitDraft } from "@/lib/visit-draft"

/** A pesantren to choose, as much as the phone may keep. */
export interface VisitPlace {
  id: string
  name: string
  /** Name of its kecamatan. */
  district: string
  /** What the register says of it as a maker. */
  sighting: KnownSighting
}

/** Whose visits these are: phones are shared. */
export interface VisitAuthor {
  id: string
  name: string
}

const NAME = "kunjungan"
const VERSION = 1
const PLACES = "places"
const AUTHOR = "author"

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error("no database"))
  })

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(NAME, VERSION)
  request.onupgradeneeded = () => {
    request.result.createObjectStore("drafts", { keyPath: "client_id" })
    request.result.createObjectStore("facts")
  }
  return settled(request)
}

const withStore = async <Value>(
  name: "drafts" | "facts",
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<Value>
): Promise<Value> => {
  const database = await open()
  try {
    return await settled(
      run(database.transaction(name, mode).objectStore(name))
    )
  } finally {
    database.close()
  }
}

const fact = <Value>(key: string): Promise<Value | undefined> =>
  withStore<Value | undefined>(
    "facts",
    "readonly",
    (store) => store.get(key) as IDBRequest<Value | undefined>
  )

/**
 * What the phone keeps: visits until the office has them, and a list of
 * pesantren to choose from, which goes when the officer logs out.
 */
export const visitStore = {
  drafts: () =>
    withStore<VisitDraft[]>(
      "drafts",
      "readonly",
      (store) => store.getAll() as IDBRequest<VisitDraft[]>
    ),
  keep: (draft: VisitDraft) =>
    withStore("drafts", "readwrite", (store) => store.put(draft)),
  drop: (clientId: string) =>
    withStore("drafts", "readwrite", (store) => store.delete(clientId)),
  places: async () => (await fact<VisitPlace[]>(PLACES)) ?? [],
  keepPlaces: (places: readonly VisitPlace[]) =>
    withStore("facts", "readwrite", (store) => store.put(places, PLACES)),
  author: async () => (await fact<VisitAuthor>(AUTHOR)) ?? null,
  keepAuthor: (author: VisitAuthor) =>
    withStore("facts", "readwrite", (store) => store.put(author, AUTHOR)),
  /** Forgets everything but visits that nobody has yet. */
  forget: () => withStore("facts", "readwrite", (store) => store.clear()),
} as const
