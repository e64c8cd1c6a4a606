import { randomFrom, type Random } from "../../lib/random"
import { DEMO_PESANTREN } from "../pesantren"
import { planDemoProducts } from "../plan"
import { BUYERS, type PastBuyer } from "./buyers"
import { orderMoments } from "./calendar"
import { fillParcel, type Stall } from "./goods"
import type { Ending, PastOrder, PastPart } from "./model"
import { RARE, sellerFor } from "./rhythm"
import { payingTime, tellStory } from "./story"

/** Orders of those who sell steadily; the rare ones come to them. */
const ORDERS = 186
const DAY_MS = 86_400_000
/** The buyer who is told buys this often, so that there is something to see. */
const TOLD_EVERY = 24
/** Stalls are asked so often before a buyer gives up. */
const TRIES = 12
/** Its multiples fill a circle evenly, so that nobody is left out by chance. */
const GOLDEN = 0.618_033_988_7

/** Of forty orders in a row, those that do not simply end well. */
const ODD: Readonly<Record<number, Ending>> = {
  5: "cancelled_by_seller",
  11: "complained",
  16: "cancelled_by_buyer",
  22: "refunded",
  27: "unpaid",
  34: "cancelled_by_seller",
}
const CYCLE = 40

const stalls = (): ReadonlyMap<string, Stall> => {
  const products = planDemoProducts().filter(({ isSold }) => isSold)
  return new Map(
    DEMO_PESANTREN.map((maker) => [
      maker.slug,
      {
        maker,
        products: products.filter(
          ({ pesantrenSlug }) => pesantrenSlug === maker.slug
        ),
      },
    ])
  )
}

interface Planning {
  now: Date
  random: Random
  stalls: ReadonlyMap<string, Stall>
}

/** A few buy again and again, most once or twice. */
const buyerFor = (index: number, random: Random): PastBuyer => {
  const told = index % TOLD_EVERY === TOLD_EVERY - 1
  const place = told
    ? 0
    : 1 + Math.floor(random.next() ** 1.6 * (BUYERS.length - 1))
  // Neighbours in the list live together; buyers who come often do not.
  const buyer = told
    ? BUYERS[0]
    : BUYERS[1 + ((place * 17) % (BUYERS.length - 1))]
  if (!buyer) throw new Error("Nobody buys.")
  return buyer
}

/** Who sold how much of it; each pesantren once. */
function fillOrder(
  { now, random, stalls: all }: Planning,
  { buyer, makers }: { buyer: PastBuyer; makers: Iterable<string> }
): (Pick<PastPart, "lines" | "parcel"> & { maker: string })[] {
  return [...new Set(makers)].flatMap((maker) => {
    const stall = all.get(maker)
    const to = buyer.home.districtCode
    const filled = stall && fillParcel(stall, { to, now, random })
    return filled ? [{ maker, ...filled }] : []
  })
}

function planOrder(
  planning: Planning,
  input: { placedAt: Date; buyer: PastBuyer; ending: Ending; makers: string[] }
): PastOrder | null {
  const { random } = planning
  const { placedAt, buyer, ending, makers } = input
  const filled = fillOrder(planning, { buyer, makers })
  if (filled.length === 0) return null
  const paidAt = ending === "unpaid" ? null : payingTime(placedAt, random)
  const code = random.int(1, 999)
  const parts = filled.map((sent, index) => ({
    ...sent,
    ...tellStory(sent, {
      // Of several parts the first goes its way, the others well.
      ending: index === 0 || ending === "unpaid" ? ending : "completed",
      ...{ placedAt, paidAt, random },
    }),
  }))
  return { buyer, ending, placedAt, paidAt, code, parts }
}

/** Asks stalls until one has something that may go to the buyer. */
function planSteady(
  planning: Planning,
  { placedAt, index }: { placedAt: Date; index: number }
): PastOrder | null {
  const { now, random } = planning
  const daysAgo = Math.floor((now.getTime() - placedAt.getTime()) / DAY_MS)
  const seller = () => sellerFor(daysAgo, random.next())
  const turn = (index * GOLDEN + random.next() / 40) % 1
  const ending = ODD[index % CYCLE] ?? "completed"
  const buyer = buyerFor(index, random)
  for (let tried = 0; tried < TRIES; tried += 1) {
    const first = tried === 0 ? sellerFor(daysAgo, turn) : seller()
    const makers = random.chance(0.16) ? [first, seller()] : [first]
    const order = planOrder(planning, { placedAt, buyer, ending, makers })
    if (order) return order
  }
  return null
}

/** Somebody near bought of a pesantren that hardly sells. */
function planRare(
  planning: Planning,
  [slug, daysAgo]: readonly [slug: string, daysAgo: number]
): PastOrder | null {
  const { now, random } = planning
  const at = new Date(now.getTime() - daysAgo * DAY_MS)
  const placedAt = new Date(at.toISOString().slice(0, 11) + "04:21:07.000Z")
  const near = BUYERS.slice(1).filter(({ home }) =>
    home.districtCode.startsWith("32.02")
  )
  return planOrder(planning, {
    ...{ placedAt, ending: "completed", makers: [slug] },
    buyer: random.pick(near),
  })
}

/**
 * What the demo's pesantren sold in the fourteen months before a moment, oldest
 * first: all of it is over. The same for the same day of Jakarta, but for the
 * day itself. Prices are those of the catalogue and the tariff of today.
 */
export function planPast(now: Date): PastOrder[] {
  const random = randomFrom("past")
  const planning = { now, random, stalls: stalls() }
  const steady = orderMoments(ORDERS, { now, random }).map((placedAt, index) =>
    planSteady(planning, { placedAt, index })
  )
  const rare = RARE.map((sale) => planRare(planning, sale))
  return [...steady, ...rare]
    .filter((order) => order !== null)
    .sort((one, other) => one.placedAt.getTime() - other.placedAt.getTime())
}
