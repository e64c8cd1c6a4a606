/**
 * Prints what a first visit to each page loads, counted from the built files:
 * JavaScript (root files and the client parts of the page and its layouts) and
 * styles, in kB (1000 bytes) after gzip. Counts, not times: the same on every
 * machine. Run after `next build`: `node scripts/weigh.mjs [--json]`.
 */
import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"

const BUILD = fileURLToPath(new URL("../.next/", import.meta.url))
const PAGES = path.join(BUILD, "server/app")
const SUFFIX = "page_client-reference-manifest.js"

/** @type {Map<string, Promise<number>>} */
const known = new Map()

/** Bytes of a built file after gzip. @param {string} file */
const weigh = (file) => {
  const weight =
    known.get(file) ??
    readFile(path.join(BUILD, file)).then((bytes) => gzipSync(bytes).length)
  known.set(file, weight)
  return weight
}

/** @param {Iterable<string>} files */
const weighAll = async (files) => {
  const weights = await Promise.all([...files].map(weigh))
  return weights.reduce((sum, weight) => sum + weight, 0) / 1000
}

const { rootMainFiles } = JSON.parse(
  await readFile(path.join(BUILD, "build-manifest.json"), "utf8")
)

/** Weight of one page. @param {string} manifest path of its manifest */
const pageWeight = async (manifest) => {
  globalThis.__RSC_MANIFEST = {}
  await import(pathToFileURL(manifest).href)
  const [entry] = Object.values(globalThis.__RSC_MANIFEST)
  const scripts = Object.values(entry.entryJSFiles).flat()
  const styles = Object.values(entry.entryCSSFiles)
    .flat()
    .map(({ path: file }) => file)
  return {
    route:
      `/${path.relative(PAGES, path.dirname(manifest))}`
        .replace("/[locale]", "")
        .replaceAll(/\/\([a-z]+\)/g, "") || "/",
    script: await weighAll(new Set([...rootMainFiles, ...scripts])),
    style: await weighAll(new Set(styles)),
  }
}

const files = await readdir(PAGES, { recursive: true })
const manifests = files.filter(
  (file) => file.startsWith("[locale]") && path.basename(file) === SUFFIX
)
const pages = []
for (const file of manifests)
  pages.push(await pageWeight(path.join(PAGES, file)))
pages.sort((a, b) => a.route.localeCompare(b.route))

if (process.argv.includes("--json")) console.log(JSON.stringify(pages))
else
  for (const { route, script, style } of pages)
    console.log(
      `${route.padEnd(28)} ${script.toFixed(1).padStart(7)} kB scripts ${style.toFixed(1).padStart(6)} kB styles`
    )
