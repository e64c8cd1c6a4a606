import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { SYSTEM } from "@pasar-santri/opop/lib/actor"
import {
  changeShopStateWorkflow,
  createPesantrenWorkflow,
  setDeliveryAreaWorkflow,
  setShopDeliveryWorkflow,
} from "@pasar-santri/opop/workflows"
import type { CreatePesantren } from "@pasar-santri/opop/workflows"
import { read } from "./store-api.ts"
import type { Api } from "./store-api.ts"

const Id = z.object({ id: z.string() })
const Product = z.object({
  id: z.string(),
  handle: z.string(),
  variants: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
    })
  ),
})

export interface MadePesantren {
  id: string
  slug: string
}

export interface MadeProduct {
  id: string
  handle: string
  variants: { id: string; title: string; inventoryItemId: string }[]
  /** the only or the first variant */
  variantId: string
}

export interface ProductInput {
  pesantren?: MadePesantren
  title?: string
  /** whole rupiah */
  price?: number
  stock?: number
  weightGrams?: number
  variants?: string[]
  status?: "published" | "draft"
  /** handle of a category of the reference data */
  category?: string
  metadata?: Record<string, unknown>
}

/** How many names were given in this process: suites share its backend. */
let count = 0

/** Makes what a spec needs, with names of its own each time. */
export class Factories {
  constructor(private readonly container: () => MedusaContainer) {}

  #number = () => String((count += 1)).padStart(5, "0")

  /** Rows of the query graph, parsed. */
  async rows<T extends z.ZodType>(
    schema: T,
    entity: string,
    fields: string[],
    filters: Record<string, unknown> = {}
  ): Promise<z.output<T>[]> {
    const query = this.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity, fields, filters })
    return z.array(schema).parse(data)
  }

  async #idOf(entity: string, filters: Record<string, unknown>) {
    const [row] = await this.rows(Id, entity, ["id"], filters)
    if (!row)
      throw new Error(`There is no ${entity} ${JSON.stringify(filters)}`)
    return row.id
  }

  /** The storefront's publishable key. */
  async publishableKey(): Promise<string> {
    const [key] = await this.rows(
      z.object({ token: z.string() }),
      "api_key",
      ["token"],
      { title: "Storefront" }
    )
    if (!key) throw new Error("There is no publishable key.")
    return key.token
  }

  /** A pesantren of Gunungguruh whose shop is open, unless told otherwise. */
  async pesantren(
    input: Partial<CreatePesantren> = {}
  ): Promise<MadePesantren> {
    const number = this.#number()
    const slug = input.slug ?? `pesantren-uji-${number}`
    const { result } = await createPesantrenWorkflow(this.container()).run({
      input: {
        pesantren: [
          {
            name: `Pesantren Uji ${number}`,
            district_code: "32.02.27",
            ...input,
            slug,
            shop: { state: "approved", ...input.shop },
          },
        ],
      },
    })
    return { id: z.string().parse(result[0]), slug }
  }

  /** A published product in stock, of a new pesantren unless one is given. */
  async product(input: ProductInput = {}): Promise<MadeProduct> {
    const number = this.#number()
    const pesantren = input.pesantren ?? (await this.pesantren())
    const titles = input.variants ?? ["Biasa"]
    const [channel, profile, category] = await Promise.all([
      this.#idOf("sales_channel", { name: "Pasar Santri" }),
      this.#idOf("shipping_profile", { name: "Barang pesantren" }),
      input.category
        ? this.#idOf("product_category", { handle: input.category })
        : undefined,
    ])
    const { result } = await createProductsWorkflow(this.container()).run({
      input: {
        products: [
          {
            title: input.title ?? `Barang uji ${number}`,
            handle: `barang-uji-${number}`,
            status: input.status ?? "published",
            weight: input.weightGrams ?? 500,
            sales_channels: [{ id: channel }],
            shipping_profile_id: profile,
            ...(category ? { category_ids: [category] } : {}),
            metadata: { range: "N", ...input.metadata },
            options: [{ title: "Pilihan", values: titles }],
            variants: titles.map((title) => ({
              title,
              options: { Pilihan: title },
              manage_inventory: true,
              prices: [{ currency_code: "idr", amount: input.price ?? 25_000 }],
            })),
          },
        ],
        additional_data: { pesantren_id: pesantren.id },
      },
    })
    const made = await this.#made(Id.array().parse(result)[0]?.id ?? "")
    await this.#stock(made, input.stock ?? 10)
    return made
  }

  async #made(id: string): Promise<MadeProduct> {
    const [row] = await this.rows(
      Product,
      "product",
      [
        ...["id", "handle", "variants.id", "variants.title"],
        "variants.inventory_items.inventory_item_id",
      ],
      { id }
    )
    if (!row) throw new Error(`Product ${id} was not made.`)
    const variants = row.variants.map((variant) => ({
      id: variant.id,
      title: variant.title,
      inventoryItemId: variant.inventory_items[0]?.inventory_item_id ?? "",
    }))
    return {
      id: row.id,
      handle: row.handle,
      variants,
      variantId: variants[0]?.id ?? "",
    }
  }

  async #stock({ variants }: MadeProduct, quantity: number): Promise<void> {
    const location = await this.#idOf("stock_location", {
      name: "Pasar Santri",
    })
    await createInventoryLevelsWorkflow(this.container()).run({
      input: {
        inventory_levels: variants.map(({ inventoryItemId }) => ({
          inventory_item_id: inventoryItemId,
          location_id: location,
          stocked_quantity: quantity,
        })),
      },
    })
  }

  /** What is in stock and what of it is promised to orders. */
  async stockOf(
    inventoryItemId: string
  ): Promise<{ stocked: number; reserved: number }> {
    const levels = await this.container()
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: inventoryItemId })
    return {
      stocked: Number(levels[0]?.stocked_quantity ?? 0),
      reserved: Number(levels[0]?.reserved_quantity ?? 0),
    }
  }

  /** An administrator, logged in: the token for the Admin API. */
  async administrator(api: Api): Promise<string> {
    const email = `admin-${this.#number()}@contoh.test`
    const login = { email, password: "cukup-panjang-123" }
    const Token = z.object({ token: z.string() })
    const { token } = read(
      Token,
      await api.post("/auth/user/emailpass/register", login)
    )
    const claims: unknown = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString()
    )
    await createUserAccountWorkflow(this.container()).run({
      input: {
        authIdentityId: z.object({ auth_identity_id: z.string() }).parse(claims)
          .auth_identity_id,
        userData: { email },
      },
    })
    return read(Token, await api.post("/auth/user/emailpass", login)).token
  }

  /** What a pesantren brings itself, as rupiah by area, and whether buyers fetch. */
  async delivery(
    { id: pesantren_id }: MadePesantren,
    {
      areas = {},
      pickup = false,
    }: { areas?: Record<string, number>; pickup?: boolean }
  ): Promise<void> {
    const who = { pesantren_id, by: SYSTEM }
    for (const [area_code, price] of Object.entries(areas))
      await setDeliveryAreaWorkflow(this.container()).run({
        input: { ...who, area_code, price },
      })
    const hours = { from: "08:00", until: "15:00", note: null }
    await setShopDeliveryWorkflow(this.container()).run({
      input: {
        ...who,
        settings: {
          ...{ cut_off: "15:00", own_days: 2 },
          pickup: pickup ? { days: ["1", "2"], ...hours } : null,
        },
      },
    })
  }

  /** Closes a shop to buyers, as the office does. */
  suspend = (pesantren: MadePesantren) =>
    this.#changeShop(pesantren, "suspended")

  restore = (pesantren: MadePesantren) =>
    this.#changeShop(pesantren, "approved")

  async #changeShop(
    { id }: MadePesantren,
    to: "suspended" | "approved"
  ): Promise<void> {
    await changeShopStateWorkflow(this.container()).run({
      input: {
        pesantren_id: id,
        to,
        reason: "Untuk pengujian",
        actor: { type: "admin", id: null },
      },
    })
  }
}
