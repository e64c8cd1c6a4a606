import {
  AbstractNotificationProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { createTransport } from "nodemailer"
import { writeMail } from "./file-transport"
import { parseMailOptions, type MailOptions } from "./options"

/** A server that does not answer must not keep an event waiting for minutes. */
const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
}

const smtpTransport = (url: string) => createTransport({ url, ...TIMEOUTS })

/**
 * Sends mails that are already written (`content` with subject, text and
 * html): by SMTP, or into a folder while no server is set.
 */
export class MailNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "mail"
  private readonly options: MailOptions
  private readonly smtp: ReturnType<typeof smtpTransport> | undefined

  constructor(_container: Record<string, unknown>, options: unknown) {
    super()
    this.options = parseMailOptions(options)
    const { smtpUrl } = this.options
    this.smtp = smtpUrl === undefined ? undefined : smtpTransport(smtpUrl)
  }

  static override validateOptions(options: Record<string, unknown>): void {
    parseMailOptions(options)
  }

  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { content, to, template } = notification
    if (!content?.subject || !content.text) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The mail ${template} has no content`
      )
    }
    const mail = {
      from: notification.from ?? this.options.from,
      to,
      subject: content.subject,
      text: content.text,
      ...(content.html ? { html: content.html } : {}),
      headers: { "Auto-Submitted": "auto-generated" },
    }
    if (!this.smtp) {
      return { id: await writeMail(this.options.dir, template, mail) }
    }
    const { messageId } = await this.smtp.sendMail(mail)
    return { id: messageId }
  }
}
