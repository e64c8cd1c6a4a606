/** Whether an area lies in a territory: `32.02.19` in `32.02`, and in itself. */
const holds = (territory: string, area: string): boolean =>
  area === territory || area.startsWith(`${territory}.`)

/**
 * The widest areas among several, in order: what lies inside another is said by
 * that one already.
 */
export const widestAreas = (codes: readonly string[]): string[] =>
  [...new Set(codes)]
    .filter(
      (code) => !codes.some((other) => other !== code && holds(other, code))
    )
    .sort()

/** Whether any area of a territory holds the other. */
export const isInTerritory = (
  territory: readonly string[],
  area: string
): boolean => territory.some((code) => holds(code, area))

/** The regency of a district's code, as `32.02` of `32.02.19`. */
export const regencyOf = (code: string): string =>
  code.split(".").slice(0, 2).join(".")

export type AreaLevel = "province" | "regency" | "district"

/** What kind of area a code names. */
export const levelOf = (code: string): AreaLevel => {
  const parts = code.split(".").length
  return parts === 1 ? "province" : parts === 2 ? "regency" : "district"
}
