import { z } from "@medusajs/framework/zod"
import { setPaymentMethodWorkflow } from "@pasar-santri/payment-indonesia/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { addressIn, DISTRICTS } from "../../support/buyer.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { read } from "../../support/store-api.ts"

const COD = "pp_cod_cash"
const BY = {
  by: { type: "system" as const, id: null, name: null },
  reason: "test",
}
const PATH = "/seller/cash-on-delivery"
const Choice = z.object({ is_on: z.boolean() })
const Methods = z.object({
  payment_methods: z.array(
    z.looseObject({
      provider_id: z.string(),
      refusals: z.array(z.looseObject({ code: z.string() })),
    })
  ),
})
const Change = z.object({
  actor_type: z.string(),
  actor_id: z.string().nullable(),
  after: z.looseObject({ pesantren_id: z.string(), is_on: z.boolean() }),
})

describeBackend((backend) => {
  const { make, buyer, store, container } = backend
  let pesantren: MadePesantren
  let owner: Person
  let treasurer: Person

  beforeAll(async () => {
    const office = officeOf(backend)
    pesantren = await make.pesantren({ district_code: "32.02.27" })
    owner = await office.seller({ pesantren })
    treasurer = await office.seller({ pesantren, role: "treasurer" })
    const [region] = await make.rows(z.object({ id: z.string() }), "region", [
      "id",
    ])
    await setPaymentMethodWorkflow(container()).run({
      input: {
        ...BY,
        setting: {
          ...{ provider_id: COD, region_id: region?.id ?? "", is_on: true },
          ...{ min_amount: null, max_amount: null, rank: 2 },
        },
      },
    })
  })

  const choose = (is_on: unknown, by = owner) => by.api.post(PATH, { is_on })
  const chosen = async (by = owner) => read(Choice, await by.api.get(PATH))

  describe("a pesantren that may take cash on delivery", () => {
    it("does not by itself, and its buyers are told as soon as it does", async () => {
      const goods = await make.product({ pesantren, price: 50_000 })
      const cart = await buyer().readyCart([{ variantId: goods.variantId }])
      // Other suites refuse parcels in the name of the buyer that all share.
      const address = {
        ...addressIn(DISTRICTS.cicurug),
        phone: "+6281355500111",
      }
      read(
        z.unknown(),
        await store().post(`/store/carts/${cart.id}`, {
          ...{ email: "pembeli.tunai@contoh.test", shipping_address: address },
        })
      )
      const refusals = async () =>
        read(
          Methods,
          await store().get(`/store/carts/${cart.id}/payment-methods`)
        )
          .payment_methods.find(({ provider_id: id }) => id === COD)
          ?.refusals.map(({ code }) => code)
      expect(await chosen()).toEqual({ is_on: false })
      expect(await refusals()).toEqual(["cod_seller_not_in"])
      expect(read(Choice, await choose(true))).toEqual({ is_on: true })
      expect(await chosen()).toEqual({ is_on: true })
      expect(await refusals()).toEqual([])
      expect(read(Choice, await choose(false))).toEqual({ is_on: false })
      expect(await refusals()).toEqual(["cod_seller_not_in"])
    })

    it("has in the log who said so", async () => {
      read(Choice, await choose(true))
      const log = await make.rows(
        Change,
        "payment_rule_change",
        ["actor_type", "actor_id", "after"],
        { entity: "cod_seller" }
      )
      expect(
        log.filter(({ after }) => after.pesantren_id === pesantren.id)
      ).toContainEqual(
        expect.objectContaining({ actor_type: "seller", actor_id: owner.id })
      )
    })

    it("lets its treasurer read it and not set it", async () => {
      read(Choice, await choose(false))
      expect(await chosen(treasurer)).toEqual({ is_on: false })
      expect((await choose(true, treasurer)).status).toBe(403)
      expect(await chosen()).toEqual({ is_on: false })
    })

    it.each([{ is_on: "ya" }, {}, { is_on: true, pesantren_id: "pst_x" }])(
      "refuses %j",
      async (body) => {
        expect((await owner.api.post(PATH, body)).status).toBe(400)
      }
    )
  })
})
