"use client"

import { isShare } from "@/lib/share"
import { buttonClass } from "@/ui/button"
import { CONTROL_CLASS } from "@/ui/field"
import { Icon } from "@/ui/icon"
import { CopyButton } from "../order/copy-button"
import { useFormState } from "../shared/form-context"

export interface ShareWords {
  label: string
  once: string
  copy: string
  copied: string
  whatsapp: string
  mail: string
}

/**
 * The link that an action has just made, and the ways to send it. It stands on
 * the page that answers the form, and nowhere else.
 */
export const ShareLink = ({ words }: Readonly<{ words: ShareWords }>) => {
  const { data } = useFormState()
  if (!isShare(data)) return null
  return (
    <div
      role="status"
      className="flex flex-col gap-2 rounded-control bg-indigo-soft p-3"
    >
      <label htmlFor="tautan" className="text-sm font-semibold">
        {words.label}
      </label>
      <input
        id="tautan"
        readOnly
        value={data.link}
        className={CONTROL_CLASS}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="text-sm text-ink-soft">{words.once}</p>
      <div className="flex flex-wrap gap-2">
        <a
          href={data.whatsapp}
          target="_blank"
          rel="noreferrer"
          className={buttonClass("secondary", "small")}
        >
          <Icon name="message-circle" size={4} />
          {words.whatsapp}
        </a>
        <a href={data.mail} className={buttonClass("secondary", "small")}>
          <Icon name="mail" size={4} />
          {words.mail}
        </a>
        <CopyButton
          text={data.link}
          label={words.copy}
          words={{ label: words.copy, done: words.copied }}
        />
      </div>
    </div>
  )
}
