import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { nameOfficers } from "./name-officers"
import { loadPurchases } from "./purchase-facts"
import { readRows } from "./read-rows"

const amount = z.coerce.number()
const time = z.coerce.date()

const Transfer = z.object({
  ...{ id: z.string(), order_id: z.string(), state: z.string() },
  channel: z.enum(["transfer", "qris"]),
  ...{ base: amount, due: amount, received: amount },
  code: z.coerce.number().nullable(),
  ...{ expires_at: time, created_at: time },
  claimed_at: time.nullable(),
  fault: z.string().nullable(),
})

const Proof = z.object({
  ...{ id: z.string(), expectation_id: z.string() },
  ...{ is_reused: z.boolean(), created_at: time },
})

const Match = z.object({
  ...{ row_id: z.string(), expectation_id: z.string(), kind: z.string() },
  ...{ matched_by: z.string(), is_automatic: z.boolean() },
  confirmed_by: z.string().nullable(),
  note: z.string().nullable(),
})

const Row = z.object({
  ...{ id: z.string(), booked_on: z.string(), amount },
  description: z.string(),
})

/** Some transfers with all that was found about them, in the order asked for. */
export async function loadTransfers(
  container: MedusaContainer,
  ids: readonly string[]
) {
  if (ids.length === 0) return []
  const of = { expectation_id: [...ids] }
  const [{ rows: transfers }, { rows: proofs }, { rows: matches }] =
    await Promise.all([
      readRows(container, Transfer, {
        ...{ entity: "expectation", filters: { id: [...ids] } },
      }),
      readRows(container, Proof, { entity: "transfer_proof", filters: of }),
      readRows(container, Match, {
        entity: "row_match",
        filters: { ...of, state: "standing" },
      }),
    ])
  const [{ rows }, purchases, named] = await Promise.all([
    matches.length
      ? readRows(container, Row, {
          entity: "statement_row",
          filters: { id: matches.map(({ row_id }) => row_id) },
        })
      : { rows: [] },
    loadPurchases(
      container,
      transfers.map(({ order_id }) => order_id)
    ),
    nameOfficers(
      container,
      matches.flatMap((match) => [match.matched_by, match.confirmed_by])
    ),
  ])
  const toMoney = (match: z.output<typeof Match>) => {
    const row = rows.find(({ id }) => id === match.row_id)
    const { kind, is_automatic, note } = match
    return row
      ? [
          {
            ...{ ...row, kind, is_automatic, note },
            matched_by: named(match.matched_by),
            confirmed_by: named(match.confirmed_by),
          },
        ]
      : []
  }
  return ids.flatMap((id) => {
    const transfer = transfers.find((one) => one.id === id)
    if (!transfer) return []
    return [
      {
        transfer,
        purchase: purchases.get(transfer.order_id) ?? null,
        proofs: proofs.filter((proof) => proof.expectation_id === id),
        money: matches
          .filter((match) => match.expectation_id === id)
          .flatMap(toMoney),
      },
    ]
  })
}
export type LoadedTransfer = Awaited<ReturnType<typeof loadTransfers>>[number]
