/** How far a parcel goes, nearest first; the key of a rate. */
export const ZONES = [
  "same_district",
  "same_regency",
  "same_province_java",
  "same_province",
  "java",
  "java_near",
  "east",
  "java_far",
  "rest",
] as const

export type Zone = (typeof ZONES)[number]

/** A district's dotted Kemendagri code, such as `32.02.27`; a village's also serves. */
export const DISTRICT_CODE = /^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$/

const isJava = (code: string) => code.startsWith("3")
const isSumatra = (code: string) => code[0] === "1" || code[0] === "2"
/** Bali (51) and Nusa Tenggara Barat (52); Nusa Tenggara Timur (53) is far. */
const isBaliOrNtb = (code: string) => /^5[12]/.test(code)
const isEast = (code: string) => code[0] === "8" || code[0] === "9"
const isFar = (code: string) => /^(53|6|7)/.test(code)

/**
 * The zone between two kecamatan, read from their codes alone (digits 1-2
 * province, the first digit the island group; DOMAIN.md 9). The same both
 * ways. First match wins.
 * @throws RangeError when a code is not that of a district
 */
export function zoneOf(origin: string, destination: string): Zone {
  for (const code of [origin, destination]) {
    if (!DISTRICT_CODE.test(code)) throw new RangeError(`No district: ${code}`)
  }
  const same = (length: number) =>
    origin.slice(0, length) === destination.slice(0, length)
  const pair = (a: (c: string) => boolean, b: (c: string) => boolean) =>
    (a(origin) && b(destination)) || (b(origin) && a(destination))

  if (same(8)) return "same_district"
  if (same(5)) return "same_regency"
  if (same(2)) return isJava(origin) ? "same_province_java" : "same_province"
  if (pair(isJava, isJava)) return "java"
  if (pair(isJava, isSumatra) || pair(isJava, isBaliOrNtb)) return "java_near"
  if (isEast(origin) || isEast(destination)) return "east"
  if (pair(isJava, isFar)) return "java_far"
  return "rest"
}
