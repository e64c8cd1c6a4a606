import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"

/** What Postgres says to a trigger's refusal, and to a second row of one key. */
const REFUSED = "42501"
const TAKEN = "23505"

const amount = { amount: 10_000, raw_amount: { value: "10000", precision: 20 } }
const more = { amount: 90_000, raw_amount: { value: "90000", precision: 20 } }

/** A row of each table, as the code above writes it. */
const ROWS = {
  surplus_entry: {
    expectation_id: "exp_uji",
    order_id: "order_uji",
    ...amount,
  },
  cod_remittance: {
    ...{ order_id: "order_uji", payment_id: "pay_uji", ...amount },
    ...{ source: "jne", reference: "SETOR-1", received_on: "2026-11-01" },
    taken_by: "offc_uji",
  },
  late_receipt: {
    ...{ payment_session_id: "payses_uji", order_id: "order_uji", ...amount },
    ...{ source: "transfer", reference: "srow_uji" },
  },
  refund_obligation: {
    ...{ key: "pay_uji:duplicate", order_id: "order_uji", ...amount },
    ...{ payment_id: "pay_uji", shop_order_id: null, reason: "duplicate" },
  },
}
type Table = keyof typeof ROWS

describeBackend(({ container, make, buyer }) => {
  /** In a transaction of which nothing stays; each attempt may fail by itself. */
  const inVain = async (
    work: (trx: Knex.Transaction) => Promise<void>
  ): Promise<void> => {
    const knex = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const trx = await knex.transaction()
    try {
      await work(trx)
    } finally {
      await trx.rollback()
    }
  }
  const attempt = (
    trx: Knex.Transaction,
    act: (inner: Knex.Transaction) => PromiseLike<unknown>
  ) => trx.transaction(async (inner) => void (await act(inner)))

  /** Writes a row of a table, and tries to change it. */
  const withRow = (
    table: Table,
    work: (
      change: (values: object) => Promise<void>,
      row: () => Knex.QueryBuilder,
      trx: Knex.Transaction
    ) => Promise<void>
  ) =>
    inVain(async (trx) => {
      const id = `${table}_uji`
      await trx(table).insert({ id, ...ROWS[table] })
      await work(
        (values) =>
          attempt(trx, (inner) => inner(table).where({ id }).update(values)),
        () => trx(table).where({ id }),
        trx
      )
    })

  describe.each<Table>(["surplus_entry", "cod_remittance"])("%s", (table) => {
    it.each([more, { order_id: "order_lain" }])(
      "is not changed to %j",
      (values) =>
        withRow(table, async (change) => {
          await expect(change(values)).rejects.toMatchObject({ code: REFUSED })
        })
    )

    it("does not go, but may be marked as undone", () =>
      withRow(table, async (change, row, trx) => {
        await expect(
          attempt(trx, (inner) =>
            inner(table)
              .where({ id: `${table}_uji` })
              .delete()
          )
        ).rejects.toMatchObject({ code: REFUSED })
        await expect(
          attempt(trx, (inner) => inner.raw(`truncate ${table}`))
        ).rejects.toMatchObject({ code: REFUSED })
        await change({ deleted_at: new Date() })
        await expect(
          change({ deleted_at: null, order_id: "order_lain" })
        ).rejects.toMatchObject({ code: REFUSED })
        expect(await row().first()).toMatchObject({ order_id: "order_uji" })
      }))
  })

  describe.each([
    ["late_receipt", { payment_session_id: "payses_lain" }, { state: "owed" }],
    ["late_receipt", { reference: "srow_lain" }, { hindrance: "stock_short" }],
    ["refund_obligation", { payment_id: "pay_lain" }, { note: "Sudah" }],
    [
      "refund_obligation",
      { reason: "surplus" },
      {
        ...{ state: "paid_back", reference: "TRF-1", paid_by: "offc_uji" },
        paid_at: new Date(),
      },
    ],
  ] as const)("%s", (table, other, moved) => {
    it.each([more, { order_id: "order_lain" }, other])(
      "keeps what it is of, and is not changed to %j",
      (values) =>
        withRow(table, async (change) => {
          await expect(change(values)).rejects.toMatchObject({ code: REFUSED })
        })
    )

    it(`moves on, as to ${Object.keys(moved).join(", ")}`, () =>
      withRow(table, async (change, row) => {
        await change(moved)
        expect(await row().first()).toMatchObject({ ...moved, amount: "10000" })
      }))
  })

  it("reserves an item of stock once for a line at a place", async () => {
    const goods = await make.product({ stock: 10 })
    const cart = await buyer().readyCart([{ variantId: goods.variantId }])
    const line_item_id = cart.items[0]?.id ?? ""
    const inventory_item_id = goods.variants[0]?.inventoryItemId ?? ""
    await inVain(async (trx) => {
      const reserve = (id: string) =>
        attempt(trx, (inner) =>
          inner("reservation_item").insert({
            ...{ id, line_item_id, inventory_item_id, location_id: "sloc_uji" },
            ...{ quantity: 1, raw_quantity: { value: "1", precision: 20 } },
          })
        )
      await reserve("resitem_uji_1")
      await expect(reserve("resitem_uji_2")).rejects.toMatchObject({
        ...{ code: TAKEN, constraint: "IDX_reservation_item_line_item_unique" },
      })
      // What was given back stands in nobody's way.
      await trx("reservation_item")
        .where({ id: "resitem_uji_1" })
        .update({ deleted_at: new Date() })
      await reserve("resitem_uji_2")
    })
  })
})
