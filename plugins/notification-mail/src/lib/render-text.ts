import { whatsappUrl } from "./links"
import type { Block, Mail } from "./mail"
import { FOOTER } from "./footer"

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.text
    case "heading":
      return `${block.text}\n${"-".repeat([...block.text].length)}`
    case "notice":
      return `! ${block.text}`
    case "button":
      return `${block.label}:\n${block.url}`
    case "share":
      return `${block.label}:\n${whatsappUrl(block.text)}`
    case "facts":
      return block.rows
        .map(({ label, value }) => `${label}: ${value}`)
        .join("\n")
  }
}

/** A mail for programs, and people, that read no HTML. */
export const renderText = ({ title, blocks, locale }: Mail): string =>
  [title, ...blocks.map(blockText), `--\n${FOOTER[locale]}`].join("\n\n") + "\n"
