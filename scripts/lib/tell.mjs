import { Fault } from "./fault.mjs"
import { systemFault } from "./system-fault.mjs"

/**
 * The end of a command that failed: what a person can mend in its sentence, a
 * bug with its stack. The exit code becomes 1. Written so that an old Node can
 * still parse it.
 * @param {unknown} error
 */
export function tell(error) {
  const fault = error instanceof Fault ? error : systemFault(error)
  console.error(fault ? `\n${fault.message}\n` : error)
  process.exitCode = 1
}
