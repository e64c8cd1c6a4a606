import type { ReactNode } from "react"
import { cx } from "@/lib/cx"
import { buttonClass, type ButtonLook, type ButtonSize } from "@/ui/button"
import { Icon } from "@/ui/icon"

/** Opens WhatsApp with a text to send; works on every phone and desk. */
export const WhatsAppLink = ({
  text,
  to = "",
  look = "secondary",
  size = "normal",
  className,
  children,
}: Readonly<{
  text: string
  /** To whom, as `6281234567890`; left out, the person chooses. */
  to?: string
  look?: ButtonLook
  size?: ButtonSize
  className?: string
  children: ReactNode
}>) => (
  <a
    href={`https://wa.me/${to}?text=${encodeURIComponent(text)}`}
    target="_blank"
    rel="noreferrer"
    className={cx(buttonClass(look, size), className)}
  >
    <Icon name="message-circle" />
    {children}
  </a>
)
