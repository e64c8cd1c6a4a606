/** Removes the spaces, dots and dashes that people write into numbers. */
export const stripNumber = (text: string) => text.replace(/[\s.\-–/()]/g, "")

/** NSPP of Kemenag: 12 digits. */
export const NSPP = /^\d{12}$/

/** Several kecamatan share a code, so it is typed, never worked out. */
export const POSTAL_CODE = /^[1-9]\d{4}$/

/** Kelurahan (last block 1xxx) or desa (2xxx). */
export const VILLAGE_CODE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/

/** Mobile numbers, and the landlines of offices. */
const PHONE = /^\+62[1-9]\d{6,12}$/

/**
 * A phone number of Indonesia as `+628123456789`, from `0812…`, `62812…`,
 * `0062812…` or `812…`; null when it is none.
 */
export function readPhone(text: string): string | null {
  const digits = stripNumber(text).replace(/^\+/, "")
  const phone = `+62${digits.replace(/^(0062|62|0)/, "")}`
  return PHONE.test(phone) ? phone : null
}
