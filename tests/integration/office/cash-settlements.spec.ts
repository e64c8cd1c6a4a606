import { z } from "@medusajs/framework/zod"
import { COD_SETTLEMENT_MODULE } from "@pasar-santri/marketplace/modules/cod-settlement"
import { settleCodSettlementsWorkflow } from "@pasar-santri/marketplace/workflows/settle-cod-settlements"
import { captureCodCashWorkflow } from "@pasar-santri/payment-indonesia/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import { cashMarket } from "../../support/cash-market.ts"
import { describeBackend } from "../../support/integration.ts"
import { sql } from "../../support/matrix/database.ts"
import { officeOf, type Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { newNumber } from "../../support/tracking-number.ts"

const COURIER = "JNE Contoh"
const NOTE = "Kurir mengulang laporan bulan lalu"
const MAPPING = {
  ...{ has_header: true, tracking: "Resi", gross: "COD", date: "Tgl" },
  ...{ fee: "Biaya", reference: "Ref", date_format: "dmy", decimal: "," },
}

const Imported = z.object({
  settlement: z.object({
    ...{ id: z.string(), row_count: z.number(), new_count: z.number() },
    ...{ matched: z.number(), waiting: z.number() },
  }),
})
const Preview = z.object({
  preview: z.looseObject({
    rows: z.array(
      z.looseObject({ tracking_number: z.string(), outcome: z.string() })
    ),
    totals: z.object({ gross: z.number(), fee: z.number(), net: z.number() }),
    left_out: z.object({ no_cash: z.number(), notes: z.number() }),
  }),
})
const Row = z.object({
  ...{ id: z.string(), tracking_number: z.string(), state: z.string() },
  ...{ reason: z.string().nullable(), payment_id: z.string().nullable() },
  note: z.string().nullable(),
})
const Remittance = z.object({
  ...{ source: z.string(), reference: z.string(), received_on: z.string() },
  amount: z.coerce.number(),
})
const Captures = z.object({ count: z.coerce.number() })

describeBackend((backend) => {
  const { make, container } = backend
  let market: Awaited<ReturnType<typeof cashMarket>>
  let finance: Person
  let head: Person
  let stranger: Person

  beforeAll(async () => {
    market = await cashMarket(backend)
    const office = officeOf(backend)
    finance = await office.officer({ role: "finance", area: "32.02" })
    head = await office.officer({ role: "head", area: "32.02" })
    stranger = await office.officer({ role: "finance", area: "32.04" })
  })

  /** A courier's file; each row is a number, a sum and perhaps a day. */
  const file = (
    rows: readonly (readonly [number: string, gross: number, day?: string])[]
  ) => ({
    ...{ courier: COURIER, mapping: MAPPING, filename: "setoran.csv" },
    content_base64: Buffer.from(
      [
        "Laporan COD",
        "Resi;COD;Biaya;Tgl;Ref",
        ...rows.map(
          ([number, gross, day = "25/11/2026"]) =>
            `${number};${gross};1.000;${day};STL-9`
        ),
        `TOTAL;;;;`,
      ].join("\n")
    ).toString("base64"),
  })
  const bring = async (body: ReturnType<typeof file>) =>
    read(Imported, await finance.api.post("/officer/cod-settlements", body))
      .settlement
  const rowsOf = (tracking_number: string) =>
    make.rows(Row, "cod_settlement_row", Object.keys(Row.shape), {
      tracking_number,
    })
  const remittances = (order_id: string) =>
    make.rows(Remittance, "cod_remittance", Object.keys(Remittance.shape), {
      order_id,
    })
  const captures = async (order_id: string) => {
    const [found] = await sql(
      container(),
      Captures,
      `select count(*) as count from capture c
       join payment p on p.id = c.payment_id
       join order_payment_collection o
         on o.payment_collection_id = p.payment_collection_id
       where o.order_id = ?`,
      [order_id]
    )
    return found?.count
  }
  const act = (by: Person, id: string, name: string, body = {}) =>
    by.api.post(`/officer/cod-settlement-rows/${id}/${name}`, body)

  describe("a courier's file", () => {
    it("is looked at without keeping anything", async () => {
      const { number, order } = await market.sent()
      const body = file([
        [number, order.total],
        [newNumber(), 5_000],
      ])
      const { filename: _, ...asked } = body
      const { preview } = read(
        Preview,
        await finance.api.post("/officer/cod-settlement-previews", asked)
      )
      expect(preview.rows.map(({ outcome }) => outcome).sort()).toEqual([
        "match",
        "unknown_number",
      ])
      expect(preview.totals).toEqual({
        ...{ gross: order.total + 5_000, fee: 2_000 },
        net: order.total + 3_000,
      })
      expect(preview.left_out).toEqual({ no_cash: 0, notes: 1 })
      expect(await rowsOf(number)).toEqual([])
      expect(await captures(order.id)).toBe(0)
    })

    it("records what is exact, and lays the rest before an officer", async () => {
      const exact = await market.sent()
      const short = await market.sent()
      const twice = await market.sent()
      const unsent = newNumber()
      const done = await bring(
        file([
          [exact.number.toLowerCase(), exact.order.total],
          [short.number, short.order.total - 1],
          [twice.number, twice.order.total],
          [twice.number, twice.order.total],
          [unsent, 7_000],
        ])
      )
      expect(done).toMatchObject({ row_count: 5, new_count: 5, matched: 2 })
      const [row] = await rowsOf(exact.number)
      expect(row).toMatchObject({ state: "matched", reason: null })
      expect(await remittances(exact.order.id)).toEqual([
        {
          ...{ source: "settlement", reference: row?.id },
          ...{ received_on: "2026-11-25", amount: exact.order.total },
        },
      ])
      expect(await captures(exact.order.id)).toBe(1)
      expect(await rowsOf(short.number)).toMatchObject([
        { state: "waiting", reason: "amount_differs", payment_id: null },
      ])
      expect(await captures(short.order.id)).toBe(0)
      expect(
        (await rowsOf(twice.number))
          .map(({ state, reason }) => [state, reason])
          .sort()
      ).toEqual([
        ["matched", null],
        ["waiting", "twice_in_file"],
      ])
      expect(await captures(twice.order.id)).toBe(1)
      expect(await rowsOf(unsent)).toMatchObject([
        { state: "waiting", reason: "unknown_number" },
      ])
    })

    it("adds nothing when it comes again, whole or in another file", async () => {
      const { number, order } = await market.sent()
      const body = file([[number, order.total]])
      const first = await bring(body)
      expect(await bring(body)).toMatchObject({
        ...{ id: first.id, row_count: 1, new_count: 0, matched: 0 },
      })
      const longer = file([
        [number, order.total],
        [newNumber(), 9_000],
      ])
      expect(await bring(longer)).toMatchObject({ row_count: 2, new_count: 1 })
      expect(await rowsOf(number)).toHaveLength(1)
      expect(await captures(order.id)).toBe(1)
      expectRefusal(
        await finance.api.post("/officer/cod-settlements", {
          ...{ ...body, courier: "Kurir lain" },
        }),
        { status: 400, code: "settlement_read_otherwise" }
      )
    })

    it("of cash that is in, or of a parcel that came back, waits", async () => {
      const [taken, back] = [await market.sent(), await market.sent()]
      const cash = {
        ...{ amount: taken.order.total, source: "JNE", reference: "manual" },
        received_on: "2026-11-25",
      }
      const path = (part: string, name: string) =>
        `/officer/cash-orders/${part}/${name}`
      read(z.unknown(), await finance.api.post(path(taken.part, "take"), cash))
      read(
        z.unknown(),
        await finance.api.post(path(back.part, "refuse"), { note: NOTE })
      )
      await bring(
        file([
          [taken.number, taken.order.total],
          [back.number, back.order.total],
        ])
      )
      expect(await rowsOf(taken.number)).toMatchObject([
        { state: "waiting", reason: "already_in" },
      ])
      expect(await rowsOf(back.number)).toMatchObject([
        { state: "waiting", reason: "order_ended" },
      ])
      expect(await captures(taken.order.id)).toBe(1)
      expect(await captures(back.order.id)).toBe(0)
    })

    it("is refused in words when it is none, or has other columns", async () => {
      const body = file([[newNumber(), 5_000]])
      const sentAs = (change: Record<string, unknown>) =>
        finance.api.post("/officer/cod-settlements", { ...body, ...change })
      const content_base64 = Buffer.from("PK\0\u0003\u0004").toString("base64")
      expectRefusal(await sentAs({ content_base64 }), {
        ...{ status: 400, code: "table_unreadable" },
      })
      expectRefusal(await sentAs({ mapping: { ...MAPPING, gross: "Uang" } }), {
        ...{ status: 400, code: "column_missing" },
      })
      expectRefusal(
        await finance.api.post(
          "/officer/cod-settlements",
          file([["12", 5_000]])
        ),
        { status: 400, code: "settlement_faulty" }
      )
    })
  })

  describe("a row that waits", () => {
    it("is set aside with what it is, and why it waited stays", async () => {
      const number = newNumber()
      await bring(file([[number, 5_000]]))
      const [row] = await rowsOf(number)
      const id = row?.id ?? ""
      expect((await act(finance, id, "set-aside", { note: "" })).status).toBe(
        400
      )
      read(z.unknown(), await act(finance, id, "set-aside", { note: NOTE }))
      expect(await rowsOf(number)).toMatchObject([
        { state: "set_aside", reason: "unknown_number", note: NOTE },
      ])
      expectRefusal(await act(finance, id, "set-aside", { note: NOTE }), {
        ...{ status: 409, code: "settlement_row_moved" },
      })
    })

    it("is recorded once what stood in its way is mended", async () => {
      const number = newNumber()
      const { order, part } = await market.placed()
      await bring(file([[number, order.total]]))
      const [row] = await rowsOf(number)
      await market.ship(part, number)
      read(z.unknown(), await act(finance, row?.id ?? "", "retry"))
      expect(await rowsOf(number)).toMatchObject([{ state: "matched" }])
      expect(await captures(order.id)).toBe(1)
      expectRefusal(await act(finance, row?.id ?? "", "retry"), {
        ...{ status: 409, code: "settlement_row_moved" },
      })
    })

    it("is of the office that keeps the accounts, and of finance", async () => {
      const number = newNumber()
      const body = file([[number, 5_000]])
      expectRefusal(await stranger.api.post("/officer/cod-settlements", body), {
        ...{ status: 404, code: "settlement_not_kept_here" },
      })
      expect(await rowsOf(number)).toEqual([])
      expectRefusal(await head.api.post("/officer/cod-settlements", body), {
        ...{ status: 403, code: "role_missing" },
      })
      await bring(body)
      const [row] = await rowsOf(number)
      expectRefusal(await act(stranger, row?.id ?? "", "retry"), {
        ...{ status: 404, code: "row_not_found" },
      })
      const seen = read(
        z.looseObject({ rows: z.array(z.unknown()) }),
        await stranger.api.get("/officer/cod-settlement-rows")
      )
      expect(seen.rows).toEqual([])
      expect(await rowsOf(number)).toMatchObject([{ state: "waiting" }])
    })
  })

  it("is finished when a process died between the cash and the row", async () => {
    const { number, order } = await market.sent()
    const module = container().resolve(COD_SETTLEMENT_MODULE)
    await module.keepSettlement({
      ...{ courier: COURIER, courier_key: "jnecontoh", filename: "mati.csv" },
      ...{ file_hash: number, mapping: MAPPING, fault_count: 0 },
      imported_by: finance.id,
      rows: [
        {
          ...{ line: 2, tracking_number: number, gross: order.total },
          ...{ fee: null, net: null, paid_on: "2026-11-25" },
          ...{ reference: null, nth: 0, is_repeated: false },
        },
      ],
    })
    const [row] = await rowsOf(number)
    await captureCodCashWorkflow(container()).run({
      input: {
        ...{ order_id: order.id, amount: order.total, source: "settlement" },
        ...{ reference: row?.id ?? "", received_on: "2026-11-25", note: null },
        by: finance.id,
      },
    })
    await settleCodSettlementsWorkflow(container()).run()
    await settleCodSettlementsWorkflow(container()).run()
    expect(await rowsOf(number)).toMatchObject([{ state: "matched" }])
    expect(await captures(order.id)).toBe(1)
  })

  it("is a fact that the database lets nobody change", async () => {
    const { number, order } = await market.sent()
    await bring(file([[number, order.total]]))
    const [row] = await rowsOf(number)
    for (const change of [
      "update cod_settlement_row set gross = gross + 1 where id = ?",
      "update cod_settlement_row set state = 'waiting' where id = ?",
      "delete from cod_settlement_row where id = ?",
    ])
      await expect(
        sql(container(), z.unknown(), change, [row?.id ?? ""])
      ).rejects.toThrow(/append-only/)
  })
})
