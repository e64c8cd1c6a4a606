import { readFile } from "node:fs/promises"
import path from "node:path"

/** @typedef {Readonly<Record<"id" | "en", string>>} FaultPages */

const LAYOUT = `
  body { margin: 0; display: grid; min-height: 100dvh; place-content: center;
    justify-items: center; gap: 1rem; padding: 1.5rem; box-sizing: border-box;
    background: var(--color-paper); color: var(--color-ink);
    font: 1rem/1.5 system-ui, sans-serif; text-align: center; }
  h1 { margin: 0; max-width: 32rem; text-wrap: balance;
    font: 400 var(--text-2xl)/1.2 "Young Serif", Georgia, serif; }
  p { margin: 0; max-width: 32rem; color: var(--color-ink-soft); }
  i { width: 5rem; height: 0.625rem; background: var(--color-manggis);
    mask: var(--weave) left center / 1.25rem 0.625rem repeat-x; }
  nav { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.75rem; }
  a { display: grid; align-content: center; min-height: 2.75rem;
    padding: 0 1rem; border-radius: var(--radius-control); font-weight: 700;
    border: 1px solid var(--color-indigo); color: var(--color-indigo);
    text-decoration: none; }
  a:first-child { background: var(--color-brick); color: var(--color-white);
    border-color: var(--color-brick); }
  a:focus-visible { outline: 0.1875rem solid var(--color-indigo);
    outline-offset: 0.125rem; }`

/** @param {string} text */
const escape = (text) =>
  text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * @param {"id" | "en"} locale
 * @param {Record<string, string>} words
 * @param {string} tokens
 */
const render = (locale, words, tokens) => `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(words.title)}</title>
<style>:root {${tokens}}${LAYOUT}</style>
<body>
<i aria-hidden="true"></i>
<h1>${escape(words.title)}</h1>
<p>${escape(words.text)}</p>
<nav><a href="">${escape(words.retry)}</a><a href="${locale === "id" ? "/" : "/en"}">${escape(words.home)}</a></nav>
`

/**
 * The page for each language, from the message files and the design tokens.
 * @param {string} root folder of the storefront
 * @returns {Promise<FaultPages>}
 */
export const loadFaultPages = async (root) => {
  const read = (file) => readFile(path.join(root, file), "utf8")
  const [css, id, en] = await Promise.all([
    read("src/ui/tokens.css"),
    read("messages/id/fault.json"),
    read("messages/en/fault.json"),
  ])
  const tokens = /@theme \{([^}]*)\}/.exec(css)?.[1] ?? ""
  return {
    id: render("id", JSON.parse(id), tokens),
    en: render("en", JSON.parse(en), tokens),
  }
}

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
 * Puts our page in the place of a document that failed. What the router of the
 * browser asks for, and what is no document, passes unchanged.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {FaultPages} pages
 */
export const replaceFaults = (request, response, pages) => {
  const { headers, url = "/" } = request
  const isDocument =
    headers.accept?.includes("text/html") && headers.rsc === undefined
  if (!isDocument) return
  const { writeHead, write, end } = response
  /** @type {boolean | undefined} */
  let hasFailed
  const isFault = () => (hasFailed ??= response.statusCode >= 500)

  response.writeHead = (status, ...rest) => {
    response.statusCode = status
    return isFault() ? response : writeHead.call(response, status, ...rest)
  }
  response.write = (...given) => {
    if (!isFault()) return write.apply(response, given)
    const done = given.at(-1)
    if (typeof done === "function") process.nextTick(done)
    return true
  }
  response.end = (...given) => {
    Object.assign(response, { writeHead, write, end })
    if (!isFault() || response.headersSent) return end.apply(response, given)
    for (const name of OF_THE_BODY) response.removeHeader(name)
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.setHeader("cache-control", "no-store")
    return response.end(/^\/en(?:[/?]|$)/.test(url) ? pages.en : pages.id)
  }
}
