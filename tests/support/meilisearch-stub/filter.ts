import {
  all,
  any,
  between,
  equals,
  exists,
  isEmpty,
  isNull,
  not,
  type Test,
} from "./filter-tests.ts"
import { filterTokens, type Token } from "./filter-tokens.ts"
import { Refusal } from "./refusal.ts"

export type Filter = string | (string | string[])[] | null | undefined

/**
 * Reads a filter: a text, or a list that must hold whole and whose inner lists
 * must hold in one part. Throws `code` on what the language does not know and
 * on attributes that are not declared filterable.
 */
export function compileFilter(
  filter: Filter,
  filterable: string[],
  code: string
): Test {
  if (filter === null || filter === undefined) return () => true
  if (typeof filter === "string") {
    return filter.trim() === ""
      ? () => true
      : new FilterParser(filter, filterable, code).parse()
  }
  const read = (text: string) => compileFilter(text, filterable, code)
  return all(
    filter.map((part) =>
      typeof part === "string" ? read(part) : any(part.map(read))
    )
  )
}

const COMPARISONS: Record<string, (a: number, b: number) => boolean> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
}

class FilterParser {
  readonly #tokens: Token[]
  #at = 0

  constructor(
    private readonly text: string,
    private readonly filterable: string[],
    private readonly code: string
  ) {
    this.#tokens = filterTokens(text) ?? this.#fail("an unknown sign")
  }

  parse(): Test {
    const test = this.#either()
    if (this.#at < this.#tokens.length) this.#fail("something after its end")
    return test
  }

  #either(): Test {
    const tests = [this.#both()]
    while (this.#takes("OR")) tests.push(this.#both())
    return any(tests)
  }

  #both(): Test {
    const tests = [this.#negated()]
    while (this.#takes("AND")) tests.push(this.#negated())
    return all(tests)
  }

  #negated(): Test {
    if (this.#takes("NOT")) return not(this.#negated())
    if (!this.#takes("(")) return this.#condition()
    const test = this.#either()
    if (!this.#takes(")")) this.#fail("a missing closing parenthesis")
    return test
  }

  #condition(): Test {
    const field = this.#value()
    if (!this.filterable.includes(field) && !this.filterable.includes("*")) {
      const message = `Attribute \`${field}\` is not filterable. Available filterable attributes are: \`${this.filterable.join(", ")}\`.`
      throw new Refusal(400, this.code, message)
    }
    if (this.#takes("=")) return equals(field, [this.#value()])
    if (this.#takes("!=")) return not(equals(field, [this.#value()]))
    for (const [sign, holds] of Object.entries(COMPARISONS)) {
      if (this.#takes(sign)) {
        const bound = this.#number()
        return between(field, (value) => holds(value, bound))
      }
    }
    if (this.#takes("IS")) {
      const isNot = this.#takes("NOT")
      const test = this.#takes("NULL")
        ? isNull(field)
        : this.#takes("EMPTY")
          ? isEmpty(field)
          : this.#fail("IS without NULL or EMPTY")
      return isNot ? not(test) : test
    }
    const isNot = this.#takes("NOT")
    const negated = (test: Test) => (isNot ? not(test) : test)
    if (this.#takes("EXISTS")) return negated(exists(field))
    if (this.#takes("IN")) return negated(equals(field, this.#list()))
    const from = this.#number()
    if (isNot || !this.#takes("TO")) this.#fail(`no test of \`${field}\``)
    const to = this.#number()
    return between(field, (value) => value >= from && value <= to)
  }

  #list(): string[] {
    if (!this.#takes("[")) this.#fail("IN without a list")
    const values: string[] = []
    while (!this.#takes("]")) {
      values.push(this.#value())
      if (!this.#takes(",") && this.#tokens[this.#at]?.text !== "]") {
        this.#fail("a list without its end")
      }
    }
    return values
  }

  #number(): number {
    const number = Number(this.#value())
    return Number.isFinite(number)
      ? number
      : this.#fail("a bound without number")
  }

  #value(): string {
    const token = this.#tokens[this.#at++]
    return token?.kind === "value"
      ? token.text
      : this.#fail(`\`${token?.text ?? "its end"}\` in place of a value`)
  }

  #takes(text: string): boolean {
    const token = this.#tokens[this.#at]
    if (token?.text !== text || token.kind === "value") return false
    this.#at += 1
    return true
  }

  #fail(what: string): never {
    const message = `Was expecting an operation, found ${what}: \`${this.text}\``
    throw new Refusal(400, this.code, message)
  }
}
