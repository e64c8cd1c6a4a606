import { Market } from "./market.ts"
import { offerMidtrans } from "./midtrans-offer.ts"
import { openShop } from "./runtime.ts"

/**
 * A shop with Midtrans's keys offers it from its first start on. In a run it is
 * offered only while a spec has it on: the stand-in answers only then.
 */
export default async function setup(): Promise<void> {
  if (!process.env["MIDTRANS_STAND_IN_PORT"]) return
  const market = await Market.of(openShop())
  await offerMidtrans(market.admin, false)
}
