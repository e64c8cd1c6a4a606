import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { fail } from "../errors"
import ProductPesantrenLink from "../links/product-pesantren"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { findRepeats } from "../queries/find-repeats"

const MakerRow = z.object({ product_id: z.string(), pesantren_id: z.string() })

/** Whose a product is. */
export type Maker = z.infer<typeof MakerRow>

/** What the product hooks hand over, as far as it matters here. */
export type Product = {
  id: string
  title: string
  metadata?: Record<string, unknown> | null
}

/**
 * The key of a product's metadata that names its pesantren where Medusa takes
 * no `additional_data`: the batch route and the CSV import. It is read once and
 * removed, so the link stays the only place that says whose a product is.
 */
export const MAKER_KEY = "pesantren_id"

/**
 * The pesantren each product is to have: the one given for all, else the one in
 * its metadata, else the one it has. Throws `pesantren_required` naming the
 * products that would have none.
 */
export function chooseMakers(
  products: Product[],
  given: unknown,
  current: Map<string, string>
): Maker[] {
  const isGiven = given !== undefined
  const chosen = products.map((product) => ({
    product,
    pesantren_id: isGiven
      ? given
      : (product.metadata?.[MAKER_KEY] ?? current.get(product.id)),
  }))
  const makers = chosen.flatMap(({ product, pesantren_id }): Maker[] =>
    typeof pesantren_id === "string" && pesantren_id !== ""
      ? [{ product_id: product.id, pesantren_id }]
      : []
  )
  if (makers.length < products.length) {
    const made = new Set(makers.map((maker) => maker.product_id))
    const orphans = products.filter((product) => !made.has(product.id))
    const titles = orphans.slice(0, 5).map((product) => product.title)
    throw fail("pesantren_required", { products: titles.join(", ") })
  }
  return makers
}

/** The pesantren that each product has now. */
export async function currentMakers(
  container: MedusaContainer,
  productIds: string[]
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: ProductPesantrenLink.entryPoint,
    fields: ["product_id", "pesantren_id"],
    filters: { product_id: productIds },
  })
  const makers = z.array(MakerRow).parse(data)
  return new Map(makers.map((row) => [row.product_id, row.pesantren_id]))
}

/**
 * Throws `pesantren_unknown` when one of them is not in the register, or
 * repeats another entry.
 */
export async function requirePesantren(
  container: MedusaContainer,
  ids: string[]
): Promise<void> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) {
    return
  }
  const [known, repeats] = await Promise.all([
    container
      .resolve(PESANTREN_MODULE)
      .listPesantrens({ id: wanted }, { select: ["id"], take: wanted.length }),
    findRepeats(container, wanted),
  ])
  const found = new Set(known.map((entry) => entry.id))
  const missing = wanted.find((id) => !found.has(id) || repeats.has(id))
  if (missing !== undefined) {
    throw fail("pesantren_unknown", { pesantren: missing })
  }
}

/** Takes away the links of `before`, then makes those of `after`. */
export async function replaceMakers(
  container: MedusaContainer,
  { before, after }: { before: Maker[]; after: Maker[] }
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  if (before.length > 0) {
    await link.dismiss(before.map(toLink))
  }
  if (after.length > 0) {
    await link.create(after.map(toLink))
  }
}

/** Removes the key from the metadata of those products that carry it. */
export async function dropMakerKeys(
  container: MedusaContainer,
  products: Product[]
): Promise<void> {
  const carriers = products.filter((product) => product.metadata?.[MAKER_KEY])
  if (carriers.length > 0) {
    // An empty text is how Medusa is told to remove a key of the metadata.
    await container
      .resolve(Modules.PRODUCT)
      .upsertProducts(
        carriers.map(({ id }) => ({ id, metadata: { [MAKER_KEY]: "" } }))
      )
  }
}

const toLink = ({ product_id, pesantren_id }: Maker) => ({
  [Modules.PRODUCT]: { product_id },
  [PESANTREN_MODULE]: { pesantren_id },
})
