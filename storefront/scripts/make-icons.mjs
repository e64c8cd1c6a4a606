/**
 * Writes src/ui/icons.svg, one sprite of the Lucide icons (ISC) we use, and the
 * list of their names. A sprite is one cached file: the pages stay small, and
 * no icon costs the browser JavaScript. Run after changing NAMES:
 * `node scripts/make-icons.mjs`.
 */
import { writeFile } from "node:fs/promises"

const NAMES = [
  "archive",
  "arrow-down",
  "arrow-left",
  "arrow-left-right",
  "arrow-right",
  "arrow-up",
  "badge-check",
  "ban",
  "calendar-clock",
  "calendar-days",
  "camera",
  "chart-column",
  "chevron-down",
  "chevron-left",
  "chevron-right",
  "circle-check",
  "circle-exclamation-point",
  "clipboard-list",
  "clock",
  "copy",
  "crop",
  "download",
  "external-link",
  "eye",
  "file-text",
  "flag",
  "hand-helping",
  "hourglass",
  "house",
  "image",
  "info",
  "landmark",
  "languages",
  "link",
  "list-filter",
  "lock",
  "log-out",
  "mail",
  "map",
  "map-pin",
  "menu",
  "message-circle",
  "minus",
  "notebook-pen",
  "package",
  "paperclip",
  "pencil",
  "phone",
  "plus",
  "receipt-text",
  "refresh-cw",
  "rotate-ccw-clock",
  "rotate-cw",
  "scale",
  "school",
  "search",
  "send",
  "share-2",
  "shield-check",
  "shopping-basket",
  "sliders-horizontal",
  "store",
  "table-2",
  "tag",
  "trash",
  "tree-palm",
  "triangle-exclamation-point",
  "truck",
  "upload",
  "user",
  "user-plus",
  "users",
  "wifi-off",
  "x",
]

const element = ([tag, { key: _, ...attributes }]) =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ")}/>`

const symbols = await Promise.all(
  NAMES.map(async (name) => {
    const { __iconData: icon } = await import(
      `lucide-react/dist/esm/icons/${name}.mjs`
    )
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${icon.node.map(element).join("")}</symbol>`
  })
)

const folder = new URL("../src/ui/", import.meta.url)
await writeFile(
  new URL("icons.svg", folder),
  `<!-- Lucide, ISC licence, https://lucide.dev. Made by scripts/make-icons.mjs. -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${symbols.join("\n")}</svg>\n`
)
await writeFile(
  new URL("icon-names.ts", folder),
  `/** Made by scripts/make-icons.mjs. */\nexport type IconName =\n${NAMES.map((name) => `  | "${name}"`).join("\n")}\n`
)
