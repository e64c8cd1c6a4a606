import "server-only"
import { z } from "zod"
import { api } from "../client"
import { asShop } from "./call"

const Holiday = z.object({
  id: z.string(),
  from: z.string(),
  until: z.string(),
  reopens_on: z.string(),
  note: z.string().nullable(),
  state: z.enum(["coming", "now", "over"]),
})

/** Days on which a shop shows its goods but sells none. */
export type Holiday = z.output<typeof Holiday>

const PATH = "/seller/holidays"

/** The holidays of the shop, the last first, and the one that lasts now. Throws ApiError. */
export const listHolidays = async () =>
  api.get(
    z.object({ holidays: z.array(Holiday), now: Holiday.nullable() }),
    PATH,
    await asShop()
  )

/** Enters a holiday. Throws ApiError, `holiday_invalid`, `holiday_overlaps`. */
export const addHoliday = async (
  body: Readonly<{ from: string; until: string; note: string | null }>
): Promise<void> => {
  await api.post(z.unknown(), PATH, body, await asShop())
}

/** Takes a holiday back; one that lasts ends now. Throws ApiError. */
export const removeHoliday = async (id: string): Promise<void> => {
  await api.delete(z.unknown(), `${PATH}/${id}`, await asShop())
}
