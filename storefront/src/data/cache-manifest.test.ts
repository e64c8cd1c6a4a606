import { describe, expect, it } from "vitest"
import { CACHE, isKnownTag } from "./cache-manifest"

describe("the cache manifest", () => {
  it("uses no tag that the backend could not send", () => {
    const rules = [
      CACHE.product("abon-lele-100-g"),
      CACHE.shop("al-umanaa"),
      CACHE.shopShelf("al-umanaa"),
      CACHE.categoryShelf("kopi"),
      CACHE.shelf(),
      CACHE.query(),
      CACHE.categories(),
      CACHE.areas(),
      CACHE.terms(),
      CACHE.impact(),
      CACHE.settings(),
    ]
    for (const tag of rules.flatMap((rule) => rule.tags))
      expect([tag, isKnownTag(tag)]).toEqual([tag, true])
  })

  it.each(["", "product:", "product:../x", "_N_T_/id", "shop:A B"])(
    "refuses %j",
    (tag) => {
      expect(isKnownTag(tag)).toBe(false)
    }
  )
})
