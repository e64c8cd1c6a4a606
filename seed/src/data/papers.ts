import type { PaperKind } from "./categories"

/** A paper as the marketplace keeps it in `metadata.papers`. */
export interface Paper {
  kind: PaperKind
  number: string
  /** ISO date; absent where the paper does not end. */
  valid_until?: string
}

interface PaperOwner {
  /** Two digits that end every invented number. */
  no: string
  districtCode: string
}

const FOOD_KIND: Readonly<Record<string, string>> = {
  A1: "06",
  A2: "06",
  A3: "01",
  A5: "12",
  A6: "09",
  A7: "06",
  B1: "08",
  B2: "08",
  B3: "08",
}

const regencyDigits = (districtCode: string): string =>
  districtCode.slice(0, 5).replace(".", "")

/** Statistics number of Kemenag, 12 digits; the serial 99nn is invented. */
export const nsppOf = ({ no, districtCode }: PaperOwner): string =>
  `5100${regencyDigits(districtCode)}99${no}`

/** Business number, 13 digits, invented. */
export const nibOf = ({ no }: PaperOwner): string => `99990000000${no}`

/**
 * An invented paper of a kind for one product. `serial` (1 to 99) counts the
 * owner's products. Forms after the handbook's table of numbers.
 */
export function paperOf(
  kind: PaperKind,
  owner: PaperOwner,
  product: { leaf: string; serial: number }
): Paper {
  const { no, districtCode } = owner
  const serial = String(product.serial).padStart(2, "0")
  const expiry = 2028 + (product.serial % 3)
  const until = `${expiry}-12-31`
  switch (kind) {
    case "pirt":
      return {
        kind,
        number: `2${FOOD_KIND[product.leaf] ?? "15"}${regencyDigits(districtCode)}${serial}99${no}-${expiry % 100}`,
        valid_until: until,
      }
    case "halal":
      return { kind, number: `ID32110000009${no}0126` }
    case "halal_exempt":
      return { kind, number: "KMA 1360/2021" }
    case "bpom":
      return { kind, number: `MD 20000099${no}${serial}`, valid_until: until }
    case "hygiene":
      return { kind, number: `SLHS 99${no}/${serial}/2026`, valid_until: until }
    case "cosmetic":
      return { kind, number: `NA181799${no}0${serial}`, valid_until: until }
    case "herbal":
      return {
        kind,
        number: `TR 199900${no}${serial.slice(-1)}`,
        valid_until: until,
      }
    case "household":
      return { kind, number: `PKD 2020199${no}${serial}`, valid_until: until }
    case "vet":
      return { kind, number: `SKKH 99${no}/${serial}/2026` }
    case "tashih":
      return { kind, number: `P.VI/1/TL.02.1/99${no}/2026` }
    case "nib":
      return { kind, number: nibOf(owner) }
  }
}
