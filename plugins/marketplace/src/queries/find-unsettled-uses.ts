import type { MedusaContainer } from "@medusajs/framework/types"
import { OrderRef, readPage, type Page } from "./find-neglected"

/**
 * Orders whose uses of promotions do not stand as they do: cancelled in the
 * last days and not given back, or revived and not taken again. An event was lost.
 */
export const unsettledUses = (container: MedusaContainer, page: Page) =>
  readPage(
    container,
    OrderRef,
    `select o.id from "order" o
     where o.status = 'canceled' and o.canceled_at > now() - interval '7 days'
       and o.deleted_at is null and o.id > ?
       and exists (select 1 from order_promotion op
         where op.order_id = o.id and op.deleted_at is null)
       and not exists (select 1 from promotion_return r
         where r.order_id = o.id and r.state = 'given_back'
           and r.deleted_at is null)
     union
     select r.order_id from promotion_return r
     join "order" o on o.id = r.order_id and o.status <> 'canceled'
     where r.state = 'given_back' and r.deleted_at is null and r.order_id > ?
     order by 1 limit ?`,
    [page.after, page.after, page.limit]
  )
