import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readProducts } from "../../relevance/fixture.ts"
import {
  ProviderFixture,
  thing,
  THINGS,
  type Thing,
} from "./provider-fixture.ts"

const fixture = new ProviderFixture()
const shown: Thing = {
  ...thing(1),
  ...{ kinds: [], kind_names: [], place: null, place_name: null },
}

/** Words of four letters and more that the judged products are called by. */
const WORDS = [
  ...new Set(
    readProducts().flatMap(({ document }) =>
      document.title.toLowerCase().split(/[^a-z]+/)
    )
  ),
]
  .filter((word) => word.length > 4)
  .slice(0, 200)

beforeAll(async () => {
  await fixture.open()
  await fixture.provider.upsertIndex({ index: THINGS })
  await fixture.write(
    WORDS.map((word, at) => ({ ...shown, id: `word_${at}`, title: word }))
  )
})
afterAll(() => fixture.close())

async function ask(q: string, options = {}) {
  const { hits, provider_metadata } = await fixture.search({
    q,
    search_options: { provider_options: { "postgres-id": options } },
  })
  const corrected = provider_metadata?.["corrected"] as
    { words: string[]; pairs: { from: string; to: string }[] } | undefined
  return { titles: hits.map(({ document }) => document["title"]), corrected }
}

/** A letter left out, changed or swapped with the next, after the first. */
function misspell(word: string, at: number): string {
  const place = 1 + (at % (word.length - 2))
  const [head, letter, tail] = [
    word.slice(0, place),
    word.charAt(place),
    word.slice(place + 1),
  ]
  return (
    [
      head + tail,
      `${head}x${tail}`,
      head + tail.charAt(0) + letter + tail.slice(1),
    ][at % 3] ?? word
  )
}

describe("a misspelled word", () => {
  it("is taken for the one that was meant", async () => {
    const lost: string[] = []
    for (const [at, word] of WORDS.entries()) {
      const { titles } = await ask(`${misspell(word, at)} `)
      if (!titles.includes(word)) lost.push(`${misspell(word, at)} (${word})`)
    }
    // Some words lie one edit from each other: sate and satu.
    expect(lost.length, lost.join(", ")).toBeLessThanOrEqual(4)
  })

  it("is told with what was searched for instead", async () => {
    await fixture.write([{ ...shown, id: "k_1", title: "Keripik pisang" }])
    expect((await ask("kripik pisng ")).corrected).toEqual({
      words: ["keripik", "pisang"],
      pairs: [{ from: "pisng", to: "pisang" }],
    })
  })

  it("is searched for as typed when the visitor says so", async () => {
    const { titles, corrected } = await ask("kripik pisng ", { verbatim: true })
    expect(titles).toEqual([])
    expect(corrected).toBeUndefined()
  })

  it("is corrected while it is being typed, too", async () => {
    const { corrected } = await ask("keripik pizan", { typing: true })
    expect(corrected?.words).toEqual(["keripik", "pisang"])
  })

  it.each(["babi", "sepatu", "kasur", "gaming"])(
    "is not what is right and sold by nobody: %s",
    async (word) => {
      await fixture.write(
        ["Batik", "Sepat", "Kasturi", "Gading"].map((title, at) => ({
          ...{ ...shown, id: `near_${at}`, title },
        }))
      )
      for (const q of [word, `${word} `, `keripik ${word}`])
        expect((await ask(q)).corrected).toBeUndefined()
    }
  )

  it("is a phrase with its neighbours as any word is", async () => {
    await fixture.write([{ ...shown, id: "m_1", title: "Parfum" }])
    await fixture.write([{ ...shown, id: "m_2", title: "Wangi" }])
    const { titles, corrected } = await ask("minyak wagni ")
    expect(corrected?.pairs).toEqual([{ from: "wagni", to: "wangi" }])
    expect(titles).toContain("Parfum")
  })

  it("may have been written in one with another, or apart", async () => {
    expect((await ask("keripikpisang ")).corrected?.pairs).toEqual([
      { from: "keripikpisang", to: "keripik pisang" },
    ])
    expect((await ask("kerip ik pisang ")).titles).toContain("Keripik pisang")
  })

  it("is taken for what goods are called before a place of that name", async () => {
    await fixture.write([
      {
        ...shown,
        id: "p_1",
        title: "Zarungan",
        place: "z",
        place_name: "Xarung",
      },
      { ...shown, id: "p_2", title: "Lain", place: "z", place_name: "Zarunk" },
      { ...shown, id: "p_3", title: "Zarung" },
    ])
    expect((await ask("zarunh ")).corrected?.words).toEqual(["zarung"])
  })
})

describe("a word stays as it is", () => {
  it("when some visible product holds it", async () => {
    for (const word of WORDS)
      expect((await ask(`${word} `)).corrected, word).toBeUndefined()
  })

  it("when it is the beginning of one, a synonym or another form of one", async () => {
    await fixture.write([
      { ...shown, id: "s_1", title: "Songkok", note: "anyaman" },
    ])
    const found = async (q: string) => {
      const { titles, corrected } = await ask(q)
      return { q, isFound: titles.includes("Songkok"), corrected }
    }
    for (const q of ["song", "kopiah ", "menganyam "])
      expect(await found(q)).toEqual({ q, isFound: true, corrected: undefined })
  })

  it("when it is a code or has three letters", async () => {
    await fixture.write([{ ...shown, id: "c_1", title: "KP250A teh" }])
    for (const q of ["kp250b ", "tex "])
      expect(await ask(q)).toEqual({ titles: [], corrected: undefined })
  })
})

describe("the words of an index", () => {
  const heard = async (word: string) =>
    (await ask(`${word} `)).corrected?.words.join(" ")

  it("are those of visible documents, after every change", async () => {
    const one = { ...shown, id: "l_1", title: "quartzite" }
    await fixture.write([one])
    expect(await heard("quartzit")).toBe("quartzite")
    await fixture.write([{ ...one, state: "closed" }])
    expect(await heard("quartzit")).toBeUndefined()
    await fixture.write([one, { ...one, id: "l_2" }])
    await fixture.write([{ ...one, title: "granitic" }])
    expect(await heard("quartzit")).toBe("quartzite")
    await fixture.provider.deleteDocuments({
      index: THINGS.physical_name,
      filters: { id: { $in: ["l_1", "l_2"] } },
    })
    expect(await heard("quartzit")).toBeUndefined()
    expect(await heard("graniti")).toBeUndefined()
  })

  it("are counted right when many write at once", async () => {
    const title = "basaltic obsidian pumice"
    await Promise.all(
      Array.from({ length: 12 }, (_, writer) =>
        fixture.write(
          Array.from({ length: 8 }, (_, n) => ({
            ...shown,
            id: `many_${(n + writer) % 10}`,
            title:
              writer % 2 ? title : `${title} ${"marble".slice(writer % 3)}`,
          }))
        )
      )
    )
    await fixture.provider.deleteDocuments({
      index: THINGS.physical_name,
      filters: {
        id: { $in: Array.from({ length: 10 }, (_, n) => `many_${n}`) },
      },
    })
    for (const word of ["basalti", "obsidia", "pumic", "marbl"])
      expect(await heard(word), word).toBeUndefined()
  })
})
