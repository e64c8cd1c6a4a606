import { describe, expect, it } from "vitest"
import { LEAF_CATEGORIES } from "../data/categories"
import { nsppOf } from "../data/papers"
import { DEMO_PESANTREN } from "./pesantren"
import { REGISTER_ONLY } from "./pesantren/register-only"
import { planDemoProducts } from "./plan"
import { netGrams, splitTitle } from "./content"
import { paperKinds } from "./plan-product"
import { DEMO_PRODUCTS } from "./products"
import { CHOICE_EN } from "./words"

const plan = planDemoProducts()
const sold = plan.filter((product) => product.isSold)
const leaf = (code: string) => {
  const found = LEAF_CATEGORIES.find((item) => item.code === code)
  if (!found) throw new Error(code)
  return found
}

describe("demo pesantren", () => {
  it("are 28, numbered 01 to 24 and 52 to 55, with their own slugs", () => {
    expect(DEMO_PESANTREN.map(({ no }) => no)).toEqual([
      ...Array.from({ length: 24 }, (_, index) =>
        String(index + 1).padStart(2, "0")
      ),
      ...["52", "53", "54", "55"],
    ])
    expect(new Set(DEMO_PESANTREN.map(({ slug }) => slug)).size).toBe(28)
  })

  it("have area codes, a village inside their district, and an NSPP of 12 digits", () => {
    for (const pesantren of DEMO_PESANTREN) {
      expect(pesantren.districtCode).toMatch(/^32\.\d{2}\.\d{2}$/)
      expect(
        pesantren.villageCode?.startsWith(`${pesantren.districtCode}.`) ?? true
      ).toBe(true)
      expect(nsppOf(pesantren)).toMatch(/^5100\d{4}99\d{2}$/)
    }
  })

  it("tell their story in both languages", () => {
    for (const { story } of DEMO_PESANTREN) {
      expect(story.length).toBeGreaterThanOrEqual(2)
      for (const [id, en] of story) {
        expect(id.length).toBeGreaterThan(40)
        expect(en.length).toBeGreaterThan(40)
        expect(id).not.toBe(en)
      }
    }
  })

  it("sell unless their case is open or their shop suspended", () => {
    const closed = DEMO_PESANTREN.filter(({ state }) => state !== "approved")
    expect(closed.map(({ no, state }) => [no, state])).toEqual([
      ["17", "submitted"],
      ["18", "revision_requested"],
      ["19", "suspended"],
    ])
  })

  it("leave one register entry to each other kecamatan of the regency", () => {
    const selling = DEMO_PESANTREN.map(({ districtCode }) => districtCode)
    const codes = REGISTER_ONLY.map(({ districtCode }) => districtCode)
    expect(codes).toHaveLength(27)
    expect(codes.filter((code) => selling.includes(code))).toEqual([])
    expect(
      new Set([...codes, ...selling.filter((code) => /^32\.02/.test(code))])
    ).toHaveProperty("size", 47)
  })
})

describe("demo products", () => {
  it("are 132 for sale, and two of the suspended shop", () => {
    expect(sold).toHaveLength(132)
    expect(plan).toHaveLength(134)
  })

  it("belong to pesantren that exist", () => {
    const slugs = DEMO_PESANTREN.map(({ slug }) => slug)
    expect(
      Object.keys(DEMO_PRODUCTS).filter((s) => !slugs.includes(s))
    ).toEqual([])
  })

  it("have their own handles and SKUs", () => {
    const handles = plan.map(({ handle }) => handle)
    const skus = plan.flatMap(({ variants }) => variants.map(({ sku }) => sku))
    expect(new Set(handles).size).toBe(handles.length)
    expect(new Set(skus).size).toBe(skus.length)
    for (const text of [...handles, ...skus]) {
      expect(text).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  it("fill every leaf category", () => {
    const filled = new Set(sold.map(({ categorySlug }) => categorySlug))
    expect(
      LEAF_CATEGORIES.filter(({ slug }) => !filled.has(slug)).map(
        ({ slug }) => slug
      )
    ).toEqual([])
  })

  it("cost whole rupiah, weigh whole grams and have whole stock", () => {
    for (const { variants } of plan) {
      for (const { price, grams, stock } of variants) {
        expect(Number.isInteger(price) && price >= 1000).toBe(true)
        expect(Number.isInteger(grams) && grams > 0).toBe(true)
        expect(Number.isInteger(stock) && stock >= 0).toBe(true)
      }
    }
  })

  it("have a size where couriers price it, not the weight", () => {
    const sized = plan.filter(({ size }) => size !== null)
    expect(sized.length).toBeGreaterThan(5)
    for (const { handle, size, grams } of sized) {
      const sides = Object.values(size ?? {})
      expect(
        sides.every((side) => Number.isInteger(side) && side <= 200),
        handle
      ).toBe(true)
      const volume = sides.reduce((product, side) => product * side, 1)
      expect((volume * 1000) / 6000, handle).toBeGreaterThan(grams)
    }
  })

  it("ask a tenth more for large sizes", () => {
    const shirt = plan.find(
      ({ handle }) => handle === "baju-koko-lengan-panjang"
    )
    expect(shirt?.variants.map(({ title, price }) => [title, price])).toEqual([
      ["M", 165_000],
      ["L", 165_000],
      ["XL", 181_500],
      ["XXL", 181_500],
    ])
  })

  it("have one that is sold out and one with two left", () => {
    const stocks = new Map(
      plan.map(({ handle, variants }) => [handle, variants[0]?.stock])
    )
    expect(stocks.get("madu-hutan-350-ml")).toBe(0)
    expect(stocks.get("madu-randu-500-ml")).toBe(2)
  })

  it("are made no later than their category allows", () => {
    for (const [slug, products] of Object.entries(DEMO_PRODUCTS)) {
      for (const product of products) {
        expect(
          product.leadDays ?? 0,
          `${slug}: ${product.title}`
        ).toBeLessThanOrEqual(leaf(product.leaf).maxLeadDays)
      }
    }
  })

  it("say in both languages what they are", () => {
    for (const { description, metadata } of plan) {
      expect(description.split("\n\n")).toHaveLength(4)
      expect(String(metadata["description_en"]).split("\n\n")).toHaveLength(4)
      expect(metadata).toMatchObject({
        is_demo: true,
        title_en: expect.any(String),
        ingredients: expect.any(String),
        storage: expect.any(String),
        maker_unit: expect.any(String),
        story: expect.any(String),
      })
    }
  })

  it("know English for every choice that is a word", () => {
    const words = Object.values(DEMO_PRODUCTS)
      .flat()
      .flatMap(({ choice }) => (choice ? [choice.title, ...choice.values] : []))
      .filter(
        (word) => /^\p{L}{4,}/u.test(word) && !/^Ayat|^Basmalah/.test(word)
      )
    expect(words.filter((word) => !(word in CHOICE_EN))).toEqual([])
  })

  it("are the same at every run", () => {
    expect(planDemoProducts()).toEqual(plan)
  })
})

describe("splitTitle", () => {
  it.each([
    ["Abon lele 100 g", "Abon lele", "100 g"],
    ["Mochi isi 10", "Mochi", "isi 10"],
    ["Domba kurban jantan ±25 kg", "Domba kurban jantan", "±25 kg"],
    ["Peci rajut", "Peci rajut", null],
  ])("splits %s", (title, name, net) => {
    expect(splitTitle(title)).toEqual({ name, net })
  })
})

describe("netGrams", () => {
  it.each([
    ["100 g", 100],
    ["1,5 kg", 1500],
    ["250 ml", 250],
    ["1 L", 1000],
    ["isi 10", null],
    [null, null],
  ])("reads %s", (net, grams) => {
    expect(netGrams(net)).toBe(grams)
  })
})

describe("paperKinds", () => {
  it("wants a hygiene letter of food that keeps less than a week", () => {
    expect(paperKinds(leaf("A2"), { keepsDays: 4 })).toContain("hygiene")
    expect(paperKinds(leaf("A2"), { keepsDays: 14 })).toContain("pirt")
  })

  it("exempts honey from the halal certificate", () => {
    expect(paperKinds(leaf("A6"), { unit: "bees", keepsDays: 365 })).toContain(
      "halal_exempt"
    )
  })
})
