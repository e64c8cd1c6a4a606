"use client"

import { isShare } from "@/lib/share"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { CopyButton } from "../../order/copy-button"
import { useFormState } from "../../shared/form-context"

/** The link that was just made: it is shown here once, and sent on from here. */
export const InvitationMade = ({
  words,
}: Readonly<{
  words: Readonly<{
    title: string
    text: string
    send: string
    mail: string
    copy: string
    copied: string
    copyLabel: string
  }>
}>) => {
  const { data } = useFormState()
  return (
    <div role="status" className="empty:hidden">
      {isShare(data) ? (
        <Notice tone="success" title={words.title}>
          <p>{words.text}</p>
          <p className="my-2 rounded-control bg-white p-2 text-sm break-all">
            {data.link}
          </p>
          <div className="flex flex-wrap gap-2">
            <a
              href={data.whatsapp}
              target="_blank"
              rel="noreferrer"
              className={buttonClass("primary", "small")}
            >
              <Icon name="message-circle" />
              {words.send}
            </a>
            <a href={data.mail} className={buttonClass("quiet", "small")}>
              <Icon name="mail" />
              {words.mail}
            </a>
            <CopyButton
              text={data.link}
              label={words.copyLabel}
              words={{ label: words.copy, done: words.copied }}
            />
          </div>
        </Notice>
      ) : null}
    </div>
  )
}
