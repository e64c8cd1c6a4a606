import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  createPesantrenWorkflow,
  updatePesantrenWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../lib/query"
import type { Picture } from "../pictures/render"
import { uploadPictures } from "../pictures/upload"
import { DEMO_PESANTREN } from "./pesantren"
import { REGISTER_ONLY } from "./pesantren/register-only"
import { toRegisterRow, toRow } from "./pesantren-rows"
import { bannerOf } from "./pictures"

const Known = z.object({
  id: z.string(),
  slug: z.string(),
  shop: z.object({ banner: z.string().nullish() }).nullish(),
})

interface EnsuredPesantren {
  created: number
  redrawn: number
  unchanged: number
}

/**
 * Enters the demo's pesantren that are missing, with banners, and gives new
 * ones to those whose drawing changed. Entries that are there keep what people
 * wrote. `hasLife`: see `toRow`.
 */
export async function ensurePesantren(
  container: MedusaContainer,
  { hasLife }: { hasLife: boolean },
  onDone: (done: number, total: number) => void
): Promise<EnsuredPesantren> {
  const rows = await readRows(container, {
    entity: "pesantren",
    fields: ["id", "slug", "shop.banner"],
    filters: { is_demo: true },
    row: Known,
  })
  const known = new Map(rows.map((row) => [row.slug, row]))
  const hasBanner = (slug: string, { filename }: Picture): boolean =>
    known.get(slug)?.shop?.banner?.endsWith(filename) ?? false
  const drawn = DEMO_PESANTREN.map((pesantren) => ({
    pesantren,
    banner: bannerOf(pesantren),
  })).filter(({ pesantren: { slug }, banner }) => !hasBanner(slug, banner))
  const uploaded = await uploadPictures(
    container,
    drawn.map(({ banner }) => banner),
    (done) => onDone(done, drawn.length)
  )
  const shown = drawn.flatMap(({ pesantren, banner }) => {
    const bannerUrl = uploaded.get(banner.filename)
    return bannerUrl
      ? [{ pesantren, bannerUrl, id: known.get(pesantren.slug)?.id }]
      : []
  })
  const create = [
    ...shown
      .filter(({ id }) => !id)
      .map(({ pesantren, bannerUrl }) =>
        toRow(pesantren, { bannerUrl, hasLife })
      ),
    ...REGISTER_ONLY.map(toRegisterRow).filter(
      ({ slug = "" }) => !known.has(slug)
    ),
  ]
  if (create.length > 0)
    await createPesantrenWorkflow(container).run({
      input: { pesantren: create },
    })
  const redraw = shown.flatMap(({ id, bannerUrl }) =>
    id ? [{ id, image: bannerUrl, shop: { banner: bannerUrl } }] : []
  )
  if (redraw.length > 0)
    await updatePesantrenWorkflow(container).run({
      input: { pesantren: redraw },
    })
  return {
    created: create.length,
    redrawn: redraw.length,
    unchanged:
      DEMO_PESANTREN.length +
      REGISTER_ONLY.length -
      create.length -
      redraw.length,
  }
}
