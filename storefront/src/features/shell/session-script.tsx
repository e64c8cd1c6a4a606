/**
 * Fills what differs from visitor to visitor into pages that are the same for
 * everyone: the number of things in the cart (cookie `cart_count`) and the
 * first name (cookie `who`, percent-encoded). Both cookies are harmless and
 * readable; the session itself is not. Without scripts the links simply say
 * "Keranjang" and "Akun".
 *
 * It runs again when a cookie changes, when a page comes back from the
 * browser's memory, after a navigation, and on the event `sessionchange`.
 * It also marks the document while a link is being followed, because a page
 * that waits for the server must not look dead.
 */
const SCRIPT = `(() => {
const read = (name) => {
  const found = document.cookie.split("; ").find((c) => c.startsWith(name + "="))
  try { return found ? decodeURIComponent(found.slice(name.length + 1)) : "" } catch { return "" }
}
const put = (key, text) => {
  for (const node of document.querySelectorAll("[data-session=" + key + "]")) {
    if (node.textContent !== text) node.textContent = text
    node.hidden = text === ""
  }
}
const fill = () => {
  const count = parseInt(read("cart_count"), 10)
  put("cart", count > 0 ? (count > 99 ? "99+" : String(count)) : "")
  const who = read("who")
  put("who", who)
  for (const node of document.querySelectorAll("[data-session=guest]")) node.hidden = who !== ""
}
const root = document.documentElement
const arrive = () => { delete root.dataset.going; fill() }
fill()
addEventListener("pageshow", arrive)
addEventListener("sessionchange", fill)
if (window.cookieStore) cookieStore.addEventListener("change", fill)
if (window.navigation) navigation.addEventListener("navigatesuccess", arrive)
addEventListener("click", (event) => {
  const link = event.target.closest && event.target.closest("a[href]")
  if (!link || event.defaultPrevented && !window.navigation || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return
  if (link.target || link.origin !== location.origin || link.hasAttribute("download")) return
  if (link.pathname === location.pathname && link.search === location.search) return
  root.dataset.going = ""
  setTimeout(() => delete root.dataset.going, 8000)
})
})()`

export const SessionScript = () => (
  <script
    // eslint-disable-next-line react/no-danger -- the constant above
    dangerouslySetInnerHTML={{ __html: SCRIPT }}
  />
)
