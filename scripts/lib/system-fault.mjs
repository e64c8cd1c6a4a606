import { Fault } from "./fault.mjs"

const DISK_FULL = ["ENOSPC", "EDQUOT"]
const NOT_ALLOWED = ["EACCES", "EPERM", "EROFS"]

/**
 * What the system refused to a file, as a person can mend it; undefined for
 * everything else, which is a bug.
 * @param {unknown} error
 * @returns {Fault | undefined}
 */
export function systemFault(error) {
  if (!(error instanceof Error)) return undefined
  const { code, path, syscall } = /** @type {NodeJS.ErrnoException} */ (error)
  if (code === undefined) return undefined
  if (DISK_FULL.includes(code)) {
    return new Fault(
      `The disk is full: ${path ?? "a file"} could not be written (${code}).`,
      "Free about 2 GB and start again; what was done is kept."
    )
  }
  // A program that may not be run, or a port, is no file to make way for.
  const isFile = path !== undefined && !/^(spawn|listen)/.test(syscall ?? "")
  if (NOT_ALLOWED.includes(code) && isFile) {
    return new Fault(
      code === "EROFS"
        ? `${path} lies on a disk that can only be read (${code}).`
        : `${path} may not be written by the user who starts the shop (${code}).`,
      "Start as the user who owns it, let this one write there, or keep the data elsewhere with --data FOLDER."
    )
  }
  return undefined
}
