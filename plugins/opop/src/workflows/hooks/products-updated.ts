import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { LISTING_MODULE } from "../../modules/listing"
import {
  type Followed,
  followProducts,
  requireApproval,
} from "../product-listing"
import {
  chooseMakers,
  currentMakers,
  dropMakerKeys,
  type Maker,
  MAKER_KEY,
  type Product,
  replaceMakers,
  requirePesantren,
} from "../product-maker"

/** Seconds to wait for another change of makers to end. */
const LOCK_TIMEOUT = 10

type Change = { before: Maker[]; after: Maker[] }

/**
 * A changed product keeps its pesantren, or gets the one that was given, and its
 * listing follows. Throws `pesantren_unknown`, `pesantren_required` for a
 * product that would be without, and `listing_not_published` for one that is
 * put on sale without an officer's word. Undo gives back what was.
 */
updateProductsWorkflow.hooks.productsUpdated(
  async ({ products, additional_data }, { container }) => {
    await requireApproval(container, products)
    const read = () =>
      readChange(container, products, additional_data?.[MAKER_KEY])
    let change = await read()
    if (change.after.length > 0) {
      // Rare, so one lock for all: two at once would leave a product with two.
      change = await container.resolve(Modules.LOCKING).execute(
        "product-maker",
        async () => {
          const current = await read()
          await replaceMakers(container, current)
          return current
        },
        { timeout: LOCK_TIMEOUT }
      )
    }
    await dropMakerKeys(container, products)
    const ids = products.map((product) => product.id)
    const followed = await followProducts(
      container,
      products,
      await currentMakers(container, ids)
    )
    return new StepResponse(change.after, { change, followed })
  },
  async (done, { container }) => {
    if (!done) return
    const { before, after } = done.change
    await replaceMakers(container, { before: after, after: before })
    await unfollow(container, done.followed)
  }
)

async function unfollow(
  container: MedusaContainer,
  { created, before }: Followed
): Promise<void> {
  const service = container.resolve(LISTING_MODULE)
  if (created.length > 0) await service.deleteListings(created)
  await service.writeBackListings(before)
}

/** The links to take away and to make, after checking that they may be. */
async function readChange(
  container: MedusaContainer,
  products: Product[],
  given: unknown
): Promise<Change> {
  const current = await currentMakers(
    container,
    products.map((product) => product.id)
  )
  const after = chooseMakers(products, given, current).filter(
    (maker) => current.get(maker.product_id) !== maker.pesantren_id
  )
  await requirePesantren(
    container,
    after.map((maker) => maker.pesantren_id)
  )
  const before = after.flatMap(({ product_id }): Maker[] => {
    const pesantren_id = current.get(product_id)
    return pesantren_id === undefined ? [] : [{ product_id, pesantren_id }]
  })
  return { before, after }
}
