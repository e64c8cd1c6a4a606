import type { Block, Mail } from "./mail"
import { FOOTER } from "./footer"
import { whatsappUrl } from "./links"

/** The shop's colours (paper, ink, indigo, brick, turmeric), as mails need them: inline. */
const PAPER = "#FBF7EF"
const WHITE = "#FFFFFF"
const INK = "#22201C"
const INK_SOFT = "#5B5346"
const INDIGO = "#1F3A5F"
const BRICK = "#A63D1F"
const TURMERIC = "#E2A72E"
const TURMERIC_DARK = "#7A5200"
const TURMERIC_SOFT = "#FBF0D6"
const LINE = "#DCCFB8"

const SANS =
  "'Plus Jakarta Sans',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const SERIF = "'Young Serif',Georgia,'Times New Roman',serif"

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Makes text safe inside HTML and inside quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

/** The woven line (anyaman) of the shop, drawn from table cells. */
const WEAVE = `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><tr>${[
  ...[BRICK, TURMERIC, INDIGO, TURMERIC, BRICK, TURMERIC],
  ...[INDIGO, TURMERIC, BRICK, TURMERIC, INDIGO, TURMERIC],
]
  .map(
    (color) =>
      `<td height="4" style="height:4px;line-height:4px;font-size:0;background:${color}">&nbsp;</td>`
  )
  .join("")}</tr></table>`

const cell = `font-family:${SANS};font-size:16px;line-height:1.5;color:${INK}`

function factRow(row: { label: string; value: string; strong?: boolean }) {
  const weight = row.strong ? `font-weight:700;color:${INDIGO}` : ""
  return (
    `<tr><td style="${cell};color:${INK_SOFT};padding:6px 16px 6px 0;border-bottom:1px solid ${LINE};vertical-align:top">${escapeHtml(row.label)}</td>` +
    `<td align="right" style="${cell};padding:6px 0;border-bottom:1px solid ${LINE};vertical-align:top;${weight}">${escapeHtml(row.value)}</td></tr>`
  )
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p style="${cell};margin:0 0 16px">${escapeHtml(block.text)}</p>`
    case "heading":
      return `<h2 style="font-family:${SERIF};font-weight:400;font-size:18px;line-height:1.3;color:${INDIGO};margin:24px 0 8px">${escapeHtml(block.text)}</h2>`
    case "notice":
      return `<p style="${cell};margin:0 0 16px;padding:12px 16px;background:${TURMERIC_SOFT};border-left:4px solid ${TURMERIC};color:${TURMERIC_DARK}">${escapeHtml(block.text)}</p>`
    case "button":
      return (
        `<p style="margin:24px 0"><a href="${escapeHtml(block.url)}" style="display:inline-block;padding:12px 24px;background:${BRICK};border-radius:6px;font-family:${SANS};font-size:16px;font-weight:700;line-height:20px;color:${WHITE};text-decoration:none">${escapeHtml(block.label)}</a></p>` +
        `<p style="font-family:${SANS};font-size:14px;line-height:1.5;color:${INK_SOFT};margin:0 0 16px;word-break:break-all">${escapeHtml(block.url)}</p>`
      )
    case "share":
      return `<p style="margin:0 0 16px"><a href="${escapeHtml(whatsappUrl(block.text))}" style="display:inline-block;padding:11px 23px;border:1px solid ${INDIGO};border-radius:6px;font-family:${SANS};font-size:16px;font-weight:700;line-height:20px;color:${INDIGO};text-decoration:none">${escapeHtml(block.label)}</a></p>`
    case "facts":
      return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 16px">${block.rows.map(factRow).join("")}</table>`
  }
}

/** A mail as one HTML page: tables and inline styles, no picture, no script. */
export function renderHtml(mail: Mail): string {
  const { locale, subject, preview, title, blocks } = mail
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:0;background:${PAPER}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preview)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${PAPER}"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;border-collapse:collapse">
<tr><td style="padding:0 0 16px;font-family:${SERIF};font-size:22px;color:${INDIGO}">Pasar Santri</td></tr>
<tr><td>${WEAVE}</td></tr>
<tr><td style="background:${WHITE};border:1px solid ${LINE};border-top:0;padding:24px">
<h1 style="font-family:${SERIF};font-weight:400;font-size:28px;line-height:1.2;color:${INDIGO};margin:0 0 16px">${escapeHtml(title)}</h1>
${blocks.map(blockHtml).join("\n")}
</td></tr>
<tr><td style="padding:16px 0;font-family:${SANS};font-size:14px;line-height:1.5;color:${INK_SOFT}">${escapeHtml(FOOTER[locale])}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}
