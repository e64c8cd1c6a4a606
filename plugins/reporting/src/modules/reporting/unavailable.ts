import { fail } from "../../errors"

/** The network, and what PostgreSQL says when it cannot serve (classes 08, 53, 57, 58). */
const NETWORK = /^(ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH)/
const CLASSES = ["08", "53", "57", "58"]
/** Not built yet, or a replica's login that may not: no schema, view, role, right, password, database. */
const UNBUILT = [
  ...["3F000", "42P01", "22023", "28000", "42704"],
  ...["42501", "28P01", "3D000"],
]

const codeOf = (fault: unknown) =>
  fault instanceof Error && "code" in fault && typeof fault.code === "string"
    ? fault.code
    : ""

/** Whether reports cannot be read now, whatever is asked. */
const isAway = (fault: unknown): boolean => {
  const code = codeOf(fault)
  return (
    NETWORK.test(code) ||
    CLASSES.includes(code.slice(0, 2)) ||
    UNBUILT.includes(code) ||
    (fault instanceof Error && /connection|timeout/i.test(fault.message))
  )
}

/** What is thrown for a fault of the reports' database: `reports_unavailable`, or itself. */
export const spoken = (fault: unknown): unknown =>
  isAway(fault) ? fail("reports_unavailable") : fault
