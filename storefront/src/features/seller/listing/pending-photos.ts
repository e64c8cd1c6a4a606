"use client"

/**
 * Photos that wait on the phone for a line. A camera that a page opened keeps
 * no copy of its own, so they must survive a closed page.
 */
export interface PendingPhoto {
  id: string
  /** The product they belong to, or `baru`. */
  owner: string
  photo: Blob
}

const NAME = "pasar-santri-foto"
const STORE = "menunggu"

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: "id" })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"))
  })

const run = async <Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>
): Promise<Result | null> => {
  try {
    const database = await open()
    return await new Promise<Result>((resolve, reject) => {
      const request = act(database.transaction(STORE, mode).objectStore(STORE))
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error("IndexedDB"))
    })
  } catch {
    // Private windows have no such memory: the page still works, open.
    return null
  }
}

/** Keeps a photo until it has been sent. */
export const keepPhoto = (pending: PendingPhoto) =>
  run("readwrite", (store) => store.put(pending))

/** Forgets a photo that was sent or thrown away. */
export const forgetPhoto = (id: string) =>
  run("readwrite", (store) => store.delete(id))

/** The photos that wait for a product, in the order in which they were taken. */
export const pendingPhotosOf = async (
  owner: string
): Promise<PendingPhoto[]> => {
  const all = await run(
    "readonly",
    (store) => store.getAll() as IDBRequest<PendingPhoto[]>
  )
  return (all ?? []).filter((one) => one.owner === owner)
}

/** An id that sorts by when it was made. */
export const newPhotoId = (): string =>
  `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`
