import type {
  Area,
  MadeProduct,
  Maker,
  PesantrenList,
  PesantrenView,
} from "../lib/types"
import { type Query, useRead, useWrite } from "./call"

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
