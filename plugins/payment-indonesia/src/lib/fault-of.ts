/**
 * What to call a fault in a row or a log: its stable code, or its message.
 * Errors come out of a workflow as plain objects.
 */
export function faultOf(fault: unknown): string {
  if (typeof fault !== "object" || fault === null) return "unknown"
  const code: unknown = Reflect.get(fault, "code")
  const message: unknown = Reflect.get(fault, "message")
  if (typeof code === "string" && /^[a-z_]+$/.test(code)) return code
  return typeof message === "string" ? message.slice(0, 300) : "unknown"
}
