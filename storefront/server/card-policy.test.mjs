import { createServer } from "node:http"
import { expect, it } from "vitest"
import { cardPolicyFor } from "./card-policy.mjs"

const POLICY =
  "script-src 'self' https://js.stripe.com; frame-src https://js.stripe.com https://hooks.stripe.com"

/** What a browser gets of a policy that the shop sets. */
const sent = async (scriptUrl) => {
  const server = createServer((_request, response) => {
    cardPolicyFor(scriptUrl)(response)
    response.setHeader("Content-Security-Policy", POLICY)
    response.setHeader("x-other", "https://js.stripe.com")
    response.end()
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address()
  const { headers } = await fetch(`http://127.0.0.1:${port}/`)
  server.close()
  return [headers.get("content-security-policy"), headers.get("x-other")]
}

it.each([undefined, "https://js.stripe.com/v3/"])(
  "leaves the policy alone with %s",
  async (url) => {
    expect(await sent(url)).toEqual([POLICY, "https://js.stripe.com"])
  }
)

it("lets a stand-in in, and Stripe no more", async () => {
  const [policy, other] = await sent("http://127.0.0.1:12111/v3/")
  expect(policy).toBe(
    "script-src 'self' http://127.0.0.1:12111; frame-src http://127.0.0.1:12111 http://127.0.0.1:12111"
  )
  expect(other).toBe("https://js.stripe.com")
})
