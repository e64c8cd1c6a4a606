import { Fault } from "./fault.mjs"

/**
 * Stops on a Node that is not supported. Written so that an old Node can still
 * parse it: the check must be able to speak.
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const fits =
    (major === 20 && minor >= 19) ||
    (major === 22 && minor >= 12) ||
    major >= 24
  if (!fits) {
    throw new Fault(
      `Node ${version} is too old for Pasar Santri.`,
      "Install Node 20.19, 22.12 or 24 (https://nodejs.org) and start again."
    )
  }
}
