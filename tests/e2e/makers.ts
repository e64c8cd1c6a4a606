import { randomBytes } from "node:crypto"
import { expect } from "vitest"
import type { Page } from "playwright-core"
import type { Market, Stall } from "../support/market.ts"
import { OpenOffice } from "../support/open-office.ts"
import { offerOwnDelivery } from "../support/own-delivery.ts"
import { readPdf, wordsOf as wordsOfPage } from "../support/read-pdf.ts"
import { DoorPage } from "./pages/door.page.ts"
import { SellerOrdersPage } from "./pages/seller-orders.page.ts"
import type { Language } from "./words.ts"

/** How a pesantren sends its part: by a courier, or without any. */
export type Way =
  | { service: "regular"; courier: "jne" }
  | { service: "cargo"; courier: "jnt_cargo" }
  | { service: "own_delivery" | "pickup"; courier: null }

/** A pesantren of a purchase, and who works there. */
export interface Maker {
  stall: Stall
  login: { email: string; password: string }
  way: Way
}

/** Opens a shop of Kabupaten Sukabumi that can send so, with an owner. */
export async function openMaker(
  market: Market,
  { district, way }: { district: string; way: Way }
): Promise<Maker> {
  const office = new OpenOffice(market.admin)
  const stall = await market.stall(district)
  const owner = await office.owner(stall)
  if (way.courier === null)
    await offerOwnDelivery(owner.api.with({ pesantren: stall.id }))
  return { stall, login: office.login(owner), way }
}

/**
 * Its people take up their part of a purchase, print its label and send it.
 * Answers the tracking number; null where no courier has it.
 */
export async function sendPart(
  page: Page,
  part: { language: Language; maker: Maker; id: string; told: string[] }
): Promise<{ orders: SellerOrdersPage; tracking: string | null }> {
  const { login, way } = part.maker
  await new DoorPage(page, part.language).enterSelling(login)
  const orders = new SellerOrdersPage(page, part.language)
  await orders.openOrder(part.id)
  await orders.state("to_process").waitFor()
  const number = await orders.number()
  await orders.process()
  await orders.state("processing").waitFor()

  const { bytes } = await orders.print("roll")
  const { pages } = await readPdf(bytes)
  expect(pages).toHaveLength(1)
  const label = pages.map(wordsOfPage).join("\n")
  for (const words of [number, ...part.told]) expect(label).toContain(words)

  if (way.courier === null) {
    expect(await orders.numberField().count()).toBe(0)
    await orders.handOut(way.service)
    await orders.state("shipped").waitFor()
    return { orders, tracking: null }
  }
  const tracking = `TP${randomBytes(5).toString("hex").toUpperCase()}`
  if (way.service === "regular") await orders.ship(way.courier, tracking)
  else {
    await orders.openNumbers()
    await orders.paste(way.courier, [`${number} ${tracking}`])
    await page.waitForURL(/terkirim=1/)
    await orders.openOrder(part.id)
  }
  await orders.state("shipped").waitFor()
  return { orders, tracking }
}
