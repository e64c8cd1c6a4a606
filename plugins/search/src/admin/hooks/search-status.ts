import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { SearchStatus } from "../../sync/read-status"
import { sdk } from "../lib/client"

/** What came by HTTP: times are ISO. */
export type AsSent<T> = T extends Date
  ? string
  : T extends (infer Item)[]
    ? AsSent<Item>[]
    : T extends object
      ? { [Key in keyof T]: AsSent<T[Key]> }
      : T

export type ShownStatus = AsSent<SearchStatus>
export type ShownEngine = ShownStatus["engines"][number]

const KEY = ["search-status"]
/** Often enough to see a rebuild move. Milliseconds. */
const LOOK_MS = 2_000

/** How search stands, asked anew every other second. */
export const useSearchStatus = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () =>
      sdk.client.fetch<{ status: ShownStatus }>("/admin/search/status"),
    refetchInterval: LOOK_MS,
  })

export type Act = {
  path: "rebuild" | "audit" | "dead-letters/retry"
  body?: object
}

/** Begins a rebuild or an audit, or tries again what was laid aside. */
export function useSearchAct() {
  const { language } = useTranslation().i18n
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body = {} }: Act) =>
      sdk.client.fetch(`/admin/search/${path}`, {
        method: "POST",
        headers: { "accept-language": language },
        body,
      }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
}
