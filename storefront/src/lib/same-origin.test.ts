import { expect, it } from "vitest"
import { isSameOrigin } from "./same-origin"

it.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "cross-site" }, false],
  [{ "sec-fetch-site": "none" }, false],
  [{ origin: "https://toko.test", host: "toko.test" }, true],
  [{ origin: "https://lain.test", host: "toko.test" }, false],
  [
    {
      origin: "https://toko.test",
      host: "10.0.0.1:8000",
      "x-forwarded-host": "toko.test",
    },
    true,
  ],
  [{ origin: "null", host: "toko.test" }, false],
  [{ host: "toko.test" }, false],
])("%j is same origin: %s", (headers, same) => {
  expect(isSameOrigin(new Headers(headers as Record<string, string>))).toBe(
    same
  )
})
