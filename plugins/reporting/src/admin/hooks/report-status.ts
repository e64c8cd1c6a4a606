import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { RefreshState } from "../../read-models/entities/refresh"
import { sdk } from "../lib/client"

/** One making anew of all figures, as it comes by HTTP: times are ISO. */
export type ShownRefresh = {
  id: number
  state: RefreshState
  started_at: string
  finished_at: string | null
  models: { name: string; ms: number }[]
  fault: string | null
}

type ShownStatus = {
  as_of: string | null
  last: ShownRefresh | null
  done: ShownRefresh | null
  failures: ShownRefresh[]
}

const KEY = ["report-status"]
/** Often enough to see a refresh end. Milliseconds. */
const LOOK_MS = 3_000

/** How the figures stand, asked anew every few seconds. */
export const useReportStatus = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () =>
      sdk.client.fetch<{ status: ShownStatus }>("/admin/reports/status"),
    refetchInterval: LOOK_MS,
  })

/** Begins to make the figures anew. */
export function useRefresh() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      sdk.client.fetch<{ started: boolean }>("/admin/reports/refresh", {
        method: "POST",
        body: {},
      }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
}
