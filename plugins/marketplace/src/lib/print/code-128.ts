import JsBarcode from "jsbarcode"

/** Where the bars of a barcode stand, in modules (widths of the thinnest bar). */
export interface Bars {
  /** Width without the quiet zones. */
  modules: number
  bars: { at: number; width: number }[]
}

/** Modules that stay white on either side, by ISO/IEC 15417. */
export const QUIET_MODULES = 10

const PRINTABLE = /^[\x20-\x7e]{1,48}$/

/**
 * A text of printable ASCII, up to 48 characters, as Code 128; digits are packed
 * in pairs (set C) where that is shorter. Throws RangeError for any other text.
 */
export function code128(text: string): Bars {
  if (!PRINTABLE.test(text)) throw new RangeError("Not a text for Code 128")
  const made: { encodings?: { data: string }[] } = {}
  JsBarcode(made, text, { format: "CODE128" })
  const data = made.encodings?.map((part) => part.data).join("") ?? ""
  const bars = [...data.matchAll(/1+/g)].map((run) => ({
    at: run.index,
    width: run[0].length,
  }))
  return { modules: data.length, bars }
}
