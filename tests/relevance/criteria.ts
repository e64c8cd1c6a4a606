/** What is known of a product by construction; a field holds its values. */
export type Facts = {
  family: string
  variant: string
  size: string
  /** Handles of its category and the one above. */
  category: string[]
  /** Slug of its pesantren. */
  maker: string
  district: string
  regency: string
  /** Lowest price, whole rupiah. */
  price: number
}

/** One condition of a criterion, as `family=keripik-*,opak`. */
export type Condition = {
  field: keyof Facts
  sign: "=" | "<=" | ">="
  values: string[]
}

const FIELDS = [
  "family",
  "variant",
  "size",
  "category",
  "maker",
  "district",
  "regency",
  "price",
] as const satisfies readonly (keyof Facts)[]

/**
 * Reads a criterion: ways to fit it are parted by ` | `, the conditions of a
 * way (all must hold) by a space, the values of a condition (one must hold) by
 * a comma; `*` at a value's end stands for any rest. Throws on what it does not
 * know, so that a slip of the pen is never a rule that fits nothing.
 */
export function parseCriterion(text: string): Condition[][] {
  return text
    .split(" | ")
    .map((way) => way.split(" ").map((part) => parseCondition(part)))
}

/** Whether a product fits a criterion. */
export function fits(criterion: Condition[][], facts: Facts): boolean {
  return criterion.some((way) =>
    way.every((condition) => holds(condition, facts))
  )
}

/** Whether a value of a criterion is or begins a value of a product. */
export function matchesValue(wanted: string, value: string): boolean {
  return wanted.endsWith("*")
    ? value.startsWith(wanted.slice(0, -1))
    : value === wanted
}

function parseCondition(text: string): Condition {
  const [, name, sign, list] = /^([a-z]+)(<=|>=|=)(\S+)$/.exec(text) ?? []
  const field = FIELDS.find((known) => known === name)
  if (!field || !list || (sign !== "=" && sign !== "<=" && sign !== ">=")) {
    throw new Error(`"${text}" is no condition`)
  }
  if ((field === "price") !== (sign !== "=")) {
    throw new Error(`"${text}": prices are compared by <= and >=, only they`)
  }
  return { field, sign, values: list.split(",") }
}

function holds({ field, sign, values }: Condition, facts: Facts): boolean {
  const held = [facts[field]].flat()
  return values.some((wanted) => {
    if (sign === "<=") return facts.price <= Number(wanted)
    if (sign === ">=") return facts.price >= Number(wanted)
    return held.some((value) => matchesValue(wanted, String(value)))
  })
}
