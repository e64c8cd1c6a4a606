import type { Mail, OutgoingMail } from "../../lib/mail"
import type { Reader } from "../../mails/notice"
import { toNotification } from "./to-notification"

/**
 * One mail to each reader. `key` names the occasion: the same one is told to
 * the same person once, however often its event comes.
 */
export const toNotifications = (
  readers: readonly Reader[],
  occasion: {
    template: string
    key: string
    resource: { type: string; id: string }
  },
  write: (reader: Reader) => Mail
): OutgoingMail[] =>
  readers.map((reader) =>
    toNotification({
      ...occasion,
      to: reader.email,
      key: `${occasion.template}:${occasion.key}:${reader.email}`,
      mail: write(reader),
    })
  )
