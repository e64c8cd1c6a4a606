/**
 * Keeps the form for visits at hand where there is no signal. It is registered
 * for `/dinas/kunjungan` and `/en/dinas/kunjungan` only, and keeps nothing but
 * the empty form (`…/luring`) with its scripts, styles and fonts: no page with
 * data of anybody. What is written is kept by the page itself, in IndexedDB.
 */
const CACHE = "kunjungan-1"
const PATIENCE_MS = 6_000

const page = new URL(self.registration.scope).pathname.replace(/\/$/, "")
const shell = `${page}/luring`

const inTime = (request) =>
  Promise.race([
    fetch(request),
    new Promise((_, refuse) =>
      setTimeout(() => refuse(new Error("too slow")), PATIENCE_MS)
    ),
  ])

/** Addresses of our own files in a document or a stylesheet. */
const filesIn = (text, base) => {
  const found = [
    ...text.matchAll(/\/_next\/static\/[^"'\\\s)<>#]+/g),
    ...text.matchAll(/url\(["']?(?!data:)([^"')#]+)["']?\)/g),
  ].map((match) => new URL(match[1] ?? match[0], base))
  const ours = found.filter(({ origin }) => origin === self.location.origin)
  return [...new Set(ours.map(({ href }) => href))]
}

const keep = async (cache, address) => {
  const response = await fetch(address, { cache: "no-cache" })
  if (!response.ok) return ""
  const text = /\.css(\?|$)/.test(address) ? await response.clone().text() : ""
  await cache.put(address, response)
  return text
}

/** Fetches the empty form anew, and all that it needs. */
const keepShell = async () => {
  const response = await fetch(shell, { cache: "reload", credentials: "omit" })
  if (!response.ok || response.redirected) return
  const cache = await caches.open(CACHE)
  const files = filesIn(await response.clone().text(), response.url)
  const sheets = await Promise.all(
    files.map(async (file) => [file, await keep(cache, file)])
  )
  const inner = sheets.flatMap(([file, text]) => filesIn(text, file))
  await Promise.all(inner.map((file) => keep(cache, file)))
  await cache.put(shell, response)
  const wanted = new Set([
    ...files,
    ...inner,
    new URL(shell, self.location.origin).href,
  ])
  for (const { url } of await cache.keys())
    if (!wanted.has(url)) await cache.delete(url)
}

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()))
})

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith("kunjungan-") && name !== CACHE)
          await caches.delete(name)
      await self.clients.claim()
    })()
  )
})

/** The page itself when there is a signal, else the way to the empty form. */
const openPage = async (event, url) => {
  try {
    const response = await inTime(event.request)
    event.waitUntil(keepShell().catch(() => undefined))
    return response
  } catch {
    return Response.redirect(shell + url.search, 302)
  }
}

/** From the network, or what was kept when that does not answer. */
const openFile = async (request, address) => {
  try {
    return await inTime(request)
  } catch {
    const cache = await caches.open(CACHE)
    return (await cache.match(address)) ?? Response.error()
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== "GET" || url.origin !== self.location.origin) return
  if (request.mode === "navigate" && url.pathname === page)
    event.respondWith(openPage(event, url))
  else if (request.mode === "navigate" && url.pathname === shell)
    event.respondWith(openFile(request, shell))
  else if (url.pathname.startsWith("/_next/static/"))
    event.respondWith(openFile(request, request.url))
})
