import "server-only"
import { createHash, randomUUID } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { config } from "@/config"
import { warn } from "@/lib/log"
import { PictureQueue } from "@/lib/picture-queue"

/** Pictures that are made ahead of time and wait for their turn. */
const AHEAD = 500

const queue = new PictureQueue(AHEAD)

/** What a finished picture depends on, and the form that it has. */
export type MadeFile = Readonly<{
  dependsOn: readonly (string | number)[]
  extension: "webp" | "jpg" | "avif"
}>

const fileOf = ({ dependsOn, extension }: MadeFile): string => {
  const name = createHash("sha256")
    .update(JSON.stringify(dependsOn))
    .digest("hex")
    .slice(0, 40)
  return path.join(
    /* turbopackIgnore: true */ config().MEDIA_CACHE_DIR,
    name.slice(0, 2),
    `${name}.${extension}`
  )
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

/** What was made before; null when it was not. */
export const madeBefore = (made: MadeFile): Promise<Buffer | null> =>
  readFile(fileOf(made)).catch(() => null)

/**
 * What `make` makes, made once: kept in the folder for finished pictures under
 * everything that it depends on. Whoever asks meanwhile waits for the same.
 * Throws what `make` throws, and keeps nothing then.
 */
export const madeOnce = async (
  made: MadeFile,
  make: () => Promise<Buffer>
): Promise<Buffer> => {
  const finished = await madeBefore(made)
  if (finished) return finished
  const file = fileOf(made)
  const known = underway.get(file)
  if (known) return known
  const work = queue
    .now(async () => {
      const bytes = await make()
      await keep(file, bytes)
      return bytes
    })
    .finally(() => underway.delete(file))
  underway.set(file, work)
  return work
}

const ahead = new Set<string>()

/**
 * Has `make` made some time, when nobody waits for a picture; once, however
 * often it is asked for. A failure is told in the log and tried again when
 * somebody asks again.
 */
export const makeLater = (
  made: MadeFile,
  make: () => Promise<Buffer>
): void => {
  const file = fileOf(made)
  if (ahead.has(file)) return
  const isTaken = queue.later(async () => {
    try {
      await keep(file, await make())
    } catch (error) {
      const reason = error instanceof Error ? error.message : "unknown"
      warn("picture.not_made", { reason })
    } finally {
      ahead.delete(file)
    }
  })
  if (isTaken) ahead.add(file)
}
