import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

/** Folders that are made, not written. */
const MADE = new Set([
  "node_modules",
  ".medusa",
  ".next",
  ".cache",
  "dist",
  ".data",
])
/** Files that builds write beside their sources. */
const WRITTEN = /(\.tsbuildinfo|next-env\.d\.ts)$/

/** @param {string} at @returns {Generator<string>} */
function* filesBelow(at) {
  const stat = statSync(at, { throwIfNoEntry: false })
  if (!stat) return
  if (stat.isFile()) {
    if (!WRITTEN.test(at)) yield at
    return
  }
  for (const entry of readdirSync(at).sort()) {
    if (!MADE.has(entry)) yield* filesBelow(path.join(at, entry))
  }
}

/**
 * A hash of the content of files and folders: equal content, equal hash,
 * whatever the clock or the path of the checkout says.
 * @param {string} root
 * @param {string[]} places relative to root
 * @param {string[]} [extra] further facts that the result depends on
 */
export function hashOf(root, places, extra = []) {
  const hash = createHash("sha256")
  for (const place of places) {
    for (const file of filesBelow(path.join(root, place))) {
      hash.update(path.relative(root, file)).update("\0")
      hash.update(readFileSync(file)).update("\0")
    }
  }
  for (const fact of extra) hash.update(fact).update("\0")
  return hash.digest("hex")
}

/** One short hash of several. @param {string[]} hashes */
export const shortHash = (hashes) =>
  createHash("sha256").update(hashes.join()).digest("hex").slice(0, 20)
