import type { Download } from "playwright-core"
import { makePdf, makePng } from "../support/papers.ts"

/** A file as a person picks it on the phone. */
export interface Picked {
  name: string
  mimeType: string
  buffer: Buffer
}

const picked = (name: string, mimeType: string, base64: string): Picked => ({
  name,
  mimeType,
  buffer: Buffer.from(base64, "base64"),
})

/** A photo, white; the size tells it from others. */
export const photo = (name: string, width = 800, height = 600): Picked =>
  picked(name, "image/png", makePng(width, height))

/** A scan of one page, different for each name. */
export const scan = (name: string): Picked =>
  picked(name, "application/pdf", makePdf(name))

/** An office's spreadsheet, as Excel saves it in Indonesia. */
export const spreadsheet = (
  name: string,
  rows: readonly (readonly string[])[]
): Picked => ({
  ...{ name, mimeType: "text/csv" },
  buffer: Buffer.from(rows.map((row) => row.join(";")).join("\r\n")),
})

/** What the browser has saved. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream())
    chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
