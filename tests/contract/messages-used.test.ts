import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { MESSAGES } from "../../storefront/src/i18n/messages.ts"
import { ROOT } from "../support/backend.ts"

/** Words that no page names itself, and who does. */
const NAMED_ELSEWHERE: readonly [prefix: string, why: string][] = [
  ["fault.", "read straight from its file: translating may be what failed"],
  ["officeLog.actions.", "named by the codes of the log"],
  ["officeLog.entities.", "named by the codes of the log"],
  ["officeLog.fields.", "named by the fields of the log"],
  ["officeLog.values.", "named by the values of the log"],
  ["sellerApplication.field.", "named by the paths of what was changed"],
]

const keysOf = (value: unknown, at = ""): string[] =>
  typeof value === "string"
    ? [at]
    : Object.entries(value as object).flatMap(([key, inner]) =>
        keysOf(inner, at ? `${at}.${key}` : key)
      )

const HOLE = /\$\{[^}`]*\}/
const all = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, found]) => found ?? "")),
]

/**
 * What a source says of keys: the namespaces that it opens, whole keys in
 * quotes, and keys with holes (`kind.${one}.name`). A hole holds words that
 * stand somewhere in the source, so a list of states counts as naming each.
 */
class Source {
  readonly #namespaces: ReadonlySet<string>
  readonly #words: ReadonlySet<string>
  readonly #keys: ReadonlySet<string>
  readonly #patterns: readonly RegExp[]

  constructor(text: string) {
    this.#namespaces = new Set(
      all(text, /(?:Translations\(|namespace:)\s*["']([\w.]+)["']/g)
    )
    this.#words = new Set(text.match(/\w+/g))
    this.#keys = new Set(all(text, /["'`]([\w.]+)["'`]/g))
    this.#patterns = all(text, /`((?:[\w.]|\$\{[^}`]*\})+)`/g)
      .map((template) => template.split(HOLE))
      // Nothing but holes would fit every key.
      .filter((parts) => parts.length > 1 && /\w/.test(parts.join("")))
      .map((parts) => parts.map((part) => part.replaceAll(".", "\\.")))
      .map((parts) => new RegExp(`^${parts.join("(\\w[\\w.]*)")}$`))
  }

  /** Whether some namespace is open in which the rest of the key is named. */
  names(key: string): boolean {
    const parts = key.split(".")
    return parts.some(
      (_, index) =>
        this.#namespaces.has(parts.slice(0, index).join(".")) &&
        this.#namesTail(parts.slice(index).join("."))
    )
  }

  #namesTail(tail: string): boolean {
    if (this.#keys.has(tail)) return true
    return this.#patterns.some((pattern) => {
      const [, ...held] = pattern.exec(tail) ?? []
      return (
        held.length > 0 &&
        held.every((text) =>
          text.split(".").every((word) => this.#words.has(word))
        )
      )
    })
  }
}

describe("messages of the shop", () => {
  const folder = path.join(ROOT, "storefront/src")
  const text = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .filter((name) => path.basename(name) !== "messages.ts")
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .join("\n")
  const source = new Source(text)

  it("are each shown somewhere", () => {
    const unused = keysOf(MESSAGES.id).filter(
      (key) =>
        !NAMED_ELSEWHERE.some(([prefix]) => key.startsWith(prefix)) &&
        !source.names(key)
    )
    expect(unused).toEqual([])
  })

  it("are told from words that nothing shows", () => {
    const page = new Source(`
      const t = await getTranslations("cart")
      return [t("empty.title"), t(\`state.\${state}\`), ["open"]]`)
    expect(
      ["cart.empty.title", "cart.state.open"].filter((key) => !page.names(key))
    ).toEqual([])
    expect(
      ["cart.empty.text", "cart.state.closed", "order.empty.title"].filter(
        (key) => page.names(key)
      )
    ).toEqual([])
  })
})
