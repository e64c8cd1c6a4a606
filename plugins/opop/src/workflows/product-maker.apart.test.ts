import { describe, expect, it, vi } from "vitest"

// The link and the modules are Medusa's to load; the choice itself is pure.
vi.mock("../links/product-pesantren", () => ({ default: {} }))
vi.mock("../modules/pesantren", () => ({ PESANTREN_MODULE: "pesantren" }))

const { chooseMakers } = await import("./product-maker")

const lele = { id: "prod_1", title: "Lele" }
const abon = {
  id: "prod_2",
  title: "Abon",
  metadata: { pesantren_id: "psn_b" },
}
const current = new Map([["prod_1", "psn_a"]])

describe("chooseMakers", () => {
  it("takes the pesantren given for all", () => {
    expect(chooseMakers([lele, abon], "psn_c", current)).toEqual([
      { product_id: "prod_1", pesantren_id: "psn_c" },
      { product_id: "prod_2", pesantren_id: "psn_c" },
    ])
  })

  it("else the one a product carries, else the one it has", () => {
    expect(chooseMakers([lele, abon], undefined, current)).toEqual([
      { product_id: "prod_1", pesantren_id: "psn_a" },
      { product_id: "prod_2", pesantren_id: "psn_b" },
    ])
  })

  it.each([[null], [""], [5]])("refuses to take it away with %o", (given) => {
    expect(() => chooseMakers([lele], given, current)).toThrow(/Lele/)
  })

  it("names the products that would have none", () => {
    expect(() => chooseMakers([lele, abon], undefined, new Map())).toThrow(
      expect.objectContaining({
        code: "pesantren_required",
        message: "Pilih pesantren pembuat produk ini (Lele).",
      })
    )
  })
})
