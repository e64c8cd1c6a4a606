import { pageUrl, type LinkSettings } from "../lib/links"
import type { Locale } from "../lib/locale"
import type { Block, Mail } from "../lib/mail"

/** Whom a mail is for. */
export interface Reader {
  email: string
  name: string
  locale: Locale
}

const TEXTS = {
  id: {
    hello: (name: string) => `Halo ${name},`,
    share: "Teruskan lewat WhatsApp",
  },
  en: {
    hello: (name: string) => `Dear ${name},`,
    share: "Pass on by WhatsApp",
  },
}

export interface Notice {
  subject: string
  /** The news in full sentences; the first is what a mail program previews. */
  body: string[]
  /** A reason, or what must not be overlooked. */
  reason?: string | null | undefined
  facts?: { label: string; value: string }[]
  button: { label: string; path: string }
  /** Sentences at the end. */
  after?: string[]
  /** What a person may send on, with the link of the button or another page. */
  share?: string
  sharePath?: string
}

const paragraph = (text: string): Block => ({ kind: "paragraph", text })

/** A piece of news with one thing to do, as most of our mails are. */
export function noticeMail(
  { name, locale }: Pick<Reader, "name" | "locale">,
  notice: Notice,
  settings: LinkSettings
): Mail {
  const { subject, body, reason, facts, button, after = [] } = notice
  const { share, sharePath } = notice
  const texts = TEXTS[locale]
  const url = pageUrl(settings, locale, button.path)
  return {
    locale,
    subject,
    preview: body[0] ?? subject,
    title: subject,
    blocks: [
      ...(name ? [paragraph(texts.hello(name))] : []),
      ...body.map(paragraph),
      ...(reason ? [{ kind: "notice", text: reason } satisfies Block] : []),
      ...(facts?.length
        ? [{ kind: "facts", rows: facts } satisfies Block]
        : []),
      { kind: "button", label: button.label, url },
      ...after.map(paragraph),
      ...(share
        ? [
            {
              kind: "share",
              label: texts.share,
              text: `${share}\n${sharePath ? pageUrl(settings, locale, sharePath) : url}`,
            } satisfies Block,
          ]
        : []),
    ],
  }
}
