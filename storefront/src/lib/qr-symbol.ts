import { encode } from "uqr"

/** Light modules around a symbol, as ISO/IEC 18004 asks for. */
const QUIET = 4

/** A QR symbol as one path of an SVG, in units of a module. */
export interface QrSymbol {
  /** Modules along a side, quiet zone included. */
  size: number
  /** Of the dark modules, a rectangle a run. */
  path: string
}

/** Dark runs of a row, as `M<x> <y>h<length>v1h-<length>z`. */
function pathOfRow(row: readonly boolean[], y: number): string {
  const cells = row.map((isDark) => (isDark ? "1" : "0")).join("")
  return [...cells.matchAll(/1+/g)]
    .map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`
    )
    .join("")
}

/** Draws a text with error correction of 15 %, as printed QRIS codes have it. */
export function qrSymbol(text: string): QrSymbol {
  const { data, size } = encode(text, { ecc: "M", border: QUIET })
  return { size, path: data.map(pathOfRow).join("") }
}

/** The symbol as a picture of its own, dark on white. */
export function qrSvg(text: string): string {
  const { size, path } = qrSymbol(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`
}
