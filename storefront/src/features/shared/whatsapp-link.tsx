import type { ReactNode } from "react"
import { cx } from "@/lib/cx"
import { buttonClass, type ButtonLook, type ButtonSize } from "@/ui/button"
import { Icon } from "@/ui/icon"

/** Opens WhatsApp with a text to send on; works on every phone and desk. */
export const WhatsAppLink = ({
  text,
  look = "secondary",
  size = "normal",
  className,
  children,
}: Readonly<{
  text: string
  look?: ButtonLook
  size?: ButtonSize
  className?: string
  children: ReactNode
}>) => (
  <a
    href={`https://wa.me/?text=${encodeURIComponent(text)}`}
    target="_blank"
    rel="noreferrer"
    className={cx(buttonClass(look, size), className)}
  >
    <Icon name="message-circle" />
    {children}
  </a>
)
