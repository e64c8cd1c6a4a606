import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { RateLine } from "../../lib/rate-table"
import type { ShownRate } from "../../queries/list-shipping-rates"
import { sdk } from "../lib/client"
import type { RateBody } from "../lib/rate-draft"
import { useHeaders } from "./use-headers"

export type Line = RateLine<ShownRate>

type Answer = { lines: Line[] }

const PATH = "/admin/shipping-rates"
const KEY = ["shipping-rates"]

/** Every rate, a line for each service and zone. */
export function useRates() {
  const headers = useHeaders()
  return useQuery({
    queryKey: KEY,
    queryFn: () => sdk.client.fetch<Answer>(PATH, { headers }),
  })
}

/** Sets prices from a day to come. */
export function useAddRates() {
  const headers = useHeaders()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: RateBody) =>
      sdk.client.fetch<Answer>(PATH, { method: "POST", body, headers }),
    onSuccess: (answer) => client.setQueryData(KEY, answer),
  })
}

/** Takes a price back that has not begun. */
export function useRemoveRate() {
  const headers = useHeaders()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      sdk.client.fetch<Answer>(`${PATH}/${id}`, { method: "DELETE", headers }),
    onSuccess: (answer) => client.setQueryData(KEY, answer),
  })
}
