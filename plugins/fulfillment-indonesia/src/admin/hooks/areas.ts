import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type { ShownArea } from "../../queries/list-courier-areas"
import { sdk } from "../lib/client"
import { useHeaders } from "./use-headers"

const PATH = "/admin/courier-areas"
const KEY = "courier-areas"

export const AREAS_PER_PAGE = 20

export type Place = { id: string; name: string }

/** One page of what couriers call the kecamatan. */
export function useAreas(search: {
  q: string
  isUnsureOnly: boolean
  offset: number
}) {
  const headers = useHeaders()
  const { q, isUnsureOnly, offset } = search
  const query = {
    ...(q ? { q } : {}),
    ...(isUnsureOnly ? { unsure: true } : {}),
    ...{ limit: AREAS_PER_PAGE, offset },
  }
  return useQuery({
    queryKey: [KEY, query],
    queryFn: () =>
      sdk.client.fetch<{ areas: ShownArea[]; count: number }>(PATH, {
        ...{ query, headers },
      }),
    placeholderData: keepPreviousData,
  })
}

/** What the courier answers now for the name of a kecamatan. */
export function usePlaces(id: string) {
  const headers = useHeaders()
  return useQuery({
    queryKey: [KEY, id, "places"],
    queryFn: () =>
      sdk.client.fetch<{ places: Place[] }>(`${PATH}/${id}/places`, {
        headers,
      }),
    retry: false,
  })
}

/** Confirms a place, or names the right one. */
export function useCheckArea() {
  const headers = useHeaders()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, external_id }: { id: string; external_id: string }) =>
      sdk.client.fetch<{ area: ShownArea }>(`${PATH}/${id}`, {
        ...{ method: "POST", body: { external_id }, headers },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
