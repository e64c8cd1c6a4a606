import { deflateSync } from "node:zlib"

const ascii = (text: string) => Buffer.from(text, "latin1")

/** A PDF of one empty page, different each time. */
export const makePdf = (mark = ""): string =>
  ascii(
    `%PDF-1.4\n% ${mark}\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n`
  ).toString("base64")

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1)
    sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})
const crcOf = (bytes: Buffer) =>
  ~bytes.reduce(
    (sum, byte) => (sum >>> 8) ^ (CRC[(sum ^ byte) & 255] ?? 0),
    ~0
  ) >>> 0

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([ascii(name), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crcOf(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A white PNG; `text` is written into it where cameras write where they were. */
export function makePng(width = 40, height = 30, text = ""): string {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const pixels = Buffer.alloc((width + 1) * height, 255)
  for (let row = 0; row < height; row += 1) pixels[row * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    ...(text ? [chunk("tEXt", ascii(`Comment\0${text}`))] : []),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]).toString("base64")
}
