import { readFile } from "node:fs/promises"
import path from "node:path"
import { madeOnce } from "@/data/made-file"
import { openPicture, resizedPicture } from "@/data/picture"
import { mediaKey } from "@/lib/media"
import { OG_SIZE, OgCard, type OgFacts } from "./og-card"

const FONT = "src/ui/fonts/young-serif-latin-400-normal.woff"

/** Chats refuse pictures of more than some hundred kB; a JPEG has about 60. */
const QUALITY = 82

const squareDataUrl = async (url: string): Promise<string | undefined> => {
  const key = mediaKey(url)
  if (key === null) return undefined
  const picture = await openPicture(await resizedPicture(key, 640))
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
  const picture = pictureUrl ? await squareDataUrl(pictureUrl) : undefined
  const dependsOn = ["og 2", JSON.stringify(facts), pictureUrl ?? ""]
  return madeOnce(dependsOn, "jpg", async () => {
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
