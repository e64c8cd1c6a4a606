import type { Locale } from "./locale"

/** One piece of a mail; text and HTML are both made from it, so they agree. */
export type Block =
  | { kind: "paragraph"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "notice"; text: string }
  | { kind: "button"; label: string; url: string }
  /** The same news as a text that a person can send on by WhatsApp. */
  | { kind: "share"; label: string; text: string }
  | {
      kind: "facts"
      rows: { label: string; value: string; strong?: boolean }[]
    }

/** A mail before it is rendered. */
export interface Mail {
  locale: Locale
  subject: string
  /** What a mail program shows beside the subject. */
  preview: string
  title: string
  blocks: Block[]
}

/** A mail as a provider sends it. */
export interface RenderedMail {
  subject: string
  html: string
  text: string
}

/** A written mail on its way to one address. */
export interface OutgoingMail {
  /** Names the occasion, and the reader where there are several: sent once. */
  key: string
  to: string
  template: string
  resource_type: string
  resource_id: string
  content: RenderedMail
  /** ISO time from which it helps nobody any more; days from now when left out. */
  good_until?: string | undefined
}
