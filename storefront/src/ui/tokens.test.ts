import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"

const src = path.join(import.meta.dirname, "..")
const read = (file: string) => readFileSync(path.join(src, file), "utf8")

/** Tailwind leaves a class out whose width it does not know, without a word. */
it("knows every width of a list that a class asks for", () => {
  const tokens = read("ui/tokens.css")
  const asked = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) =>
      [...read(file).matchAll(/@(?:max-|min-)?(\w+):/g)].map(
        ([, width = ""]) => width
      )
    )
  expect(asked).not.toEqual([])
  expect(
    asked.filter((width) => !tokens.includes(`--container-${width}:`))
  ).toEqual([])
})
