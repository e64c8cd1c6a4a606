import type { Locale } from "./locales"
import type { Messages } from "./messages"

// Checks every message key and placeholder at compile time. (The augmentation
// of "next-intl" itself does not resolve with TypeScript 5.9; this does.)
declare module "use-intl" {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
