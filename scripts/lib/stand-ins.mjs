import { freePort } from "./ports.mjs"

/**
 * Cards of the test shop are taken by a stand-in, which the specs start on this
 * port; the keys are its own (tests/support/fakes/stripe.ts).
 * @returns {Promise<Record<string, string>>}
 */
export async function cardStandIn() {
  const port = await freePort(12_111)
  const url = `http://127.0.0.1:${port}`
  return {
    STRIPE_STAND_IN_PORT: String(port),
    STRIPE_API_URL: url,
    STRIPE_SCRIPT_URL: `${url}/v3/`,
    STRIPE_SECRET_KEY: "sk_test_pasarsantri",
    STRIPE_PUBLISHABLE_KEY: "pk_test_pasarsantri",
    STRIPE_WEBHOOK_SECRET: "whsec_pasarsantri",
  }
}

/**
 * The same for Midtrans (tests/support/fakes/midtrans/keys.ts). `shop` is for the
 * shop alone: backends that specs start have a Midtrans of their own, or none.
 * @returns {Promise<{ port: Record<string, string>, shop: Record<string, string> }>}
 */
export async function midtransStandIn() {
  const port = await freePort(12_311)
  return {
    port: { MIDTRANS_STAND_IN_PORT: String(port) },
    shop: {
      MIDTRANS_HOST: `http://127.0.0.1:${port}`,
      MIDTRANS_SERVER_KEY: "SB-Mid-server-uji",
      MIDTRANS_CLIENT_KEY: "SB-Mid-client-uji",
    },
  }
}
