const TRACKING_NUMBER = /^[A-Z0-9-]{6,30}$/

/** What separates groups of a number on paper and in messages, not in the number. */
const SEPARATORS = /[\s.,_/\\:;'"()\p{Cc}\p{Cf}]/gu

/** A typed or scanned tracking number as it is kept: `jp 123.456` is `JP123456`. */
export const normaliseTrackingNumber = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replace(/[\p{Dash_Punctuation}\u2212]/gu, "-")
    .replace(SEPARATORS, "")
    .toUpperCase()

/** The kept form, or null when it is no tracking number: `[A-Z0-9-]{6,30}`. */
export function toTrackingNumber(typed: string): string | null {
  const number = normaliseTrackingNumber(typed)
  return TRACKING_NUMBER.test(number) ? number : null
}

/** A code as a reader of barcodes tells it. */
export interface ScannedCode {
  /** As `code_128`. */
  format: string
  rawValue: string
}

/** Square codes on a receipt mostly hold links; the bars hold the number. */
const isSquare = ({ format }: ScannedCode) =>
  format === "qr_code" || format === "data_matrix"

/**
 * The tracking number among the codes of a picture: bars before square codes,
 * the longest first, and only what has digits and was read as it stands. Null
 * when there is none.
 */
export function findTrackingNumber(
  codes: readonly ScannedCode[]
): string | null {
  const [best] = codes
    .filter(({ rawValue }) => {
      const value = rawValue.trim().toUpperCase()
      return TRACKING_NUMBER.test(value) && /\d{3}/.test(value)
    })
    .sort(
      (one, other) =>
        Number(isSquare(one)) - Number(isSquare(other)) ||
        other.rawValue.length - one.rawValue.length
    )
  return best ? toTrackingNumber(best.rawValue) : null
}
