import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  type CreatePesantren,
  upsertPesantrenWorkflow,
} from "@pasar-santri/opop/workflows"
import { nsppOf } from "../data/papers"
import { readRows } from "../lib/query"
import { slugify } from "../lib/slug"
import { uploadPictures } from "../pictures/upload"
import type { DemoPesantren } from "./model"
import { DEMO_PESANTREN } from "./pesantren"
import { REGISTER_ONLY, type RegisterEntry } from "./pesantren/register-only"
import { bannerOf } from "./pictures"

const COUNTED_AT = new Date("2026-07-01T00:00:00.000Z")

const story = (pesantren: DemoPesantren, language: 0 | 1): string =>
  pesantren.story.map((paragraph) => paragraph[language]).join("\n\n")

function toRow(pesantren: DemoPesantren, bannerUrl: string): CreatePesantren {
  const { santri } = pesantren
  return {
    slug: pesantren.slug,
    name: pesantren.name,
    district_code: pesantren.districtCode,
    founded_year: pesantren.foundedYear,
    kind: pesantren.kind,
    latitude: pesantren.latitude,
    longitude: pesantren.longitude,
    image: bannerUrl,
    award: pesantren.award,
    is_demo: true,
    record: {
      nspp: nsppOf(pesantren),
      village_code: pesantren.villageCode,
      opop_stage: pesantren.stage,
      opop_class: pesantren.opopClass,
      opop_field: pesantren.field,
      cohort_year: pesantren.cohortYear,
      potential: pesantren.potential,
      readiness: pesantren.state === "approved" ? "selling" : "pilot",
      santri_resident: santri?.resident ?? null,
      santri_day: santri?.day ?? null,
      counts_as_of: santri ? COUNTED_AT : null,
      source: "Data contoh",
    },
    shop: {
      state: pesantren.state,
      story: story(pesantren, 0),
      story_en: story(pesantren, 1),
      banner: bannerUrl,
    },
  }
}

/** Entries of the register that sell nothing yet: every third has applied. */
const toRegisterRow = (
  { districtCode, district }: RegisterEntry,
  index: number
): CreatePesantren => ({
  slug: slugify(`contoh ${district}`),
  name: `Pesantren Contoh ${district}`,
  district_code: districtCode,
  is_demo: true,
  record: {
    opop_stage: index % 3 === 0 ? "registered" : "mapped",
    readiness: index % 2 === 0 ? "idea" : "none",
    source: "Data contoh",
  },
  shop: { state: "draft" },
})

const Known = z.object({
  slug: z.string(),
  shop: z.object({ banner: z.string().nullish() }).nullish(),
})

/** Addresses of the banners that are there already, by file name. */
async function readBanners(
  container: MedusaContainer
): Promise<(filename: string) => string | undefined> {
  const rows = await readRows(container, {
    entity: "pesantren",
    fields: ["slug", "shop.banner"],
    filters: { is_demo: true },
    row: Known,
  })
  const urls = rows.flatMap((row) => row.shop?.banner ?? [])
  return (filename) => urls.find((url) => url.endsWith(filename))
}

interface EnsuredPesantren {
  created: number
  updated: number
}

/** Brings the register up to the demo's pesantren, with banners. */
export async function ensurePesantren(
  container: MedusaContainer,
  onDone: (done: number, total: number) => void
): Promise<EnsuredPesantren> {
  const known = await readBanners(container)
  const banners = DEMO_PESANTREN.map(bannerOf)
  const missing = banners.filter((item) => !known(item.filename))
  const uploaded = await uploadPictures(container, missing, (done) =>
    onDone(done, missing.length)
  )
  const urlOf = (filename: string): string => {
    const url = known(filename) ?? uploaded.get(filename)
    if (!url) throw new Error(`the banner ${filename} has no address`)
    return url
  }
  const rows = DEMO_PESANTREN.map((pesantren) =>
    toRow(pesantren, urlOf(bannerOf(pesantren).filename))
  )
  const { result } = await upsertPesantrenWorkflow(container).run({
    input: { pesantren: [...rows, ...REGISTER_ONLY.map(toRegisterRow)] },
  })
  return { created: result.created, updated: result.updated }
}
