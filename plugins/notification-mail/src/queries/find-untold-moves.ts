import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { firstIdOf } from "../lib/first-id"
import type { UntoldWindow } from "../lib/untold"
import { type UntoldMove, untoldMovesOf } from "../lib/untold-moves"
import { SHOP_ORDER_MODULE } from "./load-ended-parts"
import { loadRows } from "./load-rows"
import { loadTold } from "./load-told"

/** Whose mails are asked for in one query. */
const AT_ONCE = 500

const Event = z
  .object({
    action: z.string(),
    from_state: z.string().nullable(),
    to_state: z.string(),
    at: z.coerce.date(),
    shop_order: z.object({
      id: z.string(),
      order_id: z.string(),
      state: z.string(),
      cancelled_by: z.string().nullable(),
    }),
  })
  .transform(
    ({ from_state: from, to_state: to, shop_order: part, ...rest }) => ({
      ...rest,
      ...{ from, to, part },
    })
  )

/**
 * Moves of parts in a time that nobody was told of. The ids of the timeline
 * begin with their time, so its primary key finds what is new.
 */
export async function findUntoldMoves(
  container: MedusaContainer,
  { since, until }: UntoldWindow
): Promise<UntoldMove[]> {
  if (!container.hasRegistration(SHOP_ORDER_MODULE)) return []
  const events = await loadRows(container, {
    ...{ schema: Event, entity: "shop_order_event" },
    fields: ["action", "from_state", "to_state", "at"].concat(
      ["id", "order_id", "state", "cancelled_by"].map(
        (name) => `shop_order.${name}`
      )
    ),
    filters: {
      id: { $gt: firstIdOf("soe", since), $lt: firstIdOf("soe", until) },
    },
  })
  const moves: UntoldMove[] = []
  for (let first = 0; first < events.length; first += AT_ONCE) {
    const some = events.slice(first, first + AT_ONCE)
    const ids = some.flatMap(({ part }) => [part.id, part.order_id])
    const told = await loadTold(container, [...new Set(ids)], since)
    moves.push(...untoldMovesOf(some, told))
  }
  return moves
}
