import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { sdk } from "../lib/client"
import type {
  Area,
  MadeProduct,
  Maker,
  PesantrenList,
  PesantrenView,
} from "../lib/types"

const KEY = "opop"

type Query = Record<string, string | number | undefined>

/** Asks the backend, in the language of the dashboard. */
function useCall() {
  const { i18n } = useTranslation()
  return <T>(path: string, init: { query?: Query; body?: object } = {}) =>
    sdk.client.fetch<T>(path, {
      ...init,
      method: init.body ? "POST" : "GET",
      headers: { "accept-language": i18n.language },
    })
}

function useRead<T>(path: string, query?: Query, enabled = true) {
  const call = useCall()
  return useQuery({
    queryKey: [KEY, path, query],
    queryFn: () => call<T>(path, { query }),
    placeholderData: keepPreviousData,
    enabled,
  })
}

function useWrite<Body extends object, T>(path: string) {
  const call = useCall()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) => call<T>(path, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

export const usePesantrenList = (query: Query, enabled = true) =>
  useRead<PesantrenList>("/admin/pesantren", query, enabled)

export const usePesantren = (id: string) =>
  useRead<{ pesantren: PesantrenView }>(`/admin/pesantren/${id}`)

export const usePesantrenProducts = (id: string, query: Query) =>
  useRead<{ products: MadeProduct[]; count: number }>(
    `/admin/pesantren/${id}/products`,
    query
  )

export const useAreas = (query: Query, enabled: boolean) =>
  useRead<{ areas: Area[] }>("/admin/areas", query, enabled)

export const useMaker = (productId: string) =>
  useRead<{ pesantren: Maker | null }>(`/admin/products/${productId}/pesantren`)

/** Creates a pesantren, or changes the one of the id. */
export const useSavePesantren = (id?: string) =>
  useWrite<object, { pesantren: PesantrenView }>(
    id ? `/admin/pesantren/${id}` : "/admin/pesantren"
  )

export const useChangeShopState = (id: string) =>
  useWrite<{ to: string; reason?: string }, { pesantren: PesantrenView }>(
    `/admin/pesantren/${id}/shop/state`
  )

export const useSetMaker = (productId: string) =>
  useWrite<{ pesantren_id: string }, { pesantren: Maker }>(
    `/admin/products/${productId}/pesantren`
  )

/** Id of the profile that goods are sent by, undefined until it is known. */
export function useShippingProfileId() {
  const { data } = useRead<{ shipping_profiles: { id: string }[] }>(
    "/admin/shipping-profiles",
    { type: "default", limit: 1, fields: "id" }
  )
  return data?.shipping_profiles[0]?.id
}

export const useCreateProduct = () =>
  useWrite<object, { product: { id: string } }>("/admin/products")
