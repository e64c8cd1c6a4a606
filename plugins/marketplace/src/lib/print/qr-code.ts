import { encode } from "uqr"

/** Where the black cells of a QR code lie, in cells from its upper left corner. */
export interface QrCells {
  /** Cells on each side, without the quiet zone. */
  size: number
  /** Rows of neighbouring black cells. */
  runs: { x: number; y: number; width: number }[]
}

/** Cells that stay white on every side, by ISO/IEC 18004. */
export const QUIET_CELLS = 4

/** A text as a QR code of level M, which survives 15 % of dirt. */
export function qrCode(text: string): QrCells {
  const { data, size } = encode(text, { ecc: "M", border: 0 })
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((isBlack) => (isBlack ? "1" : "0"))
        .join("")
        .matchAll(/1+/g),
    ].map((run) => ({ x: run.index, y, width: run[0].length }))
  )
  return { size, runs }
}
