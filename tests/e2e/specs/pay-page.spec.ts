import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import { openShop } from "../../support/runtime.ts"
import { storedPurchases } from "../../support/stored-purchase.ts"
import { atOrder } from "../buying.ts"
import { photo } from "../files.ts"
import { filled } from "../words.ts"
import type { Language } from "../words.ts"

const LANGUAGES = ["id", "en"] as const
const MINUTE_MS = 60_000

const shop = openShop()
const purchases = storedPurchases(shop)
const rupiah = (amount: number) => `Rp${amount.toLocaleString("id-ID")}`
const Session = z.object({
  instructions: z.object({
    accounts: z
      .array(z.object({ bank: z.string(), number: z.string() }))
      .min(1),
  }),
})

describe("the page of a bank transfer", { timeout: 180_000 }, () => {
  const { visit } = useBrowser()

  /** An order that waits for its transfer, and what is asked for it. */
  async function ordered(page: Page, language: Language) {
    const market = await Market.of(shop)
    const goods = [await market.goods(await market.stall(), { price: 25_000 })]
    const order = await atOrder(page, { language, goods })
    const number = await order.number()
    const { due = 0 } = (await purchases.transfer(number)) ?? {}
    return { order, number, due }
  }

  it.each(LANGUAGES)(
    "puts the very sum and the account on the clipboard (%s)",
    async (language) => {
      const page = await visit({ viewport: PHONE })
      await page
        .context()
        .grantPermissions(["clipboard-read", "clipboard-write"])
      const { order, number, due } = await ordered(page, language)
      const held = () => page.evaluate(() => navigator.clipboard.readText())
      const { copied } = order.words.order

      await order.copyAmount().click()
      await order.copyAmount().getByText(copied).waitFor()
      expect(await held()).toBe(String(due))
      expect(await order.payment().textContent()).toContain(rupiah(due))

      const { accounts } = Session.parse(
        await purchases.session(number)
      ).instructions
      expect(await order.copyNumber().count()).toBe(accounts.length)
      for (const [at, one] of accounts.entries()) {
        await order.account(one.bank).first().waitFor()
        await order.copyNumber().nth(at).click()
        await order.copyNumber().nth(at).getByText(copied).waitFor()
        expect(await held()).toBe(one.number)
      }
    }
  )

  it("shows the text itself, selected, where no clipboard is lent", async () => {
    const page = await visit({ viewport: PHONE })
    await page.addInitScript(() => {
      Reflect.set(navigator.clipboard, "writeText", () =>
        Promise.reject(new DOMException("No", "NotAllowedError"))
      )
    })
    const { order, due } = await ordered(page, "id")
    await order.copyAmount().click()
    const { copyAmount } = order.words.order.pay
    const field = order.payment().getByRole("textbox", { name: copyAmount })
    expect(await field.inputValue()).toBe(String(due))
    expect(
      await page.evaluate(() => window.getSelection()?.toString() ?? "")
    ).toBe(String(due))
  })

  it.each(LANGUAGES)("counts down to the real end (%s)", async (language) => {
    const page = await visit({ viewport: PHONE })
    const { order, number } = await ordered(page, language)
    const { expires_at: end = new Date(0) } =
      (await purchases.standing(number)) ?? {}
    await page.clock.install()
    await page.reload()
    await order.title().waitFor()
    expect(await order.payBefore()).toBe(end.toISOString())

    /** In whole minutes, and not older than its tick of 15 seconds. */
    const expectLeft = async () => {
      const now = await page.evaluate(() => Date.now())
      const left = (end.getTime() - now) / MINUTE_MS
      await expect
        .poll(async () => left - ((await order.minutesLeft()) ?? NaN), {
          timeout: 10_000,
        })
        .toSatisfy((ahead: number) => ahead >= -0.25 && ahead < 1)
    }
    await expectLeft()
    await page.clock.fastForward("01:02:00")
    await expectLeft()
    const now = await page.evaluate(() => Date.now())
    await page.clock.fastForward(end.getTime() - now - 5 * MINUTE_MS)
    await expectLeft()
    await page.clock.fastForward(6 * MINUTE_MS)
    await expect.poll(() => order.minutesLeft()).toBeUndefined()
  })

  it.each(LANGUAGES)(
    "takes a proof, says so, and asks for the money all the same (%s)",
    async (language) => {
      const page = await visit({ viewport: PHONE })
      const { order, number, due } = await ordered(page, language)
      const before = await purchases.standing(number)
      const { transfer, form } = order.words
      await order.sendProof(photo("bukti.png", 360 + number, 700))
      await page.getByText(form.done.proof_sent).first().waitFor()
      await page.getByText(transfer.claimed).waitFor()
      await purchases.reachTransfer(number, "claimed")

      await page.reload()
      await order.state("awaiting_payment").waitFor()
      const asked = (await order.payment().textContent()) ?? ""
      expect(asked).toContain(transfer.claimed)
      expect(asked).toContain(rupiah(due))
      const { hint } = transfer.proof
      expect(asked).toContain(filled(hint, { sent: 1, limit: 5 }))
      // It buys time, and no rupiah.
      const after = await purchases.standing(number)
      expect(after?.received).toBe(0)
      expect(Number(after?.expires_at) - Number(before?.expires_at)).toBe(
        24 * 60 * MINUTE_MS
      )
      expect(await purchases.capture(number)).toBeUndefined()
      await purchases.reach(number, ["waiting_payment"])
    }
  )
})
