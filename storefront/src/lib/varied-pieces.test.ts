import { expect, it } from "vitest"
import { variedPieces } from "./varied-pieces"

const piece = (id: string, handle: string, slug: string) => ({
  id,
  category: { handle },
  pesantren: { slug },
})
const ids = (pieces: readonly { id: string }[]) => pieces.map(({ id }) => id)

it("takes one of each kind and maker", () => {
  const pieces = [
    piece("1", "kopi", "a"),
    piece("2", "kopi", "b"),
    piece("3", "teh", "a"),
    piece("4", "teh", "b"),
    piece("5", "roti", "c"),
  ]
  expect(ids(variedPieces(pieces, 3))).toEqual(["1", "4", "5"])
})

it("fills up when there are not enough", () => {
  const pieces = [piece("1", "kopi", "a"), piece("2", "kopi", "a")]
  expect(ids(variedPieces(pieces, 4))).toEqual(["1", "2"])
})
