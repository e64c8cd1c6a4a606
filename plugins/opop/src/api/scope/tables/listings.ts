import { DECIDERS, KEEPERS } from "../../../lib/listing-rights"
import { MEMBER_ROLES } from "../../../lib/roles"
import {
  findHolidayOwner,
  findListingChangeOwner,
  findListingOwner,
  findPriceStockImportOwner,
} from "../../../queries/find-listing-owners"
import { HolidayBody } from "../../holiday-validators"
import {
  CreateListingBody,
  DecideListingBody,
  GridExportQuery,
  GridQuery,
  ListingsQuery,
  LogQuery,
  NoBody,
  OfficerListingsQuery,
  PHOTO_BODY_LIMIT,
  PhotoBody,
  PhotoOrderBody,
  PriceStockBody,
  RefuseChangeBody,
  RejectListingBody,
  RevisionBody,
  SaveListingBody,
  SubmitListingBody,
  TABLE_BODY_LIMIT,
} from "../../listing-validators"
import type { OfficerRoute, ScopeTable, SellerRoute } from "../types"

const of = (entity: string) => ({ owner: { entity, param: "id" } })
const post = (path: string) => ({ method: "POST", path }) as const
const get = (path: string) => ({ method: "GET", path }) as const

/** Stock is the shipper's to count, too. */
const STOCKERS = ["owner", "product", "shipper"] as const
/** Who looks at products (DOMAIN.md 1). */
const LOOKERS = ["mentor", "verifier", "head", "auditor", "province"] as const

const LISTING = "/seller/listings/:id"

const drafts: SellerRoute[] = [
  { ...get("/seller/listings"), roles: MEMBER_ROLES, query: ListingsQuery },
  { ...post("/seller/listings"), roles: KEEPERS, body: CreateListingBody },
  { ...get(LISTING), roles: MEMBER_ROLES, ...of("listing") },
  { ...post(LISTING), roles: KEEPERS, body: SaveListingBody, ...of("listing") },
  {
    ...post(`${LISTING}/photos`),
    roles: KEEPERS,
    body: PhotoBody,
    bodyLimit: PHOTO_BODY_LIMIT,
    ...of("listing"),
  },
  {
    ...post(`${LISTING}/photos/order`),
    roles: KEEPERS,
    body: PhotoOrderBody,
    ...of("listing"),
  },
  {
    method: "DELETE",
    path: `${LISTING}/photos/:photo`,
    roles: KEEPERS,
    ...of("listing"),
  },
  {
    ...post(`${LISTING}/submit`),
    roles: KEEPERS,
    shop: "open",
    body: SubmitListingBody,
    ...of("listing"),
  },
  ...["withdraw", "archive", "duplicate"].map((move): SellerRoute => ({
    ...post(`${LISTING}/${move}`),
    roles: KEEPERS,
    body: NoBody,
    ...of("listing"),
  })),
  {
    ...post(`${LISTING}/restore`),
    roles: KEEPERS,
    body: NoBody,
    ...of("listing"),
  },
  {
    method: "DELETE",
    path: "/seller/listing-changes/:id",
    roles: KEEPERS,
    ...of("listing_change"),
  },
  { ...get("/seller/category-rules"), roles: MEMBER_ROLES },
]

const sales: SellerRoute[] = [
  {
    ...get(`${LISTING}/price-stock`),
    roles: MEMBER_ROLES,
    query: LogQuery,
    ...of("listing"),
  },
  {
    ...post(`${LISTING}/price-stock`),
    roles: STOCKERS,
    body: PriceStockBody,
    ...of("listing"),
  },
  { ...get("/seller/price-stock"), roles: STOCKERS, query: GridQuery },
  { ...post("/seller/price-stock"), roles: STOCKERS, body: PriceStockBody },
  {
    ...get("/seller/price-stock/export"),
    roles: STOCKERS,
    query: GridExportQuery,
  },
  {
    ...post("/seller/price-stock/imports"),
    roles: STOCKERS,
    body: PhotoBody,
    bodyLimit: TABLE_BODY_LIMIT,
  },
  {
    ...get("/seller/price-stock/imports/:id"),
    roles: STOCKERS,
    ...of("price_stock_import"),
  },
  {
    ...post("/seller/price-stock/imports/:id/apply"),
    roles: STOCKERS,
    body: NoBody,
    ...of("price_stock_import"),
  },
]

const shop: SellerRoute[] = [
  { ...get("/seller/home"), roles: MEMBER_ROLES },
  { ...get("/seller/holidays"), roles: MEMBER_ROLES },
  { ...post("/seller/holidays"), roles: KEEPERS, body: HolidayBody },
  {
    method: "DELETE",
    path: "/seller/holidays/:id",
    roles: KEEPERS,
    ...of("shop_holiday"),
  },
]

const CASE = "/officer/listings/:id"

const officer: OfficerRoute[] = [
  {
    ...get("/officer/listings"),
    roles: LOOKERS,
    query: OfficerListingsQuery,
  },
  { ...get(CASE), roles: LOOKERS, ...of("listing") },
  {
    ...get(`${CASE}/price-stock`),
    roles: LOOKERS,
    query: LogQuery,
    ...of("listing"),
  },
  {
    ...post(`${CASE}/start-review`),
    roles: DECIDERS,
    body: DecideListingBody,
    ...of("listing"),
  },
  {
    ...post(`${CASE}/publish`),
    roles: DECIDERS,
    body: DecideListingBody,
    ...of("listing"),
  },
  {
    ...post(`${CASE}/request-revision`),
    roles: DECIDERS,
    body: RevisionBody,
    ...of("listing"),
  },
  {
    ...post(`${CASE}/reject`),
    roles: DECIDERS,
    body: RejectListingBody,
    ...of("listing"),
  },
  {
    ...post("/officer/listing-changes/:id/accept"),
    roles: DECIDERS,
    body: NoBody,
    ...of("listing_change"),
  },
  {
    ...post("/officer/listing-changes/:id/refuse"),
    roles: DECIDERS,
    body: RefuseChangeBody,
    ...of("listing_change"),
  },
]

/** Products: drafts, their approval, prices and stock, and the shop's days. */
export const listingsScope: ScopeTable = {
  officer,
  seller: [...drafts, ...sales, ...shop],
  owners: {
    listing: findListingOwner,
    listing_change: findListingChangeOwner,
    shop_holiday: findHolidayOwner,
    price_stock_import: findPriceStockImportOwner,
  },
}
