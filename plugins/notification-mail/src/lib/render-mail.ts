import type { Mail, RenderedMail } from "./mail"
import { renderHtml } from "./render-html"
import { renderText } from "./render-text"

export const renderMail = (mail: Mail): RenderedMail => ({
  subject: mail.subject,
  html: renderHtml(mail),
  text: renderText(mail),
})
