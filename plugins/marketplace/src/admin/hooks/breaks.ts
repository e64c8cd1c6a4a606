import type { BreakRow } from "../../queries/breaks/list-breaks"
import { useRead } from "./call"

type Times = "found_at" | "seen_at" | "ended_at"
/** A break as it comes by HTTP: its times are ISO. */
export type ShownBreak = Omit<BreakRow, Times> & {
  found_at: string
  seen_at: string
  ended_at: string | null
}

export const BREAKS_PER_PAGE = 20

/** One page of what the reconciler found. */
export const useBreaks = (search: {
  state: string
  kind: string | undefined
  offset: number
}) =>
  useRead<{ breaks: ShownBreak[]; count: number }>("/admin/breaks", {
    ...search,
    limit: BREAKS_PER_PAGE,
  })
