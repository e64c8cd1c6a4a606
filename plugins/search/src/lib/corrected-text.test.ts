import { expect, it } from "vitest"
import { correctedText } from "./corrected-text"

it.each([
  [
    "Kripik pisng PEDES",
    [{ from: "pisng", to: "pisang" }],
    "Kripik pisang PEDES",
  ],
  ["kerip ik pisang", [{ from: "kerip ik", to: "keripik" }], "keripik pisang"],
  [
    "keripikpisang",
    [{ from: "keripikpisang", to: "keripik pisang" }],
    "keripik pisang",
  ],
  ["  madu  ", [], "madu"],
  [
    "keripik-pisng, madu,kurm",
    [
      { from: "pisng", to: "pisang" },
      { from: "kurm", to: "kurma" },
    ],
    "keripik-pisang, madu,kurma",
  ],
  [
    "dan pisng dan pisng",
    [{ from: "pisng", to: "pisang" }],
    "dan pisang dan pisang",
  ],
])("writes %j as it was searched for", (typed, pairs, meant) => {
  expect(correctedText(typed, pairs)).toBe(meant)
})
