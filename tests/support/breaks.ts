import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"
import type { BreakKind } from "@pasar-santri/marketplace/lib/breaks"
import { findBreak } from "@pasar-santri/marketplace/queries/breaks/find-breaks"
import { reconcile } from "@pasar-santri/marketplace/reconcile/reconcile"
import type { Backend } from "./integration.ts"
import { keepAway } from "./keep-away.ts"

const Found = z.looseObject({
  id: z.string(),
  state: z.string(),
  attempts: z.number(),
  tried: z.string().nullable(),
  result: z.string().nullable(),
})

/** What the reconciler finds and does, and a database that can be broken for it. */
export function breaksOf({ make, container }: Backend) {
  const sql = async (
    statement: string,
    bindings: Knex.RawBinding[] = []
  ): Promise<Record<string, unknown>[]> => {
    const knex = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: Record<string, unknown>[] }>(
      statement,
      bindings
    )
    return rows
  }
  /** As if nothing were at work any more. */
  const settled = () => new Date(Date.now() + 1000)
  const breaksAbout = (kind: BreakKind, subject: string) =>
    make.rows(Found, "break", ["*"], { kind, subject })
  return {
    sql,
    settled,
    /** Keeps the job of the backend away: it would judge by an earlier time. */
    keepJobAway: () => keepAway(container(), "reconcile-breaks"),
    breaksAbout,
    /** One pass of the reconciler. */
    pass: (before = settled()) => reconcile({ container: container(), before }),
    isFound: async (kind: BreakKind, subject: string, before = settled()) =>
      (await findBreak(container(), { kind, subject, before })) !== null,
    /** The one break about a row. @throws when there is another number of them */
    theBreak: async (kind: BreakKind, subject: string) => {
      const found = await breaksAbout(kind, subject)
      const [only] = found
      if (!only || found.length > 1)
        throw new Error(`${found.length} breaks ${kind} about ${subject}.`)
      return only
    },
    statusOf: async (orderId: string) => {
      const [order] = await make.rows(
        z.object({ status: z.string() }),
        "order",
        ["status"],
        { id: orderId }
      )
      return order?.status
    },
    partsOf: (orderId: string) =>
      make.rows(
        z.looseObject({
          ...{ id: z.string(), state: z.string(), pesantren_id: z.string() },
          cancel_reason: z.string().nullable(),
        }),
        "shop_order",
        ["*"],
        { order_id: orderId }
      ),
    /** Takes away what is reserved for an order, as if it never had been. */
    unreserve: async (orderId: string) => {
      await sql(
        `with gone as (
           update reservation_item r set deleted_at = now()
           from order_item oi
           where oi.order_id = ? and oi.item_id = r.line_item_id
             and r.deleted_at is null
           returning r.inventory_item_id, r.location_id, r.quantity)
         update inventory_level il
         set reserved_quantity = il.reserved_quantity - gone.quantity,
           raw_reserved_quantity = jsonb_build_object('value',
             (il.reserved_quantity - gone.quantity)::text, 'precision', 20)
         from gone where gone.inventory_item_id = il.inventory_item_id
           and gone.location_id = il.location_id`,
        [orderId]
      )
    },
    /** Reserves something for a line, as checkout does. */
    reserve: async (inventoryItemId: string, lineId: string | null) => {
      const inventory = container().resolve(Modules.INVENTORY)
      const [level] = await inventory.listInventoryLevels({
        inventory_item_id: inventoryItemId,
      })
      const [made] = await inventory.createReservationItems([
        {
          inventory_item_id: inventoryItemId,
          location_id: level?.location_id ?? "",
          quantity: 1,
          ...(lineId ? { line_item_id: lineId } : {}),
        },
      ])
      return made?.id ?? ""
    },
  }
}
