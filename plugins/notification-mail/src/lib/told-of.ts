const LONGEST = 300

/**
 * What a mail server said, for a row or a log: mail servers name the address
 * that they refuse, and that is nobody's business there.
 */
export function toldOf(fault: unknown): string {
  const message: unknown =
    typeof fault === "object" && fault !== null
      ? Reflect.get(fault, "message")
      : undefined
  if (typeof message !== "string") return "unknown"
  return message
    .replace(/[^\s<>"]+@[^\s<>"]+/g, "…")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST)
}
