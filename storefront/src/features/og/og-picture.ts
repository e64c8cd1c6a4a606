import { readFile } from "node:fs/promises"
import path from "node:path"
import { madeOnce } from "@/data/made-file"
import { openPicture, resizedPicture } from "@/data/picture"
import { mediaKey } from "@/lib/media"
import { OG_SIZE, OgCard, type OgFacts } from "./og-card"

const FONT = "src/ui/fonts/young-serif-latin-400-normal.woff"

/** Chats refuse pictures of more than some hundred kB; a JPEG has about 60. */
const QUALITY = 82

const sourceOf = async (url: string): Promise<Buffer | undefined> => {
  const key = mediaKey(url)
  return key === null ? undefined : resizedPicture(key, 640)
}

const squareDataUrl = async (source: Buffer): Promise<string> => {
  const picture = await openPicture(source)
  const square = await picture
    .resize(OG_SIZE.height, OG_SIZE.height)
    .jpeg({ quality: QUALITY })
    .toBuffer()
  return `data:image/jpeg;base64,${square.toString("base64")}`
}

/**
 * The picture that a chat shows of a link, made once for the same facts.
 * `pictureUrl` is an address of the backend.
 */
export const ogPicture = async (
  facts: Omit<OgFacts, "picture">,
  pictureUrl: string | null
): Promise<Buffer> => {
  // Before its own turn: two pieces of picture work never wait for each other.
  const source = pictureUrl ? await sourceOf(pictureUrl) : undefined
  const dependsOn = ["og 2", JSON.stringify(facts), pictureUrl ?? ""]
  return madeOnce({ dependsOn, extension: "jpg" }, async () => {
    const picture = source ? await squareDataUrl(source) : undefined
    const { ImageResponse } = await import("next/og")
    const font = await readFile(path.join(process.cwd(), FONT))
    const drawn = new ImageResponse(OgCard({ ...facts, picture }), {
      ...OG_SIZE,
      fonts: [{ name: "Young Serif", data: font, weight: 400 }],
    })
    const png = Buffer.from(await drawn.arrayBuffer())
    return (await openPicture(png)).jpeg({ quality: QUALITY }).toBuffer()
  })
}
