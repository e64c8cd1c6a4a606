import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { InsuranceLine } from "../../lib/rate-table"
import type { ShownInsuranceRate } from "../../queries/list-insurance-rates"
import { sdk } from "../lib/client"
import type { InsuranceBody } from "../lib/insurance-draft"
import { useHeaders } from "./use-headers"

export type Line = InsuranceLine<ShownInsuranceRate>

type Answer = { lines: Line[] }

const PATH = "/admin/insurance-rates"
const KEY = ["insurance-rates"]

/** What insuring costs, a line for each service. */
export function useInsurance() {
  const headers = useHeaders()
  return useQuery({
    queryKey: KEY,
    queryFn: () => sdk.client.fetch<Answer>(PATH, { headers }),
  })
}

/** Sets what it costs from a day to come. */
export function useAddInsurance() {
  const headers = useHeaders()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: InsuranceBody) =>
      sdk.client.fetch<Answer>(PATH, { method: "POST", body, headers }),
    onSuccess: (answer) => client.setQueryData(KEY, answer),
  })
}

/** Takes a row back that has not begun. */
export function useRemoveInsurance() {
  const headers = useHeaders()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      sdk.client.fetch<Answer>(`${PATH}/${id}`, { method: "DELETE", headers }),
    onSuccess: (answer) => client.setQueryData(KEY, answer),
  })
}
