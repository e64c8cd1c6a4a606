/**
 * Writes the other icons from src/app/icon.svg: PNG for the home screens of
 * phones, whose masks cut off up to a fifth of every side, so the ground is
 * square; and favicon.ico, which old programs ask for by that very name.
 * Run after changing the sign: `node scripts/make-app-icons.mjs`.
 */
import { readFile, writeFile } from "node:fs/promises"
import sharp from "sharp"

const root = new URL("../", import.meta.url)
const sign = await readFile(new URL("src/app/icon.svg", root), "utf8")
const square = Buffer.from(sign.replace(' rx="12"', ""))

const ICONS = [
  ["src/app/apple-icon.png", 180],
  ["public/icon-192.png", 192],
  ["public/icon-512.png", 512],
]

for (const [file, size] of ICONS)
  await sharp(square, { density: 600 })
    .resize(size, size)
    .png({ palette: true })
    .toFile(new URL(file, root).pathname)

/** One PNG of 32 pixels in the container of an .ico file. */
const toIco = (png) => {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(32, 6)
  head.writeUInt8(32, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

const small = await sharp(Buffer.from(sign), { density: 300 })
  .resize(32, 32)
  .png()
  .toBuffer()
await writeFile(new URL("public/favicon.ico", root), toIco(small))
