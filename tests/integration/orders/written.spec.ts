import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { writeShopOrdersWorkflow } from "@pasar-santri/marketplace/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import { orderOf } from "../../support/buyer.ts"
import type { Order } from "../../support/buyer.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { ordersOf } from "../../support/orders.ts"

const sum = (amounts: readonly unknown[]) =>
  amounts.reduce<number>((all, amount) => all + Number(amount), 0)

describeBackend((backend) => {
  const { make, buyer, container } = backend
  const { parts } = ordersOf(backend)
  let near: MadePesantren
  let far: MadePesantren
  let order: Order

  beforeAll(async () => {
    near = await make.pesantren({ district_code: "32.02.27" })
    far = await make.pesantren({ district_code: "32.06.24" })
    const [a, b, c] = [
      await make.product({ pesantren: near, price: 18_333 }),
      await make.product({ pesantren: far, price: 99_000, weightGrams: 1_600 }),
      await make.product({
        ...{ pesantren: far, price: 7_001 },
        metadata: { lead_days: 3 },
      }),
    ]
    order = await buyer().buy([
      { variantId: a.variantId, quantity: 3 },
      { variantId: b.variantId },
      { variantId: c.variantId, quantity: 2 },
    ])
  })

  describe("completing a cart", () => {
    it("writes one shop order per pesantren, whose shares sum to what is paid", async () => {
      const written = await parts(order.id)
      expect(written.map(({ pesantren_id }) => pesantren_id)).toEqual([
        near.id,
        far.id,
      ])
      expect(sum(written.map(({ total }) => total))).toBe(order.total)
      expect(written.map(({ order_total }) => Number(order_total))).toEqual([
        order.total,
        order.total,
      ])
      for (const part of written) {
        expect(Number(part.total)).toBe(
          Number(part.goods) + Number(part.shipping) - Number(part.discount)
        )
        expect(sum(part.lines.map(({ amount }) => amount))).toBe(
          Number(part.goods)
        )
        expect(part).toMatchObject({ state: "waiting_payment", due_at: null })
        expect(part.events).toMatchObject([
          { action: "place", to_state: "waiting_payment" },
        ])
      }
      expect(written.map(({ goods }) => Number(goods))).toEqual([
        3 * 18_333,
        99_000 + 2 * 7_001,
      ])
      expect(written.map(({ lead_days }) => lead_days)).toEqual([0, 3])
      expect(written[0]?.number).toMatch(/^\d+-1$/)
    })

    it("writes them once, however often the button is pressed", async () => {
      const { variantId } = await make.product({ pesantren: near, stock: 50 })
      const cart = await buyer().readyCart([{ variantId }])
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => buyer().complete(cart.id))
      )
      const won = answers.find(({ status }) => status === 200)
      expect(won).toBeDefined()
      if (!won) return
      const { id } = orderOf(won)
      expect(await parts(id)).toHaveLength(1)
      const { result } = await writeShopOrdersWorkflow(container()).run({
        input: { order_id: id, cart_id: cart.id },
      })
      expect(result).toEqual([])
      expect(await parts(id)).toHaveLength(1)
    })
  })

  describe("the database refuses", () => {
    const change = async (sql: string): Promise<void> => {
      const [part] = await parts(order.id)
      const knex = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex.raw(sql, [part?.id ?? ""])
    }

    it.each([
      ["another total", "update shop_order set total = total + 1 where id = ?"],
      [
        "another share that adds up",
        "update shop_order set total = total + 1, goods = goods + 1 where id = ?",
      ],
      [
        "a changed timeline",
        "update shop_order_event set reason = 'x' where shop_order_id = ?",
      ],
      [
        "a shortened timeline",
        "delete from shop_order_event where shop_order_id = ?",
      ],
      [
        "a line of another amount than its goods",
        `insert into shop_order_line (id, shop_order_id, line_item_id, title,
           quantity, unit_price, amount, discount, raw_unit_price, raw_amount,
           raw_discount)
         select 'sol_x', id, 'x', 'x', 0, 1, 1, 2, '{}', '{}', '{}'
         from shop_order where id = ?`,
      ],
      [
        "a tracking number without a courier",
        "update shop_order set tracking_number = 'JP123456' where id = ?",
      ],
    ])("%s", async (_, sql) => {
      await expect(change(sql)).rejects.toThrow()
    })

    it("a part more than what is paid", async () => {
      await expect(
        change(
          `insert into shop_order (id, order_id, pesantren_id, number, goods,
             shipping, discount, total, order_total, service, weight_grams,
             raw_goods, raw_shipping, raw_discount, raw_total, raw_order_total)
           select 'so_x', order_id, 'psn_x', 'x-9', 0, 1, 0, 1, order_total,
             service, 1, '{}', '{}', '{}', '{}', '{}'
           from shop_order where id = ?`
        )
      ).rejects.toThrow("do not sum")
    })
  })
})
