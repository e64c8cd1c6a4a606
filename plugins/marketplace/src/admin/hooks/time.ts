import type { DeadlineLine } from "../../lib/deadline-table"
import type { ShownDeadline } from "../../queries/list-order-deadlines"
import type { ShownHoliday } from "../../queries/list-public-holidays"
import { useRead } from "./call"

export type Line = DeadlineLine<ShownDeadline>

/** How long what may take. */
export const useDeadlines = () =>
  useRead<{ lines: Line[] }>("/admin/order-deadlines")

/** Days on which nobody has to pack. */
export const useHolidays = () =>
  useRead<{ holidays: ShownHoliday[] }>("/admin/public-holidays")
