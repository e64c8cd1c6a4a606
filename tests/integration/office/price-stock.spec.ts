import { z } from "@medusajs/framework/zod"
import { LISTING_MODULE } from "@pasar-santri/opop/modules/listing"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { listingOf, type Shown, Stall } from "../../support/listing.ts"
import { officeOf, type Person } from "../../support/office.ts"
import { until } from "../../support/poll.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Changed = z.object({ changed: z.number() })
const Grid = z.object({
  rows: z.array(
    z.object({
      variant_id: z.string(),
      name: z.string(),
      variant: z.string().nullable(),
      price: z.number(),
      stock: z.number(),
    })
  ),
  count: z.number(),
})
const Problem = z.object({ field: z.string(), code: z.string() }).loose()
const Import = z.object({
  import: z.object({
    id: z.string(),
    state: z.string(),
    changed: z.number(),
    unchanged: z.number(),
    errors: z.number(),
    rows: z.array(
      z
        .object({
          line: z.number(),
          errors: z.array(Problem),
          warnings: z.array(Problem),
        })
        .loose()
    ),
  }),
})

describeBackend((backend) => {
  const { container, buyer, store } = backend
  const office = officeOf(backend)
  let stall: Stall
  let shipper: Person
  let baskets: Shown

  const grid = async (query = "") =>
    read(Grid, await stall.seller.get(`/seller/price-stock${query}`))
  const upload = (text: string) =>
    stall.seller.post("/seller/price-stock/imports", {
      filename: "harga.csv",
      content_base64: Buffer.from(text).toString("base64"),
    })
  const idOf = (index: number) => baskets.content.variants[index]?.id ?? ""

  beforeAll(async () => {
    stall = await Stall.open(backend, office)
    shipper = await office.seller({
      ...{ pesantren: stall.pesantren, role: "shipper" },
    })
    baskets = await stall.onSale({ name: "=Besek @ sagara" })
  })

  describe("one product", () => {
    it("has price and stock changed at once, with a log", async () => {
      const done = listingOf(
        await stall.act(baskets.id, "price-stock", {
          variants: [{ id: idOf(0), price: 18_000, stock: 5 }],
        })
      )
      expect(done.content.variants[0]).toMatchObject({
        price: 18_000,
        stock: 5,
      })
      const { changes } = read(
        z.object({ changes: z.array(z.unknown()), count: z.literal(2) }),
        await stall.seller.get(`/seller/listings/${baskets.id}/price-stock`)
      )
      expect(changes).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            ...{ field: "price", before: 15_000, after: 18_000 },
            ...{ variant: "Kecil", source: "listing" },
          }),
        ])
      )
      await until("the catalogue shows it", async () => {
        const { products } = read(
          z.object({
            products: z.array(
              z.object({ id: z.string(), price_min: z.number() })
            ),
          }),
          await store().get("/store/catalog?q=besek%20sagara")
        )
        return products.some(
          ({ id, price_min }) =>
            id === baskets.product?.id && price_min === 18_000
        )
      })
    })

    it("keeps what is promised to orders out of the count", async () => {
      await buyer().buy([{ variantId: idOf(0), quantity: 2 }])
      await stall.act(baskets.id, "price-stock", {
        variants: [{ id: idOf(0), stock: 10 }],
      })
      const { rows } = await grid()
      expect(rows.find((row) => row.variant_id === idOf(0))?.stock).toBe(10)
      const { id } = await buyer().startCart()
      expectRefusal(await buyer().add(id, idOf(0), 11), {
        ...{ status: 400, code: "stock_short" },
      })
      expect((await buyer().add(id, idOf(0), 10)).status).toBe(200)
    })

    it.each([
      [{ price: 90 }, 400, "price_invalid"],
      [{ price: 18_000.5 }, 400, "price_invalid"],
      [{ price: 180_000 }, 400, "price_jump"],
      [{ stock: -1 }, 400, "stock_invalid"],
      [{ stock: 3, seen_stock: 99 }, 409, "price_stock_stale"],
    ])("refuses %j", async (wanted, status, code) => {
      const before = await grid()
      const answer = await stall.act(baskets.id, "price-stock", {
        variants: [
          { id: idOf(1), stock: 7 },
          { id: idOf(0), ...wanted },
        ],
      })
      expectRefusal(answer, { status, code })
      expect(await grid()).toEqual(before)
    })

    it("takes a large step that is meant", async () => {
      const body = { variants: [{ id: idOf(1), price: 250_000 }] }
      expect((await stall.act(baskets.id, "price-stock", body)).status).toBe(
        400
      )
      const sure = { ...body, confirm: true }
      expect((await stall.act(baskets.id, "price-stock", sure)).status).toBe(
        200
      )
    })

    it("lets a shipper count, not price", async () => {
      const body = (wanted: object) => ({
        variants: [{ id: idOf(1), ...wanted }],
      })
      read(
        Changed,
        await shipper.api.post("/seller/price-stock", body({ stock: 6 }))
      )
      expectRefusal(
        await shipper.api.post("/seller/price-stock", body({ price: 240_000 })),
        { status: 403, code: "price_not_yours" }
      )
    })

    it("is no other shop's", async () => {
      const other = await Stall.open(backend, office)
      expectRefusal(
        await other.seller.post("/seller/price-stock", {
          variants: [{ id: idOf(0), stock: 0 }],
        }),
        { status: 400, code: "variant_unknown", field: "variants.0" }
      )
    })
  })

  describe("many at once", () => {
    it("goes out as a file in which nothing can become a formula", async () => {
      const { body, headers } = await stall.seller.get(
        "/seller/price-stock/export"
      )
      expect(headers.get("content-type")).toContain("text/csv")
      expect(String(body)).toContain("kode,produk,pilihan,harga,stok")
      expect(String(body)).toContain("'=Besek @ sagara")
    })

    it("shows what a file would change and changes it as a whole, once", async () => {
      const { import: shown } = read(
        Import,
        await upload(`kode;harga;stok\n${idOf(0)};Rp20.000;\n${idOf(1)};;4\n`)
      )
      expect(shown).toMatchObject({ state: "read", changed: 2, errors: 0 })
      const apply = () =>
        stall.seller.post(`/seller/price-stock/imports/${shown.id}/apply`, {})
      expect(read(Import, await apply()).import.state).toBe("applied")
      const after = await grid()
      expect(after.rows.map(({ price, stock }) => [price, stock])).toEqual([
        [20_000, 10],
        [250_000, 4],
      ])
      const count = () =>
        container()
          .resolve(LISTING_MODULE)
          .listStockPriceChanges({ source: "import" })
      expect(await count()).toHaveLength(2)
      read(Import, await apply())
      expect(await count()).toHaveLength(2)
    })

    it("names the wrong rows and then changes nothing", async () => {
      const before = await grid()
      const { import: shown } = read(
        Import,
        await upload(
          `kode,harga,stok\n${idOf(0)},21000,3\nvariant_x,1000,1\n${idOf(1)},murah,-2\n${idOf(0)},,1\n`
        )
      )
      expect(shown.errors).toBe(3)
      expect(
        shown.rows.flatMap(({ line, errors }) =>
          errors.map(({ code }) => [line, code])
        )
      ).toEqual([
        [3, "row_variant_unknown"],
        [4, "row_price_invalid"],
        [4, "row_stock_invalid"],
        [5, "row_variant_twice"],
      ])
      expectRefusal(
        await stall.seller.post(
          `/seller/price-stock/imports/${shown.id}/apply`,
          {}
        ),
        { status: 400, code: "import_has_errors" }
      )
      expect(await grid()).toEqual(before)
    })

    it("is not applied to what changed since it was shown", async () => {
      const { import: shown } = read(
        Import,
        await upload(`kode,stok\n${idOf(0)},33\n${idOf(1)},34\n`)
      )
      await stall.act(baskets.id, "price-stock", {
        variants: [{ id: idOf(1), stock: 2 }],
      })
      const before = await grid()
      expectRefusal(
        await stall.seller.post(
          `/seller/price-stock/imports/${shown.id}/apply`,
          {}
        ),
        { status: 409, code: "price_stock_stale" }
      )
      expect(await grid()).toEqual(before)
      const [row] = await container()
        .resolve(LISTING_MODULE)
        .listPriceStockImports({ id: shown.id })
      expect(row?.state).toBe("read")
    })

    it("reads no file of another kind", async () => {
      expectRefusal(await upload("nama,nspp\nAl-Falah,510032020001\n"), {
        ...{ status: 400, code: "import_unreadable" },
      })
    })
  })

  it("says first what cannot wait", async () => {
    await stall.act(baskets.id, "price-stock", {
      variants: [
        { id: idOf(0), stock: 0 },
        { id: idOf(1), stock: 2 },
      ],
    })
    await stall.draft({ name: "Belum selesai" })
    const { tasks } = read(
      z.object({
        tasks: z.array(
          z.object({ kind: z.string(), urgency: z.string(), count: z.number() })
        ),
      }),
      await stall.seller.get("/seller/home")
    )
    expect(tasks.map(({ kind, urgency }) => [kind, urgency])).toEqual([
      ["out_of_stock", "now"],
      ["low_stock", "soon"],
      ["drafts", "info"],
    ])
  })
})
