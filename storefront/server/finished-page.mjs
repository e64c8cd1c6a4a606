import { readFile } from "node:fs/promises"
import path from "node:path"

/** @typedef {"id" | "en"} Locale */
/** @typedef {Readonly<Record<Locale, string>>} InBothLanguages */
/**
 * The pages that are finished without Next: for what failed and for what is
 * not there.
 * @typedef {Readonly<{ fault: InBothLanguages, missing: InBothLanguages }>} HousePages
 */
/**
 * Those of the shop, of its page whose figures may be away while all else is
 * there, of the seller centre and of the office.
 * @typedef {Readonly<Record<"shop" | "dampak" | "penjual" | "dinas", HousePages>>} FinishedPages
 */

const LAYOUT = `
  body { margin: 0; min-height: 100dvh; display: flex; flex-direction: column;
    background: var(--color-paper); color: var(--color-ink);
    font: 1rem/1.5 system-ui, sans-serif; }
  aside { padding: 0.375rem 1.5rem; background: var(--color-turmeric-soft);
    color: var(--color-turmeric-dark); font-size: 0.75rem; }
  header { padding: 0.75rem 1.5rem; background: var(--color-indigo); }
  header a { display: inline-grid; align-content: center; min-height: 2.75rem;
    color: var(--color-white); text-decoration: none;
    font: 400 var(--text-lg)/1.2 "Young Serif", Georgia, serif; }
  main { flex: 1; display: grid; place-content: center; justify-items: center; gap: 1rem;
    padding: 1.5rem; text-align: center; }
  h1 { margin: 0; max-width: 32rem; text-wrap: balance;
    font: 400 var(--text-2xl)/1.2 "Young Serif", Georgia, serif; }
  p { margin: 0; max-width: 32rem; color: var(--color-ink-soft); }
  i { width: 5rem; height: 0.625rem; background: var(--color-manggis);
    mask: var(--weave) left center / 1.25rem 0.625rem repeat-x; }
  nav, form { display: flex; flex-wrap: wrap; justify-content: center;
    gap: 0.75rem; }
  nav a, button { display: grid; align-content: center; min-height: 2.75rem;
    padding: 0 1rem; border-radius: var(--radius-control); font: inherit;
    font-weight: 700; border: 1px solid var(--color-indigo);
    background: none; color: var(--color-indigo); text-decoration: none; }
  nav a:first-child { background: var(--color-brick);
    color: var(--color-white); border-color: var(--color-brick); }
  input { min-height: 2.75rem; width: min(18rem, 100%); padding: 0 0.75rem;
    box-sizing: border-box; border: 1px solid var(--color-line-strong);
    border-radius: var(--radius-control); background: var(--color-white);
    color: var(--color-ink); font: inherit; }
  a:focus-visible, input:focus-visible, button:focus-visible {
    outline: 0.1875rem solid var(--color-indigo); outline-offset: 0.125rem; }
  header a:focus-visible { outline-color: var(--color-white); }`

/** @param {string} text */
const escape = (text) =>
  text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * @param {{ locale: Locale, tokens: string, brand: string, ribbon: string,
 *   title: string, text: string, links: [address: string, words: string][],
 *   form?: string }} page
 */
const render = ({ form = "", ...page }) => {
  const { locale, tokens, brand, ribbon, title, text, links } = page
  const home = locale === "id" ? "/" : "/en"
  const ways = links.map(
    ([address, words]) => `<a href="${address}">${escape(words)}</a>`
  )
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)} · ${escape(brand)}</title>
<link rel="icon" href="/icon.svg">
<style>:root {${tokens}}${LAYOUT}</style>
<body>
${ribbon}<header><a href="${home}">${escape(brand)}</a></header>
<main>
<i aria-hidden="true"></i>
<h1>${escape(title)}</h1>
<p>${escape(text)}</p>
${form}<nav aria-label="${escape(title)}">${ways.join("")}</nav>
</main>
`
}

/**
 * @param {string} action
 * @param {{ label: string, placeholder: string, submit: string }} words
 */
const searchForm = (action, words) =>
  `<form action="${action}" role="search"><input type="search" name="q" aria-label="${escape(words.label)}" placeholder="${escape(words.placeholder)}"><button>${escape(words.submit)}</button></form>
`

/** @param {{ label: string, text: string }} words */
const demoRibbon = ({ label, text }) =>
  `<aside aria-label="${escape(label)}"><strong>${escape(label)}</strong> ${escape(text)}</aside>
`

/**
 * The finished pages, from the message files and the design tokens.
 * @param {string} root folder of the storefront
 * @param {{ isDemo?: boolean }} [shop] a demo says so on every page
 * @returns {Promise<FinishedPages>}
 */
export const loadFinishedPages = async (root, { isDemo = false } = {}) => {
  const read = (/** @type {string} */ file) =>
    readFile(path.join(root, file), "utf8")
  const css = await read("src/ui/tokens.css")
  const tokens = /@theme \{([^}]*)\}/.exec(css)?.[1] ?? ""
  const words = async (/** @type {Locale} */ locale) => {
    const [shell, fault, seller, office] = await Promise.all(
      ["shell", "fault", "seller", "office"].map(async (area) =>
        JSON.parse(await read(`messages/${locale}/${area}.json`))
      )
    )
    const prefix = locale === "id" ? "" : "/en"
    const ribbon = isDemo ? demoRibbon(shell.demo) : ""
    const shared = { locale, tokens, brand: shell.brand, ribbon }
    const home = prefix || "/"
    /**
     * Of a house where people work: they lost no cart, and look for no goods.
     * @param {string} path
     * @param {{ title: string, text: string, home: string }} missing
     */
    const workplace = (path, missing) => ({
      fault: render({
        ...{ ...shared, title: fault.title, text: fault.atWork },
        links: [
          ["", fault.retry],
          [prefix + path, missing.home],
        ],
      }),
      missing: render({
        ...{ ...shared, ...missing },
        links: [[prefix + path, missing.home]],
      }),
    })
    /** @param {string} text what is said of what failed */
    const shop = (text) => ({
      fault: render({
        ...{ ...shared, title: fault.title, text },
        links: [
          ["", fault.retry],
          [home, fault.home],
        ],
      }),
      missing: render({
        ...{ ...shared, ...shell.notFound },
        form: searchForm(`${prefix}/cari`, shell.search),
        links: [
          [`${prefix}/cari`, shell.notFound.catalog],
          [home, shell.notFound.home],
        ],
      }),
    })
    return {
      shop: shop(fault.text),
      dampak: shop(fault.figures),
      penjual: workplace("/penjual", seller.notFound),
      dinas: workplace("/dinas", office.missing),
    }
  }
  const [id, en] = await Promise.all([words("id"), words("en")])
  const pages = (/** @type {keyof FinishedPages} */ house) => ({
    fault: { id: id[house].fault, en: en[house].fault },
    missing: { id: id[house].missing, en: en[house].missing },
  })
  return {
    shop: pages("shop"),
    dampak: pages("dampak"),
    penjual: pages("penjual"),
    dinas: pages("dinas"),
  }
}
