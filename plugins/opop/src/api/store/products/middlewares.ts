import {
  allowFields,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { fail } from "../../../errors"
import { listHiddenProducts } from "../../../queries/list-hidden-products"
import {
  PUBLIC_PESANTREN_FIELDS,
  PUBLIC_SHOP_FIELDS,
} from "../pesantren/query-config"

/**
 * The maker can be asked for with a product: `*pesantren` for its columns (all
 * public), or by name. The record of the officers is a table of its own, and
 * not on this list.
 */
const allowMaker = allowFields(
  "pesantren",
  ...PUBLIC_PESANTREN_FIELDS.map((field) => `pesantren.${field}`),
  "pesantren.shop",
  ...PUBLIC_SHOP_FIELDS.map((field) => `pesantren.shop.${field}`)
)

const asList = (value: unknown): string[] | undefined =>
  value === undefined ? undefined : [value].flat().map(String)

/**
 * Leaves out products whose pesantren may not sell (D5). Runs after Medusa's
 * own filters and is joined to them by AND. The ids are part of the filter, so
 * an answer that Medusa cached before a suspension is not served after it.
 */
async function hideUnsellable(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { id, handle } = req.filterableFields
  const ids =
    typeof id === "string" || Array.isArray(id) ? asList(id) : undefined
  const handles =
    typeof handle === "string" || Array.isArray(handle)
      ? asList(handle)
      : undefined
  const hidden = await listHiddenProducts(req.scope, { ids, handles })
  narrow(req, hidden, (filter) => ({ id: filter }))
  next()
}

async function hideUnsellableVariants(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const hidden = await listHiddenProducts(req.scope)
  narrow(req, hidden, (filter) => ({ product: { id: filter } }))
  next()
}

function narrow(
  req: MedusaRequest,
  hidden: string[],
  toFilter: (ids: { $nin: string[] }) => Record<string, unknown>
) {
  if (hidden.length > 0) {
    const already: unknown[] = [req.filterableFields.$and ?? []].flat()
    req.filterableFields.$and = [...already, toFilter({ $nin: hidden })]
  }
}

/** 404 for a product of a shop that may not sell, as for one that is not there. */
async function refuseUnsellable(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const ids = [String(req.params.id)]
  const hidden = await listHiddenProducts(req.scope, { ids })
  next(hidden.length > 0 ? fail("product_not_found") : undefined)
}

/**
 * Medusa lets these routes expand their products without a look at status or
 * sales channel: drafts would be public. Products are asked for by
 * `/store/products?category_id=…` and the catalogue instead.
 */
const LEAKY_ROUTES = [
  "/store/product-categories",
  "/store/collections",
  "/store/product-tags",
  "/store/product-types",
]

function forbidProducts(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  req.disallowed = ["products"]
  next()
}

export const productMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/products", middlewares: [allowMaker] },
  {
    method: ["GET"],
    matcher: "/store/products",
    middlewares: [hideUnsellable],
  },
  {
    method: ["GET"],
    matcher: "/store/products/:id",
    middlewares: [refuseUnsellable],
  },
  {
    method: ["GET"],
    matcher: "/store/product-variants",
    middlewares: [hideUnsellableVariants],
  },
  {
    method: ["GET"],
    matcher: "/store/product-variants/:id",
    middlewares: [hideUnsellableVariants],
  },
  ...LEAKY_ROUTES.map((matcher) => ({
    matcher,
    middlewares: [forbidProducts],
  })),
]
