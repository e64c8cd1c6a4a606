/** A fact of a break as one line: lists one after another, anything else as it is kept. */
export const factText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(factText).join(", ")
  return typeof value === "string" ? value : JSON.stringify(value)
}
