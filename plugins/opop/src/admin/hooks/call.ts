import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { sdk } from "../lib/client"

const KEY = "opop"

export type Query = Record<string, string | number | undefined>

type Call = { query?: Query; body?: object; method?: "DELETE" }

/** Asks the backend, in the language of the dashboard. */
function useCall() {
  const { i18n } = useTranslation()
  return <T>(path: string, { query, body, method }: Call = {}) =>
    sdk.client.fetch<T>(path, {
      ...{ query, body },
      method: method ?? (body ? "POST" : "GET"),
      headers: { "accept-language": i18n.language },
    })
}

/** What a path answers; while it is asked anew, what it answered before. */
export function useRead<T>(path: string, query?: Query, enabled = true) {
  const call = useCall()
  return useQuery({
    queryKey: [KEY, path, query],
    queryFn: () => call<T>(path, { query }),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** Sends a body to one path; then all that was read is asked anew. */
export function useWrite<Body extends object, T>(path: string) {
  const call = useCall()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) => call<T>(path, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

export type Act = { path: string; body?: object; method?: "DELETE" }

/** The same, for actions on rows: each says its path. Without a body `{}` is sent. */
export function useAct<T = unknown>() {
  const call = useCall()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, method }: Act) =>
      call<T>(path, method ? { method } : { body: body ?? {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

/** Asks once, without keeping what is answered: for what is logged when read. */
export function useAskOnce<T>() {
  const call = useCall()
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: object }) =>
      call<T>(path, { body }),
    gcTime: 0,
  })
}
