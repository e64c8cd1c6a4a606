import { gzipSync } from "node:zlib"

/** What a page makes a browser load, in kB (1,000 bytes) after gzip. */
export interface PageWeight {
  html: number
  js: number
  css: number
  /** woff2 files as they are: they are compressed already */
  fonts: number
}

const kilo = (bytes: number) => Math.round(bytes / 100) / 10
const zipped = (body: Buffer) => gzipSync(body, { level: 6 }).length

/**
 * Adds up the files that the HTML of a page names: scripts (but those for old
 * browsers), style sheets, and the fonts that these name. A count of bytes, so
 * it says the same on every machine.
 * @param ask fetches an address of the shop, with the visitor's cookies
 */
export async function weigh(
  path: string,
  ask: (path: string) => Promise<Buffer>
): Promise<PageWeight> {
  const page = await ask(path)
  const html = page.toString("utf8")
  const tags = [...html.matchAll(/<(script|link)\b[^>]*>/g)].map(([tag]) => tag)
  const named = (wanted: RegExp, attribute: "src" | "href") =>
    new Set(
      tags
        .filter((tag) => wanted.test(tag) && !/\bnomodule\b/i.test(tag))
        .flatMap((tag) => {
          const value = new RegExp(`\\b${attribute}="([^"]+)"`).exec(tag)?.[1]
          return value?.startsWith("/") ? [value.replaceAll("&amp;", "&")] : []
        })
    )
  const scripts = new Set([
    ...named(/^<script\b/, "src"),
    ...named(/\bas="script"|rel="modulepreload"/, "href"),
  ])
  const sheets = named(/rel="stylesheet"/, "href")
  const total = async (files: Set<string>, size: (body: Buffer) => number) => {
    const bodies = await Promise.all([...files].map(ask))
    return bodies.reduce((sum, body) => sum + size(body), 0)
  }
  const css = (await Promise.all([...sheets].map(ask))).map(String).join("\n")
  const fonts = new Set([
    ...named(/\bas="font"/, "href"),
    ...[...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(
      ([, url = ""]) =>
        new URL(url, `http://shop${[...sheets][0] ?? "/"}`).pathname
    ),
  ])
  return {
    html: kilo(zipped(page)),
    js: kilo(await total(scripts, zipped)),
    css: kilo(await total(sheets, zipped)),
    fonts: kilo(await total(fonts, (body) => body.length)),
  }
}
