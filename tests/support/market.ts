import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { accountOf } from "./runtime.ts"
import type { Runtime } from "./runtime.ts"
import { Api, read } from "./store-api.ts"

const Id = z.object({ id: z.string() })
const first = <T>(rows: readonly T[], what: string): T => {
  const [row] = rows
  if (row === undefined) throw new Error(`The shop has no ${what}.`)
  return row
}

export interface Stall {
  id: string
  slug: string
  name: string
}

export interface Goods {
  id: string
  handle: string
  title: string
  price: number
  variantIds: string[]
  inventoryItemIds: string[]
}

/**
 * An administrator of an open shop, who puts up stalls and goods for a spec
 * over the Admin API. Names are new each time, so specs never meet.
 */
export class Market {
  private constructor(
    readonly admin: Api,
    private readonly ids: { channel: string; profile: string; location: string }
  ) {}

  static async of(runtime: Runtime): Promise<Market> {
    const { email, password } = accountOf(runtime, "admin")
    const api = new Api({
      url: runtime.backendUrl,
      key: runtime.publishableKey,
    })
    const { token } = read(
      z.object({ token: z.string() }),
      await api.post("/auth/user/emailpass", { email, password })
    )
    const admin = api.with({ token })
    const idOf = async (path: string, key: string) =>
      first(
        z
          .array(Id)
          .parse(
            read(z.record(z.string(), z.unknown()), await admin.get(path))[key]
          ),
        key
      ).id
    return new Market(admin, {
      channel: await idOf("/admin/sales-channels?limit=1", "sales_channels"),
      profile: await idOf(
        `/admin/shipping-profiles?name=${encodeURIComponent("Barang pesantren")}`,
        "shipping_profiles"
      ),
      location: await idOf("/admin/stock-locations?limit=1", "stock_locations"),
    })
  }

  /** A pesantren of Gunungguruh with an open shop. */
  async stall(district = "32.02.27"): Promise<Stall> {
    const mark = randomBytes(3).toString("hex")
    const name = `Pesantren Uji ${mark}`
    const { pesantren } = read(
      z.object({ pesantren: Id.extend({ slug: z.string() }) }),
      await this.admin.post("/admin/pesantren", {
        name,
        district_code: district,
        shop: { story: "Cerita singkat toko uji." },
      })
    )
    await this.setShop(pesantren, "approved")
    return { ...pesantren, name }
  }

  setShop = async (stall: { id: string }, to: "approved" | "suspended") =>
    read(
      z.unknown(),
      await this.admin.post(`/admin/pesantren/${stall.id}/shop/state`, {
        to,
        reason: "Untuk pengujian",
      })
    )

  /** A published product in stock. */
  async goods(
    stall: Stall,
    input: {
      price?: number
      stock?: number
      variants?: string[]
      weightGrams?: number
      range?: string
    } = {}
  ): Promise<Goods> {
    const mark = randomBytes(3).toString("hex")
    const title = `Barang Uji ${mark}`
    const price = input.price ?? 25_000
    const names = input.variants ?? ["Biasa"]
    const { product } = read(
      z.object({
        product: z.object({
          id: z.string(),
          handle: z.string(),
          variants: z.array(Id),
        }),
      }),
      await this.admin.post("/admin/products", {
        title,
        status: "published",
        weight: input.weightGrams ?? 500,
        shipping_profile_id: this.ids.profile,
        sales_channels: [{ id: this.ids.channel }],
        metadata: { range: input.range ?? "N" },
        options: [{ title: "Pilihan", values: names }],
        variants: names.map((name) => ({
          title: name,
          options: { Pilihan: name },
          manage_inventory: true,
          prices: [{ currency_code: "idr", amount: price }],
        })),
        additional_data: { pesantren_id: stall.id },
      })
    )
    const variantIds = product.variants.map(({ id }) => id)
    const inventoryItemIds = await Promise.all(
      variantIds.map((id) => this.#inventoryItemOf(product.id, id))
    )
    const goods = {
      ...{ id: product.id, handle: product.handle, title, price },
      ...{ variantIds, inventoryItemIds },
    }
    for (const id of inventoryItemIds) {
      read(
        z.unknown(),
        await this.admin.post(`/admin/inventory-items/${id}/location-levels`, {
          location_id: this.ids.location,
          stocked_quantity: input.stock ?? 20,
        })
      )
    }
    return goods
  }

  async #inventoryItemOf(productId: string, variantId: string) {
    const { variant } = read(
      z.object({
        variant: z.object({
          inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
        }),
      }),
      await this.admin.get(
        `/admin/products/${productId}/variants/${variantId}?fields=inventory_items.inventory_item_id`
      )
    )
    return first(variant.inventory_items, "inventory item").inventory_item_id
  }

  setStock = async ({ inventoryItemIds }: Goods, quantity: number) => {
    for (const id of inventoryItemIds) {
      read(
        z.unknown(),
        await this.admin.post(
          `/admin/inventory-items/${id}/location-levels/${this.ids.location}`,
          { stocked_quantity: quantity }
        )
      )
    }
  }

  /** Whole rupiah, for all variants. */
  setPrice = async ({ id, variantIds }: Goods, price: number) => {
    for (const variantId of variantIds) {
      read(
        z.unknown(),
        await this.admin.post(`/admin/products/${id}/variants/${variantId}`, {
          prices: [{ currency_code: "idr", amount: price }],
        })
      )
    }
  }

  publish = async ({ id }: Goods, status: "published" | "draft") =>
    read(
      z.unknown(),
      await this.admin.post(`/admin/products/${id}`, { status })
    )
}
