import { neighboursOf } from "./cart-neighbours"

/** How far goods may travel: nation, Java, neighbour regencies, own regency. */
export const RANGES = ["N", "J", "R", "K"] as const
export type Range = (typeof RANGES)[number]

/** Reads `metadata.range`; goods that state nothing may go anywhere. */
export const rangeOf = (value: unknown): Range =>
  RANGES.find((range) => range === value) ?? "N"

/** `32.02` of `32.02.27`. */
export const regencyOf = (district: string) => district.slice(0, 5)

const isJava = (district: string) => district.startsWith("3")

/**
 * Whether goods of a kecamatan may be sent to another (DOMAIN.md 4): N
 * anywhere, J within Java, R to the own and the neighbouring regencies, K
 * within the own regency.
 */
export function rangeAllows(
  range: Range,
  origin: string,
  destination: string
): boolean {
  const from = regencyOf(origin)
  const to = regencyOf(destination)
  switch (range) {
    case "N":
      return true
    case "J":
      return isJava(origin) && isJava(destination)
    case "R":
      return from === to || neighboursOf(from).has(to)
    case "K":
      return from === to
  }
}
