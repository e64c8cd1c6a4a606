import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { sdk } from "../lib/client"

const KEY = "payments"

export type Query = Record<string, string | number | undefined>
export type Act = { path: string; body?: object; method?: "DELETE" }

/** The call's headers: refusals come in the language of the dashboard. */
function useHeaders() {
  const { i18n } = useTranslation()
  return { "accept-language": i18n.language }
}

/** What a path answers; while it is asked anew, what it answered before. */
export function useRead<T>(path: string, query?: Query) {
  const headers = useHeaders()
  return useQuery({
    queryKey: [KEY, path, query],
    queryFn: () => sdk.client.fetch<T>(path, { query, headers }),
    placeholderData: keepPreviousData,
  })
}

/** Does something by a path; then all that was read is asked anew. */
export function useAct() {
  const headers = useHeaders()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body = {}, method }: Act) =>
      sdk.client.fetch(
        path,
        method ? { method, headers } : { method: "POST", body, headers }
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
