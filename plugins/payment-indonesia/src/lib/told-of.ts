/**
 * What a fault says, for the log and the inbox: its code and detail where it
 * is ours, else its message. Errors come out of workflows as plain objects.
 */
export function toldOf(fault: unknown): string {
  if (typeof fault !== "object" || fault === null) return String(fault)
  const { code, detail, message, messages } = fault as Record<string, unknown>
  const told = messages ? [code, detail] : [message]
  return told.filter((part) => typeof part === "string").join(": ") || "unknown"
}
