import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failAccess } from "../../faults/access"
import { shopTextsOf, shopVersionOf } from "../../lib/shop-profile"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type ReadShopInput = {
  pesantren_id: string
  /** What was looked at; when given, it must still be that. */
  version: string | null
}

/**
 * The texts of a shop as they stand before a change, for the log, with its id
 * and kecamatan. Throws `pesantren_not_found`, `changed_meanwhile`.
 */
export const readShopStep = createStep(
  "read-shop",
  async ({ pesantren_id: id, version }: ReadShopInput, { container }) => {
    const [entry] = await container
      .resolve(PESANTREN_MODULE)
      .listPesantrens({ id }, { relations: ["shop"], take: 1 })
    if (!entry) throw fail("pesantren_not_found")
    if (version !== null && version !== shopVersionOf(entry.shop))
      throw failAccess("changed_meanwhile")
    return new StepResponse({
      id: entry.shop.id,
      area_code: entry.district_code,
      texts: shopTextsOf(entry.shop),
    })
  }
)
