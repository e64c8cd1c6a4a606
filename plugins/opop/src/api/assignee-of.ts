/** Whose cases a list asks for: `me`, `none` (null), an officer, or anybody's. */
export function assigneeOf(
  assigned: string | undefined,
  me: string
): string | null | undefined {
  if (assigned === "none") return null
  return assigned === "me" ? me : assigned
}
