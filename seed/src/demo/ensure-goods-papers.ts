import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PAPER_MODULE } from "@pasar-santri/opop/modules/paper"
import { reasonsOf } from "../data/paper-rules"
import type { Paper } from "../data/papers"
import { readRows } from "../lib/query"
import { paperPhoto } from "./life/paper-picture"
import { PAPERS } from "./life/papers"
import type { PlannedProduct } from "./plan-product"

const Product = z.object({ id: z.string(), handle: z.string() })
const Listing = z.object({ id: z.string(), product_id: z.string() })
const Owner = z.object({ owner_id: z.string() })

/** When the office accepted them: before its log begins. */
const ACCEPTED = {
  state: "accepted",
  decided_by: "Data contoh",
  decided_at: new Date("2026-07-01T00:00:00.000Z"),
} as const

type Shown = {
  listing: string
  pesantren: string
  category: string
  paper: Paper
}

/**
 * Gives the goods of the demo the accepted papers whose numbers buyers see, so
 * that a later change or an expiry finds them. Goods that have a paper are left
 * alone. Answers how many were added.
 */
export async function ensureGoodsPapers(
  container: MedusaContainer,
  input: {
    products: readonly PlannedProduct[]
    pesantrenIds: ReadonlyMap<string, string>
  }
): Promise<number> {
  const shown = await findShown(container, input)
  if (shown.length === 0) return 0
  const photos = await Promise.all(
    shown.map(({ paper }) => paperPhoto(keptKind(paper)))
  )
  const files = await container.resolve(Modules.FILE).createFiles(
    photos.map(({ filename, content_base64: content }) => ({
      ...{ filename, content, mimeType: "image/jpeg" },
      access: "private" as const,
    }))
  )
  await container.resolve(PAPER_MODULE).createPapers(
    shown.map((one, at) => ({
      ...rowOf(one),
      file_id: files[at]?.id ?? null,
      file_kind: "jpeg" as const,
      file_bytes: Buffer.byteLength(photos[at]?.content_base64 ?? "", "base64"),
    }))
  )
  return shown.length
}

/** The office looks at this one in what is played afterwards. */
const isPlayed = (handle: string, paper: Paper): boolean =>
  PAPERS.some((one) => one.handle === handle && one.kind === keptKind(paper))

/** That goods need no certificate is kept as a statement about one. */
const keptKind = ({ kind }: Paper) => (kind === "halal_exempt" ? "halal" : kind)

function rowOf({ listing, pesantren, category, paper }: Shown) {
  const isExempt = paper.kind === "halal_exempt"
  return {
    ...ACCEPTED,
    owner_type: "listing" as const,
    owner_id: listing,
    pesantren_id: pesantren,
    kind: keptKind(paper),
    statement: isExempt ? ("exempt" as const) : ("certificate" as const),
    exemption: isExempt ? (reasonsOf(category)[0] ?? null) : null,
    number: isExempt ? null : paper.number,
    valid_until: paper.valid_until ?? null,
  }
}

/** The papers of goods that have none yet; the shop's own are not among them. */
async function findShown(
  container: MedusaContainer,
  { products, pesantrenIds }: Parameters<typeof ensureGoodsPapers>[1]
): Promise<Shown[]> {
  const ids = new Map(
    (
      await readRows(container, {
        entity: "product",
        fields: ["id", "handle"],
        filters: { handle: products.map(({ handle }) => handle) },
        row: Product,
      })
    ).map(({ id, handle }) => [handle, id])
  )
  const listings = new Map(
    (
      await readRows(container, {
        entity: "listing",
        fields: ["id", "product_id"],
        filters: { product_id: [...ids.values()] },
        row: Listing,
      })
    ).map(({ id, product_id }) => [product_id, id])
  )
  const covered = new Set(
    (
      await readRows(container, {
        entity: "paper",
        fields: ["owner_id"],
        filters: { owner_type: "listing", owner_id: [...listings.values()] },
        row: Owner,
      })
    ).map(({ owner_id }) => owner_id)
  )
  return products.flatMap(
    ({ handle, papers, categorySlug: category, pesantrenSlug }) => {
      const listing = listings.get(ids.get(handle) ?? "")
      const pesantren = pesantrenIds.get(pesantrenSlug)
      if (!listing || !pesantren || covered.has(listing)) return []
      return papers
        .filter(({ kind }) => kind !== "nib")
        .filter((paper) => !isPlayed(handle, paper))
        .map((paper) => ({ listing, pesantren, category, paper }))
    }
  )
}
