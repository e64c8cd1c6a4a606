import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { banner } from "../pictures/banner"
import { TERRAINS, type Terrain } from "../pictures/terrain"
import { picture, type Picture } from "../pictures/render"
import { uploadPictures } from "../pictures/upload"
import { ARCHETYPES } from "./archetypes"
import type { Database } from "../lib/database"

const Url = z.object({ url: z.string() })

const bannerOf = (terrain: Terrain): Picture =>
  picture(`umum-${terrain}`, banner({ seed: `umum/${terrain}`, terrain }))

interface SharedPictures {
  url: (filename: string) => string | null
  banner: (terrain: Terrain) => string | null
}

/** Addresses of the shared pictures, by file name; those that are missing are drawn. */
export async function ensureSharedPictures(
  container: MedusaContainer,
  database: Database,
  onDone: (done: number, total: number) => void
): Promise<SharedPictures> {
  const rows = await database.run(
    `select distinct url from image where url like '%umum-%'
     union select distinct image from pesantren where image like '%umum-%'`
  )
  const known = new Map(
    rows.map((row) => {
      const { url } = Url.parse(row)
      return [url.replace(/^.*(umum-.*)$/, "$1"), url] as const
    })
  )
  const banners = new Map(
    TERRAINS.map((terrain) => [terrain, bannerOf(terrain)])
  )
  const wanted = [
    ...ARCHETYPES.map((item) => item.picture),
    ...banners.values(),
  ]
  const missing = wanted.filter(({ filename }) => !known.has(filename))
  const uploaded = await uploadPictures(container, missing, (done) =>
    onDone(done, missing.length)
  )
  const url = (filename: string): string | null =>
    known.get(filename) ?? uploaded.get(filename) ?? null
  return { url, banner: (terrain) => url(banners.get(terrain)?.filename ?? "") }
}
