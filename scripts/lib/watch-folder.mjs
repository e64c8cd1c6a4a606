import { readdirSync, watch } from "node:fs"
import path from "node:path"

/**
 * Tells of changes in a folder and all below it, new folders too. Each folder
 * is watched for itself: Node's own recursive watch (20, on Linux) loses a file
 * once an editor has put a new one in its place.
 * @param {string} root
 * @param {{ signal: AbortSignal, onChange: () => void }} options
 */
export function watchFolder(root, { signal, onChange }) {
  /** @type {Set<string>} */
  const watched = new Set()
  /** @param {string} folder */
  const add = (folder) => {
    if (watched.has(folder)) return
    watched.add(folder)
    const forget = () => watched.delete(folder)
    const addAllIn = () => {
      for (const name of foldersIn(folder)) add(path.join(folder, name))
    }
    try {
      watch(folder, { signal }, () => {
        addAllIn()
        onChange()
      })
        .on("error", forget)
        .on("close", forget)
    } catch {
      // Gone already, or never a folder one can read.
      forget()
      return
    }
    addAllIn()
  }
  add(root)
}

/** @param {string} folder */
const foldersIn = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  } catch {
    return []
  }
}
