import { cx } from "@/lib/cx"

/**
 * A place that the session script fills: `cart` with a number, `who` with a
 * name; `guest` holds words for those who are not logged in. React leaves
 * their content alone.
 */
export const SessionSlot = ({
  kind,
  className,
}: Readonly<{ kind: "cart" | "who"; className?: string }>) => (
  <span
    data-session={kind}
    hidden
    suppressHydrationWarning
    className={cx(className)}
    // eslint-disable-next-line react/no-danger -- empty: hands-off for React
    dangerouslySetInnerHTML={{ __html: "" }}
  />
)
