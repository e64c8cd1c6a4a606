import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { DEMO_PESANTREN } from "../demo/pesantren"
import { bannerOf, picturesOf } from "../demo/pictures"
import { planDemoProducts } from "../demo/plan"
import { FORM_NAMES } from "./art"
import { banner } from "./banner"
import { calm, mix, tinted } from "./color"
import { glyph } from "./glyph"
import { productPicture } from "./product-picture"
import { picture, renderWebp } from "./render"
import { TERRAINS } from "./terrain"

const MAX_BYTES = 90_000
const plan = planDemoProducts()

describe("pictures", () => {
  it("draws every product and pesantren, each with its own name", () => {
    const drawings = [
      ...plan.flatMap(picturesOf),
      ...DEMO_PESANTREN.map(bannerOf),
    ]
    expect(new Set(drawings.map(({ filename }) => filename)).size).toBe(
      drawings.length
    )
    for (const { svg } of drawings) {
      expect(svg).not.toMatch(/NaN|undefined|<text/)
    }
  }, 60_000)

  it("draws the same picture at every run", () => {
    const [product] = plan
    if (!product) throw new Error("no product")
    expect(picturesOf(product)).toEqual(picturesOf(product))
  })

  it.each(FORM_NAMES)("knows the form %s", (form) => {
    const svg = productPicture({
      seed: form,
      family: "A",
      art: { form, glyph: "fish" },
      facts: {
        name: "Nama yang Agak Panjang",
        net: "1 kg",
        maker: "Contoh",
        caption: "Contoh",
      },
    })
    expect(svg).not.toMatch(/NaN|undefined/)
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("renders to a square WebP that a phone can load", async () => {
    const drawing = plan.flatMap(picturesOf)[0]
    if (!drawing) throw new Error("no picture")
    const file = await renderWebp(drawing)
    const { format, width, height } = await sharp(file).metadata()
    expect({ format, width, height }).toEqual({
      format: "webp",
      width: 1400,
      height: 1400,
    })
    expect(file.byteLength).toBeLessThan(MAX_BYTES)
  }, 60_000)

  it.each(TERRAINS)("draws the land of a %s", (terrain) => {
    expect(banner({ seed: "x", terrain })).toContain('width="1600"')
  })

  it("names a file by what is drawn", () => {
    const one = picture("a", "<svg/>").filename
    expect(one).toMatch(/^a-[0-9a-f]{10}\.webp$/)
    expect(picture("a", "<svg> </svg>").filename).not.toBe(one)
  })

  it("refuses a glyph that does not exist", () => {
    expect(() => glyph("no-such-glyph", 10)).toThrow("no-such-glyph")
  })
})

describe("colours", () => {
  it("mixes from one end to the other", () => {
    expect(mix("#a63d1f", "#ffffff", 0)).toBe("#a63d1f")
    expect(mix("#a63d1f", "#ffffff", 1)).toBe("#ffffff")
  })

  it("leaves greys alone and calms the loud", () => {
    expect(tinted("#808080", "#a63d1f")).toBe("#808080")
    expect(calm("#00a6ed")).not.toBe("#00a6ed")
  })
})
