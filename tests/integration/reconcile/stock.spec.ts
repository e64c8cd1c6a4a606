import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { breaksOf } from "../../support/breaks.ts"
import type { MadeProduct } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"

describeBackend((backend) => {
  const { make, buyer, container } = backend
  const { sql, pass, theBreak, isFound, reserve, keepJobAway } =
    breaksOf(backend)
  let goods: MadeProduct
  let item: string

  beforeAll(async () => {
    await keepJobAway()
    goods = await make.product({ stock: 10 })
    item = goods.variants[0]?.inventoryItemId ?? ""
  })

  const levelOf = async () => {
    const [level] = await container()
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: item })
    return level?.id ?? ""
  }

  it("drops what is reserved for a line of no order, and nothing else", async () => {
    const lost = await reserve(item, "ordli_nobodys")
    const byHand = await reserve(item, null)
    await pass()
    expect(await theBreak("reservation_without_order", lost)).toMatchObject({
      ...{ state: "repaired", result: "dropped" },
    })
    expect(await isFound("reservation_without_order", byHand)).toBe(false)
    expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved: 1 })
  })

  it("leaves what a cart that is open holds", async () => {
    const cart = await buyer().readyCart([{ variantId: goods.variantId }])
    const held = await reserve(item, cart.items[0]?.id ?? "")
    expect(await isFound("reservation_without_order", held)).toBe(false)
  })

  it.each([3, -1])("counts a counter again that is off by %i", async (off) => {
    const level = await levelOf()
    const { reserved } = await make.stockOf(item)
    await sql(
      `update inventory_level set reserved_quantity = reserved_quantity + ?,
         raw_reserved_quantity = jsonb_build_object('value',
           (reserved_quantity + ?)::text, 'precision', 20)
       where id = ?`,
      [off, off, level]
    )
    await pass()
    expect(await isFound("reserved_differs", level)).toBe(false)
    expect(await make.stockOf(item)).toEqual({ stocked: 10, reserved })
  })

  describe("a listing that is published", () => {
    const listingOf = async (productId: string) => {
      const [row] = await sql(`select id from listing where product_id = ?`, [
        productId,
      ])
      return z.string().parse(row?.["id"])
    }
    const statusOf = async (productId: string) =>
      (await sql(`select status from product where id = ?`, [productId]))[0]?.[
        "status"
      ]
    const draft = (productId: string, when: string) =>
      sql(
        `update product set status = 'draft', updated_at = now() ${when}
         where id = ?`,
        [productId]
      )

    it("shows its product, which a crash left a draft", async () => {
      const { id } = await make.product()
      const listing = await listingOf(id)
      await sql(`update listing set decided_at = now() where id = ?`, [listing])
      await draft(id, "- interval '1 second'")
      await pass()
      expect(await theBreak("listing_without_product", listing)).toMatchObject({
        ...{ state: "repaired", result: "shown" },
      })
      expect(await statusOf(id)).toBe("published")
    })

    it("leaves a product that an administrator took off later", async () => {
      const { id } = await make.product()
      const listing = await listingOf(id)
      await sql(
        `update listing set decided_at = now() - interval '1 hour' where id = ?`,
        [listing]
      )
      await draft(id, "")
      await pass()
      expect(await statusOf(id)).toBe("draft")
    })
  })
})
