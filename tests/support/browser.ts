import {
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import path from "node:path"
import type { LaunchOptions } from "playwright-core"

/** Where an installed Chrome or Chromium is looked for, best first. */
const INSTALLED = [
  process.env["CHROME_PATH"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

const ARGS = [
  // Containers and root have no user namespaces; only our own pages are opened.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
]

/**
 * How to start the browser of the tests: an installed Chrome or Chromium, else
 * the one that npm installed with the tests.
 * @throws when there is neither, naming CHROME_PATH
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const installed = INSTALLED.find((file) => file !== "" && existsSync(file))
  if (installed) return { executablePath: installed, args: ARGS }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No Chrome or Chromium was found. Install one, or name it in CHROME_PATH."
    )
  }
  return packagedChromium()
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` with the libraries that a bare
 * machine lacks (NSS and others), once per version. The package unpacks into
 * the temporary folder and takes a half-written file for a whole one, so it
 * gets a folder of its own that is moved into place when it is complete.
 */
export async function packagedChromium(): Promise<LaunchOptions> {
  const manifest: unknown = createRequire(import.meta.url)(
    path.join(packageFolder(), "package.json")
  )
  const version =
    typeof manifest === "object" && manifest !== null && "version" in manifest
      ? String(manifest.version)
      : "unknown"
  const home = path.join(
    tmpdir(),
    `pasar-santri-chromium-${version}-with-fonts`
  )
  if (!existsSync(home)) await unpack(home)
  return {
    executablePath: path.join(home, "chromium"),
    args: [...ARGS, "--headless=shell", "--no-zygote"],
    env: withLibraries(home),
  }
}

const packageFolder = () =>
  path.resolve(
    path.dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")),
    "../.."
  )

/** The environment of this process, with the unpacked libraries in front. */
function withLibraries(home: string): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) env[name] = value
  const folders = [path.join(home, "al2023/lib"), env["LD_LIBRARY_PATH"] ?? ""]
  env["LD_LIBRARY_PATH"] = folders.filter(Boolean).join(":")
  env["FONTCONFIG_FILE"] = path.join(home, FONTS)
  return env
}

const FONTS = "pasar-santri-fonts.conf"

/**
 * The list of fonts: those of the package, those of the machine. The package's
 * own list names folders of Lambda; without any font, Chromium ends on the first
 * character that it wants to draw before the page's fonts have come.
 */
const fontList = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(home, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(home, "fonts-cache")}</cachedir>
</fontconfig>
`

async function unpack(home: string): Promise<void> {
  const { default: packaged, inflate } = await import("@sparticuz/chromium")
  const former = process.env["TMPDIR"]
  const work = mkdtempSync(`${home}-`)
  process.env["TMPDIR"] = work
  try {
    await packaged.executablePath()
    await inflate(path.join(packageFolder(), "bin/al2023.tar.br"))
  } finally {
    if (former === undefined) delete process.env["TMPDIR"]
    else process.env["TMPDIR"] = former
  }
  writeFileSync(path.join(work, FONTS), fontList(home))
  try {
    renameSync(work, home)
  } catch (error) {
    // Another process was quicker.
    rmSync(work, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
}
