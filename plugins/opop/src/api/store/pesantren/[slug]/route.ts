import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fail } from "../../../../errors"
import { neighboursOf } from "../../../../lib/cart-neighbours"
import { publicShopState } from "../../../../lib/shop-states"
import { PESANTREN_MODULE } from "../../../../modules/pesantren"
import { countProducts } from "../../../../queries/count-products"
import { getDelivery } from "../../../../queries/get-delivery"
import { findRepeats } from "../../../../queries/find-repeats"
import { listHolidays } from "../../../../queries/list-holidays"
import { nameAreas } from "../../../../queries/name-areas"
import { readerLocale } from "../../../error-handler"
import { place, storyFor, toPublicDelivery } from "../dto"
import { PUBLIC_PESANTREN_FIELDS } from "../query-config"

/** Other text names no pesantren, and a NUL in it is an error to PostgreSQL. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What everyone may know of a pesantren, and its shop. 404 `pesantren_not_found`. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { slug = "" } = req.params
  if (!SLUG.test(slug)) {
    throw fail("pesantren_not_found")
  }
  const [entry] = await req.scope
    .resolve(PESANTREN_MODULE)
    .listPesantrens(
      { slug },
      { select: [...PUBLIC_PESANTREN_FIELDS], relations: ["shop"], take: 1 }
    )
  if (!entry || (await findRepeats(req.scope, [entry.id])).has(entry.id)) {
    throw fail("pesantren_not_found")
  }
  const { shop, district_code, regency_code, province_code, ...fields } = entry
  const near = [regency_code, ...neighboursOf(regency_code)]
  const [names, products, { now }, delivery] = await Promise.all([
    nameAreas(req.scope, [district_code, province_code, ...near]),
    countProducts(req.scope, [entry.id]),
    listHolidays(req.scope, entry.id),
    getDelivery(req.scope, entry.id),
  ])
  const state = publicShopState(shop.state)
  const sells = state === "approved"
  res.json({
    pesantren: {
      ...fields,
      district: place(names, district_code),
      regency: place(names, regency_code),
      province: place(names, province_code),
      products_count: sells ? (products.get(entry.id) ?? 0) : 0,
      sells,
      // Its goods are shown meanwhile, and sold again from that day on.
      holiday: now && {
        until: now.until,
        reopens_on: now.reopens_on,
        note: now.note,
      },
      // What it brings itself, where, and when parcels are fetched.
      delivery: sells
        ? {
            ...toPublicDelivery(delivery),
            // Where its chilled goods (range R) are sent.
            near: near.map((code) => place(names, code)),
          }
        : null,
      shop: {
        id: shop.id,
        name: shop.name ?? entry.name,
        state,
        story: storyFor(shop, readerLocale(req)),
        banner: shop.banner,
      },
    },
  })
}
