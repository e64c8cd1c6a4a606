/** `25rb` is twenty-five thousand, `1,5 jt` one and a half million. */
const UNITS: Readonly<Record<string, number>> = {
  rb: 1_000,
  ribu: 1_000,
  k: 1_000,
  jt: 1_000_000,
  juta: 1_000_000,
}

const AMOUNT =
  /^(?:rp\.?|idr)?\s*(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d{1,3}|-))?\s*(rb|ribu|k|jt|juta)?(?:,-)?$/

/**
 * Whole rupiah as people write them (DOMAIN 6): `25000`, `25.000`, `Rp25.000,-`,
 * `Rp. 25.000,00`, `25rb`, `1,5 jt`. Null when it is no whole amount.
 */
export function readRupiah(text: string): number | null {
  const found = AMOUNT.exec(
    text
      .trim()
      .toLowerCase()
      .replace(/\u00a0/g, " ")
  )
  if (!found) return null
  const [, whole = "", fraction, unit] = found
  const factor = unit ? (UNITS[unit] ?? 1) : 1
  const digits = fraction && fraction !== "-" ? fraction : ""
  const value =
    Number(whole.replace(/[.\s]/g, "")) * factor +
    Number(`0.${digits || "0"}`) * factor
  return Number.isInteger(value) ? value : null
}

/** Whole pieces as people write them: `12`, `1.200`. Null when it is none. */
export function readPieces(text: string): number | null {
  const plain = text.trim()
  return /^(\d{1,3}([.\s]\d{3})+|\d+)$/.test(plain)
    ? Number(plain.replace(/[.\s]/g, ""))
    : null
}
