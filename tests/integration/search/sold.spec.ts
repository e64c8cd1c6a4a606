import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { affectedProducts } from "@pasar-santri/search/sync/affected"
import { changesSince } from "@pasar-santri/search/sync/sweep"
import { expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { until } from "../../support/poll.ts"
import { read } from "../../support/store-api.ts"

const Page = z.object({
  products: z.array(z.object({ id: z.string(), sold: z.number() })),
})

describeBackend(({ make, store, buyer, container }) => {
  const find = async (query: string) =>
    read(Page, await store().get(`/store/catalog?${query}`)).products
  const untilSold = (id: string, sold: number) =>
    until(`${sold} sold of ${id}`, async () => {
      const [card] = await find(`id=${id}`)
      return card?.sold === sold
    })
  const query = () => container().resolve(ContainerRegistrationKeys.QUERY)

  it("counts the pieces of orders until they are cancelled", async () => {
    const { id, variants } = await make.product({ variants: ["A", "B"] })
    const [a, b] = variants.map((variant) => ({ variantId: variant.id }))
    if (!a || !b) throw new Error("The product has no two variants.")
    await untilSold(id, 0)
    const first = await buyer().buy([{ ...a, quantity: 3 }, b])
    await untilSold(id, 4)
    await buyer().buy([{ ...b, quantity: 2 }])
    await untilSold(id, 6)
    await cancelOrderWorkflow(container()).run({
      input: { order_id: first.id },
    })
    await untilSold(id, 2)
  })

  it("adds an invented number for demo goods only, and sorts by the sum", async () => {
    const pesantren = await make.pesantren()
    const [demo, real] = [
      await make.product({ pesantren, metadata: { is_demo: true, sold: 4 } }),
      await make.product({ pesantren, metadata: { sold: 900 } }),
    ]
    await buyer().buy([
      { variantId: demo.variantId, quantity: 2 },
      { variantId: real.variantId, quantity: 5 },
    ])
    await untilSold(demo.id, 6)
    await untilSold(real.id, 5)
    expect(await find(`pesantren=${pesantren.slug}&sort=sold`)).toEqual([
      { id: demo.id, sold: 6 },
      { id: real.id, sold: 5 },
    ])
  })

  it("finds by the sweep a cancellation that no event told of", async () => {
    const goods = await make.product()
    const { id } = await buyer().buy([{ variantId: goods.variantId }])
    await untilSold(goods.id, 1)
    const since = new Date()
    await container().resolve(Modules.ORDER).cancel(id)
    const marks = []
    for await (const page of changesSince(query(), "order", since, new Date()))
      marks.push(...page)
    expect(marks).toContainEqual({ kind: "order", ref: id, reason: "text" })
    expect(await affectedProducts(query(), "order", [id])).toEqual([goods.id])
  })
})
