import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { chromium, type Browser, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { browserOptions } from "../browser.ts"
import { StripeFake } from "./stripe.ts"
import { ASKING_CARD, DECLINED_CARD, GOOD_CARD } from "./stripe/cards.ts"

const fake = new StripeFake()
let shop: Server
let browser: Browser

/** A shop in small: the element, a button, and a page to come back to. */
const shopPage = (clientSecret: string) => `<!doctype html>
<div id="card"></div><button id="pay">Pay</button><output id="fault"></output>
<script src="${fake.url}/v3/"></script>
<script>
  const stripe = Stripe("${fake.options.publishableKey}")
  const elements = stripe.elements({ clientSecret: "${clientSecret}" })
  elements.create("payment").mount("#card")
  document.getElementById("pay").onclick = async () => {
    const { error } = await stripe.confirmPayment({
      elements, confirmParams: { return_url: location.origin + "/back?mine=1" },
    })
    document.getElementById("fault").textContent = error.type
  }
</script>`

beforeAll(async () => {
  await fake.start()
  shop = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", fake.url)
    response.setHeader("content-type", "text/html")
    response.setHeader(
      "content-security-policy",
      `default-src 'self'; script-src 'self' 'unsafe-inline' ${fake.url}; connect-src 'self' ${fake.url}; frame-src ${fake.url}; form-action 'self'; style-src 'self' 'unsafe-inline'`
    )
    response.end(
      pathname === "/back"
        ? "<h1>Back</h1>"
        : shopPage(searchParams.get("secret") ?? "")
    )
  })
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve))
  browser = await chromium.launch(await browserOptions())
}, 60_000)

afterAll(async () => {
  await browser.close()
  shop.close()
  await fake.stop()
})

/** A page with the element of an intent of its own. */
async function open() {
  const intent = fake.api.book.create({
    amount: 5_000_000,
    currency: "idr",
    captureMethod: "manual",
    metadata: {},
  })
  const page = await browser.newPage()
  const { port } = shop.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/?secret=${intent.client_secret}`)
  return { intent, page }
}

async function pay(page: Page, number: string) {
  const card = page.frameLocator("iframe")
  await card.getByLabel("Card number").fill(number)
  await card.getByLabel("Expiry").fill("12/34")
  await card.getByLabel("CVC").fill("123")
  await page.getByRole("button", { name: "Pay" }).click()
}

describe("the stand-in for Stripe's script, in a browser", () => {
  it("holds a card's money and leads back with a query", async () => {
    const { intent, page } = await open()
    await pay(page, GOOD_CARD)
    await page.waitForURL(/\/back\?mine=1&payment_intent=pi_/)
    expect(intent.status).toBe("requires_capture")
    await page.close()
  })

  it.each([
    ["Complete", "requires_capture", "succeeded"],
    ["Fail", "requires_payment_method", "failed"],
  ])("lets the buyer answer the bank: %s", async (answer, status, said) => {
    const { intent, page } = await open()
    await pay(page, ASKING_CARD)
    await page.getByRole("heading", { name: "3-D Secure" }).waitFor()
    await page.getByRole("button", { name: answer }).click()
    await page.waitForURL(new RegExp(`/back\\?.*redirect_status=${said}`))
    expect(intent.status).toBe(status)
    await page.close()
  })

  it("stays and says so when a card is declined or not filled in", async () => {
    const { intent, page } = await open()
    await page.frameLocator("iframe").getByLabel("CVC").waitFor()
    await page.getByRole("button", { name: "Pay" }).click()
    await page.getByText("validation_error").waitFor()
    await pay(page, DECLINED_CARD)
    await page.getByText("card_error").waitFor()
    expect(intent.last_payment_error).not.toBeNull()
    await page.close()
  })
})
