import { Random } from "./random.ts"

const DAY_MS = 86_400_000
/** Midnight in Jakarta is 17.00 UTC: moments near it tell which clock months follow. */
const MIDNIGHT_WIB_MS = 17 * 3_600_000

export interface Maker {
  id: string
  district: string
  isDemo: boolean
  duplicateOf: string | null
  cohort: number | null
}
export interface Good {
  id: string
  maker: string
  category: string
}
export interface Line {
  id: string
  product: string
  quantity: number
  price: number
  discount: number
}
export interface Part {
  id: string
  number: string
  maker: string
  state: string
  lines: Line[]
  shipping: number
  discount: number
  paidAt: Date
  shippedAt: Date | null
  deliveredAt: Date | null
  endedAt: Date | null
}
export interface Refund {
  id: string
  amount: number
  at: Date
  /** The part that it names. */
  part: string | null
  /** Why it is owed, where an obligation stands behind it. */
  owed: string | null
}
export interface Order {
  id: string
  email: string
  district: string
  parts: Part[]
  refunds: Refund[]
}
export interface Market {
  makers: Maker[]
  goods: Good[]
  orders: Order[]
}

const ENDS = [
  ...Array<string>(10).fill("completed"),
  ...Array<string>(2).fill("delivered"),
  ...["shipped", "processing", "to_process", "returning", "return_requested"],
  ...["cancelled", "cancelled", "returned", "returned"],
]
const RECEIVED = ["completed", "delivered", "return_requested"]

/** A market of its own: what was bought, received, cancelled, returned and paid back. */
export class MarketMaker {
  readonly #random: Random

  constructor(
    private readonly mark: string,
    seed: number
  ) {
    this.#random = new Random(seed)
  }

  make(size: {
    districts: readonly string[]
    categories: readonly string[]
    makers: number
    orders: number
    /** The first month is thirteen before this day. */
    until: Date
  }): Market {
    const random = this.#random
    const makers = Array.from({ length: size.makers }, (_, n) => ({
      id: `psn_${this.mark}_${n}`,
      district: random.pick(size.districts),
      isDemo: n === 0,
      duplicateOf: n === 1 ? `psn_${this.mark}_2` : null,
      cohort: random.is(0.7) ? random.int(2019, 2023) : null,
    }))
    const goods = makers.flatMap(({ id }, n) =>
      Array.from({ length: 4 }, (_, k) => ({
        id: `prod_${this.mark}_${n}_${k}`,
        maker: id,
        category: random.pick(size.categories),
      }))
    )
    const buyers = Math.max(2, Math.floor(size.orders / 3))
    const orders = Array.from({ length: size.orders }, (_, n) =>
      this.#order(n, { ...size, goods, makers, buyers })
    )
    return { makers, goods, orders }
  }

  #order(
    n: number,
    world: {
      goods: Good[]
      makers: Maker[]
      buyers: number
      districts: readonly string[]
      until: Date
    }
  ): Order {
    const random = this.#random
    const id = `order_${this.mark}_${n}`
    const days = random.int(0, 395)
    const midnight = world.until.getTime() - days * DAY_MS
    const start = random.is(0.2)
      ? Math.floor(midnight / DAY_MS) * DAY_MS +
        MIDNIGHT_WIB_MS +
        random.int(-2, 2) * 1000
      : midnight + random.int(0, DAY_MS - 1)
    const chosen = new Set<string>()
    const count = random.pick([1, 1, 1, 2, 2, 3, 4])
    while (chosen.size < count) chosen.add(random.pick(world.makers).id)
    const parts = [...chosen].map((maker, k) =>
      this.#part(`${n}_${k}`, maker, start, world.goods)
    )
    return {
      ...{ id, parts, district: random.pick(world.districts) },
      email: `Pembeli${random.int(1, world.buyers)}@contoh.test`,
      refunds: this.#refunds(n, parts, start),
    }
  }

  #part(key: string, maker: string, start: number, goods: Good[]): Part {
    const random = this.#random
    const own = goods.filter((good) => good.maker === maker)
    const lines = Array.from({ length: random.int(1, 3) }, (_, n) => {
      const price = random.int(1, 400) * 500 + random.pick([0, 0, 0, 1, 333])
      const quantity = random.int(1, 4)
      return {
        id: `sol_${this.mark}_${key}_${n}`,
        product: random.pick(own).id,
        ...{ price, quantity },
        discount: random.is(0.2) ? random.int(0, price * quantity) : 0,
      }
    })
    const state = random.pick(ENDS)
    const shippedAt = ["processing", "to_process", "cancelled"].includes(state)
      ? null
      : new Date(start + random.int(1, 90) * 3_600_000)
    const isReceived =
      RECEIVED.includes(state) ||
      (["returned", "returning"].includes(state) && random.is(0.6))
    const deliveredAt =
      shippedAt && isReceived
        ? new Date(shippedAt.getTime() + random.int(1, 200) * 3_600_000)
        : null
    const ends = ["completed", "cancelled", "returned"].includes(state)
    const after = (deliveredAt ?? shippedAt ?? new Date(start)).getTime()
    const shipping = random.int(5, 40) * 1000
    return {
      id: `so_${this.mark}_${key}`,
      number: `${this.mark}-${key}`,
      ...{ maker, state, lines, shipping, shippedAt, deliveredAt },
      discount: random.is(0.1) ? random.int(0, shipping) : 0,
      paidAt: new Date(start),
      endedAt: ends ? new Date(after + random.int(1, 1500) * 3_600_000) : null,
    }
  }

  #refunds(n: number, parts: Part[], start: number): Refund[] {
    const random = this.#random
    const id = (k: number | string) => `ref_${this.mark}_${n}_${k}`
    const ofEnds = parts.flatMap((part, k): Refund[] =>
      part.endedAt && part.state !== "completed"
        ? [
            {
              ...{ id: id(`e${k}`), part: part.id, owed: null },
              amount: totalOf(part),
              at: new Date(part.endedAt.getTime() - 500),
            },
          ]
        : []
    )
    if (!random.is(0.25)) return ofEnds
    const free = Array.from({ length: random.int(1, 3) }, (_, k): Refund => {
      const part = random.is(0.2) ? random.pick(parts).id : null
      return {
        ...{ id: id(k), part },
        owed: part ? "complaint" : random.pick([null, null, "surplus"]),
        amount: random.int(1, 300_000),
        at: new Date(start + random.int(2, 1500) * 3_600_000 + k),
      }
    })
    return [...ofEnds, ...free]
  }
}

/** When its buyer ordered a part: a while before it was paid. */
export const placedAtOf = ({ paidAt }: Part) =>
  new Date(paidAt.getTime() - 20 * 60_000)

/** Rupiah for a line's goods, before and after its discount. */
export const amountOf = ({ price, quantity }: Line) => price * quantity
export const netOf = (line: Line) => amountOf(line) - line.discount

const goodsOf = (part: Part) =>
  part.lines.reduce((all, line) => all + amountOf(line), 0)

/** What a part's buyer paid; the discount of its lines and of its delivery. */
export const moneyOf = (part: Part) => {
  const goods = goodsOf(part)
  const discount = part.lines.reduce(
    (all, line) => all + line.discount,
    part.discount
  )
  return {
    ...{ goods, discount, shipping: part.shipping },
    total: goods + part.shipping - discount,
  }
}
export const totalOf = (part: Part) => moneyOf(part).total
