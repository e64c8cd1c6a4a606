/** Names of what must not lie about: it signs, opens or identifies. */
const SECRET = /signature|secret|token|password|authorization|(^|_)key$/i
/** Where gateways name the buyer; the order knows who that is. */
const PERSONAL = /^(customer_details|email|phone|billing_details)$/i
const MAX_CHARACTERS = 65_536

const without = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(without)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !SECRET.test(name) && !PERSONAL.test(name))
      .map(([name, inner]) => [name, without(inner)])
  )
}

/**
 * The text of a notice as it may be kept: what signs or opens something and
 * what is personal is left out. Text that is no JSON is not kept at all.
 */
export function redactPayload(raw: Buffer): string {
  try {
    return JSON.stringify(without(JSON.parse(raw.toString("utf8")))).slice(
      0,
      MAX_CHARACTERS
    )
  } catch {
    return ""
  }
}
