/** @typedef {import("./finished-page.mjs").FinishedPages} FinishedPages */
/** @typedef {import("./finished-page.mjs").HousePages} HousePages */

/**
 * Whether an address can be decoded; Next takes one that cannot for a fault of
 * the server.
 * @param {string} url
 */
export const isReadable = (url) => {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "")
    return true
  } catch {
    return false
  }
}

/** Headers that describe the body which is not sent. */
const OF_THE_BODY = [
  "content-encoding",
  "content-length",
  "etag",
  "transfer-encoding",
]

/**
 * Which finished page stands in for an answer of this status; none for most.
 * @param {number} status
 * @param {HousePages} pages
 */
const pageFor = (status, pages) => {
  if (status >= 500) return pages.fault
  return status === 404 ? pages.missing : undefined
}

/** The language and the house of an address. */
const PLACE = /^(\/en)?(?:\/(dampak|penjual|dinas))?(?=[/?]|$)/

/**
 * What is said instead of a plain fault where only the figures are away: try
 * again later. Next answers 500 to whatever was thrown.
 */
const AWAY = 503

const HOUSES = /** @type {const} */ (["dampak", "penjual", "dinas"])

/**
 * In which language and house somebody asks.
 * @param {string} url
 * @returns {{ locale: "id" | "en", house: keyof FinishedPages }}
 */
const placeOf = (url) => {
  const [, english, name] = PLACE.exec(url) ?? []
  const house = HOUSES.find((one) => one === name) ?? "shop"
  return { locale: english ? "en" : "id", house }
}

/**
 * Puts a finished page in the place of a document that failed or is not there:
 * Next's own are empty until its scripts have run. What the router of the
 * browser asks for, and what is no document, passes unchanged.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {FinishedPages} pages
 */
export const finishDocuments = (request, response, pages) => {
  const { headers, url = "/" } = request
  const isDocument =
    headers.accept?.includes("text/html") && headers.rsc === undefined
  if (!isDocument) return
  const { writeHead, write, end } = response
  const { locale, house } = placeOf(url)
  /** @type {ReturnType<typeof pageFor> | null} */
  let chosen = null
  const page = () =>
    chosen === null
      ? (chosen = pageFor(response.statusCode, pages[house]))
      : chosen

  response.writeHead = (status, ...rest) => {
    response.statusCode = status
    return page() ? response : writeHead.call(response, status, ...rest)
  }
  response.write = (...given) => {
    if (!page()) return write.apply(response, given)
    const done = given.at(-1)
    if (typeof done === "function") process.nextTick(done)
    return true
  }
  response.end = (...given) => {
    Object.assign(response, { writeHead, write, end })
    const finished = page()
    if (!finished || response.headersSent) return end.apply(response, given)
    for (const name of OF_THE_BODY) response.removeHeader(name)
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.setHeader("cache-control", "no-store")
    if (house === "dampak" && response.statusCode === 500)
      response.statusCode = AWAY
    return response.end(finished[locale])
  }
}
