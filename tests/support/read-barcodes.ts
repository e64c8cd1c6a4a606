import { inflateSync } from "node:zlib"
import { isGood, textOf, valuesOf } from "./read-code-128.ts"

interface Block {
  x: number
  y: number
  width: number
  height: number
}

/** A barcode has more bars than anything else of one height. */
const LEAST_BARS = 12

/** What draws the pages of a PDF of ours, in their order. */
function drawings(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes)
  const found: string[] = []
  let from = 0
  while ((from = file.indexOf("stream\n", from)) >= 0) {
    const to = file.indexOf("endstream", from)
    const packed = file.subarray(from + "stream\n".length, to)
    from = to + "endstream".length
    // Pictures and fonts are no zlib streams of text, or draw no blocks.
    const text = inflated(packed)
    if (/ re$/m.test(text) && /^BT$/m.test(text)) found.push(text)
  }
  return found
}

function inflated(packed: Uint8Array): string {
  try {
    return inflateSync(packed).toString("latin1")
  } catch {
    return ""
  }
}

/** Blocks that were filled at once. */
function fills(drawing: string): Block[][] {
  const all: Block[][] = []
  let path: Block[] = []
  for (const line of drawing.split("\n")) {
    const [, ...sides] = /^(\S+) (\S+) (\S+) (\S+) re$/.exec(line) ?? []
    const [x = 0, y = 0, width = 0, height = 0] = sides.map(Number)
    if (sides.length > 0) path.push({ x, y, width, height })
    else if (/^[fSBn]\*?$/.test(line)) {
      all.push(path)
      path = []
    }
  }
  return all
}

const isBarcode = (blocks: readonly Block[]) =>
  blocks.length >= LEAST_BARS &&
  blocks.every(
    ({ y, height }) => y === blocks[0]?.y && height === blocks[0].height
  )

/** @throws where the bars are no Code 128 */
function read(blocks: readonly Block[]): string {
  const left = Math.min(...blocks.map(({ x }) => x))
  const thinnest = Math.min(...blocks.map(({ width }) => width))
  const bars = blocks.map(({ x, width }) => ({
    at: Math.round((x - left) / thinnest),
    width: Math.round(width / thinnest),
  }))
  const modules = Math.max(...bars.map(({ at, width }) => at + width))
  const values = valuesOf({ bars, modules })
  if (!isGood(values)) throw new Error(`No Code 128: ${values.join(" ")}`)
  return textOf(values)
}

/** The texts of the Code 128 barcodes of each page of a PDF, as drawn, in their order. */
export const readBarcodes = (bytes: Uint8Array): string[][] =>
  drawings(bytes).map((drawing) => fills(drawing).filter(isBarcode).map(read))
