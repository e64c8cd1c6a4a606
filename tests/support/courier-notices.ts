import { z } from "@medusajs/framework/zod"
import type { Backend } from "./integration.ts"
import { sql } from "./matrix/database.ts"
import { until } from "./poll.ts"

const Notice = z.object({
  id: z.string(),
  what: z.string(),
  state: z.string(),
  attempts: z.number(),
  repeats: z.number(),
  /** Until it is due, in seconds. */
  due_in: z.coerce.number(),
})

/** What couriers told, as it is written down. */
export function noticesOf({ container }: Backend) {
  const noticesAbout = (booking: string) =>
    sql(
      container(),
      Notice,
      `select id, what, state, attempts, repeats,
         extract(epoch from next_at - now()) as due_in
       from courier_notice where external_id = ? order by created_at`,
      [booking]
    )
  return {
    noticesAbout,
    /** Waits until nothing that was told of a booking waits. */
    workedOn: (booking: string) =>
      until("its notices are worked on", async () =>
        (await noticesAbout(booking)).every(({ state }) => state === "done")
      ),
    /** Waits until what was told of a booking was tried and rests; a lease is longer. */
    putOff: (booking: string) =>
      until("its notices rest", async () => {
        const rows = await noticesAbout(booking)
        return (
          rows.length > 0 &&
          rows.every(
            ({ state, attempts, due_in }) =>
              state === "waiting" && attempts === 1 && due_in <= 30
          )
        )
      }),
  }
}
