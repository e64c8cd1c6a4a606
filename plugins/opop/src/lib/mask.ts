const SHOWN = 4
const HIDDEN = "••••"

/** A number of a person with all but its last four digits hidden: `••••1234`. */
export const maskNumber = (value: string): string =>
  value.length > SHOWN * 2 ? `${HIDDEN}${value.slice(-SHOWN)}` : HIDDEN

/** Whether a value is a number that was masked: the log keeps no other kind. */
export const isMaskedNumber = (value: unknown): boolean =>
  typeof value === "string" && value.startsWith(HIDDEN)

/** How far somebody may read numbers of persons. */
export type Sight = "whole" | "masked" | "none"

/** A value of a field that holds a number of a person, as somebody may see it. */
export function seenAs(sight: Sight, value: unknown): unknown {
  if (sight === "whole" || value === null || value === undefined)
    return value ?? null
  return sight === "masked" && typeof value === "string"
    ? maskNumber(value)
    : null
}
