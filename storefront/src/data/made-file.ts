import "server-only"
import { createHash, randomUUID } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { config } from "@/config"
import { warn } from "@/lib/log"

/** Pictures made at the same time: more would starve the pages. */
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= AT_ONCE)
    await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

/** Appears whole or not at all; a full disk costs speed, not the picture. */
const keep = async (file: string, bytes: Buffer): Promise<void> => {
  const half = `${file}.${randomUUID()}`
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(half, bytes)
    await rename(half, file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown"
    warn("picture.not_kept", { reason })
  }
}

const underway = new Map<string, Promise<Buffer>>()

/**
 * What `make` makes, made once: kept in the folder for finished pictures under
 * everything that it depends on. Whoever asks meanwhile waits for the same.
 * Throws what `make` throws, and keeps nothing then.
 */
export const madeOnce = async (
  dependsOn: readonly (string | number)[],
  extension: "webp" | "jpg",
  make: () => Promise<Buffer>
): Promise<Buffer> => {
  const name = createHash("sha256")
    .update(JSON.stringify(dependsOn))
    .digest("hex")
    .slice(0, 40)
  const file = path.join(
    /* turbopackIgnore: true */ config().MEDIA_CACHE_DIR,
    name.slice(0, 2),
    `${name}.${extension}`
  )
  const finished = await readFile(file).catch(() => null)
  if (finished) return finished
  const known = underway.get(file)
  if (known) return known
  const work = inTurn(async () => {
    const made = await make()
    await keep(file, made)
    return made
  }).finally(() => underway.delete(file))
  underway.set(file, work)
  return work
}
