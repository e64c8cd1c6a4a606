import { z } from "@medusajs/framework/zod"
import type { MadePesantren } from "./factories.ts"
import type { Backend } from "./integration.ts"
import type { Office, Person } from "./office.ts"
import { makePng } from "./papers.ts"
import { read } from "./store-api.ts"
import type { Answer, Api } from "./store-api.ts"

const Variant = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  price: z.number().nullable(),
  stock: z.number().nullable(),
  weight_grams: z.number().nullable(),
})

const Content = z.object({
  name: z.string(),
  category: z.string().nullable(),
  description: z.string(),
  photos: z.array(z.object({ id: z.string(), url: z.string() }).loose()),
  option: z.string().nullable(),
  variants: z.array(Variant),
  attributes: z.record(z.string(), z.string()),
})

const Shown = z.object({
  id: z.string(),
  state: z.string(),
  version: z.number(),
  on_sale: z.boolean(),
  product: z
    .object({ id: z.string(), handle: z.string(), status: z.string() })
    .nullable(),
  content: Content.loose(),
  live: Content.loose().nullable(),
  missing: z.array(z.object({ path: z.string(), code: z.string() }).loose()),
  items: z.array(
    z
      .object({
        id: z.string(),
        path: z.string(),
        state: z.string(),
        is_changed: z.boolean(),
        answer: z.string().nullable(),
      })
      .loose()
  ),
  changes: z.array(
    z
      .object({
        id: z.string(),
        field: z.string(),
        state: z.string(),
        before: z.unknown(),
        after: z.unknown(),
        is_stale: z.boolean(),
      })
      .loose()
  ),
  reason: z.string().nullable(),
  can: z.array(z.string()),
  differences: z.array(z.unknown()).optional(),
})
export type Shown = z.output<typeof Shown>

/** The listing of an answer. @throws when it is none */
export const listingOf = (answer: Answer): Shown =>
  read(z.object({ listing: Shown.loose() }), answer).listing

/** A whole draft of goods that need no papers. */
export const BASKET = {
  name: "Besek bambu",
  category: "anyaman",
  description: "Besek bambu anyaman tangan, kuat dan dapat dipakai berulang.",
  option: "Ukuran",
  variants: [
    { name: "Kecil", price: 15_000, stock: 12 },
    { name: "Besar", price: 25_000, stock: 8 },
  ],
  weight_grams: 700,
  range: "N",
  attributes: { ingredients: "Bambu tali" },
}

/** A photo that is large enough, as a phone would send it. */
export const PHOTO = { filename: "foto.png", content_base64: makePng(640, 480) }

/** A shop with its people and its officers, and what they do with goods. */
export class Stall {
  private constructor(
    readonly pesantren: MadePesantren,
    readonly seller: Api,
    readonly head: Person
  ) {}

  static async open(
    { make }: Backend,
    office: Office,
    { district = "32.02.27", area = "32.02" } = {}
  ): Promise<Stall> {
    const pesantren = await make.pesantren({ district_code: district })
    const [owner, head] = await Promise.all([
      office.seller({ pesantren }),
      office.officer({ role: "head", area }),
    ])
    return new Stall(pesantren, owner.api, head)
  }

  own = async (id: string) =>
    listingOf(await this.seller.get(`/seller/listings/${id}`))

  /** A draft of baskets with a photo: ready to be handed in. */
  async draft(fields: Record<string, unknown> = {}): Promise<Shown> {
    const { id } = listingOf(
      await this.seller.post("/seller/listings", { ...BASKET, ...fields })
    )
    return listingOf(await this.photo(id))
  }

  photo = (id: string) =>
    this.seller.post(`/seller/listings/${id}/photos`, PHOTO)

  save = async (id: string, fields: Record<string, unknown>) =>
    this.seller.post(`/seller/listings/${id}`, {
      version: (await this.own(id)).version,
      ...fields,
    })

  submit = async (id: string, answers: Record<string, string> = {}) =>
    this.seller.post(`/seller/listings/${id}/submit`, {
      ...{ version: (await this.own(id)).version, answers },
    })

  act = (id: string, action: string, body: Record<string, unknown> = {}) =>
    this.seller.post(`/seller/listings/${id}/${action}`, body)

  decide = (id: string, action: string, body: Record<string, unknown> = {}) =>
    this.head.api.post(`/officer/listings/${id}/${action}`, body)

  judge = (
    changeId: string,
    action: "accept" | "refuse",
    body: Record<string, unknown> = {}
  ) =>
    this.head.api.post(`/officer/listing-changes/${changeId}/${action}`, body)

  /** Baskets on sale. */
  async onSale(fields: Record<string, unknown> = {}): Promise<Shown> {
    const { id } = await this.draft(fields)
    listingOf(await this.submit(id))
    listingOf(await this.decide(id, "publish"))
    return this.own(id)
  }
}
