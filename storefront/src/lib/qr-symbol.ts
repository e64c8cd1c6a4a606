import encodeQR from "qr"

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
  let path = ""
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const end = row.indexOf(false, x)
    const length = (end < 0 ? row.length : end) - x
    path += `M${x} ${y}h${length}v1h-${length}z`
    x += length
  }
  return path
}

/** Draws a text with error correction of 15 %, as printed QRIS codes have it. */
export function qrSymbol(text: string): QrSymbol {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET })
  return { size: rows.length, path: rows.map(pathOfRow).join("") }
}

/** The symbol as a picture of its own, dark on white. */
export function qrSvg(text: string): string {
  const { size, path } = qrSymbol(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`
}
