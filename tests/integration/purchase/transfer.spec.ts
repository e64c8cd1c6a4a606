import { z } from "@medusajs/framework/zod"
import sharp from "sharp"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import { makePdf } from "../../support/papers.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { Told, waitingTransfersOf } from "../../support/waiting-transfers.ts"

describeBackend((backend) => {
  const { make, store, buyer } = backend
  const transfers = waitingTransfersOf(backend)
  const { buy, expire, guest, paymentOf, pesantren, transferOf } = transfers

  beforeAll(transfers.open)

  describe("what the buyer is told", () => {
    it("is the total and a code, the same however often it is asked", async () => {
      const { order, told, waiting } = await buy()
      expect(told.base).toBe(order.total)
      expect(waiting.code).toBeGreaterThanOrEqual(1)
      expect(waiting.code).toBeLessThanOrEqual(999)
      expect(told.due).toBe(order.total + (waiting.code ?? 0))
      const asked = await Promise.all(
        Array.from({ length: 5 }, () =>
          guest(order.id).get(`/store/transfers/${order.id}`)
        )
      )
      for (const answer of asked)
        expect(read(Told, answer).transfer.due).toBe(told.due)
    })

    it("gives no two buyers of one price the same sum", async () => {
      const goods = await make.product({ pesantren: pesantren(), stock: 50 })
      const orders = []
      for (let nth = 0; nth < 6; nth += 1)
        orders.push(await buyer().buy([{ variantId: goods.variantId }]))
      const told = await Promise.all(
        orders.map(async ({ id }) =>
          read(Told, await guest(id).get(`/store/transfers/${id}`))
        )
      )
      expect(new Set(told.map(({ transfer }) => transfer.due)).size).toBe(6)
    })

    it("is told to nobody without the key of the order's page", async () => {
      const { order } = await buy()
      const path = `/store/transfers/${order.id}`
      const refused = { status: 404, code: "order_not_found" }
      expectRefusal(await store().get(path), refused)
      expectRefusal(
        await store()
          .with({ headers: { "x-order-key": "0".repeat(32) } })
          .get(path),
        refused
      )
      expectRefusal(
        await store().post(`${path}/proofs`, {
          content_base64: "A".repeat(64),
        }),
        refused
      )
    })
  })

  describe("a proof", () => {
    it("buys time, pays nothing, and keeps a timer from cancelling", async () => {
      const { order, waiting } = await buy()
      const picture = await sharp({
        create: { width: 80, height: 60, channels: 3, background: "#a63d1f" },
      })
        .png()
        .toBuffer()
      read(
        Told,
        await guest(order.id).post(`/store/transfers/${order.id}/proofs`, {
          content_base64: picture.toString("base64"),
        })
      )
      const claimed = await transferOf(order.id)
      expect(claimed.state).toBe("claimed")
      expect(+new Date(String(claimed["expires_at"]))).toBeGreaterThan(
        +new Date(String(waiting["expires_at"]))
      )
      await expire(order)
      expect(await transferOf(order.id)).toMatchObject({ state: "claimed" })
      expect(await paymentOf(order.id)).toMatchObject({ status: "pending" })
    })

    it("may be the bank's PDF, which officers only save", async () => {
      const { order, waiting } = await buy()
      const content_base64 = makePdf(order.id)
      const send = (content: string) =>
        guest(order.id).post(`/store/transfers/${order.id}/proofs`, {
          content_base64: content,
        })
      const pdf = Buffer.from(content_base64, "base64").toString("latin1")
      const active = pdf.replace("/Catalog", "/Catalog /S /JavaScript")
      expectRefusal(await send(Buffer.from(active).toString("base64")), {
        ...{ status: 400, code: "upload_active", field: "content_base64" },
      })
      read(Told, await send(content_base64))
      expect(await transferOf(order.id)).toMatchObject({ state: "claimed" })
      const [proof, ...others] = await make.rows(
        z.object({ id: z.string() }),
        "transfer_proof",
        ["id"],
        { expectation_id: waiting.id }
      )
      expect(others).toEqual([])
      const { api } = await officeOf(backend).officer({
        ...{ role: "finance", area: "32.02" },
      })
      const { status, headers, content } = await api.download(
        `/officer/transfer-proofs/${proof?.id ?? ""}/file`
      )
      expect(status).toBe(200)
      expect(content.toString("base64")).toBe(content_base64)
      expect(headers.get("content-type")).toBe("application/pdf")
      expect(headers.get("content-disposition")).toBe(
        'attachment; filename="transfer_proof.pdf"'
      )
      expect(headers.get("x-content-type-options")).toBe("nosniff")
      expect(headers.get("cache-control")).toContain("no-store")
    })
  })

  describe("an account of the fund holder", () => {
    it("is never an office's", async () => {
      const answer = await (
        await backend.admin()
      ).post("/admin/fund-accounts", {
        bank: "Bank bjb",
        number: "0001234567",
        holder: "Dinas KUKM Kabupaten Sukabumi",
        fund_holder: "Dinas KUKM Kabupaten Sukabumi",
      })
      expectRefusal(answer, {
        status: 400,
        code: "account_of_office",
        field: "holder",
      })
    })
  })
})
