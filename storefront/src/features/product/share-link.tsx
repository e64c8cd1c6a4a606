import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"

/** Opens WhatsApp with a text to send on; works on every phone and desk. */
export const ShareLink = ({
  label,
  text,
}: Readonly<{ label: string; text: string }>) => (
  <a
    href={`https://wa.me/?text=${encodeURIComponent(text)}`}
    target="_blank"
    rel="noreferrer"
    className={`${buttonClass("quiet", "small")} -ml-3 self-start`}
  >
    <Icon name="message-circle" />
    {label}
  </a>
)
