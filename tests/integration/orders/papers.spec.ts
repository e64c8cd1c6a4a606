import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { readPdf } from "../../support/read-pdf.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { newNumber } from "../../support/tracking-number.ts"

const Results = z.object({
  results: z.array(z.looseObject({ code: z.string().nullable() })),
})

describeBackend((backend) => {
  const { make, buyer } = backend
  const { parts, states, reach, pay } = ordersOf(backend)
  let one: MadePesantren
  let shipper: Person
  let neighbour: Person
  let product: Person

  beforeAll(async () => {
    const office = officeOf(backend)
    one = await make.pesantren({ district_code: "32.02.27" })
    const other = await make.pesantren({ district_code: "32.06.24" })
    shipper = await office.seller({ pesantren: one, role: "shipper" })
    product = await office.seller({ pesantren: one, role: "product" })
    neighbour = await office.seller({ pesantren: other })
  })

  const bought = async () => {
    const { variantId } = await make.product({ pesantren: one })
    const order = await buyer().buy([{ variantId, quantity: 2 }])
    const [part] = await parts(order.id)
    return { order, id: part?.id ?? "", number: part?.number ?? "" }
  }
  const paid = async () => {
    const made = await bought()
    await pay(made.order.id)
    await reach(made.order.id, "to_process")
    return made
  }
  const textsOf = ({ pages }: Awaited<ReturnType<typeof readPdf>>) =>
    pages.map(({ texts }) => texts.map(({ text }) => text).join(" "))

  describe("papers", () => {
    it("are labels in the order that was asked for, on a roll or four on a sheet", async () => {
      const [a, b] = [await paid(), await paid()]
      const ids = `${b.id},${a.id}`
      const answer = await shipper.api.download(
        `/seller/order-labels?ids=${ids}`
      )
      expect(answer.status).toBe(200)
      expect(answer.headers.get("content-type")).toBe("application/pdf")
      expect(answer.headers.get("content-disposition")).toMatch(
        /^attachment; filename="label-\d{4}-\d{2}-\d{2}\.pdf"$/
      )
      expect(answer.headers.get("cache-control")).toContain("no-store")
      const texts = textsOf(await readPdf(answer.content))
      expect(texts).toHaveLength(2)
      expect(texts[0]).toContain(b.number)
      expect(texts[1]).toContain(a.number)
      // Masked, and the kecamatan by the name that its code has.
      expect(texts[0]).toContain("0812••••890")
      expect(texts[0]).toContain("Cicurug")
      const sheet = await shipper.api.download(
        `/seller/order-labels?ids=${ids}&paper=a4`
      )
      expect((await readPdf(sheet.content)).pages).toHaveLength(1)
    })

    it("are a pack list in the reader's language", async () => {
      const { id, number } = await paid()
      const { content } = await shipper.api
        .with({ language: "en" })
        .download(`/seller/order-pack-list?ids=${id}`)
      const paper = await readPdf(content)
      expect(paper.language).toBe("en")
      expect(textsOf(paper).join(" ")).toContain(number)
    })

    it("show nothing of another shop, nor of what is not paid", async () => {
      const [own, open] = [await paid(), await bought()]
      for (const path of ["order-labels", "order-pack-list"]) {
        expectRefusal(
          await neighbour.api.get(`/seller/${path}?ids=${own.id}`),
          { status: 404, code: "order_not_found" }
        )
        expectRefusal(
          await shipper.api.get(`/seller/${path}?ids=${own.id},${open.id}`),
          { status: 400, code: "order_not_printable" }
        )
        expectRefusal(await product.api.get(`/seller/${path}?ids=${own.id}`), {
          ...{ status: 403, code: "role_missing" },
        })
        const many = Array.from({ length: 101 }, (_, n) => `so_${n}`).join()
        for (const ids of ["", ",", "a/b", many])
          expectRefusal(await shipper.api.get(`/seller/${path}?ids=${ids}`), {
            ...{ status: 400, code: "invalid_request" },
          })
      }
    })
  })

  describe("many at once", () => {
    const send = (mode: string, parcels: unknown[]) =>
      shipper.api.post("/seller/order-shipments", { mode, parcels })

    it("are begun with, each answered for itself", async () => {
      const [a, b] = [await paid(), await bought()]
      const { results } = read(
        Results,
        await shipper.api.post("/seller/order-beginnings", {
          ids: [a.id, b.id, "so_NOBODYS"],
        })
      )
      expect(results.map(({ code }) => code)).toEqual([
        ...[null, "order_move_not_allowed", "order_not_found"],
      ])
      expect(await states(a.order.id)).toEqual(["processing"])
    })

    it("are sent all, or none", async () => {
      const [a, b] = [await paid(), await paid()]
      const [first, second] = [newNumber(), newNumber()]
      const parcel = ({ number }: { number: string }, tracking: string) => ({
        ...{ number, courier: "jne", tracking_number: tracking },
      })
      const wrong = read(
        Results,
        await send("all", [parcel(a, first), parcel(b, first)])
      )
      expect(wrong.results).toMatchObject([
        { is_shipped: false, code: null },
        { is_shipped: false, code: "tracking_number_taken" },
      ])
      expect(await states(a.order.id)).toEqual(["to_process"])
      const right = [parcel(a, first), parcel(b, second)]
      const looked = read(Results, await send("check", right))
      expect(looked.results.map(({ code }) => code)).toEqual([null, null])
      expect(await states(a.order.id)).toEqual(["to_process"])
      const sent = read(Results, await send("all", right))
      expect(sent.results).toMatchObject([
        { is_shipped: true },
        { is_shipped: true },
      ])
      expect(await states(b.order.id)).toEqual(["shipped"])
      // Pressed again: it has gone like this.
      expect(read(Results, await send("all", right))).toMatchObject({
        results: [{ is_shipped: true }, { is_shipped: true }],
      })
    })
  })

  it("tells with whom a parcel can be sent", async () => {
    const Couriers = z.object({
      couriers: z.array(z.object({ code: z.string(), name: z.string() })),
    })
    const { couriers } = read(
      Couriers,
      await product.api.get("/seller/couriers")
    )
    expect(couriers).toContainEqual({ code: "jne", name: "JNE" })
  })

  it("lists what has reached its buyer as done", async () => {
    const { id, order } = await paid()
    const body = { courier: "jne", tracking_number: newNumber() }
    read(OneOrder, await shipper.api.post(`/seller/orders/${id}/ship`, body))
    const listed = async (state: string) =>
      JSON.stringify(
        (await shipper.api.get(`/seller/orders?state=${state}&limit=100`)).body
      ).includes(id)
    expect(await listed("done")).toBe(false)
    await ordersOf(backend).withKey(order.id).post(`parcels/${id}/receive`)
    expect(await listed("done")).toBe(true)
  })
})
