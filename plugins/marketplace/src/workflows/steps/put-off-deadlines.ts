import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import { loadDeadline } from "../../queries/load-deadline"
import { readEvents } from "../../queries/read-orders"

const PAGE = 100

/** What is asked of a shop in its states; days off do not hold up couriers. */
const KINDS = { to_process: "process", processing: "ship" } as const
type Waiting = keyof typeof KINDS

const listWaiting = (
  container: MedusaContainer,
  { pesantren_id, after }: { pesantren_id: string | null; after: string }
) =>
  container.resolve(SHOP_ORDER_MODULE).listShopOrders(
    {
      ...(pesantren_id ? { pesantren_id } : {}),
      ...{ state: Object.keys(KINDS) as Waiting[], id: { $gt: after } },
    },
    { take: PAGE, order: { id: "ASC" } }
  )

/**
 * Counts the deadlines of a shop anew from when they began, and keeps what is
 * later. Answers how many were put off. No undo: the days are off, whatever
 * fails after.
 */
export const putOffDeadlinesStep = createStep(
  "put-off-deadlines",
  async (input: { pesantren_id: string | null }, { container }) => {
    const service = container.resolve(SHOP_ORDER_MODULE)
    let count = 0
    let after = ""
    for (;;) {
      const page = await listWaiting(container, { ...input, after })
      const events = await readEvents(
        container,
        page.map(({ id }) => id)
      )
      for (const part of page) {
        const state = part.state as Waiting
        const began = events
          .get(part.id)
          ?.find(
            ({ from_state, to_state }) =>
              to_state === state && from_state !== to_state
          )
        const deadline =
          began &&
          (await loadDeadline(container, {
            ...{ kind: KINDS[state], now: began.at, part },
          }))
        if (
          deadline &&
          (await service.putOffDeadline({
            ...{ id: part.id, state, deadline },
            ...{ action: "put_off", reason: "holiday" },
          }))
        )
          count += 1
      }
      after = page.at(-1)?.id ?? after
      if (page.length < PAGE) return new StepResponse(count)
    }
  }
)
