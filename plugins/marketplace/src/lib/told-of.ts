/**
 * What to call a fault in a row or a log: its stable code, its type, or its
 * message. Errors come out of a workflow as plain objects.
 */
export function toldOf(fault: unknown): string {
  if (typeof fault !== "object" || fault === null) return "unknown"
  for (const key of ["code", "type"]) {
    const value: unknown = Reflect.get(fault, key)
    if (typeof value === "string" && GENERAL.includes(value)) continue
    if (typeof value === "string" && /^[a-z_]+$/.test(value)) return value
  }
  const message: unknown = Reflect.get(fault, "message")
  return typeof message === "string" ? message.slice(0, 300) : "unknown"
}

/** Kinds of Medusa's errors that say nothing about what happened. */
const GENERAL = ["unexpected_state", "invalid_data", "not_allowed", "not_found"]
