const STRIPE = /https:\/\/(?:js|api|hooks)\.stripe\.com/g

/**
 * A build is the same for every installation, and its policy lets in Stripe's
 * own script. Where another address is set (a stand-in for tests), the card
 * page may load from there, and from Stripe no more.
 * @param {string | undefined} scriptUrl
 * @returns {(response: import("node:http").ServerResponse) => void}
 */
export const cardPolicyFor = (scriptUrl) => {
  const origin = scriptUrl ? new URL(scriptUrl).origin : undefined
  if (!origin || origin === "https://js.stripe.com") return () => undefined
  return (response) => {
    const { setHeader } = response
    response.setHeader = (name, value) =>
      setHeader.call(
        response,
        name,
        name.toLowerCase() === "content-security-policy" &&
          typeof value === "string"
          ? value.replaceAll(STRIPE, origin)
          : value
      )
  }
}
