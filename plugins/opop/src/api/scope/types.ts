import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { MemberRole, OfficerRole } from "../../lib/roles"
import type { ShopState } from "../../lib/shop-states"

export type Method = "GET" | "POST" | "DELETE"

/** Whose row it is. `null` for what does not apply to it. */
export type Owner = {
  pesantren_id: string | null
  /** Kecamatan or wider. */
  area_code: string | null
  /** Further areas whose officers may reach it: a purchase is of several pesantren. */
  area_codes?: readonly string[]
  /** The person it belongs to, before it belongs to a pesantren. */
  seller_id?: string | null
}

/** Finds whose row an id is; null when there is no such row. */
export type FindOwner = (
  container: MedusaContainer,
  id: string
) => Promise<Owner | null>

type Declared = {
  method: Method
  /** As Medusa derives it from the folder: `/officer/applications/:id`. */
  path: string
  /** Whose row the id in the path is: a foreign one answers 404. */
  owner?: { entity: string; param: string }
  query?: z.ZodType<Record<string, unknown>>
  body?: z.ZodType
  /** How large the body may be, as `12mb`; 100 kB unless a file comes in it. */
  bodyLimit?: `${number}mb`
}

/** A route of the office: who may, in whose territory. */
export type OfficerRoute = Declared & {
  /** Empty: any officer who still is one. `new`: before the first grant too. */
  roles: readonly OfficerRole[] | "any" | "new"
}

/** A route of the seller centre. */
export type SellerRoute = Declared & {
  /**
   * `new`: logged in, perhaps not a seller yet; `person`: of any shop or none;
   * else: a member of the chosen shop with one of the roles.
   */
  roles: readonly MemberRole[] | "person" | "new"
  /**
   * In which states of the shop: `any`; `unsuspended` (the default for what
   * writes); `open`: approved only.
   */
  shop?: "any" | "unsuspended" | "open"
}

export type OfficerContext = {
  id: string
  name: string
  email: string
  grants: { role: OfficerRole; area_code: string }[]
  /** Where the officer may use this route: area codes, everything below included. */
  territory: string[]
}

export type SellerContext = {
  /** Empty while the person is not a seller yet. */
  id: string
  name: string
  email: string
  /** The chosen shop, on routes that need one. */
  shop: { pesantren_id: string; role: MemberRole; state: ShopState } | null
}

export type OfficerRequest<
  Body = unknown,
  Query = Record<string, unknown>,
> = MedusaRequest<Body, Query> & { officer: OfficerContext }

export type SellerRequest<
  Body = unknown,
  Query = Record<string, unknown>,
> = MedusaRequest<Body, Query> & { seller: SellerContext }

/** What one part of the plugin adds to the scopes. */
export type ScopeTable = {
  officer: readonly OfficerRoute[]
  seller: readonly SellerRoute[]
  owners: Readonly<Record<string, FindOwner>>
}
