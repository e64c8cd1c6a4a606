import { Fault } from "./fault.mjs"

/**
 * Major versions that are supported, and from which minor on: what `engines` of
 * package.json says.
 */
export const SUPPORTED = [
  { major: 20, minor: 19 },
  { major: 22, minor: 12 },
  { major: 24, minor: 0 },
]

/**
 * Stops on a Node that is not supported. Written so that an old Node can still
 * parse it: the check must be able to speak.
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const fits = SUPPORTED.some(
    (from) => major === from.major && minor >= from.minor
  )
  if (!fits) {
    throw new Fault(
      `Node ${version} is not supported by Pasar Santri.`,
      "Install Node 20 (20.19 or newer), 22 (22.12 or newer) or 24 (https://nodejs.org) and start again."
    )
  }
}
