import type { Intent } from "./intent-book.ts"

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>body{font:16px sans-serif;margin:1rem}label{display:block;margin:.5rem 0}input,button{font:inherit;padding:.5rem;width:100%;box-sizing:border-box}[role=alert]{color:#8e1b4f}</style></head><body>${body}</body></html>`

/** The bank's question (3-D Secure), with both answers as buttons. */
export const askPage = ({ id, amount }: Intent) =>
  page(
    "3-D Secure",
    `<main><h1>3-D Secure</h1><p>Test bank: ${amount / 100} IDR</p>` +
      `<form method="post" action="/3ds/${id}">` +
      `<button name="answer" value="complete">Complete</button> ` +
      `<button name="answer" value="fail">Fail</button></form></main>`
  )

/** Where the browser goes on, with the query that nobody may believe. */
export function backUrl(intent: Intent, returnUrl: string): string {
  const url = new URL(returnUrl)
  const isHeld = ["requires_capture", "succeeded"].includes(intent.status)
  url.searchParams.set("payment_intent", intent.id)
  url.searchParams.set("payment_intent_client_secret", intent.client_secret)
  url.searchParams.set("redirect_status", isHeld ? "succeeded" : "failed")
  return url.href
}

/** What is inside the element's frame: the card never reaches the shop's page. */
export const elementPage = () =>
  page(
    "Card",
    `<form id="card"><label>Card number<input name="number" inputmode="numeric" autocomplete="cc-number"></label>` +
      `<label>Expiry<input name="expiry" autocomplete="cc-exp"></label>` +
      `<label>CVC<input name="cvc" inputmode="numeric"></label></form><p role="alert" id="fault"></p>` +
      `<script>
const field = (name) => document.querySelector("[name=" + name + "]").value.trim()
async function confirm({ key, clientSecret, returnUrl }) {
  if (!field("number") || !field("expiry") || !field("cvc"))
    return { error: { type: "validation_error", message: "Your card details are incomplete." } }
  const id = clientSecret.split("_secret")[0]
  const answer = await fetch("/v1/payment_intents/" + id + "/confirm", {
    method: "POST",
    headers: { authorization: "Bearer " + key },
    body: new URLSearchParams({
      client_secret: clientSecret,
      return_url: returnUrl,
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": field("number"),
    }),
  })
  const body = await answer.json()
  return answer.ok ? { intent: body } : { error: body.error }
}
addEventListener("message", async ({ data, source, origin }) => {
  if (data?.kind !== "confirm") return
  const result = await confirm(data).catch(() => ({ error: { type: "api_connection_error", message: "No connection." } }))
  document.getElementById("fault").textContent = result.error ? result.error.message : ""
  source.postMessage({ kind: "confirmed", turn: data.turn, ...result }, origin)
})
parent.postMessage({ kind: "ready" }, "*")
</script>`
  )

/**
 * A stand-in for the script of js.stripe.com: `Stripe(key)`, `elements`,
 * the Payment Element in a frame, `confirmPayment` with `return_url`. It does
 * as much as a checkout needs, and leaves the page as Stripe's does.
 */
export const elementScript = () => `(() => {
const home = new URL(document.currentScript.src).origin
window.Stripe = (key) => {
  let frame = null
  let turn = 0
  return {
    elements: ({ clientSecret }) => ({
      clientSecret,
      submit: async () => ({}),
      create: () => {
        const heard = {}
        const say = (name) => (heard[name] ?? []).forEach((listener) => listener({}))
        return {
          on(name, listener) { (heard[name] ??= []).push(listener); return this },
          mount(target) {
            const place = typeof target === "string" ? document.querySelector(target) : target
            frame = Object.assign(document.createElement("iframe"), { src: home + "/v3/element", title: "Secure payment input frame" })
            frame.style.cssText = "border:0;width:100%;height:17rem"
            addEventListener("message", ({ source, data }) => {
              if (frame && source === frame.contentWindow && data?.kind === "ready") say("ready")
            })
            place.replaceChildren(frame)
          },
          unmount() { frame?.remove(); frame = null },
          destroy() { this.unmount() },
        }
      },
    }),
    confirmPayment: ({ elements, confirmParams }) =>
      new Promise((resolve) => {
        const mine = ++turn
        addEventListener("message", function listen({ source, data }) {
          if (source !== frame?.contentWindow || data?.kind !== "confirmed" || data.turn !== mine) return
          removeEventListener("message", listen)
          if (data.error) return resolve({ error: data.error })
          const action = data.intent.next_action?.redirect_to_url
          const back = new URL(confirmParams.return_url)
          back.searchParams.set("payment_intent", data.intent.id)
          back.searchParams.set("payment_intent_client_secret", elements.clientSecret)
          back.searchParams.set("redirect_status", "succeeded")
          location.assign(action ? action.url : back.href)
        })
        frame.contentWindow.postMessage({ kind: "confirm", turn: mine, key, clientSecret: elements.clientSecret, returnUrl: confirmParams.return_url }, home)
      }),
  }
}
})()`
