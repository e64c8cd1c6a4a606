import type { Page } from "playwright-core"
import { accessibilityFaults } from "../support/axe.ts"
import { PHONE } from "../support/browser-test.ts"
import { weigh } from "../support/page-weight.ts"
import { languageFaults } from "./language-faults.ts"
import type { Route } from "./route.ts"
import { pathIn } from "./words.ts"
import type { Language } from "./words.ts"

/** The narrowest screen that a page must fit, as WCAG 1.4.10 counts it. */
const NARROWEST = { width: 320, height: 640 }
const HTML_LIMIT = 30
const CSS_LIMIT = 15
const FONT_LIMIT = 56

/**
 * Opens a page and says what is wrong with it: its status, its language, what
 * axe finds, what the browser complains of.
 */
export async function shownFaults(
  page: Page,
  { path, status = 200 }: { path: string; status?: number | undefined },
  language: Language
): Promise<string[]> {
  const said: string[] = []
  const listen = (message: { type: () => string; text: () => string }) => {
    if (message.type() === "error") said.push(message.text())
  }
  page.on("console", listen)
  const address = pathIn(language, path)
  const answer = await page.goto(address)
  const found = [
    ...(answer?.status() === status ? [] : [`status ${answer?.status() ?? 0}`]),
    ...(new URL(page.url()).pathname === address.split("?")[0]
      ? []
      : [`leads to ${page.url()}`]),
    ...(await languageFaults(page, language)),
    ...(await accessibilityFaults(page)),
  ]
  page.off("console", listen)
  // A browser complains of a page that is not there, too.
  const complaints = said.filter(
    (text) => status < 400 || !text.includes(String(status))
  )
  return [...found, ...complaints.map((text) => `console: ${text}`)]
}

/** Whether the page that is open would have to be moved sideways. */
export async function narrowFaults(page: Page): Promise<string[]> {
  await page.setViewportSize(NARROWEST)
  const overflow = await page.evaluate(
    // Not window.innerWidth: a phone zooms out until everything fits.
    (width) => document.documentElement.scrollWidth - width,
    NARROWEST.width
  )
  await page.setViewportSize(PHONE)
  return overflow > 0 ? [`${overflow} px too wide`] : []
}

const FILES = new Map<string, Buffer>()

/** What of a page weighs more than it may. Files are fetched once. */
export async function weightFaults(
  page: Page,
  path: string,
  { name, js }: Pick<Route, "name" | "js">
): Promise<string[]> {
  const weight = await weigh(path, async (file) => {
    const known = FILES.get(file)
    if (known) return known
    const body = await (await page.context().request.get(file)).body()
    if (file.startsWith("/_next/static/")) FILES.set(file, body)
    return body
  })
  console.log(
    `budget ${name}: js ${weight.js}, html ${weight.html}, css ${weight.css}, fonts ${weight.fonts} kB`
  )
  const limits = { html: HTML_LIMIT, js, css: CSS_LIMIT, fonts: FONT_LIMIT }
  return (["html", "js", "css", "fonts"] as const).flatMap((part) =>
    weight[part] > limits[part]
      ? [`${part} ${weight[part]} > ${limits[part]} kB`]
      : []
  )
}
